import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** One record of the evidence base: what somebody read, or only remembers. */
export interface EvidenceRecord {
  /** Where it stands, as `rayong#31` or `paper#framework-0`. */
  readonly id: string;
  readonly status: 'seen' | 'memory' | 'not_seen';
  /** What it says, for messages. */
  readonly says: string;
}

/** A file of the evidence base. */
export interface EvidenceFile {
  /** Its path below the folder. */
  readonly file: string;
  readonly records: readonly EvidenceRecord[];
}

const record = z.looseObject({
  status: z.enum(['seen', 'memory', 'not_seen']),
  statement: z.string().nullish(),
  title: z.string().nullish(),
  id: z.string().nullish(),
});
const factsFile = z.looseObject({ facts: z.array(record) });
const placesFile = z.looseObject({ places: z.array(record) });
/** The paper's notes: parts with a status are records, alone or in lists; `sources` is its bibliography. */
const paperFile = z.looseObject({ sources: z.unknown() });

type Entry = z.infer<typeof record>;

function toRecord(id: string, { status, ...entry }: Entry): EvidenceRecord {
  return { id, status, says: entry.statement ?? entry.title ?? entry.id ?? '' };
}

const numbered = (name: string, entries: readonly Entry[]): EvidenceRecord[] =>
  entries.map((entry, i) => toRecord(`${name}#${i}`, entry));

function paperRecords(json: unknown): EvidenceRecord[] {
  const { sources: _, ...parts } = paperFile.parse(json);
  return Object.entries(parts).flatMap(([key, part]) =>
    (Array.isArray(part) ? part : [part]).flatMap((entry, i) => {
      const { success, data } = record.safeParse(entry);
      return success ? [toRecord(`paper#${key}-${i}`, data)] : [];
    }),
  );
}

/** Reads one file; an error of form names it. */
function read(
  dir: string,
  file: string,
  records: (json: unknown) => EvidenceRecord[],
): EvidenceFile {
  try {
    return { file, records: records(JSON.parse(readFileSync(join(dir, file), 'utf8'))) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`${join(dir, file)}: ${reason}`);
  }
}

function facts(dir: string, folder: string): EvidenceFile[] {
  if (!existsSync(join(dir, folder))) return [];
  return readdirSync(join(dir, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) =>
      read(dir, `${folder}/${name}`, (json) =>
        numbered(basename(name, '.json'), factsFile.parse(json).facts),
      ),
    );
}

const single = (dir: string, file: string, records: (json: unknown) => EvidenceRecord[]) =>
  existsSync(join(dir, file)) ? [read(dir, file, records)] : [];

/**
 * Reads an evidence folder: `zones/*.json`, `policy/*.json`, `places.json` and `paper/paper.json`, those that exist.
 * Throws an error that names the file where one is no JSON or has another form.
 */
export function readEvidence(dir: string): EvidenceFile[] {
  return [
    ...facts(dir, 'zones'),
    ...facts(dir, 'policy'),
    ...single(dir, 'places.json', (json) => numbered('places', placesFile.parse(json).places)),
    ...single(dir, 'paper/paper.json', paperRecords),
  ];
}
