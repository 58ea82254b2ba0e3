import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { homeOrganisation } from '../../../src/dataset/bundle.ts';
import { factsUnder, isEstablished, preferred } from '../../../src/dataset/claim.ts';
import { questionKeys } from '../../../src/dataset/questions.ts';
import { zoneClaims } from '../../../src/dataset/walk.ts';

// The dataset that the atlas ships, read as the build reads it.
const { dataset, faults } = loadDataset('data');

/** The preferred answer to a question as text or date, for comparisons. */
function answer(zoneId: string, key: 'founded'): unknown {
  const zone = dataset.zones.find(({ id }) => id === zoneId);
  const [first] = zone ? factsUnder(zone.facts, key) : [];
  return first && isEstablished(first.fact) ? preferred(first.fact).value : undefined;
}

describe('the dataset', () => {
  it('has no fault', () => {
    expect(faults).toEqual([]);
  });

  it('holds the seven zones, their five host countries and China', () => {
    expect(dataset.zones.map(({ id }) => id).toSorted()).toEqual([
      'julong',
      'kitic',
      'longjiang',
      'morowali',
      'rayong',
      'saysettha',
      'sihanoukville',
    ]);
    expect([...dataset.countries.keys()].toSorted()).toEqual(['CN', 'ID', 'KH', 'LA', 'TH', 'VN']);
  });

  it.each(dataset.zones.map((zone) => [zone.id, zone] as const))(
    '%s: at least 90 sourced claims, 12 organisations, a home in China, a position',
    (_, zone) => {
      expect([...zoneClaims(zone)].length).toBeGreaterThanOrEqual(90);
      expect(new Set(zone.participations.map((p) => p.organisation)).size).toBeGreaterThanOrEqual(
        12,
      );
      expect(homeOrganisation(dataset, zone)?.home).toBeDefined();
      expect(dataset.places.get(zone.sites[0] ?? '')?.country).toBe(zone.country);
    },
  );

  it.each(dataset.zones.map((zone) => [zone.id, zone] as const))(
    '%s: each question that a reader asks is answered or said not to be established',
    (_, zone) => {
      const asked = [
        'agreed',
        'founded',
        'constructionStart',
        'recognised',
        'plannedArea',
        'developedArea',
        'incomeTaxHoliday',
        'importDuty',
        'vat',
        'tenure',
        'landPrice',
        'foreignWorkerRule',
        'training',
        'tenants',
        'employment',
        'investment',
        'exports',
      ] as const;
      expect(asked.filter((key) => zone.facts[key] === undefined)).toEqual([]);
    },
  );

  it('answers at least 40 policy facts for each host country', () => {
    for (const country of dataset.countries.values()) {
      const facts = questionKeys.flatMap((key) => factsUnder(country.facts, key));
      const established = facts.filter(({ fact }) => isEstablished(fact));
      expect([country.id, established.length >= 40]).toEqual([country.id, true]);
    }
  });

  it('links no host that the audit found hijacked or copied', () => {
    const hosts = [
      'globehumancancer.com',
      'aolaikelin.cn',
      'pairstudents.com',
      'jusewang.com.cn',
      'wuqvzou.cn',
      'ftcm-tv.com',
      'jhzsvip.com',
      'orobotics.cn',
      'ming7.cn',
      'casic-gx.com',
      'bvsportgroup.com',
      'th4.ilovetranslation.com',
    ];
    const linked = [...dataset.sources.values()].filter(({ URL: url }) =>
      hosts.some((host) => url?.includes(host)),
    );
    expect(linked.map(({ id }) => id)).toEqual([]);
  });
});

describe('the paper’s profile table', () => {
  const rows = dataset.paper?.table1.rows ?? [];

  it('has a row for each zone', () => {
    expect(rows.map(({ zone }) => zone).toSorted()).toEqual(
      dataset.zones.map(({ id }) => id).toSorted(),
    );
  });

  it('agrees with the dataset in the year, or says in what it differs', () => {
    const seen = rows.flatMap((row) => ('year' in row ? [row] : []));
    expect(seen.length).toBeGreaterThanOrEqual(4);
    for (const row of seen) {
      const ours = String(answer(row.zone, 'founded')).slice(0, 4);
      const agrees = ours === String(row.year);
      expect([row.zone, row.comparison.year === 'agrees']).toEqual([row.zone, agrees]);
    }
  });

  it('names each Chinese enterprise as we do, or says in what it differs', () => {
    for (const row of rows) {
      if (!('enterprise' in row) || row.comparison.enterprise !== 'agrees') continue;
      const zone = dataset.zones.find(({ id }) => id === row.zone);
      const names = zone?.participations.flatMap(
        (p) => dataset.organisations.get(p.organisation)?.names.en ?? [],
      );
      const words = row.enterprise.en.toLowerCase().split(/\W+/).slice(0, 2).join(' ');
      expect(names?.some((name) => name.toLowerCase().includes(words))).toBe(true);
    }
  });
});
