import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import type { ToldFigure } from '../../src/panels/context.ts';
import { PNG_SCALE } from '../../src/picture/scale.ts';
import type { Address } from '../../src/state/address.ts';
import { picturePath } from '../../src/state/pictures.ts';
import { FileCache } from '../lib/fileCache.ts';
import { outlined } from './outlines.ts';
import { typesetter } from './type.ts';

/** A figure that a page told of while it was written. */
export interface PageFigure extends ToldFigure {
  readonly address: Address;
}

/** A PNG takes some 100 ms: those that are drawn anew in every build would be half a minute. */
const CACHE = 'node_modules/.cache/park-atlas/figures';

/** All that makes a PNG of an SVG: our own code, and the library’s version. */
const makers = (): string =>
  ['figures.ts', 'outlines.ts', 'type.ts', '../../node_modules/@resvg/resvg-js/package.json']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');

/** So many PNG are drawn at once: each takes some megabytes until it is written. */
const AT_ONCE = 2;

/** The text of a figure's SVG file: the same that “Save as SVG” writes. */
async function svgOf({ draw, address: { root } }: PageFigure, out: string): Promise<string> {
  const picture = await draw(async (href) =>
    readFileSync(join(out, href.startsWith(root) ? href.slice(root.length) : href), 'utf8'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(picture)}\n`;
}

/**
 * Writes each figure as SVG and as PNG at its fixed address below a built site; of a figure that is told twice, the
 * first counts. Where the machine has no font with Chinese signs a Chinese PNG carries the English words. Returns how
 * many were written.
 */
export async function writeFigures(all: readonly PageFigure[], out: string): Promise<number> {
  // English pictures name Chinese sources too.
  const chinese = typesetter('zh');
  const type = chinese ?? typesetter('en');
  if (!type) throw new Error('There is no font to set pictures in');
  const pathOf = ({ figure, address: { page, lang } }: PageFigure, language = lang) =>
    picturePath(page, language, { figure, kind: 'svg' });
  const byPath = new Map(all.toReversed().map((one) => [pathOf(one), one]));
  const svgs = new Map<string, string>();
  for (const [path, one] of byPath) {
    const svg = await svgOf(one, out);
    svgs.set(path, svg);
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), svg);
  }
  const options = {
    fitTo: { mode: 'zoom', value: PNG_SCALE },
    font: { loadSystemFonts: false },
  } as const;
  const cache = new FileCache(CACHE, `${chinese !== undefined} ${makers()}`);
  const queue = byPath.entries();
  const drawNext = async () => {
    for (const [path, one] of queue) {
      const svg = svgs.get(chinese ? path : pathOf(one, 'en')) ?? '';
      const png = await cache.get(svg, async () => {
        const drawn = await renderAsync(outlined(svg, type), options);
        // Few colours, and their mixtures at the edges of letters: a palette holds them in a third of the bytes.
        return sharp(drawn.asPng()).png({ palette: true, effort: 2, dither: 0 }).toBuffer();
      });
      writeFileSync(join(out, path.replace(/svg$/, 'png')), png);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, drawNext));
  cache.prune();
  return byPath.size;
}
