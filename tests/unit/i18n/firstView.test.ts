import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { first as firstEn } from '../../../src/i18n/first.en.ts';
import { first as firstZh } from '../../../src/i18n/first.zh.ts';
import { growingCatalogue } from '../../../src/i18n/i18n.ts';

/** Every key, plural forms left out. */
function keysOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [prefix + key.replace(/_(one|other)$/, '')]
      : keysOf(value, `${prefix}${key}.`),
  );
}

/** A module with all that it imports at once; what it imports later, or only for its types, is left out. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)';/gms)) {
    if (path) withImports(join(dirname(file), path), found);
  }
  return found;
}

describe('the texts of the first view', () => {
  const all = keysOf(en);
  const first = new Set(keysOf(firstEn));
  const src = resolve('src');
  // Values are worded by the formatter, but none stands in the first view.
  const formatter = join(src, 'i18n/format.ts');
  const modules = [
    ...withImports(join(src, 'pages/AtlasPage.tsx'), withImports(join(src, 'App.tsx'))),
  ].filter((file) => file !== formatter && !file.includes('/dataset/'));

  it('are all that its modules say', () => {
    expect(modules.length).toBeGreaterThan(30);
    const said = modules.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/['`]([a-z]+\.[\w.]+)['`]|`([a-z]+\.[\w.]*)\$\{/gi)]
        .flatMap(([, key, stem]) =>
          key === undefined ? all.filter((k) => k.startsWith(stem ?? '')) : [key],
        )
        .filter((key) => all.includes(key)),
    );
    expect(said).toContain('notices.zone');
    expect(said.filter((key) => !first.has(key))).toEqual([]);
  });

  it('are the same in both languages', () => {
    expect(new Set(keysOf(firstZh))).toEqual(first);
  });
});

describe('a catalogue that grows', () => {
  it('says the other texts once they have come', async () => {
    const catalogue = growingCatalogue('en', firstEn, async () => en);
    expect(catalogue.t('list.heading')).toBe('Zones');
    expect(catalogue.isWhole()).toBe(false);
    expect(await catalogue.complete()).toBe(true);
    expect(catalogue.t('tenure.freehold')).toBe('Freehold');
  });

  it('says that they do not come, and does not throw', async () => {
    const catalogue = growingCatalogue('en', firstEn, () => Promise.reject(new Error('gone')));
    expect(await catalogue.complete()).toBe(false);
    expect(catalogue.t('list.heading')).toBe('Zones');
  });
});
