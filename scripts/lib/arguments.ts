import { parseArgs } from 'node:util';

/** The dataset folder that `--data DIR` names, or the repository's own. */
export function dataFolder(): string {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  return values.data ?? 'data';
}
