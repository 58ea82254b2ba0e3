// What the tests use of citation-js, which ships no types: its readers of BibTeX and RIS.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** What was read, as CSL-JSON. */
    readonly data: readonly object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
