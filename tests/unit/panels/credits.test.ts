import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/dataset/schema.ts';
import { en } from '../../../src/i18n/en.ts';
import { Formatter } from '../../../src/i18n/format.ts';
import { createTranslate } from '../../../src/i18n/i18n.ts';
import { imprint, sourceLine } from '../../../src/panels/credits.ts';

const t = createTranslate('en', en);
const words = { t, format: new Formatter('en', t) };

const source = (title: string, publisher?: string, year?: number): Source => ({
  id: title.toLowerCase().replaceAll(' ', '-'),
  type: 'webpage',
  kind: 'press',
  title,
  accessed: { 'date-parts': [[2026, 11, 24]] },
  ...(publisher !== undefined && { publisher }),
  ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
});

describe('the source line', () => {
  it('gives few sources with title, publisher and year, as far as they have them', () => {
    const list = [source('Land Law', 'Assembly', 2013), source('A guide')];
    expect(sourceLine(list, words)).toBe('Sources: Land Law (Assembly, 2013); A guide.');
    expect(sourceLine(list.slice(0, 1), words)).toBe('Source: Land Law (Assembly, 2013).');
  });

  it('cuts a long title at a word', () => {
    const line = sourceLine([source('word '.repeat(40).trim(), 'Press')], words);
    expect(line).toMatch(/^Source: (word )+word… \(Press\)\.$/);
    expect(line.length).toBeLessThan(115);
  });

  it('puts several sources of one publisher together, with their years in order', () => {
    const list = [
      ...[2021, 2019, 2021].map((year) => source(`News ${year}`, 'Xinhua', year)),
      source('Report', 'BOI', 2020),
      source('No publisher'),
    ];
    expect(sourceLine(list, words)).toBe('Sources: Xinhua 2019, 2021; BOI 2020; No publisher.');
  });

  it('counts what no reader would go through', () => {
    const list = Array.from({ length: 40 }, (_, i) => source(`Title ${i}`, `Publisher ${i}`));
    expect(sourceLine(list, words)).toMatch(/^Sources: 40 documents, each named /);
  });
});

describe('the imprint', () => {
  it('names atlas, version, date and licence', () => {
    expect(imprint({ version: '0.1.0', date: '2026-11-25' }, words)).toBe(
      'Park Atlas 0.1.0, 25 Nov 2026. Licence: CC BY 4.0.',
    );
  });
});
