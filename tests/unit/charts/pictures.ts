import { textWidth } from '../../../src/picture/text.ts';

/** Parses the text of a picture as a program would that knows XML, not HTML. Throws where it is not well formed. */
export function parseSvg(markup: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error(`no SVG: ${parsed.textContent}`);
  return parsed;
}

/** An attribute of an element or of the nearest group that has it. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** How far the groups round an element are moved to the right. */
function movedBy(element: Element): number {
  const [, x = '0'] = /^translate\((-?[\d.]+)/.exec(element.getAttribute('transform') ?? '') ?? [];
  const parent = element.parentElement;
  return Number(x) + (parent ? movedBy(parent) : 0);
}

/** A line of text in a picture, with its estimated left and right end in pixels. */
export interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Every line of text in a picture. */
export function extents(svg: Element): Extent[] {
  return [...svg.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const gaps = [...element.querySelectorAll('tspan')].reduce(
      (sum, t) => sum + number(t, 'dx'),
      0,
    );
    const width = textWidth(text, Number(inherited(element, 'font-size'))) + gaps;
    const at = movedBy(element) + number(element, 'x');
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    const left = anchor === 'end' ? at - width : anchor === 'middle' ? at - width / 2 : at;
    return { text, left, right: left + width };
  });
}
