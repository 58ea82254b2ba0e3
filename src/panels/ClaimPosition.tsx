import type { Place } from '../dataset/schema.ts';
import { useAtlas } from './context.ts';
import { SourceNote } from './SourceNote.tsx';

/** Where a place lies, how exact the point is, and what else was claimed. */
export function ClaimPosition({ place }: { place: Place }) {
  const { t, lang, format } = useAtlas();
  const { claims, why } = place.position;
  return (
    <>
      {claims.map(({ value: [lon, lat], precision, note, source }, i) => (
        <div key={`${lon},${lat},${source}`}>
          {i > 0 && <span className="label">{t('facts.also')} </span>}
          <span className="value">{format.position(lon, lat)}</span>
          <SourceNote
            claim={{ source, note }}
            at={`places.json: places.${place.id}.position.claims[${i}]`}
          />{' '}
          <span className="marks">{t(`map.precision_${precision}`)}</span>
          {note && <small className="note">{note[lang]}</small>}
        </div>
      ))}
      {why && <small className="note">{t('facts.why', { why: why[lang] })}</small>}
    </>
  );
}
