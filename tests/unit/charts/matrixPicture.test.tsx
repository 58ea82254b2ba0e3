// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MatrixPicture } from '../../../src/pages/policy/MatrixPicture.tsx';
import { WIDTH } from '../../../src/picture/frame.tsx';
import { extents, parseSvg } from './pictures.ts';

const markup = renderToStaticMarkup(
  <MatrixPicture
    frame={{ lang: 'en', title: 'Policy mobility', sources: 'Source: Law.', imprint: 'Park Atlas' }}
    head="Zone"
    columns={[
      { dimension: 'revenue', label: 'Revenue' },
      { dimension: 'land', label: 'Land' },
    ]}
    rows={[
      {
        id: 'a',
        name: 'Long Jiang',
        country: 'Vietnam',
        cells: [
          { dimension: 'revenue', outcome: 'adopted', words: 'adopted', basis: 'our reading' },
          { dimension: 'land', outcome: 'not transferred', words: 'not so', basis: 'the paper’s' },
        ],
      },
    ]}
  />,
);

describe('the picture of the matrix', () => {
  it('tells outcomes by shape, colour and word, and whose judgement each is', () => {
    const svg = parseSvg(markup);
    const shapes = [...svg.querySelectorAll('path[transform]')];
    expect(new Set(shapes.map((s) => s.getAttribute('d'))).size).toBe(2);
    expect(new Set(shapes.map((s) => s.getAttribute('stroke'))).size).toBe(2);
    const texts = extents(svg).map(({ text }) => text);
    for (const word of ['adopted', 'not so', 'our reading', 'the paper’s', 'Vietnam']) {
      expect(texts).toContain(word);
    }
    expect(svg.querySelector('desc')?.textContent).toBe(
      'Long Jiang. Revenue: adopted; Land: not so.',
    );
    expect(markup).not.toMatch(/class=|\sstyle=|NaN|undefined/);
    expect(extents(svg).filter(({ left, right }) => left < 0 || right > WIDTH)).toEqual([]);
  });
});
