import type { Typesetter, Weight } from './type.ts';

// Turns the text of a picture into outlines, so that its PNG looks the same on every machine. It reads what React
// wrote for our own pictures: elements and attributes, no style sheets, and text in `text` elements alone.

/** What text takes over from the elements around it. */
interface Setting {
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly italic: boolean;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (all, name: string) => entities[name] ?? all);

/** The value of an attribute in a tag. */
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function settingOf(tag: string, around: Setting): Setting {
  const [size, weight, anchor, slant] = ['size', 'weight', 'anchor', 'style'].map((name) =>
    attribute(tag, name === 'anchor' ? 'text-anchor' : `font-${name}`),
  );
  return {
    size: size === undefined ? around.size : Number(size),
    weight: weight === undefined ? around.weight : Number(weight) > 500 ? 'bold' : 'regular',
    anchor: anchor === 'start' || anchor === 'middle' || anchor === 'end' ? anchor : around.anchor,
    italic: slant === undefined ? around.italic : slant === 'italic',
  };
}

/** Paint that stays with the text. */
const painted = ['fill', 'stroke', 'stroke-opacity', 'stroke-linejoin', 'transform'];
const paintOf = (tag: string) =>
  painted
    .flatMap((name) => {
      const value = attribute(tag, name);
      return value === undefined ? [] : [`${name}="${value}"`];
    })
    .join(' ');

/** How much of its width a text stands to the left of its point. */
const before = { start: 0, middle: 0.5, end: 1 };

/** A text with its spans, one after another on one line. */
function outline(tag: string, content: string, around: Setting, type: Typesetter): string {
  const setting = settingOf(tag, around);
  const runs = [...content.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>|([^<]+)/g)].map(
    ([, span = '', inside, outside = '']) => {
      const { size, weight, italic } = settingOf(span, setting);
      const { width, svg } = type.set(plain(inside ?? outside), weight);
      return {
        span,
        gap: Number(attribute(span, 'dx') ?? 0),
        size,
        italic,
        svg,
        width: width * size,
      };
    },
  );
  const width = runs.reduce((sum, run) => sum + run.gap + run.width, 0);
  let x = Number(attribute(tag, 'x') ?? 0) - before[setting.anchor] * width;
  const y = Number(attribute(tag, 'y') ?? 0);
  const drawn = runs.map(({ span, gap, size, italic, svg, width: own }) => {
    const at = x + gap;
    x = at + own;
    const slant = italic ? ' skewX(-10)' : '';
    return `<g ${paintOf(span)}><g transform="translate(${at.toFixed(1)} ${y})${slant} scale(${size})">${svg}</g></g>`;
  });
  return `<g ${paintOf(tag)}>${drawn.join('')}</g>`;
}

/** A picture with outlines in place of its text. */
export function outlined(svg: string, type: Typesetter): string {
  const stack: Setting[] = [{ size: 16, weight: 'regular', anchor: 'start', italic: false }];
  return svg.replace(
    /<(title|desc)>[^<]*<\/\1>|<text([^>]*)>(.*?)<\/text>|<\/[\w-]+>|<[a-z][^>]*>/gis,
    (all, words: string | undefined, attributes: string | undefined, content: string) => {
      const around = stack.at(-1);
      if (words || !around) return '';
      if (attributes !== undefined) return outline(attributes, content, around, type);
      if (all.startsWith('</')) stack.pop();
      else if (!all.endsWith('/>')) stack.push(settingOf(all, around));
      return all;
    },
  );
}
