import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../scripts/lib/loadDataset.ts';
import { bearingCounts, challengesOf, troublesOf } from '../../../src/dataset/challenges.ts';
import { mobilityOf } from '../../../src/dataset/mobility.ts';
import { challenges } from '../../../src/dataset/vocabulary.ts';
import { factsOf } from '../../../src/dataset/walk.ts';

const { dataset } = loadDataset('data');
const views = challengesOf(dataset);
const all = views.flatMap(({ zones }) => zones.flatMap(({ facts }) => facts));

describe('the paper’s challenges', () => {
  it('are the four that the paper names, each with its words and its source', () => {
    expect(views.map(({ id }) => id)).toEqual(challenges);
    for (const { title, text, source } of views) {
      expect(title.en).toMatch(/\w/);
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(dataset.sources.has(source)).toBe(true);
    }
  });

  it('gather every tag of every fact once, in the zone that it was told of', () => {
    const tags = [...factsOf(dataset)].flatMap(({ file, path, fact }) =>
      (fact.challenges ?? []).map((id) => `${id} ${file}: ${path}`),
    );
    const gathered = views.flatMap(({ id, zones }) =>
      zones.flatMap(({ id: zone, facts }) =>
        facts.map(({ at }) => {
          expect(at).toMatch(new RegExp(`^zones/${zone}\\.json: `));
          return `${id} ${at}`;
        }),
      ),
    );
    expect(gathered.toSorted()).toEqual(tags.toSorted());
    expect(gathered.length).toBeGreaterThan(0);
  });

  it('take no side in a dispute', () => {
    const disputes = all.filter(({ question }) => question === 'disputes');
    expect(disputes.length).toBeGreaterThan(0);
    for (const { bearing, at } of disputes) expect([at, bearing]).toEqual([at, undefined]);
  });

  it('count each fact under one reading', () => {
    for (const { zones } of views) {
      for (const { facts } of zones) {
        const counts = Object.values(bearingCounts(facts));
        expect(counts.reduce((a, b) => a + b, 0)).toBe(facts.length);
      }
    }
  });

  it('bring the records of their sources', () => {
    const { sources } = mobilityOf(dataset, { version: '0.1.0', date: '2026-11-24' });
    for (const { fact } of all) {
      for (const { source } of fact.claims) expect(sources[source]?.id).toBe(source);
    }
  });
});

describe('obstacles, disputes and accidents', () => {
  it('are counted for every zone, also where there are none', () => {
    const troubles = troublesOf(dataset);
    expect(troubles).toHaveLength(dataset.zones.length);
    const told = [...factsOf(dataset)].filter(
      ({ file, key }) => file === 'zones/julong.json' && key === 'disputes',
    );
    expect(troubles.find(({ id }) => id === 'julong')?.counts.disputes).toBe(told.length);
  });
});
