import { useAtlas } from '../../panels/context.ts';
import { type Loading, useZoneBundle } from '../../panels/useZoneBundle.ts';
import { PairView } from './PairView.tsx';

/** Fetches both zones, then shows them. */
export function LoadedPair({ a, b }: { a: string; b: string }) {
  const [one, other] = [useZoneBundle(a), useZoneBundle(b)];
  if (one.state === 'ready' && other.state === 'ready') {
    // The maps begin anew with another pair.
    return <PairView key={`${a} ${b}`} pair={[one.bundle, other.bundle]} />;
  }
  return (
    <>
      <Progress zone={a} loading={one} />
      <Progress zone={b} loading={other} />
    </>
  );
}

function Progress({ zone, loading }: { zone: string; loading: Loading }) {
  const { t, lang, index } = useAtlas();
  const name = index.zones.find(({ id }) => id === zone)?.names.short[lang] ?? zone;
  if (loading.state === 'ready') return null;
  if (loading.state === 'loading') return <p role="status">{t('zone.loading', { zone: name })}</p>;
  return (
    <div className="failure" role="alert">
      <p>{t('zone.failed', { zone: name })}</p>
      <p>{t('zone.failedWhy', { reason: loading.reason })}</p>
      <button type="button" onClick={loading.retry}>
        {t('zone.retry')}
      </button>
    </div>
  );
}
