import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Organisation,
  organisationsSchema,
  sourcesSchema,
  zoneSchema,
} from '../../../src/dataset/schema.ts';
import { organisationKinds } from '../../../src/dataset/vocabulary.ts';
import {
  developerHoldings,
  fold,
  knownSeats,
  levelOf,
  paperPartnership,
  participantsOf,
  sideOf,
} from '../../../src/policy/participants.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));
const organisations = Object.fromEntries(
  organisationsSchema
    .parse(json('organisations.json'))
    .organisations.map((organisation) => [organisation.id, organisation]),
);
const sources = Object.fromEntries(
  sourcesSchema.parse(json('sources.json')).sources.map((source) => [source.id, source]),
);
const zoneOf = (id: string) => zoneSchema.parse(json(`zones/${id}.json`));
const participants = (id: string) => {
  const { participations, country } = zoneOf(id);
  return participantsOf(participations, organisations, country);
};
const kind = (kind: Organisation['kind']) => levelOf({ kind });

describe('levels of actors', () => {
  it('follow from the kind of the organisation', () => {
    expect(organisationKinds.map((k) => `${k}: ${kind(k)}`)).toEqual([
      'firm: firm',
      'bank: finance',
      'insurer: finance',
      'ministry: central',
      'agency: unplaced',
      'local government: local',
      'school: research',
      'research institute: research',
      'association: community',
      'community: community',
    ]);
  });

  it('take an agency’s level from the dataset and do not guess it', () => {
    const levels = ['longjiang', 'julong']
      .flatMap(participants)
      .map(({ organisation: { id }, level }) => [id, level]);
    expect(levels).toContainEqual(['tien-giang-parks-board', 'local']);
    expect(levels).toContainEqual(['vn-prime-minister', 'central']);
    expect(levels).toContainEqual(['central-kalimantan-police', 'unplaced']);
  });

  it('tell China, the host and third countries apart', () => {
    expect(['CN', 'ID', 'GB'].map((country) => sideOf({ country }, 'ID'))).toEqual([
      'home',
      'host',
      'third',
    ]);
  });
});

describe('participants of a zone', () => {
  it('stand once each, with all their parts', () => {
    const tsingshan = participants('morowali').filter(
      ({ organisation }) => organisation.id === 'tsingshan',
    );
    expect(tsingshan).toHaveLength(1);
    expect(tsingshan[0]?.parts.map(({ participation: { shareOf } }) => shareOf)).toEqual([
      undefined,
      'huayue',
    ]);
  });

  it('leave out an organisation that the data do not name', () => {
    const { participations } = zoneOf('rayong');
    expect(participantsOf(participations, {}, 'TH')).toEqual([]);
  });

  it('are a quarter and three quarters behind Saysettha', () => {
    expect(
      developerHoldings(participants('saysettha')).map(
        ({ organisation: { id }, side, percent }) => [id, side, percent],
      ),
    ).toEqual([
      ['yunnan-overseas-investment', 'home', 75],
      ['vientiane-capital-government', 'host', 25],
    ]);
  });

  it('hold the developer of Morowali in three parts, and shares in its tenants do not count', () => {
    expect(developerHoldings(participants('morowali')).map(({ percent }) => percent)).toEqual([
      49.69, 25.31, 25,
    ]);
  });

  it('hold shares of a firm that is not the developer: Long Jiang has none', () => {
    expect(developerHoldings(participants('longjiang'))).toEqual([]);
  });
});

describe('a long list', () => {
  it('is folded past its limit, but never for one entry', () => {
    expect(fold([1, 2, 3, 4], 2)).toEqual({ shown: [1, 2], folded: [3, 4] });
    expect(fold([1, 2, 3], 2)).toEqual({ shown: [1, 2, 3], folded: [] });
  });
});

describe('the 2021 paper’s kind of partnership', () => {
  const found = (id: string) => paperPartnership(zoneOf(id).facts, sources)?.claim.value;
  it('is found for the three zones that it sorts', () => {
    expect(found('rayong')).toMatchObject({ en: expect.stringMatching(/hybrid/i) });
    expect(found('kitic')).toMatchObject({ en: expect.stringMatching(/hybrid/i) });
    expect(found('saysettha')).toMatchObject({ en: expect.stringMatching(/spontaneous/i) });
  });

  it('is not taken from anyone else', () => {
    for (const id of ['julong', 'longjiang', 'morowali', 'sihanoukville']) {
      expect(found(id)).toBeUndefined();
    }
  });
});

describe('seats of the Chinese participants', () => {
  it('are counted by place, the most first', () => {
    expect(knownSeats(participants('kitic'))).toEqual({
      known: 5,
      all: 12,
      places: [
        { id: 'nanning', organisations: 2 },
        { id: 'liuzhou', organisations: 2 },
        { id: 'beijing', organisations: 1 },
      ],
    });
  });
});
