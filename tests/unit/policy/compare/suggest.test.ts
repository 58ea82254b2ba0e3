import { describe, expect, it } from 'vitest';
import { pairExtents, pairFrame } from '../../../../src/map/pairFrames.ts';
import { boxOf, metresPerUnit } from '../../../../src/map/project.ts';
import { areasOf } from '../../../../src/policy/compare/areas.ts';
import { suggestionsFor } from '../../../../src/policy/compare/suggest.ts';
import { unlikeness } from '../../../../src/policy/compare/unlikeness.ts';
import { index, zone } from './bundles.ts';

describe('suggestions', () => {
  it('name the other zones of the host country first, then one home, then the most unlike', () => {
    for (const chosen of index.zones) {
      const found = suggestionsFor(chosen, index.zones);
      expect(found.map((s) => s.zone.id)).not.toContain(chosen.id);
      expect(new Set(found.map((s) => s.zone.id)).size).toBe(found.length);
      const reasons = found.map((s) => s.reason);
      expect(reasons.at(-1)).toBe('most unlike');
      for (const { zone: other, reason } of found) {
        if (reason === 'same host') expect(other.country).toBe(chosen.country);
        if (reason === 'same home') expect(other.home?.id).toBe(chosen.home?.id);
      }
      const last = found.at(-1)?.zone;
      const named = found.slice(0, -1).map((s) => s.zone.id);
      const rest = index.zones.filter(({ id }) => id !== chosen.id && !named.includes(id));
      const most = Math.max(...rest.map((other) => unlikeness(chosen, other)));
      expect(last && unlikeness(chosen, last)).toBe(most);
    }
  });

  it('offer the other Indonesian zones beside KITIC', () => {
    const kitic = index.zones.find(({ id }) => id === 'kitic');
    const found = kitic ? suggestionsFor(kitic, index.zones) : [];
    expect(found.slice(0, 2).map((s) => s.zone.id)).toEqual(
      expect.arrayContaining(['morowali', 'julong']),
    );
  });
});

describe('areas and frames', () => {
  it('are those that the dataset prefers, in hectares', () => {
    expect(areasOf(zone('rayong').zone.facts)).toMatchObject([
      { kind: 'planned', hectares: 2000 },
      { kind: 'developed', hectares: 400 },
    ]);
    expect(areasOf(zone('longjiang').zone.facts).map(({ kind }) => kind)).toEqual(['planned']);
  });

  it('show the larger disc on at least a fifth of the frame, and stay within the picture', () => {
    for (const radius of [0.5, 1.4, 2.5, 13.8]) {
      const { area = 0 } = pairExtents([radius, 0.3]);
      if (radius > 1.3) expect((2 * radius) / area).toBeGreaterThan(0.2);
      // The picture is 320 km wide, the map half as wide again as high.
      expect(area * 1.5).toBeLessThanOrEqual(320);
    }
    expect(pairExtents([]).area).toBeUndefined();
    expect(pairExtents([13.8]).surroundings).toBeUndefined();
  });

  it('are as high on the ground at one latitude as at another', () => {
    const metres = (lat: number) => boxOf(pairFrame([105, lat], 40)).height * metresPerUnit(lat);
    for (const lat of [-6, 0, 18]) expect(metres(lat) / 40_000).toBeCloseTo(1, 2);
  });
});
