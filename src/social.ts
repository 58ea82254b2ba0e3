import type { Messages } from './i18n/en.ts';
import { type Address, pathOf } from './state/address.ts';
import { type Embedding, embedCode, pageUrl } from './state/embedCode.ts';
import { PICTURE_SIZE, picturedPage, picturePath } from './state/pictures.ts';
import { emptyView, type Language, languages, plainSettings } from './state/view.ts';

const locale: Record<Language, string> = { en: 'en_GB', zh: 'zh_CN' };
/** Size in CSS pixels of the frame that a pasted link becomes. */
const FRAME = { width: 800, height: 600 } as const;

/** What a page says of itself where it is linked. */
export interface Linked {
  readonly address: Address;
  /** The page's own title, without the site's name. */
  readonly title: string;
  readonly description: string;
  readonly text: Messages;
  /** How many zones the dataset has: of many not each has a picture. */
  readonly zones: number;
  /** Address under which the site will be found, ending in a slash. */
  readonly site?: string | undefined;
}

type Escaping = (text: string) => string;

/** Path below the root of the file that turns a pasted link into a frame. */
export function oembedPath(page: Address['page'], lang: Language): string {
  const path = pathOf(page, lang).replace(/\/$/, '');
  const name = page.kind === 'atlas' ? [path, 'atlas'].filter(Boolean).join('/') : path;
  return `oembed/${name}.json`;
}

/** Tags of Open Graph and Twitter, and the way to the oEmbed file. What needs absolute addresses needs the site's. */
export function socialTags(linked: Linked, escapeHtml: Escaping): string[] {
  const { address, title, description, text, site, zones } = linked;
  const { page, lang } = address;
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeHtml(content)}" />`;
  const tags = [
    property('og:type', 'website'),
    property('og:site_name', text.site.name),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', locale[lang]),
    ...languages
      .filter((other) => other !== lang)
      .map((other) => property('og:locale:alternate', locale[other])),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
  if (!site) return tags;
  return [
    ...tags,
    property('og:url', `${site}${pathOf(page, lang)}`),
    property('og:image', `${site}${picturePath(picturedPage(page, zones), lang)}`),
    property('og:image:width', String(PICTURE_SIZE.width)),
    property('og:image:height', String(PICTURE_SIZE.height)),
    property('og:image:alt', altOf(linked)),
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${site}${oembedPath(page, lang)}`)}" title="${escapeHtml(title)}" />`,
  ];
}

const altOf = ({ title, text }: Linked) => text.embed.alt.replace('{{name}}', title);

/** The oEmbed file of a page: a plain frame, which also those accept who trust no script. */
export function oembed({ address, title, description, text, zones }: Linked, site: string) {
  const { page, lang } = address;
  const embedding: Embedding = {
    root: site,
    page,
    view: emptyView,
    lang,
    settings: plainSettings,
    ...FRAME,
    title: `${title} – ${text.site.name}`,
    alt: title,
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    description,
    url: pageUrl(embedding),
    provider_name: text.site.name,
    provider_url: site,
    // WordPress strips the style of a frame that it found by itself, and keeps this.
    html: embedCode('iframe', embedding).replace('<iframe ', '<iframe frameborder="0" '),
    ...FRAME,
    thumbnail_url: `${site}${picturePath(picturedPage(page, zones), lang)}`,
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
  };
}
