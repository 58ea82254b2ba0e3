import type { AtlasIndex, Edition, ZoneBundle } from './dataset/bundle.ts';
import { localNameOf } from './dataset/names.ts';
import { questionKeys, questions } from './dataset/questions.ts';
import type { Language } from './state/view.ts';

/** What the description of a dataset for search engines is made from (https://schema.org/Dataset). */
interface Described {
  readonly lang: Language;
  readonly name: string;
  readonly description: string;
  /** Absolute address of the page where the build knows the site's, else relative to the page. */
  readonly url: string;
  /** Address of the folder of the data files, likewise. */
  readonly dataUrl: string;
  readonly edition: Edition;
}

const files = [
  ['facts.csv', 'text/csv'],
  ['atlas.json', 'application/json'],
  ['zones.geojson', 'application/geo+json'],
  ['datapackage.json', 'application/json'],
] as const;

function dataset({ lang, name, description, url, dataUrl, edition }: Described) {
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name,
    description,
    url,
    inLanguage: lang,
    version: edition.version,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Park Atlas contributors' },
    isBasedOn: 'https://doi.org/10.1007/s11442-018-1526-5',
    variableMeasured: questionKeys.map((key) => questions[key].label[lang]),
    distribution: files.map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: `${dataUrl}${file}`,
      encodingFormat,
    })),
  };
}

/** The whole dataset, with the box that its zones lie in. */
export function atlasJsonLd(described: Described, { zones }: AtlasIndex) {
  const points = zones.flatMap(({ sites }) => sites.map(({ position }) => position));
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return {
    ...dataset(described),
    spatialCoverage: {
      '@type': 'Place',
      geo: {
        '@type': 'GeoShape',
        box: `${Math.min(...lats)} ${Math.min(...lons)} ${Math.max(...lats)} ${Math.max(...lons)}`,
      },
    },
  };
}

/** One zone's part of the dataset. */
export function zoneJsonLd(described: Described, { zone, summary }: ZoneBundle) {
  const position = summary.sites[0]?.position;
  const local = localNameOf(zone.names);
  return {
    ...dataset(described),
    alternateName: [
      zone.names.en,
      zone.names.zh,
      ...(local ? [local.text] : []),
      ...zone.names.also,
    ],
    spatialCoverage: {
      '@type': 'Place',
      name: zone.names.en,
      ...(position && {
        geo: { '@type': 'GeoCoordinates', longitude: position[0], latitude: position[1] },
      }),
    },
  };
}

type Named = Pick<Described, 'lang' | 'name' | 'description' | 'url'>;

/** The site as a whole (https://schema.org/WebSite). */
export const siteJsonLd = ({ lang, name, description, url }: Named) => ({
  '@context': 'https://schema.org/',
  '@type': 'WebSite',
  name,
  description,
  url,
  inLanguage: lang,
});

/** The way from the start to a page (https://schema.org/BreadcrumbList). */
export const breadcrumbJsonLd = (steps: readonly Pick<Named, 'name' | 'url'>[]) => ({
  '@context': 'https://schema.org/',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: url,
  })),
});
