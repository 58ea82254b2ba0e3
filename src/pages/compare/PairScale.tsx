import { PAIR_ASPECT } from '../../map/pairFrames.ts';
import { scaleBar } from '../../map/project.ts';
import { useAtlas } from '../../panels/context.ts';

/** Longest bar, in parts of the width of one map. */
const PART = 0.25;
/** Longest bar on live maps, in CSS pixels. */
const PIXELS = 130;

interface PairScaleProps {
  /** Height of the drawn frames in kilometres. */
  readonly kilometres: number;
  /** Metres to a CSS pixel of the live maps, once they are there. */
  readonly metresPerPixel: number | undefined;
}

/** The one scale bar of both maps. For pictures its length is a part of their width, so it needs no script. */
export function PairScale({ kilometres, metresPerPixel }: PairScaleProps) {
  const { t, format } = useAtlas();
  const metresPerPart = (kilometres * 1000 * PAIR_ASPECT) / 100;
  const bar =
    metresPerPixel === undefined
      ? scaleBar(metresPerPart, 100 * PART)
      : scaleBar(metresPerPixel, PIXELS);
  const length = metresPerPixel === undefined ? `${bar.length.toFixed(2)}%` : bar.length.toFixed(1);
  return (
    <div className="pair-scale">
      <svg width="100%" height="8" aria-hidden="true">
        <rect width={length} height="2" y="6" />
        <rect width="1.5" height="8" />
        <svg x={length} overflow="visible" aria-hidden="true">
          <rect x="-1.5" width="1.5" height="8" />
        </svg>
      </svg>
      <p>{t('comparePage.scaleBoth', { km: format.number(bar.km) })}</p>
    </div>
  );
}
