import { type Address, pathOf } from './address.ts';
import { figureAnchor } from './figures.ts';
import { PICTURE_SIZE, picturedPage, picturePath } from './pictures.ts';
import { format } from './url.ts';
import { type Language, plainSettings, type Settings, type View } from './view.ts';

/** The ways to put a view into a page, the most usual first. */
export const codeKinds = [
  'iframe',
  'script',
  'element',
  'picture',
  'markdown',
  'quarto',
  'jupyter',
] as const;
export type CodeKind = (typeof codeKinds)[number];

/** Width and height in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A view to be put into somebody else's page. */
export interface Embedding {
  /** Absolute address of the site's root, ending in a slash. */
  readonly root: string;
  readonly page: Address['page'];
  readonly view: View;
  readonly lang: Language;
  readonly settings: Pick<Settings, 'theme' | 'controls' | 'freeGestures'>;
  /** CSS pixels; the whole width where it is left out. */
  readonly width?: number | undefined;
  /** CSS pixels. */
  readonly height: number;
  /** What a screen reader calls the frame, and a link to the view says. */
  readonly title: string;
  /** What the picture shows, in words. */
  readonly alt: string;
  /** Width and height of the picture in CSS pixels, where it is that of one figure and its size is known. */
  readonly pictureSize?: PictureSize | undefined;
  /** How many zones the dataset has: of many not each has a picture. A few where it is left out. */
  readonly zones?: number | undefined;
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const escapeMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>!|#]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
/** Parentheses end an address in Markdown. */
const inParentheses = (url: string) => url.replaceAll('(', '%28').replaceAll(')', '%29');

/** Attributes as they stand in a tag; those without a value are left out, `true` stands without one. */
const attributes = (all: Record<string, string | number | true | undefined>) =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => (value === true ? name : `${name}="${escapeHtml(String(value))}"`))
    .join(' ');

const address = ({ root, page, view, lang }: Embedding, settings: Settings) =>
  new URL(`${pathOf(page, lang)}${format({ view, settings, foreign: [] })}`, root).href;

/** To where a figure stands on its page. */
const anchorOf = ({ view: { figure } }: Embedding) => (figure ? `#${figureAnchor(figure)}` : '');

/** Address of the view in a frame. */
export const embedUrl = (e: Embedding): string =>
  address(e, { ...plainSettings, ...e.settings, embed: true });

/** Address of the view as a page of the atlas. */
export const pageUrl = (e: Embedding): string => `${address(e, plainSettings)}${anchorOf(e)}`;

/** Address of the picture that stands for the view. */
export const pictureUrl = ({ root, page, view, lang, zones = 0 }: Embedding): string =>
  new URL(picturePath(picturedPage(page, zones), lang, view), root).href;

/** Whether that picture is of one figure, and not the one that stands for a page. */
export const showsFigure = ({ page, view, zones = 0 }: Embedding): boolean =>
  view.figure !== undefined && picturedPage(page, zones).kind === page.kind;

/** The size of that picture; undefined where it is not known. */
export const pictureSizeOf = (e: Embedding): PictureSize | undefined =>
  showsFigure(e) ? e.pictureSize : PICTURE_SIZE;

const iframe = (e: Embedding) =>
  `<iframe ${attributes({
    src: embedUrl(e),
    title: e.title,
    width: e.width ?? '100%',
    height: e.height,
    loading: 'lazy',
    // A block: sites that centre what stands in their column do not centre what stands in a line.
    style: 'border:0;display:block',
    allow: 'clipboard-write',
  })}></iframe>`;

const pictured = (e: Embedding) =>
  `<a ${attributes({ href: pageUrl(e) })}><img ${attributes({
    src: pictureUrl(e),
    alt: e.alt,
    ...pictureSizeOf(e),
    style: 'max-width:100%;height:auto',
  })}></a>`;

/** Pages whose whole view the element's own attributes can tell. */
function elementOf(e: Embedding): string {
  const { page, view, lang, settings } = e;
  const own =
    page.kind === 'zone'
      ? { zone: page.id, dimension: view.section, figure: view.figure }
      : page.kind === 'compare' && page.pair
        ? { compare: page.pair.join(','), figure: view.figure }
        : {
            view: page.kind,
            query: format({ view, settings: plainSettings, foreign: [] }).slice(1),
          };
  const { theme } = settings;
  return `<park-atlas ${attributes({ ...own, lang, theme, height: e.height })}>`;
}

const credit = (e: Embedding) =>
  `<a ${attributes({ href: pageUrl(e) })}>${escapeHtml(e.title)}</a>`;

/**
 * Writes the code that puts a view into a page. Whatever comes from the address is escaped, so that
 * nothing in it becomes markup.
 */
export function embedCode(kind: CodeKind, e: Embedding): string {
  const from = (file: string) => attributes({ src: new URL(file, e.root).href });
  switch (kind) {
    case 'iframe':
      return iframe(e);
    case 'script':
      return `${iframe(e)}\n<script ${from('embed.js')} async></script>`;
    case 'element':
      return [
        `<script type="module" ${from('park-atlas.js')}></script>`,
        elementOf(e),
        `  ${pictured(e)}`,
        '</park-atlas>',
      ].join('\n');
    case 'picture':
      return `<figure>\n  ${pictured(e)}\n  <figcaption>${credit(e)}, CC BY 4.0</figcaption>\n</figure>`;
    case 'markdown': {
      const page = inParentheses(pageUrl(e));
      const picture = inParentheses(pictureUrl(e));
      return `[![${escapeMarkdown(e.alt)}](${picture})](${page})\n\n[${escapeMarkdown(e.title)}](${page}), CC BY 4.0`;
    }
    case 'quarto':
      return `\`\`\`{=html}\n${iframe(e)}\n\`\`\``;
    case 'jupyter':
      return `%%html\n${iframe(e)}`;
  }
}
