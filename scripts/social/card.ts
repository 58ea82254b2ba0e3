import { palette } from '../../src/map/palette.ts';
import { boxOf, type LonLat, project } from '../../src/map/project.ts';
import { PICTURE_SIZE } from '../../src/state/pictures.ts';
import { CARD_BOUNDS, CARD_MAP } from '../basemap/card.ts';
import type { Typesetter, Weight } from './type.ts';

/** One zone on a card. */
export interface CardZone {
  readonly name: string;
  readonly shortName: string;
  readonly country: string;
  readonly position: LonLat | undefined;
  readonly colour: string;
  /** One figure with what it is, when it held and who says so. */
  readonly figure?: { readonly label: string; readonly value: string; readonly source: string };
}

/** What a card says. */
export interface Card {
  /** Title of a card that is of no zone. */
  readonly title?: string;
  /** The one zone, or the two of a pair. */
  readonly zones: readonly CardZone[];
  /** Zones without words on the card. */
  readonly others: readonly LonLat[];
  readonly site: string;
  readonly tagline?: string;
}

const { light } = palette;
const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MAP_LEFT = WIDTH - CARD_MAP.width;
const LEFT = 56;
const TEXT_WIDTH = MAP_LEFT - LEFT - 40;

interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** Most lines; more are cut. */
  readonly most?: number;
}

/** A pen that sets lines from top to bottom. */
class Column {
  readonly parts: string[] = [];
  readonly #type: Typesetter;
  y: number;

  constructor(type: Typesetter, top: number) {
    this.#type = type;
    this.y = top;
  }

  set(text: string, { size, weight = 'regular', colour = light.text, most = 3 }: Style): void {
    for (const line of this.#type.lines(text, weight, TEXT_WIDTH / size).slice(0, most)) {
      this.y += size * 1.22;
      this.parts.push(place(this.#type.set(line, weight).svg, LEFT, this.y, size, colour));
    }
  }
}

const place = (svg: string, x: number, y: number, size: number, fill: string, more = '') =>
  `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size})" fill="${fill}"${more}>${svg}</g>`;

function point(position: LonLat): { x: number; y: number } {
  const box = boxOf(CARD_BOUNDS);
  const at = project(position);
  const scale = CARD_MAP.width / box.width;
  return { x: MAP_LEFT + (at.x - box.x) * scale, y: (at.y - box.y) * scale };
}

const circle = (position: LonLat, radius: number, paint: string) => {
  const { x, y } = point(position);
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" ${paint}/>`;
};
const dot = (position: LonLat, radius: number, fill: string) =>
  circle(position, radius, `fill="${fill}" stroke="${light.host}" stroke-width="2"`);

/** A dot with its name beside it: on the right, or on the left where the edge or another zone is in the way. */
function named(
  type: Typesetter,
  { shortName, position, colour }: CardZone,
  others: readonly LonLat[],
): string {
  if (!position) return '';
  const size = 24;
  const { x, y } = point(position);
  const { width, svg } = type.set(shortName, 'bold');
  const end = x + 22 + width * size;
  const covered = others
    .map(point)
    .some((other) => other.x > x + 14 && other.x < end + 8 && Math.abs(other.y - y) < 22);
  const at = end > WIDTH - 12 || covered ? x - 22 - width * size : x + 22;
  return [
    circle(position, 17, `fill="none" stroke="${colour}" stroke-width="2.5"`),
    dot(position, 10, colour),
    place(svg, at, y + 8, size, light.host, ` stroke="${light.host}" stroke-linejoin="round"`),
    place(svg, at, y + 8, size, light.text),
  ].join('');
}

/** The ground without the wrapping element and without what a rasteriser does not know. */
const innerGround = (svg: string) =>
  svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '');

function setZone(column: Column, zone: CardZone, single: boolean): void {
  const colour = single ? light.text : zone.colour;
  const name = single ? zone.name : zone.shortName;
  column.set(name, { size: single ? 46 : 42, weight: 'bold', colour });
  column.y += 4;
  column.set(zone.country, { size: 26, colour: light.secondary, most: 1 });
  if (zone.figure) {
    column.y += single ? 28 : 6;
    column.set(zone.figure.value, { size: single ? 46 : 34, weight: 'bold', most: 1 });
    column.set(zone.figure.label, { size: 24, most: 1 });
    column.set(zone.figure.source, { size: 20, colour: light.secondary, most: single ? 2 : 1 });
  }
  column.y += 22;
}

/** Draws a card as SVG: words on the left, the region with the zones on the right. */
export function drawCard(card: Card, type: Typesetter, ground: string): string {
  const viewBox = /viewBox="([^"]+)"/.exec(ground)?.[1] ?? '0 0 1 1';
  const words = new Column(type, 40);
  if (card.title) words.set(card.title, { size: 52, weight: 'bold', most: 5 });
  for (const zone of card.zones) setZone(words, zone, card.zones.length === 1);
  const foot = new Column(type, card.tagline ? HEIGHT - 110 : HEIGHT - 66);
  foot.set(card.site, { size: 26, weight: 'bold', colour: light.zone });
  foot.y += 4;
  if (card.tagline) foot.set(card.tagline, { size: 17, colour: light.secondary, most: 2 });
  const otherColour = card.zones.length > 0 ? light.secondary : light.zone;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<path d="M0 0h${WIDTH}v${HEIGHT}H0z" fill="${light.host}"/>`,
    `<svg x="${MAP_LEFT}" y="0" width="${CARD_MAP.width}" height="${CARD_MAP.height}" viewBox="${viewBox}" preserveAspectRatio="none">${innerGround(ground)}</svg>`,
    `<path d="M${MAP_LEFT} 0v${HEIGHT}" stroke="${light.outline}" stroke-width="2"/>`,
    ...card.others.map((position) => dot(position, card.zones.length > 0 ? 6 : 9, otherColour)),
    ...card.zones.map((zone) => {
      const rest = card.zones.flatMap(({ position }) => (position ? [position] : []));
      return named(type, zone, [...card.others, ...rest]);
    }),
    ...words.parts,
    ...foot.parts,
    '</svg>\n',
  ].join('');
}
