import { useState } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import type { MapPort } from '../map/port.ts';
import { boundsAround, boundsOf } from '../map/project.ts';
import { useAtlas } from '../panels/context.ts';

/** Pixels that one press of an arrow moves the map. */
const STEP = 160;
/** A country's zones with so much land around them, in km. */
const AROUND_KM = 300;

/** What can be done with the live map by single taps and by keyboard (WCAG 2.5.1 and 2.5.7). */
export function MapControls({ port }: { port: MapPort }) {
  const { t } = useAtlas();
  return (
    <div className="map-controls">
      <div className="control-group">
        <ControlButton name={t('map.zoomIn')} sign="+" onPress={() => port.zoomIn()} />
        <ControlButton name={t('map.zoomOut')} sign="−" onPress={() => port.zoomOut()} />
      </div>
      <PanButtons port={port} />
      <div className="control-group">
        <button type="button" className="show-all" onClick={() => port.showAll()}>
          {t('map.showAll')}
        </button>
        <CountryJump port={port} />
      </div>
    </div>
  );
}

/** Moves a map by single presses. */
export function PanButtons({ port }: { port: MapPort }) {
  const { t } = useAtlas();
  return (
    <div className="control-group pan">
      <ControlButton name={t('map.panNorth')} sign="↑" onPress={() => port.pan(0, -STEP)} />
      <ControlButton name={t('map.panWest')} sign="←" onPress={() => port.pan(-STEP, 0)} />
      <ControlButton name={t('map.panEast')} sign="→" onPress={() => port.pan(STEP, 0)} />
      <ControlButton name={t('map.panSouth')} sign="↓" onPress={() => port.pan(0, STEP)} />
    </div>
  );
}

/** A button with a sign, named in words. */
export function ControlButton({
  name,
  sign,
  onPress,
}: {
  name: string;
  sign: string;
  onPress: () => void;
}) {
  return (
    <button type="button" aria-label={name} title={name} onClick={onPress}>
      {sign}
    </button>
  );
}

/** Goes to the zones of one host country. */
function CountryJump({ port }: { port: MapPort }) {
  const { t, format, index } = useAtlas();
  const [chosen, setChosen] = useState('');
  const codes = [...new Set(index.zones.map(({ country }) => country))];
  const go = (code: string) => {
    setChosen('');
    const bounds = boundsOf(pointsOf(index.zones, code));
    if (bounds) port.fit(bounds, { maxZoom: 7 });
  };
  return (
    <select aria-label={t('map.goTo')} value={chosen} onChange={({ target }) => go(target.value)}>
      <option value="">{t('map.goTo')}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {format.country(code)}
        </option>
      ))}
    </select>
  );
}

/** Corners around the sites of a country's zones. */
function pointsOf(zones: readonly ZoneSummary[], code: string) {
  return zones
    .filter(({ country }) => country === code)
    .flatMap(({ sites }) => sites.slice(0, 1))
    .flatMap(({ position }) => {
      const { west, south, east, north } = boundsAround(position, AROUND_KM);
      return [[west, south] as const, [east, north] as const];
    });
}
