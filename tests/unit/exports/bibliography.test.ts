import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bibliography } from '../../../scripts/lib/bibliography.ts';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { bibtexOf } from '../../../src/dataset/exports/bibtex.ts';
import { type CslItem, cslOf } from '../../../src/dataset/exports/csl.ts';
import { risOf } from '../../../src/dataset/exports/ris.ts';

const { dataset } = loadDataset('data');
const { csl, bib, ris } = bibliography(dataset.sources.values());

const itemSchema = z.object({
  id: z.string().optional(),
  'citation-key': z.string().optional(),
  title: z.string(),
  'container-title': z.string().optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
});
/** Reads a bibliography with another program than wrote it. */
const read = (text: string) => z.array(itemSchema).parse(new Cite(text).data);

/** A title as it is read: its typography (dashes, quotes) is the reader's affair. */
const plainTitle = (title: string) =>
  title
    .replace(/<[^>]+>/g, '')
    .replace(/[‘’'“”"`–—-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('sources.bib', () => {
  const items = new Map(read(bib).map((item) => [item['citation-key'], item]));

  it('is read back by another program, each source under its id', () => {
    expect([...items.keys()].toSorted()).toEqual([...dataset.sources.keys()].toSorted());
  });

  it('keeps titles whole, in every script, with $, & and %', () => {
    for (const source of dataset.sources.values()) {
      expect(plainTitle(items.get(source.id)?.title ?? '')).toBe(plainTitle(source.title));
    }
  });

  it('leaves nothing in a title that TeX would take for a command', () => {
    expect(bib).toContain('\\$41 million loan');
    expect(bib).toContain('William \\& Mary');
    const titles = [
      ...bib.matchAll(/^ {2}(?:title|annotation|organization|publisher) = \{(.*)\},$/gm),
    ];
    expect(titles.length).toBeGreaterThan(dataset.sources.size);
    for (const [, title = ''] of titles) expect(title).not.toMatch(/(?<!\\)[$&%#_]/);
  });

  it('keeps addresses, DOIs and dates to the day', () => {
    for (const source of dataset.sources.values()) {
      const item = items.get(source.id);
      expect(item?.DOI).toBe(source.DOI);
      expect(decodeURI(item?.URL ?? '')).toBe(decodeURI(source.URL ?? ''));
      expect(item?.issued?.['date-parts'][0]).toEqual(source.issued?.['date-parts'][0]);
    }
  });
});

describe('sources.ris', () => {
  const items = new Map(read(ris).map((item) => [item.id, item]));

  it('is read back by another program, each source under its id', () => {
    expect([...items.keys()].toSorted()).toEqual([...dataset.sources.keys()].toSorted());
  });

  it('keeps titles and addresses on one line, however long', () => {
    for (const source of dataset.sources.values()) {
      expect(items.get(source.id)?.title).toBe(source.title);
      expect(items.get(source.id)?.URL).toBe(source.URL);
    }
  });
});

describe('sources.csl.json', () => {
  it('names the paper that an article stood in, and has no key of our own', () => {
    const article = csl.find(({ id }) => id === '36kr-2025');
    expect(article).toMatchObject({ 'container-title': '36Kr', keyword: 'press' });
    expect(article).not.toHaveProperty('publisher');
    expect(csl.every((item) => !('kind' in item))).toBe(true);
  });
});

describe('a record with any title', () => {
  const [source] = dataset.sources.values();
  const withTitle = (title: string): CslItem => {
    if (!source) throw new Error('there is no source');
    return { ...cslOf(source), title };
  };
  // Signs that mean something to TeX, line ends, and letters of several scripts.
  const signs = [...'\\{}$&%#_~^"@,=\r\n \taé园ระຂក'];
  const titles = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 40 });

  it('is one BibTeX entry with braces in pairs', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const entry = bibtexOf(withTitle(title)).replaceAll(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of entry) {
          if (sign === '{') depth += 1;
          if (sign === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('is one RIS record', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = risOf(withTitle(title))
          .trimEnd()
          .split(/\r\n|\r|\n/);
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
        expect(lines.filter((line) => /^ER {2}-/.test(line))).toHaveLength(1);
      }),
    );
  });
});
