import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../../src/dataset/schema.ts';

// Titles are in many scripts, and our ids are what the tables name.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** CSL-JSON without our own keys; an article's publisher is the paper it stood in. */
export function cslOf({ kind, ...csl }: Source) {
  const paper = csl.type.startsWith('article')
    ? (csl['container-title'] ?? csl.publisher)
    : undefined;
  return { ...csl, keyword: kind, ...(paper && { 'container-title': paper }) };
}

/** The sources as BibTeX and as RIS. */
export function bibliography(sources: Iterable<Source>): { bib: string; ris: string } {
  const cite = new Cite([...sources].map(cslOf));
  return { bib: cite.format('bibtex'), ris: cite.format('ris') };
}
