import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { AtlasIndex, ZoneBundle } from '../../src/dataset/bundle.ts';
import { keyFigure, keyQuestions } from '../../src/dataset/keyFigures.ts';
import { pairsOf } from '../../src/dataset/pairs.ts';
import { question } from '../../src/dataset/questions.ts';
import { en } from '../../src/i18n/en.ts';
import { Formatter } from '../../src/i18n/format.ts';
import { createTranslate } from '../../src/i18n/i18n.ts';
import { zh } from '../../src/i18n/zh.ts';
import { palette } from '../../src/map/palette.ts';
import { issued } from '../../src/panels/sourceText.ts';
import { MOST_ZONES_IN_PICTURES, picturePath } from '../../src/state/pictures.ts';
import { type Language, languages } from '../../src/state/view.ts';
import { type Card, type CardZone, drawCard } from './card.ts';
import { typesetter } from './type.ts';

const messages = { en, zh };
/** What pictures are drawn from. */
export interface SocialInput {
  readonly index: AtlasIndex;
  readonly bundles: ReadonlyMap<string, ZoneBundle>;
  /** The ground as SVG, as `buildBasemap` draws it. */
  readonly ground: string;
  /** Folder of the built site. */
  readonly out: string;
}

/** Colours of the two zones of a pair. */
const pairColours = [palette.light.zone, '#0F6F78'] as const;

function cardZone(
  { zone, summary, sources }: ZoneBundle,
  format: Formatter,
  { lang, colour }: { lang: Language; colour: string },
): CardZone {
  const key = keyQuestions.find((k) => keyFigure(zone.facts, k) !== undefined);
  const claim = key && keyFigure(zone.facts, key)?.claim;
  const source = claim && sources[claim.source];
  const year = source && issued(source)?.slice(0, 4);
  const when = claim && format.when(claim);
  return {
    name: zone.names[lang],
    shortName: zone.names.short[lang],
    country: format.country(zone.country),
    position: summary.sites[0]?.position,
    colour,
    ...(key &&
      claim && {
        figure: {
          label: [question(key).label[lang], when].filter(Boolean).join(' · '),
          value: format.value(claim),
          source: [source?.publisher ?? source?.['container-title'] ?? source?.title, year]
            .filter(Boolean)
            .join(', '),
        },
      }),
  };
}

/** Every card of the site in one language, with the path of its picture less the ending. */
function cardsOf({ index, bundles }: SocialInput, lang: Language) {
  const text = messages[lang];
  const format = new Formatter(lang, createTranslate(lang, text));
  const common = { site: text.site.name };
  /** The one position that stands for a zone, in a list, or none. */
  const positionOf = ({ sites }: AtlasIndex['zones'][number]) =>
    sites.slice(0, 1).map(({ position }) => position);
  const others = (ids: readonly string[]) =>
    index.zones.filter(({ id }) => !ids.includes(id)).flatMap(positionOf);
  const of = (ids: readonly string[]): Card => ({
    ...common,
    tagline: text.site.tagline,
    others: others(ids),
    zones: ids.flatMap((id, i) => {
      const bundle = bundles.get(id);
      const colour = pairColours[i] ?? palette.light.zone;
      return bundle ? [cardZone(bundle, format, { lang, colour })] : [];
    }),
  });
  const all: Card = { ...common, title: text.site.tagline, zones: [], others: others([]) };
  return [
    { path: picturePath({ kind: 'atlas' }, lang), card: all },
    ...(index.zones.length > MOST_ZONES_IN_PICTURES ? [] : index.zones).map(({ id }) => ({
      path: picturePath({ kind: 'zone', id }, lang),
      card: of([id]),
    })),
    ...pairsOf(index).map((pair) => ({
      path: picturePath({ kind: 'compare', pair }, lang),
      card: of(pair),
    })),
  ];
}

/**
 * Writes a picture, as PNG and SVG, for the atlas, each zone and each pair, where they are not too many. Where the machine has no font
 * with Chinese signs the Chinese pictures carry the English words. Returns how many were written.
 */
export function writePictures(input: SocialInput): number {
  let written = 0;
  for (const lang of languages) {
    const own = typesetter(lang);
    const type = own ?? typesetter('en');
    if (!type) throw new Error('There is no font to set pictures in');
    const paths = cardsOf(input, lang).map(({ path }) => path);
    cardsOf(input, own ? lang : 'en').forEach(({ card }, i) => {
      const svg = drawCard(card, type, input.ground);
      const file = join(input.out, paths[i] ?? '');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
      writeFileSync(file.replace(/png$/, 'svg'), svg);
      written += 1;
    });
  }
  return written;
}

/** The ground that `prepare` drew in a folder. */
export const readGround = (folder: string) =>
  readFileSync(join(folder, 'basemap/card.svg'), 'utf8');
