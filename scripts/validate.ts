import { tally } from '../src/dataset/provenance.ts';
import { claimsOf } from '../src/dataset/walk.ts';
import { formatFault, loadDataset } from './lib/loadDataset.ts';

// Checks a dataset folder, prints every fault, and exits with 1 where there is one.
const dir = process.argv[2] ?? 'data';
const { dataset, faults } = loadDataset(dir);

for (const fault of faults) console.error(formatFault(fault));

const today = new Date().toISOString().slice(0, 10);
const tallies = [...dataset.zones, ...dataset.countries.values()].map((thing) => ({
  id: thing.id,
  ...tally(thing.facts, { source: (id) => dataset.sources.get(id), today }),
}));
console.table(tallies);
const sum = (key: 'disputed' | 'notEstablished') => tallies.reduce((n, t) => n + t[key], 0);
console.log(
  `${dataset.zones.length} zones, ${dataset.countries.size} countries, ` +
    `${[...claimsOf(dataset)].length} claims, ${sum('disputed')} facts with rival claims, ` +
    `${sum('notEstablished')} not established, ${dataset.sources.size} sources, ` +
    `${dataset.organisations.size} organisations, ${dataset.places.size} places`,
);
if (faults.length > 0) {
  console.error(`${faults.length} faults`);
  process.exitCode = 1;
}
