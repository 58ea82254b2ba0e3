import { checks } from '../../src/dataset/checks.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { type Fault, parseDataset } from '../../src/dataset/parse.ts';
import { readData } from './readData.ts';
import { world } from './world.ts';

/** Reads, parses and checks a dataset folder. Cross-checks run on whatever has the right form. */
export function loadDataset(dir: string): { dataset: Dataset; faults: Fault[] } {
  const { files, faults } = readData(dir);
  const parsed = parseDataset(files);
  const formFaults = [...faults, ...parsed.faults];
  const earth = world();
  return {
    dataset: parsed.dataset,
    faults: [...formFaults, ...checks.flatMap((check) => check(parsed.dataset, earth))],
  };
}

/** One line a fault: `file: path: reason`. */
export const formatFault = ({ file, path, reason }: Fault): string => `${file}: ${path}: ${reason}`;
