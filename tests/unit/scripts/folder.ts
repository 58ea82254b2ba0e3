import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder with the given files as JSON; it goes when the test has finished. */
export function folder(files: Readonly<Record<string, unknown>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'park-atlas-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [file, json] of Object.entries(files)) {
    const path = join(dir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(json));
  }
  return dir;
}

/** Runs one of the scripts as npm does; gives its exit code and all that it prints. */
export function runScript(script: string, ...rest: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...rest],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}
