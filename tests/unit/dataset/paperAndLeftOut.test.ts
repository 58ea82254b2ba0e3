import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/dataset/checks.ts';
import * as rules from '../../../src/dataset/checks.ts';
import { type DataFile, parseDataset } from '../../../src/dataset/parse.ts';
import { both, files, validFiles } from '../../fixtures/files.ts';

// The two files that a dataset may lack: what could be read of a paper, and what was left out.

const cited = (evidence: string, source = 'paper') => ({ source, evidence: [evidence] });

const validPaper = () => ({
  citation: {
    authors: [{ family: 'Song', given: 'Tao' }],
    year: 2018,
    title: 'Parks',
    journal: 'Journal',
    volume: '28',
    issue: '9',
    pages: '1-2',
    doi: '10.1007/s11442-018-1526-5',
    keywords: [],
    ...cited('paper#citation-0'),
  },
  abstract: [{ id: 'one', text: both('One.'), ...cited('paper#abstract_points-0') }],
  framework: [{ id: 'two', text: both('Two.'), ...cited('paper#framework-0') }],
  table1: {
    caption: both('Table'),
    columns: Array.from({ length: 5 }, () => both('Column')),
    rows: Array.from({ length: 7 }, (_, i) => ({
      zone: 'rayong',
      notSeen: both('The row was cut.'),
      ...cited(`paper#table1-${i}`),
    })),
    ...cited('paper#table1_meta-0'),
  },
  challenges: Array.from({ length: 4 }, (_, i) => ({
    id: `challenge-${i}`,
    title: both('Title'),
    text: both('Text.'),
    ...cited(`paper#challenges-${i}`),
  })),
  suggestions: [],
  notSeen: [],
});

const paperFile = (paper: unknown): DataFile => ({ file: 'paper.json', json: paper });
const leftOutFile = (...ids: string[]): DataFile => ({
  file: 'left-out.json',
  json: { leftOut: ids.map((evidence) => ({ evidence, reason: 'duplicate' })) },
});

/** What one rule says of a dataset with further files. */
function faultsOf(check: Check, ...dataFiles: DataFile[]): string[] {
  const { dataset, faults } = parseDataset(dataFiles);
  expect(faults).toEqual([]);
  return check(dataset, { today: '2026-11-24', isInside: () => true }).map(
    ({ file, path, reason }) => `${file}: ${path}: ${reason}`,
  );
}

describe('parseDataset', () => {
  it('needs neither file', () => {
    const { dataset, faults } = parseDataset(files());
    expect(faults).toEqual([]);
    expect(dataset).toMatchObject({ paper: undefined, leftOut: [] });
  });

  it('takes both', () => {
    const all = [...files(), paperFile(validPaper()), leftOutFile('th#1')];
    const { dataset, faults } = parseDataset(all);
    expect(faults).toEqual([]);
    expect(dataset.paper?.citation.title).toBe('Parks');
    expect(dataset.leftOut).toEqual([{ evidence: 'th#1', reason: 'duplicate' }]);
  });

  it('names what is wrong in them', () => {
    const paper = validPaper();
    paper.citation.doi = 'doi:1';
    const leftOut = { leftOut: [{ evidence: 'rayong 7', reason: 'dull' }] };
    const json = { file: 'left-out.json', json: leftOut };
    const { faults } = parseDataset([...files(), paperFile(paper), json]);
    expect(faults.map(({ file, path }) => `${file}: ${path}`)).toEqual([
      'paper.json: citation.doi',
      'left-out.json: leftOut[0].evidence',
      'left-out.json: leftOut[0].reason',
    ]);
  });
});

describe('idsResolve', () => {
  it('looks at the sources and zones of the paper', () => {
    const paper = validPaper();
    Object.assign(paper.framework[0] ?? {}, { source: 'nowhere' });
    Object.assign(paper.table1.rows[2] ?? {}, { zone: 'atlantis' });
    expect(faultsOf(rules.idsResolve, ...files(), paperFile(paper))).toEqual([
      'paper.json: framework[0].source: no source has the id “nowhere”',
      'paper.json: table1.rows[2].zone: no zone has the id “atlantis”',
    ]);
  });
});

describe('nothingUnused', () => {
  it('counts a source that only the paper names as used', () => {
    const all = validFiles();
    const sources = [...all.sources.sources, { ...all.sources.sources[0], id: 'abstract-page' }];
    const paper = { ...validPaper(), suggestions: [] };
    const given = files({ ...all, sources: { sources } });
    expect(faultsOf(rules.nothingUnused, ...given, paperFile(paper))).toHaveLength(1);
    Object.assign(paper.abstract[0] ?? {}, { source: 'abstract-page' });
    expect(faultsOf(rules.nothingUnused, ...given, paperFile(paper))).toEqual([]);
  });
});

describe('leftOutOnce', () => {
  it('takes a list in order of which nothing is used', () => {
    expect(faultsOf(rules.leftOutOnce, ...files(), leftOutFile('rayong#9', 'rayong#10'))).toEqual(
      [],
    );
  });

  it('names a record that a claim, a place or the paper was entered from', () => {
    const all = validFiles();
    Object.assign(all.zone.participations[0].claims[0] ?? {}, { evidence: ['rayong#3'] });
    Object.assign(all.places.places[0].position.claims[0], { evidence: ['places#5'] });
    const leftOut = leftOutFile('paper#framework-0', 'places#5', 'rayong#3', 'rayong#4');
    expect(faultsOf(rules.leftOutOnce, ...files(all), paperFile(validPaper()), leftOut)).toEqual([
      'left-out.json: leftOut[0].evidence: “paper#framework-0” is used by paper.json: framework[0]',
      'left-out.json: leftOut[1].evidence: “places#5” is used by places.json: places.rayong-zone.position.claims[0]',
      'left-out.json: leftOut[2].evidence: “rayong#3” is used by zones/rayong.json: participations[0].claims[0]',
    ]);
  });

  it('names a record listed twice or out of order', () => {
    const leftOut = leftOutFile('rayong#9', 'rayong#9', 'rayong#7');
    expect(faultsOf(rules.leftOutOnce, ...files(), leftOut)).toEqual([
      'left-out.json: leftOut[1].evidence: “rayong#9” is already listed',
      'left-out.json: leftOut[2].evidence: expected “rayong#7” before “rayong#9”',
    ]);
  });
});
