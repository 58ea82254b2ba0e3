import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import subsetFont from 'subset-font';

const source = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** Where the page's font is made; theme.css names it. */
const FONT = 'src/styles/fonts/inter-latin-wght-normal.woff2';

/** Weights that styles use. */
const WEIGHTS = { min: 400, max: 750 };

/** Kerning, marks, figures of one width, and the two forms that base.css asks for. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'cv11', 'ss03'];

/** All of Latin 1 with the dashes, quotes, arrows and signs of text: names and sources may have any of them. */
function characters(): string {
  const between = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
  return `${between(0x20, 0x7e)}${between(0xa0, 0xff)}ıŒœˆ˚˜${between(0x2010, 0x2027)}‰′″‹›⁄€™↑↓−∕`;
}

/**
 * Makes the font of the first view: the library's carries weights from 100 to 900 and letters that no text of
 * the atlas has, and weighs twice as much.
 */
export async function buildFont(): Promise<void> {
  const font = await subsetFont(readFileSync(source), characters(), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
  });
  mkdirSync(dirname(FONT), { recursive: true });
  writeFileSync(FONT, font);
}
