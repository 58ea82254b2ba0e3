import { bibtexOf } from '../../src/dataset/exports/bibtex.ts';
import { type CslItem, cslOf } from '../../src/dataset/exports/csl.ts';
import { risOf } from '../../src/dataset/exports/ris.ts';
import type { Source } from '../../src/dataset/schema.ts';

/** The sources as CSL-JSON, BibTeX and RIS. */
export function bibliography(sources: Iterable<Source>): {
  csl: CslItem[];
  bib: string;
  ris: string;
} {
  const csl = [...sources].map(cslOf);
  return { csl, bib: csl.map(bibtexOf).join('\n'), ris: csl.map(risOf).join('\r\n') };
}
