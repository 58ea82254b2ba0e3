import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../src/map/layout.ts';
import { namesDrawn, overlayData } from '../../../src/map/overlayData.ts';
import { PICTURE } from '../../../src/map/project.ts';
import { mark } from './marks.ts';

const liuzhou = { id: 'liuzhou', name: 'Liuzhou', position: [109.4, 24.3] as const };
const hangzhou = { id: 'hangzhou', name: 'Hangzhou', position: [120.16, 30.29] as const };
const kitic = mark('kitic', {
  position: [107.16, -6.39],
  home: { id: 'nanning', name: 'Nanning', position: [108.3, 22.8] },
  furtherHomes: [liuzhou, hangzhou],
});
const marks = [mark('rayong'), kitic];

describe('flows from the seats of a zone’s participants', () => {
  const layout = (selected: string | null) =>
    layoutMap({ picture: { bounds: PICTURE }, frame: 'region', marks, selected });
  const drawn = (selected: string | null) =>
    layout(selected).flows.map(({ id, selected, further }) => [id, selected, further]);

  it('are drawn thin for the selected zone, under its main flow', () => {
    expect(drawn('kitic')).toEqual([
      ['rayong', false, false],
      ['kitic liuzhou', false, true],
      ['kitic hangzhou', false, true],
      ['kitic', true, false],
    ]);
  });

  it('are left out while the zone is not selected', () => {
    expect(drawn(null)).toHaveLength(2);
    expect(drawn('rayong')).toHaveLength(2);
  });

  it('end in one named dot a place, also where it is another zone’s home', () => {
    expect(layout('kitic').homes.map(({ mark }) => mark.name)).toEqual([
      'Hangzhou',
      'Nanning',
      'Liuzhou',
    ]);
    expect(layout(null).homes).toHaveLength(2);
  });

  it('are the same on the live map', () => {
    const { flows, points } = overlayData(marks, { selected: 'kitic', hovered: null });
    expect(flows.features.map(({ properties }) => properties?.state)).toEqual([
      'further',
      'further',
      'plain',
      'selected',
    ]);
    expect(points.features.map(({ properties }) => properties?.name)).toEqual([
      'Hangzhou',
      'Nanning',
      'Liuzhou',
    ]);
    expect(overlayData(marks, { selected: null, hovered: 'kitic' }).flows.features).toHaveLength(2);
    expect(namesDrawn(marks, { selected: 'kitic', hovered: null })).toContain('Liuzhou');
  });
});
