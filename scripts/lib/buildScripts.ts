import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Classic scripts under fixed names: one that the page waits for, one that other pages carry. */
const scripts = { early: 'src/embed/early.ts', embed: 'src/embed/hostScript.ts' };

/** Writes the classic scripts into a folder that the site serves; each is one small file without imports. */
export async function buildScripts(out: string): Promise<void> {
  for (const [name, entry] of Object.entries(scripts)) {
    const result = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: ['chrome111', 'firefox114', 'safari16.4'],
        lib: { entry, formats: ['iife'], name: 'parkAtlas' },
      },
    });
    const [built] = Array.isArray(result) ? result : [result];
    const [chunk] = built && 'output' in built ? built.output : [];
    if (!chunk) throw new Error(`${entry} gave no script`);
    writeFileSync(join(out, `${name}.js`), chunk.code);
  }
}
