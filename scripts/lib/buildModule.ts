import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** A style sheet that code imports would go into the page's head; the shadow root has its own copy. */
const noStylesInHead: Plugin = {
  name: 'no-styles-in-head',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.endsWith('.css') && importer && /\/src\/map\//.test(importer) ? '\0no-styles' : undefined,
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/**
 * Builds the module with the custom element into the site: park-atlas.js under a fixed name, which
 * leads to files that are named by their content. The map's engine and the pages are files of their own.
 */
export async function buildModule(out: string): Promise<void> {
  const result = await build({
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), noStylesInHead],
    worker: { format: 'es' },
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsDir: 'embed',
      assetsInlineLimit: 0,
      // Hints would be elements in the head of somebody else's page.
      modulePreload: false,
      chunkSizeWarningLimit: 1200,
      target: ['chrome111', 'firefox114', 'safari16.4'],
      rolldownOptions: {
        input: 'src/embed/element.ts',
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: 'embed/[name]-[hash].js',
          chunkFileNames: 'embed/[name]-[hash].js',
        },
      },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const output = built && 'output' in built ? built.output : [];
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('The module with the custom element was not built');
  writeFileSync(
    join(out, 'park-atlas.js'),
    `export { mount, ParkAtlasElement } from './${entry.fileName}';\n`,
  );
}
