import { describe, expect, it } from 'vitest';
import { crowdData, guardData, namesDrawn, overlayData } from '../../../src/map/overlayData.ts';
import { palette } from '../../../src/map/palette.ts';
import { mapStyle, type StyleInput } from '../../../src/map/style.ts';
import { applyStyle } from '../../../src/map/styleChange.ts';
import { mark } from './marks.ts';

const input: StyleInput = {
  theme: 'light',
  language: 'en',
  hosts: ['TH', 'ID'],
  basemapUrl: 'https://example.org/basemap.pmtiles',
  footprintsUrl: 'https://example.org/footprints.geojson',
  named: [],
  filled: [],
  footprintWords: { whole: 'outline', part: 'part only' },
};

describe('mapStyle', () => {
  it('asks no other origin for anything', () => {
    const style = mapStyle(input);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    // The basemap alone: the footprints are fetched when the reader is near them.
    expect(JSON.stringify(style).match(/https?:\/\/[^"]+/g)).toEqual([
      expect.stringMatching(/^https:\/\/example\.org\/.*pmtiles/),
    ]);
  });

  it('has a source for every layer, and each layer once', () => {
    for (const footprintsUrl of [null, 'https://example.org/f.geojson']) {
      const { layers, sources } = mapStyle({ ...input, footprintsUrl });
      const ids = layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const layer of layers) {
        if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
      }
    }
  });

  it('draws lines and areas only from sources that hold something', () => {
    const hidden = (filled: StyleInput['filled']) =>
      mapStyle({ ...input, filled })
        .layers.filter((layer) => layer.layout?.visibility === 'none')
        .map(({ id }) => id);
    const flows = ['flows', 'flow-selected'];
    const discs = ['disc-area', 'disc-line'];
    expect(hidden([])).toEqual([...discs, ...flows, 'joins']);
    expect(hidden(['flows'])).toEqual([...discs, 'joins']);
    expect(hidden(['discs', 'joins'])).toEqual(flows);
  });

  it('draws each theme in its own colours', () => {
    for (const theme of ['light', 'dark'] as const) {
      const words = JSON.stringify(mapStyle({ ...input, theme }).layers);
      const other = palette[theme === 'light' ? 'dark' : 'light'];
      expect(words).toContain(palette[theme].sea);
      expect(words).not.toContain(other.sea);
    }
  });

  it('names cities in Chinese where that is the language', () => {
    expect(JSON.stringify(mapStyle({ ...input, language: 'zh' }))).toContain('["get","zh"]');
    expect(JSON.stringify(mapStyle(input))).not.toContain('["get","zh"]');
  });
});

describe('applyStyle', () => {
  function changes(before: StyleInput, after: StyleInput): string[] {
    const calls: string[] = [];
    const note = (kind: string) => (layer: string) => calls.push(`${kind} ${layer}`);
    applyStyle(
      {
        setPaintProperty: note('paint'),
        setLayoutProperty: note('layout'),
        setFilter: note('filter'),
      },
      mapStyle(before),
      mapStyle(after),
    );
    return calls;
  }

  it('changes nothing between equal styles', () => {
    expect(changes(input, { ...input })).toEqual([]);
  });

  it('changes paint for the theme, text for the language, filters for names', () => {
    const theme = changes(input, { ...input, theme: 'dark' });
    expect(theme).toContain('paint sea');
    expect(theme.every((call) => call.startsWith('paint'))).toBe(true);
    expect(changes(input, { ...input, language: 'zh' })).toContain('layout capital');
    const named = changes(input, { ...input, named: ['Shanghai'] });
    expect(named).toContain('filter capital');
    expect(named.every((call) => call.startsWith('filter'))).toBe(true);
  });
});

describe('overlayData', () => {
  const none = { selected: null, hovered: null };
  const a = mark('a', {
    sites: [{ id: 's', name: 'Site', position: [102, 14] }],
    connections: [{ id: 'c', kind: 'port', name: 'Port', position: [101, 12] }],
  });
  const b = mark('b', { home: null, filteredOut: true });

  it('shows the surroundings of the selected zone only', () => {
    expect(overlayData([a, b], none).joins.features).toHaveLength(0);
    const { joins, points } = overlayData([a, b], { ...none, selected: 'a' });
    expect(joins.features).toHaveLength(1);
    expect(points.features.map(({ properties }) => properties?.kind)).toEqual([
      'home',
      'site',
      'connection',
    ]);
  });

  it('gives a shared home the state of its most important zone', () => {
    const c = mark('c', { filteredOut: true });
    const { points } = overlayData([c, a], { ...none, selected: 'a' });
    expect(points.features[0]?.properties?.state).toBe('selected');
  });

  it('draws a crowd of many zones, with the flow of the selected one only', () => {
    const many = Array.from({ length: 301 }, (_, i) => mark(`z${i}`));
    const data = overlayData(many, { ...none, selected: 'z5' });
    expect(crowdData(many).features).toHaveLength(301);
    expect(data.flows.features).toHaveLength(1);
    expect(crowdData([a, b]).features).toHaveLength(0);
    // Of a crowd only what the filter leaves is counted; its homes are not drawn and hide no city's name.
    const [first, ...others] = many;
    const filtered = first ? [{ ...first, filteredOut: true }, ...others] : [];
    expect(crowdData(filtered).features).toHaveLength(300);
    expect(namesDrawn(many, none)).toEqual([]);
  });

  it('guards dots and names', () => {
    const guard = guardData([{ name: 'A', position: [101, 13], side: 'left' }], [a]);
    expect(guard.features).toHaveLength(3);
  });

  it('lists the names that are drawn already', () => {
    expect(namesDrawn([a, b], none)).toEqual(['Hangzhou']);
    expect(namesDrawn([a, b], { ...none, selected: 'a' })).toEqual(['Hangzhou', 'Port']);
  });
});
