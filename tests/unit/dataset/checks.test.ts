import { describe, expect, it } from 'vitest';
import * as rules from '../../../src/dataset/checks.ts';
import { type Check, checks, type World } from '../../../src/dataset/checks.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { both, files, validFiles } from '../../fixtures/files.ts';

// Boxes are outline enough here; the real outlines have a test of their own.
const boxes: Record<string, readonly [number, number, number, number]> = {
  TH: [97, 5, 106, 21],
  CN: [73, 18, 135, 54],
};
const world: World = {
  today: '2026-11-24',
  isInside(country, [lon, lat]) {
    const [west, south, east, north] = boxes[country] ?? [0, 0, 0, 0];
    return lon >= west && lon <= east && lat >= south && lat <= north;
  },
};

/** What one rule says of the dataset after it was spoilt. */
function faultsOf(check: Check, spoil: (all: ReturnType<typeof validFiles>) => void) {
  const all = validFiles();
  spoil(all);
  const { dataset, faults } = parseDataset(files(all));
  expect(faults).toEqual([]);
  return check(dataset, world).map(({ file, path, reason }) => `${file}: ${path}: ${reason}`);
}

describe('checks', () => {
  it('find nothing in a valid dataset', () => {
    const { dataset, faults } = parseDataset(files());
    expect(faults).toEqual([]);
    expect(checks.flatMap((check) => check(dataset, world))).toEqual([]);
  });

  it('idsResolve: a claim names a source that does not exist', () => {
    const faults = faultsOf(rules.idsResolve, ({ zone }) => {
      zone.facts.plannedArea.claims[0].source = 'nowhere';
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.plannedArea.claims[0].source: no source has the id “nowhere”',
    ]);
  });

  it('idsResolve: an organisation, a site, a connection, a home and a country that do not exist', () => {
    const faults = faultsOf(rules.idsResolve, ({ zone, organisations }) => {
      zone.participations[0].organisation = 'ghost';
      zone.sites = ['atlantis'];
      zone.country = 'VN';
      organisations.organisations[0].home = 'nowhere';
      Object.assign(zone.facts, {
        connections: { moon: { claims: [{ value: 1, unit: 'km', source: 'paper' }] } },
      });
    });
    expect(faults.map((fault) => fault.split(': ').slice(1).join(': '))).toEqual([
      'sites[0]: no place has the id “atlantis”',
      'participations[0].organisation: no organisation has the id “ghost”',
      'country: no country file has the code “VN”',
      'facts.connections.moon: no place has the id “moon”',
      'organisations.holley.home: no place has the id “nowhere”',
    ]);
  });

  it('nothingUnused: a source that no claim cites', () => {
    const faults = faultsOf(rules.nothingUnused, ({ sources }) => {
      Object.assign(sources, {
        sources: [...sources.sources, { ...sources.sources[0], id: 'idle' }],
      });
    });
    expect(faults).toEqual(['sources.json: sources.idle: nothing in the dataset uses it']);
  });

  it('pointsInCountry: longitude and latitude swapped', () => {
    const faults = faultsOf(rules.pointsInCountry, ({ places }) => {
      places.places[0].position.claims[0].value = [13.001, 83.5];
    });
    expect(faults).toEqual([
      'places.json: places.rayong-zone.position.claims[0].value: ' +
        'expected [longitude, latitude] inside TH, found [13.001, 83.5]',
    ]);
  });

  it('sharesAtMost100: partners who own more than there is', () => {
    const faults = faultsOf(rules.sharesAtMost100, ({ zone }) => {
      const [first] = zone.participations;
      Object.assign(zone, { participations: [first, { ...first, role: 'partner' }] });
    });
    expect(faults).toEqual([
      'zones/rayong.json: participations: shares in the developer sum to 140.00 %, expected at most 100 %',
    ]);
  });

  it('schedulesDoNotOverlap: more exempt and half years than the preferential term has', () => {
    const faults = faultsOf(rules.schedulesDoNotOverlap, ({ zone }) => {
      zone.facts.incomeTaxHoliday.park.claims[0].value.exemptYears = 7;
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.incomeTaxHoliday.park.claims[0].value: ' +
        '16 exempt and reduced years overlap the end of a 15-year preferential term',
    ]);
  });

  it('termsInOrder: a rule that ends before it begins', () => {
    const faults = faultsOf(rules.termsInOrder, ({ zone }) => {
      Object.assign(zone.facts.incomeTaxHoliday.park.claims[0], { validTo: '2006-12' });
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('ends 2006-12 before it begins 2007');
  });

  it('nothingFromTheFuture: a count of next year that is no forecast', () => {
    const faults = faultsOf(rules.nothingFromTheFuture, ({ zone }) => {
      zone.facts.plannedArea.claims[0].asOf = '2027-01';
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('facts.plannedArea.claims[0].asOf: 2027-01 is to come');
  });

  it('reportedInTime: a count later than the report that gives it', () => {
    const faults = faultsOf(rules.reportedInTime, ({ zone }) => {
      zone.facts.plannedArea.claims[1].asOf = '2021';
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.plannedArea.claims[1].asOf: 2021 is later than its source of 2018',
    ]);
  });

  it('rivalsExplained: claims that disagree without a reason', () => {
    const faults = faultsOf(rules.rivalsExplained, ({ zone }) => {
      Reflect.deleteProperty(zone.facts.founded, 'why');
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.founded: claims disagree; expected “why” the first is preferred',
    ]);
  });

  it('moneyHasItsYear: an investment without a year or a word about it', () => {
    const faults = faultsOf(rules.moneyHasItsYear, ({ zone }) => {
      const claims = [{ value: 5e6, unit: 'USD', source: 'paper' }];
      Object.assign(zone.facts, { investment: { total: { label: both('Total'), claims } } });
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.investment.total.claims[0]: expected a year, or a note that the source gives none',
    ]);
  });

  it('itemsLabelled: a figure among several that does not say what it counts', () => {
    const faults = faultsOf(rules.itemsLabelled, ({ zone }) => {
      const claims = [{ value: 5e6, unit: 'USD', source: 'paper', asOf: '2018' }];
      Object.assign(zone.facts, { investment: { total: { claims } } });
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.investment.total: expected a “label” that says what the figure is of',
    ]);
  });

  it('bearingsTagged: a reading of a challenge that the fact does not speak to', () => {
    const faults = faultsOf(rules.bearingsTagged, ({ zone }) => {
      const tagged = { challenges: ['capital'], bearings: { capital: 'eases' } };
      Object.assign(zone.facts.plannedArea, tagged);
      Object.assign(zone.facts.founded, { ...tagged, bearings: { geography: 'mixed' } });
    });
    expect(faults).toEqual([
      'zones/rayong.json: facts.founded.bearings.geography: the fact is not tagged with this challenge',
    ]);
  });
});
