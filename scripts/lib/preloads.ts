import type { build } from 'vite';
import type { Preload } from '../../src/prerender.tsx';
import type { Address } from '../../src/state/address.ts';
import type { Language } from '../../src/state/view.ts';

type Built = Awaited<ReturnType<typeof build>>;

/** The module with the code of each kind of page. */
const codeOf: Record<Address['page']['kind'], string> = {
  atlas: 'src/pages/AtlasPage.tsx',
  zone: 'src/pages/ZonePage.tsx',
  compare: 'src/pages/ComparePage.tsx',
  policy: 'src/pages/PolicyPage.tsx',
  data: 'src/pages/DataPage.tsx',
};

/** What the page asks for at once: its code with all that it imports, and its texts. */
const modulesOf = ({ page, lang }: { page: Address['page']; lang: Language }) => [
  'src/main.tsx',
  codeOf[page.kind],
  `src/i18n/${page.kind === 'atlas' ? 'first.' : ''}${lang}.ts`,
];

/** The facts that the page is taken over with, as paths below the root. */
function factsOf(page: Address['page']): string[] {
  const zones = page.kind === 'zone' ? [page.id] : page.kind === 'compare' ? (page.pair ?? []) : [];
  return zones.map((id) => `data/zones/${id}.json`);
}

/** The font of the first view: with it at hand the text need not be laid out twice. */
const FONT = /\/inter-latin-wght-normal-[^/]*\.woff2$/;

/**
 * Reads from a build which scripts, font and facts each page needs, so that its head can name them all: found one
 * by one, each would cost the reader another way to the server. Throws where the build lacks one.
 */
export function preloadsOf(built: Built): (address: Pick<Address, 'page' | 'lang'>) => Preload[] {
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const files = outputs.flatMap(({ output }) => output);
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const font = files.find(({ fileName }) => FONT.test(fileName));
  if (!font) throw new Error(`The build has no font like ${FONT}`);
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (file: string, found: Set<string>) => {
    if (found.has(file)) return;
    found.add(file);
    for (const imported of byFile.get(file)?.imports ?? []) withImports(imported, found);
  };
  return (address) => {
    const found = new Set<string>();
    for (const module of modulesOf(address)) {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      if (!chunk) throw new Error(`The build has no ${module}`);
      withImports(chunk.fileName, found);
    }
    return [
      { path: font.fileName, as: 'font' },
      ...[...found].map((path) => ({ path, as: 'script' }) as const),
      ...factsOf(address.page).map((path) => ({ path, as: 'fetch' }) as const),
    ];
  };
}
