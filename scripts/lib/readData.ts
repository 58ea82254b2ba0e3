import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DataFile, Fault } from '../../src/dataset/parse.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** Reads every JSON file below a folder. Text that is no UTF-8 or no JSON becomes a fault, not an exception. */
export function readData(dir: string): { files: DataFile[]; faults: Fault[] } {
  const files: DataFile[] = [];
  const faults: Fault[] = [];
  for (const entry of readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(dir, entry);
    if (!entry.endsWith('.json') || entry.startsWith(`schema${sep}`) || !statSync(path).isFile()) {
      continue;
    }
    const file = relative(dir, path).split(sep).join('/');
    try {
      files.push({ file, json: JSON.parse(strict.decode(readFileSync(path))) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      faults.push({ file, path: '(whole file)', reason: `not JSON in UTF-8: ${reason}` });
    }
  }
  return { files, faults };
}
