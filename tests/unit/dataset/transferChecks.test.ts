import { describe, expect, it } from 'vitest';
import { type Check, checks, type World } from '../../../src/dataset/checks.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import * as rules from '../../../src/dataset/transferChecks.ts';
import { both, files, transferFiles } from '../../fixtures/files.ts';

const world: World = { today: '2026-11-24', isInside: () => true };

/** What one rule says of the judgements after they were spoilt, without the file they stand in. */
function faultsOf(check: Check, spoil: (all: ReturnType<typeof transferFiles>) => void) {
  const all = transferFiles();
  spoil(all);
  const { dataset, faults } = parseDataset(files(all));
  expect(faults).toEqual([]);
  return check(dataset, world).map(({ file, path, reason }) => {
    expect(file).toBe('zones/rayong.json');
    return `${path}: ${reason}`;
  });
}

describe('transfer checks', () => {
  it('find nothing in valid judgements, and are among the checks of the dataset', () => {
    const { dataset, faults } = parseDataset(files(transferFiles()));
    expect(faults).toEqual([]);
    expect(checks.flatMap((check) => check(dataset, world))).toEqual([]);
    for (const rule of Object.values(rules)) expect(checks).toContain(rule);
  });

  it('transferFactsResolve: pointers to nothing, in China’s file, the host’s and the zone’s', () => {
    const faults = faultsOf(rules.transferFactsResolve, ({ zone }) => {
      const { revenue } = zone.transfers;
      revenue.reference[0] = { question: 'incomeTaxHoliday', item: 'elsewhere' };
      revenue.host[0] = { question: 'vat', item: 'standard' };
      revenue.zone[0] = { question: 'incomeTaxHoliday', item: 'elsewhere' };
    });
    expect(faults).toEqual([
      'transfers.revenue.reference[0]: “incomeTaxHoliday” has no item “elsewhere”',
      'transfers.revenue.host[0]: “vat” is not asked there',
      'transfers.revenue.zone[0]: “incomeTaxHoliday” has no item “elsewhere”',
    ]);
  });

  it('transferFactsResolve: the zone’s facts do not answer for the host’s, nor China’s for the zone’s', () => {
    const faults = faultsOf(rules.transferFactsResolve, ({ zone }) => {
      zone.transfers.revenue.host[0] = { question: 'plannedArea' };
      zone.transfers.talent.zone[0] = { question: 'incomeTaxHoliday', item: 'development-zones' };
    });
    expect(faults).toEqual([
      'transfers.revenue.host[0]: “plannedArea” is not asked there',
      'transfers.talent.zone[0]: “incomeTaxHoliday” has no item “development-zones”',
    ]);
  });

  it('transferFactsResolve: a question that is not established, an item too few and one too many', () => {
    const faults = faultsOf(rules.transferFactsResolve, ({ zone }) => {
      zone.transfers.revenue.zone = [
        { question: 'landPrice' },
        { question: 'incomeTaxHoliday' },
        { question: 'plannedArea', item: 'all' },
        { question: 'incomeTaxHoliday', item: 'constructor' },
      ];
    });
    expect(faults).toEqual([
      'transfers.revenue.zone[0]: “landPrice” is not established there',
      'transfers.revenue.zone[1]: “incomeTaxHoliday” has items; expected which one',
      'transfers.revenue.zone[2]: “plannedArea” has no items; expected no “item”',
      'transfers.revenue.zone[3]: “incomeTaxHoliday” has no item “constructor”',
    ]);
  });

  it('transferActorsTakePart: an organisation that is none of the zone’s', () => {
    const faults = faultsOf(rules.transferActorsTakePart, ({ zone, organisations }) => {
      const stranger = { ...organisations.organisations[0], id: 'stranger' };
      Object.assign(organisations, { organisations: [organisations.organisations[0], stranger] });
      zone.transfers.talent.actors = ['holley', 'stranger'];
    });
    expect(faults).toEqual(['transfers.talent.actors[1]: “stranger” takes no part in the zone']);
  });

  it('transferSourcesBear: a source that does not exist, and one that no fact pointed to cites', () => {
    const faults = faultsOf(rules.transferSourcesBear, ({ zone }) => {
      zone.transfers.revenue.sources[0] = 'nowhere';
      zone.transfers.talent.sources[1] = 'geonames';
    });
    expect(faults).toEqual([
      'transfers.revenue.sources[0]: no source has the id “nowhere”',
      'transfers.talent.sources[1]: “geonames” is neither cited by a fact pointed to nor a paper',
    ]);
  });

  it('transferPapersCited: a finding of a paper that cites none', () => {
    const faults = faultsOf(rules.transferPapersCited, ({ zone }) => {
      zone.transfers.revenue.basis = 'paper';
      Object.assign(zone.transfers.talent, { basis: 'paper', sources: ['report'] });
    });
    expect(faults).toEqual([
      'transfers.talent.sources: basis “paper” expects a source of kind paper',
    ]);
  });

  it('transferOutcomesRest: an outcome that points to China’s measure alone', () => {
    const faults = faultsOf(rules.transferOutcomesRest, ({ zone }) => {
      const alone = {
        outcome: 'not transferred',
        reason: both('No counterpart.'),
        host: [],
        zone: [],
      };
      Object.assign(zone.transfers.talent, alone);
    });
    expect(faults).toEqual([
      'transfers.talent: “not transferred” expects a fact of the zone or its host',
    ]);
  });
});
