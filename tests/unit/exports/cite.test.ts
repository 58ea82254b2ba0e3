import { describe, expect, it } from 'vitest';
import { citeAsBibtex, citeAsRis, citeAsText } from '../../../src/dataset/cite.ts';

const cited = {
  part: 'Rayong: jobs & wages_50%',
  url: 'https://example.org/zones/rayong/#employment',
  edition: { version: '0.1.0', date: '2026-11-24' },
};

describe('a citation', () => {
  it('as text, in both languages, with version and date', () => {
    expect(citeAsText(cited, 'en')).toBe(
      'Park Atlas contributors (2026). Rayong: jobs & wages_50%, Park Atlas. Version 0.1.0, 2026-11-24. https://example.org/zones/rayong/#employment',
    );
    expect(citeAsText({ ...cited, part: '罗勇' }, 'zh')).toContain('罗勇，园区图集');
  });

  it('as BibTeX, with what TeX would take for a command escaped', () => {
    const entry = citeAsBibtex(cited);
    expect(entry).toContain('title = {{Rayong: jobs \\& wages\\_50\\%, Park Atlas}}');
    expect(entry).toContain('date = {2026-11-24}');
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  });

  it('as BibTeX, under a key of its own', () => {
    const key = (url: string) => /\{([^,]+),/.exec(citeAsBibtex({ ...cited, url }))?.[1];
    expect(key(cited.url)).toBe('park-atlas-2026-zones-rayong-employment');
    expect(key('https://example.org/')).toBe('park-atlas-2026');
  });

  it('as RIS, from type to end', () => {
    const lines = citeAsRis(cited).trimEnd().split('\r\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-1)).toBe('ER  -');
    expect(lines).toContain('UR  - https://example.org/zones/rayong/#employment');
  });
});
