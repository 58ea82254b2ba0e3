import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { both, files, validFiles } from '../../fixtures/files.ts';

/** The faults of a dataset whose zone file was spoilt. */
function faultsOf(spoil: (zone: ReturnType<typeof validFiles>['zone']) => void): string[] {
  const all = validFiles();
  spoil(all.zone);
  return parseDataset(files(all)).faults.map((f) => `${f.file}: ${f.path}: ${f.reason}`);
}

describe('parseDataset', () => {
  it('takes a valid dataset', () => {
    const { dataset, faults } = parseDataset(files());
    expect(faults).toEqual([]);
    expect(dataset.zones.map((zone) => zone.id)).toEqual(['rayong']);
  });

  it('names file, path and reason of a unit that does not fit the question', () => {
    const faults = faultsOf((zone) => {
      zone.facts.plannedArea.claims[0].unit = 'km2';
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.plannedArea.claims[0].unit: Invalid input: expected "ha"',
    ]);
  });

  it('reports every fault, not only the first', () => {
    const faults = faultsOf((zone) => {
      zone.facts.plannedArea.claims[0].unit = 'km2';
      zone.facts.plannedArea.claims[1].asOf = 'last year';
      zone.names.zh = '';
    });
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toContain('expected a year, year-month or date');
  });

  it('refuses a question that is not in the catalogue', () => {
    const faults = faultsOf((zone) => Object.assign(zone.facts, { colour: { claims: [] } }));
    expect(faults).toEqual(['zones/rayong.json: facts: Unrecognized key: "colour"']);
  });

  it('refuses a claim without a source', () => {
    const faults = faultsOf((zone) => {
      Reflect.deleteProperty(zone.facts.plannedArea.claims[0], 'source');
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^zones\/rayong\.json: facts\.plannedArea\.claims\[0\]\.source: /);
  });

  it('refuses a statement in one language only, and one with markup', () => {
    const missing = faultsOf((zone) => {
      Reflect.deleteProperty(zone.facts.landPrice.notEstablished, 'zh');
    });
    expect(missing[0]).toMatch(/facts\.landPrice\.notEstablished\.zh/);
    const markup = faultsOf((zone) => {
      zone.facts.landPrice.notEstablished = both('<b>bold</b>');
    });
    expect(markup.join()).toContain('expected plain text without < or >');
  });

  it('refuses a file whose id is not its name, and ids that are taken', () => {
    const all = validFiles();
    all.zone.id = 'elsewhere';
    Object.assign(all.sources, { sources: [...all.sources.sources, all.sources.sources[0]] });
    const faults = parseDataset(files(all)).faults.map((f) => `${f.file}: ${f.path}: ${f.reason}`);
    expect(faults).toEqual([
      'zones/rayong.json: id: expected “rayong” as the file is named so',
      'sources.json: sources[3].id: “paper” is already taken',
    ]);
  });

  it('says which file is missing', () => {
    const some = files().filter(({ file }) => file !== 'sources.json');
    expect(parseDataset(some).faults).toEqual([
      { file: 'sources.json', path: '(whole file)', reason: 'the file is missing' },
    ]);
  });
});
