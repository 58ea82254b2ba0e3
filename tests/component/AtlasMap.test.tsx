import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtlasMap, type AtlasMapProps } from '../../src/map/AtlasMap.tsx';
import { ZoneButtons } from '../../src/map/buttons.ts';
import {
  type CreateMap,
  MapFailure,
  type MapOptions,
  type MapPort,
  type MapText,
} from '../../src/map/port.ts';
import { PICTURE, REGION } from '../../src/map/project.ts';
import { mark } from '../unit/map/marks.ts';

const text: MapText = {
  map: 'Map of the zones',
  cluster: (count, names) => `${count} zones: ${names.join(', ')}. Zoom in`,
  scale: (km) => `${km} km`,
  credits: ['Natural Earth'],
  footprintCredit: 'OpenStreetMap',
  footprintWhole: 'outline',
  footprintPart: 'part only',
  boundaryNote: 'For orientation',
  toggleCredits: 'Credits',
  twoFingers: 'Two fingers',
  ctrlWheel: 'Ctrl',
  cmdWheel: 'Cmd',
};

function fakePort() {
  return {
    setZones: vi.fn(),
    setDiscs: vi.fn(),
    follow: vi.fn(),
    select: vi.fn(),
    hover: vi.fn(),
    setTheme: vi.fn(),
    setLanguage: vi.fn(),
    fit: vi.fn(),
    moveTo: vi.fn(),
    showAll: vi.fn(),
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    pan: vi.fn(),
    camera: () => ({ lng: 0, lat: 0, zoom: 3 }),
    bounds: () => REGION,
    resize: vi.fn(),
    destroy: vi.fn(),
  } satisfies MapPort;
}

/** An engine that makes fake ports and remembers with what. */
function fakeEngine() {
  const made: { port: ReturnType<typeof fakePort>; options: MapOptions }[] = [];
  const createMap: CreateMap = async (_container, options) => {
    const port = fakePort();
    made.push({ port, options });
    return port;
  };
  return { made, loadEngine: async () => ({ createMap }) };
}

const base: AtlasMapProps = {
  picture: { href: 'basemap/overview.svg', bounds: PICTURE },
  frame: 'region',
  marks: [mark('rayong'), mark('kitic', { position: [107, -6] })],
  selected: null,
  hrefOf: (id) => `zones/${id}/`,
  setup: {
    start: 'region',
    hosts: ['TH'],
    basemapUrl: 'basemap/basemap.pmtiles',
    footprintsUrl: null,
    reducedMotion: true,
    cooperativeGestures: false,
  },
  theme: 'light',
  language: 'en',
  text,
  onSelect: () => {},
  retryText: 'Again',
  failureText: (reason) => `No live map: ${reason}`,
};

/** What the device says of itself; jsdom does not know. */
function onDevice(touch: boolean) {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: touch && query.includes('coarse') }));
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 120)));

beforeEach(() => onDevice(false));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('AtlasMap', () => {
  it('waits on a touch device for the reader’s first act', async () => {
    onDevice(true);
    const { made, loadEngine } = fakeEngine();
    render(<AtlasMap {...base} loadEngine={loadEngine} />);
    await settled();
    expect(made).toHaveLength(0);
    expect(screen.getByRole('link', { name: /^RAYONG/ })).toBeTruthy();
    fireEvent.pointerDown(document.body);
    await settled();
    expect(made).toHaveLength(1);
    fireEvent.pointerDown(document.body);
    await settled();
    expect(made).toHaveLength(1);
  });

  it('shows the picture first and the live map when that is ready', async () => {
    const { made, loadEngine } = fakeEngine();
    render(<AtlasMap {...base} loadEngine={loadEngine} />);
    expect(screen.getByRole('link', { name: /^RAYONG/ })).toBeTruthy();
    await settled();
    expect(screen.queryByRole('link', { name: /^RAYONG/ })).not.toBeNull();
    act(() => made[0]?.options.onReady());
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('tells the port what changes, and only that', async () => {
    const { made, loadEngine } = fakeEngine();
    const view = render(<AtlasMap {...base} loadEngine={loadEngine} />);
    await settled();
    const port = made[0]?.port;
    expect(port?.setZones).toHaveBeenCalledWith(base.marks);
    view.rerender(<AtlasMap {...base} loadEngine={loadEngine} selected="kitic" theme="dark" />);
    // The page paints its own answer first.
    expect(port?.select).not.toHaveBeenCalledWith('kitic');
    await waitFor(() => expect(port?.select).toHaveBeenLastCalledWith('kitic'));
    expect(port?.setTheme).toHaveBeenLastCalledWith('dark');
    expect(port?.setZones).toHaveBeenCalledTimes(1);
    expect(made).toHaveLength(1);
  });

  it('calls the newest callbacks', async () => {
    const { made, loadEngine } = fakeEngine();
    const onSelect = vi.fn();
    const view = render(<AtlasMap {...base} loadEngine={loadEngine} />);
    await settled();
    view.rerender(<AtlasMap {...base} loadEngine={loadEngine} onSelect={onSelect} />);
    made[0]?.options.onSelect('rayong');
    expect(onSelect).toHaveBeenCalledWith('rayong');
  });

  it('leaves one map under StrictMode and none after it is gone', async () => {
    const { made, loadEngine } = fakeEngine();
    const onPort = vi.fn();
    const view = render(
      <StrictMode>
        <AtlasMap {...base} loadEngine={loadEngine} onPort={onPort} />
      </StrictMode>,
    );
    await settled();
    const alive = () => made.filter(({ port }) => port.destroy.mock.calls.length === 0);
    expect(alive()).toHaveLength(1);
    view.unmount();
    expect(alive()).toHaveLength(0);
    expect(onPort).toHaveBeenLastCalledWith(null);
  });

  it.each(['no-webgl', 'basemap'] as const)('keeps the picture without %s', async (reason) => {
    const createMap: CreateMap = () => Promise.reject(new MapFailure(reason));
    render(<AtlasMap {...base} loadEngine={async () => ({ createMap })} />);
    await settled();
    expect(screen.getByRole('status').textContent).toBe(`No live map: ${reason}`);
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('comes back to the picture when the live map is lost, or its engine never came', async () => {
    const { made, loadEngine } = fakeEngine();
    const { unmount } = render(<AtlasMap {...base} loadEngine={loadEngine} />);
    await settled();
    act(() => made[0]?.options.onReady());
    act(() => made[0]?.options.onFail('context-lost'));
    expect(screen.getByRole('status').textContent).toBe('No live map: context-lost');
    expect(screen.getAllByRole('link')).toHaveLength(2);
    expect(made[0]?.port.destroy).toHaveBeenCalledTimes(1);
    made[0]?.options.onMove({ lng: 101, lat: 13, zoom: 6 }, true);
    fireEvent.click(screen.getByRole('button', { name: 'Again' }));
    await settled();
    act(() => made[1]?.options.onReady());
    expect(made).toHaveLength(2);
    expect(made[1]?.options.start).toEqual({ lng: 101, lat: 13, zoom: 6 });
    expect(screen.queryByRole('status')).toBeNull();
    unmount();
    render(<AtlasMap {...base} loadEngine={() => Promise.reject(new Error('404'))} />);
    await settled();
    expect(screen.getByRole('status').textContent).toBe('No live map: worker');
  });

  it('takes plain clicks on the picture and leaves others to the browser', () => {
    const onSelect = vi.fn();
    render(<AtlasMap {...base} loadEngine={() => new Promise(() => {})} onSelect={onSelect} />);
    const link = screen.getByRole('link', { name: /^RAYONG/ });
    fireEvent.click(link, { ctrlKey: true });
    expect(onSelect).not.toHaveBeenCalled();
    expect(fireEvent.click(link)).toBe(false);
    expect(onSelect).toHaveBeenCalledWith('rayong');
  });
});

describe('ZoneButtons', () => {
  function layer(scale: number) {
    const calls = { onSelect: vi.fn(), onHover: vi.fn(), onGroup: vi.fn() };
    const buttons = new ZoneButtons(document.body, {
      project: ([lon, lat]) => ({ x: (lon - 100) * scale, y: (20 - lat) * scale }),
      size: () => ({ width: 800, height: 600 }),
      canZoomIn: () => true,
      ...calls,
    });
    return { buttons, calls };
  }
  const zones = [
    mark('a', { position: [101, 13] }),
    mark('b', { position: [102, 13] }),
    mark('c', { position: [110, 5] }),
  ];

  it('is a named button for each zone, pressed if selected', () => {
    const { buttons, calls } = layer(40);
    buttons.setZones(zones);
    buttons.emphasise('a', null);
    buttons.arrange(text);
    const a = screen.getByRole('button', { name: 'A, test zone' });
    expect(a.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'B, test zone' }));
    expect(calls.onSelect).toHaveBeenCalledWith('b');
    fireEvent.focus(a);
    expect(calls.onHover).toHaveBeenLastCalledWith('a');
    buttons.remove();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('groups what crowds, and keeps the selected zone apart', () => {
    const { buttons, calls } = layer(10);
    buttons.setZones(zones);
    buttons.arrange(text);
    const group = screen.getByRole('button', { name: '2 zones: A, B. Zoom in' });
    expect(screen.queryByRole('button', { name: 'A, test zone' })).toBeNull();
    fireEvent.click(group);
    expect(calls.onGroup).toHaveBeenCalledWith([
      [101, 13],
      [102, 13],
    ]);
    buttons.emphasise('a', null);
    buttons.arrange(text);
    expect(screen.getByRole('button', { name: 'A, test zone' })).toBeTruthy();
    buttons.remove();
  });

  it('keeps a button, and with it the focus, through new data', () => {
    const { buttons } = layer(40);
    buttons.setZones(zones);
    buttons.arrange(text);
    const a = screen.getByRole('button', { name: 'A, test zone' });
    a.focus();
    buttons.setZones([mark('a', { position: [101, 13], name: '甲', label: '甲园区' })]);
    buttons.arrange(text);
    expect(document.activeElement).toBe(a);
    expect(screen.getByRole('button', { name: '甲园区' })).toBe(a);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    buttons.remove();
  });
});
