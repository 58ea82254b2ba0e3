import { Suspense, useId, useState } from 'react';
import type { ZoneSummary } from '../dataset/bundle.ts';
import { MAX_BUTTONS } from '../map/port.ts';
import { groundOf } from '../map/project.ts';
import { useAtlas } from '../panels/context.ts';
import { lazyPart } from '../panels/lazyPart.tsx';
import { PartMissing } from '../panels/PartMissing.tsx';
import type { SaveRegionMapProps } from './SaveRegionMap.tsx';

// What writes pictures comes when the first reader asks.
const { Part: SaveRegionMap } = lazyPart<SaveRegionMapProps>(
  async () => (await import('./SaveRegionMap.tsx')).SaveRegionMap,
  PartMissing,
);

/** Offers the map with the zones of the list as a picture; not of more zones than a picture can name. */
export function SaveMapButton({ zones }: { zones: readonly ZoneSummary[] }) {
  const { t, index } = useAtlas();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (zones.length > MAX_BUTTONS) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('map.save')}
      </button>
      {open && (
        <span id={id}>
          <Suspense>
            <SaveRegionMap
              zones={zones}
              ground={groundOf(
                index.zones.flatMap(({ sites }) => sites.map(({ position }) => position)),
              )}
            />
          </Suspense>
        </span>
      )}
    </>
  );
}
