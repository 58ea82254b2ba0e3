import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, code: readFileSync(join('src', name), 'utf8') }));

describe('the source', () => {
  it.each([
    [
      'puts no text into HTML as markup',
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/,
    ],
    ['runs no text as code', /\beval\(|new Function\(|setTimeout\(['"`]/],
  ])('%s', (_, pattern) => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter(({ code }) => pattern.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it('opens no page of others with a way back to ours', () => {
    // Every element with an address of its own: a link into data carries rel="noopener", or opens in place.
    const opening = sources.filter(
      ({ code }) => /target="_blank"/.test(code) && !/noopener/.test(code),
    );
    expect(opening.map(({ name }) => name)).toEqual([]);
  });
});

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  license: z.string().optional(),
});
const read = (path: string) => manifest.parse(JSON.parse(readFileSync(path, 'utf8')));

/** What ships with the atlas may be under these. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
]);
/** Whether one of the licences that it may be used under is among them. */
const isAllowed = (licence: string | undefined) =>
  licence?.split(/[() ]+|OR/).some((one) => allowed.has(one)) ?? false;
/** Its package.json names no licence; the file LICENSE in it is MIT’s. */
const readByHand: Record<string, string> = { '@mapbox/jsonlint-lines-primitives': 'MIT' };

/** Every package that the atlas ships with, its own needs included. */
function shipped(): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const open = Object.keys(read('package.json').dependencies ?? {}).map((name) => ({
    name,
    from: '.',
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { name, from } = next;
    const nested = join(from, 'node_modules', name, 'package.json');
    const path = existsSync(nested) ? nested : join('node_modules', name, 'package.json');
    if (found.has(name) || !existsSync(path)) continue;
    const { license, dependencies = {} } = read(path);
    found.set(name, license ?? readByHand[name]);
    open.push(
      ...Object.keys(dependencies).map((needed) => ({ name: needed, from: join(path, '..') })),
    );
  }
  return found;
}

describe('the packages that ship with the atlas', () => {
  it('are under licences that allow it', () => {
    const packages = shipped();
    expect(packages.size).toBeGreaterThan(10);
    const others = [...packages].filter(([, licence]) => !isAllowed(licence));
    expect(others).toEqual([]);
  });
});
