// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ActorWords } from '../../../src/charts/picture/actorLayout.ts';
import { ParticipantsPicture } from '../../../src/charts/picture/ParticipantsPicture.tsx';
import { WIDTH } from '../../../src/picture/frame.tsx';
import { extents, parseSvg } from './pictures.ts';

const actor = (name: string, note = '', owner = false): ActorWords => ({
  id: name,
  name,
  owner,
  note,
});
const long = 'Guangxi State Farms Group and Overseas Economic and Technical Cooperation Company';
const markup = renderToStaticMarkup(
  <ParticipantsPicture
    lang="en"
    sources="Source: Law."
    imprint="Park Atlas"
    name="Who takes part"
    developer="Developer"
    developers={[actor('Park Ltd.', 'Laos · Firms', true)]}
    shares={{
      words: 'Shares in the developer: Yunnan Overseas 75 %',
      segments: [{ id: 'y', percent: 75, side: 'home' }],
    }}
    sides={{ home: 'China', host: 'Laos' }}
    levels={[
      {
        level: 'Central government',
        home: { actors: [actor('Ministry of Commerce')], more: '' },
        host: { actors: [], more: '' },
      },
      {
        level: 'Firms',
        home: { actors: [actor(long, '75 % · Parent', true)], more: '' },
        host: { actors: [actor('Refinery', 'Tenant')], more: '5 more tenants' },
      },
    ]}
    third={{ name: 'Third countries', column: { actors: [actor('Hoya', 'Japan')], more: '' } }}
  />,
);

describe('the picture of who takes part', () => {
  const svg = parseSvg(markup);
  const placed = [...svg.querySelectorAll('text')];
  const x = (text: string) =>
    Number(placed.find((e) => e.textContent === text)?.getAttribute('x') ?? Number.NaN);
  const anchor = (text: string) =>
    placed.find((e) => e.textContent === text)?.getAttribute('text-anchor');

  it('has China to the left and the host to the right of one line', () => {
    expect(x('Ministry of Commerce')).toBeLessThan(x('Developer'));
    expect(anchor('Ministry of Commerce')).toBe('end');
    expect(x('Refinery')).toBeGreaterThan(x('Developer'));
    expect(anchor('Refinery')).toBe('start');
    expect(x('Hoya')).toBe(x('Developer'));
  });

  it('draws owners firmly, and the share as a part of the bar', () => {
    const ties = [...svg.querySelectorAll('path[stroke-width="2.5"]')];
    expect(ties).toHaveLength(1);
    const bar = svg.querySelector('rect[height="10"]');
    expect(Number(bar?.getAttribute('width'))).toBeCloseTo(0.75 * 392);
  });

  it('breaks long names instead of running out of the picture, and tells how many are folded', () => {
    const texts = extents(svg);
    expect(texts.filter(({ left, right }) => left < 0 || right > WIDTH)).toEqual([]);
    expect(texts.map(({ text }) => text)).not.toContain(long);
    expect(texts.map(({ text }) => text)).toContain('5 more tenants');
  });

  it('says the same in words and stands by itself', () => {
    expect(svg.querySelector('desc')?.textContent).toBe(
      `Developer: Park Ltd. (Laos · Firms). Shares in the developer: Yunnan Overseas 75 %. China, Central government: Ministry of Commerce. China, Firms: ${long} (75 % · Parent). Laos, Firms: Refinery (Tenant); 5 more tenants. Third countries: Hoya (Japan).`,
    );
    expect(markup).not.toMatch(/class=|\sstyle=|NaN|undefined/);
  });
});
