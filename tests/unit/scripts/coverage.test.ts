import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../scripts/lib/coverage.ts';
import { readEvidence } from '../../../scripts/lib/evidence.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { files, validFiles } from '../../fixtures/files.ts';
import { folder, runScript } from './folder.ts';

const seen = (statement: string) => ({ statement, status: 'seen' });
const memory = (statement: string) => ({ statement, status: 'memory' });

/** Three records of a zone, one place, and two parts of the paper. */
const evidence = {
  'zones/rayong.json': { facts: [seen('Planned'), seen('Founded'), memory('Heard')] },
  'places.json': { places: [{ id: 'rayong-zone', status: 'seen' }] },
  'paper/paper.json': {
    _about: { rule: 'how it was read' },
    citation: { title: 'The paper', status: 'seen' },
    framework: [seen('Policy travels'), { statement: 'Kinds', status: 'not_seen' }],
    sources: [{ url: 'https://example.org', status: 'seen' }],
  },
};

/** A dataset whose area was entered from rayong#0 and whose point from places#0. */
function datasetFiles(leftOut: readonly { evidence: string; reason: string }[]) {
  const all = validFiles();
  Object.assign(all.zone.facts.plannedArea.claims[0], { evidence: ['rayong#0'] });
  Object.assign(all.places.places[0].position.claims[0], { evidence: ['places#0'] });
  return [...files(all), { file: 'left-out.json', json: { leftOut } }];
}

const leftOutRest = [
  { evidence: 'paper#citation-0', reason: 'trivial' },
  { evidence: 'paper#framework-0', reason: 'other subject' },
  { evidence: 'rayong#1', reason: 'duplicate' },
];

function coverage(leftOut: readonly { evidence: string; reason: string }[]) {
  const { dataset, faults } = parseDataset(datasetFiles(leftOut));
  expect(faults).toEqual([]);
  return coverageOf(readEvidence(folder(evidence)), dataset);
}

describe('coverageOf', () => {
  it('counts what was seen, used and left out in each file', () => {
    const { files, dangling } = coverage(leftOutRest);
    expect(files).toMatchObject([
      { file: 'zones/rayong.json', records: 3, seen: 2, used: 1, missing: [] },
      { file: 'places.json', records: 1, seen: 1, used: 1, missing: [] },
      { file: 'paper/paper.json', records: 3, seen: 2, used: 0, missing: [] },
    ]);
    expect(files[0]?.leftOut).toMatchObject({ duplicate: 1, trivial: 0 });
    expect(files[2]?.leftOut).toMatchObject({ trivial: 1, 'other subject': 1 });
    expect(dangling).toEqual([]);
  });

  it('names what is neither used nor left out, but nothing that was never read', () => {
    const missing = coverage([]).files.flatMap((file) => file.missing);
    expect(missing.map(({ id, says }) => `${id}: ${says}`)).toEqual([
      'rayong#1: Founded',
      'paper#citation-0: The paper',
      'paper#framework-0: Policy travels',
    ]);
  });

  it('names ids that lead to no record, or to one that nobody has read', () => {
    const all = validFiles();
    const ids = ['rayong#0', 'rayong#2', 'rayong#9'];
    Object.assign(all.zone.facts.plannedArea.claims[0], { evidence: ids });
    const { dataset } = parseDataset(files(all));
    const path = 'facts.plannedArea.claims[0]';
    expect(coverageOf(readEvidence(folder(evidence)), dataset).dangling).toEqual([
      {
        id: 'rayong#2',
        file: 'zones/rayong.json',
        path,
        reason: 'nobody has read it in a source',
      },
      { id: 'rayong#9', file: 'zones/rayong.json', path, reason: 'no such record' },
    ]);
  });

  it('names what is called memory although it was read', () => {
    const { dangling } = coverage([
      { evidence: 'rayong#1', reason: 'memory' },
      { evidence: 'rayong#2', reason: 'memory' },
      { evidence: 'rayong#8', reason: 'trivial' },
    ]);
    expect(dangling.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      'rayong#1: left out as memory, but it was read in a source',
      'rayong#8: no such record',
    ]);
  });
});

describe('readEvidence', () => {
  it('names the file whose form is another', () => {
    const dir = folder({ 'policy/th.json': { facts: [{ status: 'guessed' }] } });
    expect(() => readEvidence(dir)).toThrow(/policy.th\.json: .*status/s);
  });
});

describe('npm run coverage', { timeout: 30_000 }, () => {
  const dataset = (leftOut: readonly { evidence: string; reason: string }[]) =>
    folder(Object.fromEntries(datasetFiles(leftOut).map(({ file, json }) => [file, json])));

  it('exits with 0 where every record is accounted for', () => {
    const { status, output } = runScript(
      'coverage',
      folder(evidence),
      '--data',
      dataset(leftOutRest),
    );
    expect(output).toContain('5 of 5 seen records used or left out with a reason (100.0 %)');
    expect(status).toBe(0);
  });

  it('exits with 1 and names what is missing', () => {
    const { status, output } = runScript('coverage', folder(evidence), '--data', dataset([]));
    expect(output).toContain('missing: rayong#1: Founded');
    expect(output).toContain('2 of 5 seen records');
    expect(status).toBe(1);
  });

  it('exits with 1 where the folder holds no evidence', () => {
    const { status, output } = runScript('coverage', folder(), '--data', dataset([]));
    expect(output).toContain('No record of the form that is expected');
    expect(status).toBe(1);
  });
});
