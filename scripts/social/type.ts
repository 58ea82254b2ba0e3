import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { Language } from '../../src/state/view.ts';

// Text on pictures is drawn as outlines: it looks the same on every machine, and its width is known.

const WEIGHTS = ['regular', 'bold'] as const;
/** The weights that pictures use. */
export type Weight = (typeof WEIGHTS)[number];

/** A file of fonts and which of them, for one weight. */
type FontFile = readonly [file: string, name?: string];

const require = createRequire(import.meta.url);
const inter: Record<Weight, FontFile> = {
  regular: [require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')],
  bold: [require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf')],
};

/** Where systems keep fonts with Chinese signs. */
const chinese: readonly Record<Weight, FontFile>[] = [
  {
    regular: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', 'NotoSansCJKsc-Regular'],
    bold: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc', 'NotoSansCJKsc-Bold'],
  },
  {
    regular: ['/System/Library/Fonts/PingFang.ttc', 'PingFangSC-Regular'],
    bold: ['/System/Library/Fonts/PingFang.ttc', 'PingFangSC-Semibold'],
  },
  {
    regular: ['C:\\Windows\\Fonts\\msyh.ttc', 'MicrosoftYaHei'],
    bold: ['C:\\Windows\\Fonts\\msyhbd.ttc', 'MicrosoftYaHei-Bold'],
  },
];

function open([file, name]: FontFile): fontkit.Font {
  const opened = fontkit.openSync(file, name);
  if ('fonts' in opened) throw new Error(`${file} has no font ${name}`);
  return opened;
}

/** Width of the stroke where an outline is stroked, in units of the type size. */
const HALO = 0.2;

/** Text as the outlines of its glyphs. */
export interface Outline {
  /** In units of the type size. */
  readonly width: number;
  /** SVG elements that draw it with its baseline at the origin, one unit being the type size. */
  readonly svg: string;
}

/** Sets text of one language; signs that Inter lacks come from the machine's Chinese font. */
export class Typesetter {
  readonly #fonts: Record<Weight, readonly fontkit.Font[]>;
  /** What was set already: pictures of one zone repeat much. */
  readonly #known = new Map<string, Outline>();

  constructor(fonts: Record<Weight, readonly fontkit.Font[]>) {
    this.#fonts = fonts;
  }

  #fontFor(sign: string, weight: Weight): fontkit.Font | undefined {
    const fonts = this.#fonts[weight];
    return fonts.find((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)) ?? fonts[0];
  }

  /** Neighbouring signs of one font. */
  #runs(text: string, weight: Weight): { font: fontkit.Font; text: string }[] {
    const runs: { font: fontkit.Font; text: string }[] = [];
    for (const sign of text) {
      const font = this.#fontFor(sign, weight);
      const last = runs.at(-1);
      if (last && last.font === font) last.text += sign;
      else if (font) runs.push({ font, text: sign });
    }
    return runs;
  }

  set(text: string, weight: Weight): Outline {
    const key = `${weight} ${text}`;
    const known = this.#known.get(key) ?? this.#draw(text, weight);
    this.#known.set(key, known);
    return known;
  }

  #draw(text: string, weight: Weight): Outline {
    let x = 0;
    const parts = this.#runs(text, weight).map(({ font, text: run }) => {
      const { glyphs, positions } = font.layout(run);
      const em = font.unitsPerEm;
      let pen = 0;
      const path = glyphs.map((glyph, i) => {
        const at = positions[i];
        const drawn = glyph.path.translate(pen + (at?.xOffset ?? 0), at?.yOffset ?? 0).toSVG();
        pen += at?.xAdvance ?? 0;
        return drawn;
      });
      const start = x;
      x += pen / em;
      return `<path transform="translate(${start.toFixed(3)} 0) scale(${1 / em} ${-1 / em})" stroke-width="${HALO * em}" d="${path.join('')}"/>`;
    });
    return { width: x, svg: parts.join('') };
  }

  /** Breaks a text into lines of at most so many units, between words, or between signs in Chinese. */
  lines(text: string, weight: Weight, most: number): string[] {
    const words = text.match(/\p{Script=Han}[，。：、）]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
    const lines: string[] = [];
    let line = '';
    for (const word of words) {
      if (line !== '' && this.set((line + word).trimEnd(), weight).width > most) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  }
}

/** The typesetter of a language; undefined where this machine has no font for it. */
export function typesetter(lang: Language): Typesetter | undefined {
  const own = { regular: [open(inter.regular)], bold: [open(inter.bold)] };
  if (lang === 'en') return new Typesetter(own);
  for (const files of chinese) {
    if (!WEIGHTS.every((weight) => existsSync(files[weight][0]))) continue;
    try {
      return new Typesetter({
        regular: [...own.regular, open(files.regular)],
        bold: [...own.bold, open(files.bold)],
      });
    } catch {
      // Another edition of the font, without this face: the next one is tried.
    }
  }
  return undefined;
}
