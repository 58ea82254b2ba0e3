import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Edition } from '../../src/dataset/bundle.ts';

/** What can be set for one build. */
export interface Settings {
  /** The dataset folder. */
  readonly data: string;
  /** The folder of the built site. */
  readonly out: string;
  /** Address under which the site will be found, ending in a slash; absolute links need it. */
  readonly site?: string | undefined;
  /** So many zones at most have their pages written in full; the build's own limit where left out. */
  readonly inFull?: number | undefined;
  readonly edition: Edition;
}

const count = z.coerce.number().int().min(0);
const packageSchema = z.object({ version: z.string() });
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** The day of the build; `SOURCE_DATE_EPOCH` (seconds) makes builds repeatable. */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const date = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return date.toISOString().slice(0, 10);
}

/**
 * Reads `--data DIR`, `--out DIR` and `--repository URL` (or `PARK_ATLAS_REPOSITORY`), the address under which the
 * dataset's files can be corrected, and `--site URL` (or `PARK_ATLAS_SITE`), the address under which the site
 * will be found, and `--archive URL` (or `PARK_ATLAS_ARCHIVE`), the one under which this edition will stay, and
 * `--in-full N`, how many zones at most have their pages written in full. Throws where an address is none.
 */
export function readSettings(): Settings {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      repository: { type: 'string' },
      site: { type: 'string' },
      archive: { type: 'string' },
      'in-full': { type: 'string' },
    },
  });
  const { version } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const repository = values.repository ?? process.env.PARK_ATLAS_REPOSITORY;
  const site = values.site ?? process.env.PARK_ATLAS_SITE;
  const archive = values.archive ?? process.env.PARK_ATLAS_ARCHIVE;
  return {
    ...(site && { site: `${address.parse(site)}/` }),
    inFull: values['in-full'] === undefined ? undefined : count.parse(values['in-full']),
    data: values.data ?? 'data',
    out: values.out ?? 'dist',
    edition: {
      version,
      date: today(),
      ...(repository && { repository: address.parse(repository) }),
      ...(site && { site: `${address.parse(site)}/` }),
      ...(archive && { archive: `${address.parse(archive)}/` }),
    },
  };
}
