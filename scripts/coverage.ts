import { parseArgs } from 'node:util';
import { parseDataset } from '../src/dataset/parse.ts';
import { coverageOf } from './lib/coverage.ts';
import { readEvidence } from './lib/evidence.ts';
import { formatFault } from './lib/loadDataset.ts';
import { readData } from './lib/readData.ts';

// A maintainer's tool: what became of each record of the evidence that the dataset was entered from.
// Exits with 1 where a record that was seen is neither used nor left out with a reason, or an id leads nowhere.

const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: 'data' } },
  allowPositionals: true,
});
const [dir] = positionals;
if (dir === undefined) {
  console.error('Usage: npm run coverage -- EVIDENCE [--data DATASET]');
  process.exit(2);
}

const read = readData(values.data);
const { dataset, faults } = parseDataset(read.files);
for (const fault of [...read.faults, ...faults]) console.error(formatFault(fault));
if (read.faults.length + faults.length > 0) {
  console.error('Files with such faults cannot be counted; mend them first (npm run validate)');
  process.exit(1);
}

const { files, dangling } = coverageOf(readEvidence(dir), dataset);
const sum = (count: (file: (typeof files)[number]) => number) =>
  files.reduce((total, file) => total + count(file), 0);

console.table(
  files.map(({ leftOut, missing, ...counts }) => ({
    ...counts,
    ...leftOut,
    missing: missing.length,
  })),
);
for (const { id, says } of files.flatMap(({ missing }) => missing)) {
  console.error(`missing: ${id}: ${says}`);
}
for (const { id, file, path, reason } of dangling) {
  console.error(`dangling: ${id}: ${file}: ${path}: ${reason}`);
}
const seen = sum((file) => file.seen);
const missing = sum((file) => file.missing.length);
const share = seen === 0 ? 0 : ((seen - missing) / seen) * 100;
console.log(
  `${seen - missing} of ${seen} seen records used or left out with a reason (${share.toFixed(1)} %), ` +
    `${missing} missing, ${dangling.length} dangling`,
);
if (seen === 0) console.error(`No record of the form that is expected was found in ${dir}`);
if (seen === 0 || missing + dangling.length > 0) process.exitCode = 1;
