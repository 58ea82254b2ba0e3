import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PICTURE, zoneFrame, zonePicture } from '../../../src/map/project.ts';
import { StaticMap, type StaticMapProps } from '../../../src/map/StaticMap.tsx';
import { mark } from './marks.ts';

const zones = [
  mark('rayong'),
  mark('kitic', { position: [107.16, -6.39], filteredOut: true }),
  mark('julong', {
    position: [114.38, -2.79],
    sites: [{ id: 'sintang', name: 'Sintang estate', position: [111.5, -0.17] }],
    home: null,
  }),
];

function draw(changes: Partial<StaticMapProps> = {}): string {
  return renderToStaticMarkup(
    <StaticMap
      picture={{ href: 'basemap/overview.svg', bounds: PICTURE }}
      frame="region"
      marks={zones}
      selected={null}
      hrefOf={(id) => `zones/${id}/`}
      text={{ map: 'Map of the zones', scale: (km, lat) => `${km} km at ${lat}°` }}
      {...changes}
    />,
  );
}

describe('StaticMap', () => {
  it('links every zone by its name', () => {
    const html = draw();
    expect(html.match(/<a /g)).toHaveLength(3);
    expect(html).toContain('href="zones/rayong/"');
    expect(html).toContain('aria-label="RAYONG, test zone"');
    expect(html).toContain('>RAYONG</text>');
    expect(html).toContain('aria-label="Map of the zones"');
  });

  it('needs neither script nor a style attribute, and gives the same for the same', () => {
    expect(draw()).not.toMatch(/style=|on[a-z]+=/);
    expect(draw({ selected: 'julong' })).toBe(draw({ selected: 'julong' }));
  });

  it('draws a zone’s own shape instead of the dot', () => {
    const shape = { path: 'M1 1h12v12H1z', side: 14, className: 'adopted' };
    const html = draw({ marks: [mark('rayong', { shape }), mark('kitic')] });
    expect(html).toContain('d="M1 1h12v12H1z"');
    expect(html).toMatch(/class="static-map__shape adopted"/);
    expect(html.match(/static-map__dot/g)).toHaveLength(1);
  });

  it('marks the selected zone, its sites and its flow', () => {
    const html = draw({ selected: 'rayong' });
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(html).toContain('static-map__flow--selected');
    expect(draw({ selected: 'julong' })).toContain('static-map__join');
    expect(html).not.toContain('static-map__join');
  });

  it('dims what the filter leaves out', () => {
    expect(draw().match(/static-map__zone--dimmed/g)).toHaveLength(1);
    expect(draw().match(/static-map__flow--dimmed/g)).toHaveLength(1);
  });

  it('draws one dot for a home of several zones and no flow without one', () => {
    const html = draw();
    expect(html.match(/class="static-map__place static-map__home"/g)).toHaveLength(1);
    expect(html.match(/class="static-map__flow/g)).toHaveLength(2);
  });

  it('covers its frame with the picture', () => {
    const [, x, y, width, height] =
      /<foreignObject x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/
        .exec(draw())
        ?.map(Number) ?? [];
    expect(x).toBeLessThan(0);
    expect(y).toBeLessThan(0);
    expect((x ?? 0) + (width ?? 0)).toBeGreaterThan(1000);
    expect((y ?? 0) + (height ?? 0)).toBeGreaterThan(1400);
  });

  it('maps one zone with its sites and connections by name', () => {
    const julong = mark('julong', {
      position: [114.38, -2.79],
      sites: [{ id: 'sintang', name: 'Sintang estate', position: [111.5, -0.17] }],
      connections: [
        { id: 'port', kind: 'port', name: 'Banjarmasin', position: [114.56, -3.33] },
        { id: 'far', kind: 'port', name: 'Far away', position: [100, 20] },
      ],
    });
    const sites = julong.sites.map(({ position }) => position);
    const html = draw({
      marks: [julong],
      frame: zoneFrame(julong.position, sites),
      picture: { href: 'basemap/zones/julong.svg', bounds: zonePicture(julong.position, sites) },
    });
    expect(html).toContain('Sintang estate');
    expect(html).toContain('Banjarmasin');
    expect(html).not.toContain('Far away');
    expect(html).toContain('km at -2°');
  });

  it('stays light with ten thousand zones', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      mark(`z${i}`, { position: [96 + (i % 280) / 10, -8 + (i % 260) / 10] }),
    );
    const html = draw({ marks: many, selected: 'z7' });
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html.length).toBeLessThan(400_000);
  });
});
