// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MapPicture, type MapPictureProps } from '../../../src/map/picture.tsx';
import { PICTURE, zoneFrame, zonePicture } from '../../../src/map/project.ts';
import { WIDTH } from '../../../src/picture/frame.tsx';
import { extents, parseSvg } from '../charts/pictures.ts';
import { mark } from './marks.ts';

const ground =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="200" height="200"><style>.s{fill:#D6E4EA}</style><path class="s" d="M0 0h400v400h-400z"/><path class="h" d="M10 10l9 9-9 9z"/><path class="x" d="M1 1z"/><script>alert(1)</script></svg>';
const rayong = mark('rayong', {
  connections: [
    { id: 'laem-chabang', name: 'Laem Chabang', position: [100.88, 13.08], kind: 'port' },
  ],
});
const base: Omit<MapPictureProps, 'picture' | 'frame' | 'marks'> = {
  ground,
  selected: 'rayong',
  scale: (km) => `${km} km`,
  surround: {
    lang: 'en',
    title: 'Map, Rayong',
    sources: 'Sources: GeoNames.',
    imprint: 'Park Atlas 0.1.0, 25 Nov 2026. Licence: CC BY 4.0.',
    notes: ['Basemap: Natural Earth (public domain), GeoNames (CC BY 4.0).'],
  },
};
const local = (
  <MapPicture
    {...base}
    picture={{ bounds: zonePicture(rayong.position, []) }}
    frame={zoneFrame(rayong.position, [])}
    marks={[rayong]}
  />
);
const region = (
  <MapPicture
    {...base}
    picture={{ bounds: PICTURE }}
    frame="region"
    marks={[rayong, mark('kitic', { position: [107.16, -6.39] })]}
  />
);

describe.each([
  ['a zone', local],
  ['the region', region],
])('the picture of the map of %s', (_, picture) => {
  const markup = renderToStaticMarkup(picture);

  it('stands by itself, with ground, names, scale and credits', () => {
    const svg = parseSvg(markup);
    const texts = extents(svg).map(({ text }) => text);
    expect(texts).toContain('RAYONG');
    expect(texts.filter((text) => / km$/.test(text))).toHaveLength(1);
    expect(texts.join(' ')).toContain('Natural Earth (public domain), GeoNames (CC BY 4.0)');
    expect(texts).toContain('Sources: GeoNames.');
    expect(markup).not.toMatch(/class=|\sstyle=|<style|<image|<script|NaN|undefined|Infinity/);
    expect(svg.querySelector('path[d="M10 10l9 9-9 9z"]')?.getAttribute('fill')).toBe('#FFFFFF');
    expect(svg.getAttribute('width')).toBe(String(WIDTH));
  });

  it('keeps its names inside', () => {
    const outside = extents(parseSvg(markup)).filter(
      ({ left, right }) => left < 0 || right > WIDTH,
    );
    expect(outside).toEqual([]);
  });
});
