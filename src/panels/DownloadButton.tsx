import { useState } from 'react';
import { useAtlas } from './context.ts';
import { csvBlob, saveFile } from './saveFile.ts';

/** Saves the claims of some zones as a table, in the form of facts.csv. */
export function DownloadButton({ zones, name }: { zones: readonly string[]; name?: string }) {
  const { t, loadZone } = useAtlas();
  const [failed, setFailed] = useState<string>();
  const download = async () => {
    setFailed(undefined);
    try {
      // What writes tables is needed by few, and comes when it is.
      const [{ toCsv }, { claimColumns, claimRows }] = await Promise.all([
        import('../dataset/exports/csv.ts'),
        import('../dataset/exports/facts.ts'),
      ]);
      const bundles = await Promise.all(zones.map(loadZone));
      const rows = bundles.flatMap(({ zone, sources, places }) => [
        ...claimRows([zone], { source: (id) => sources[id], place: (id) => places[id] }),
      ]);
      const name = `park-atlas-${zones.length === 1 ? zones[0] : 'zones'}.csv`;
      saveFile(name, csvBlob(toCsv(claimColumns, rows)));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" onClick={download} disabled={zones.length === 0}>
        {name ?? t('download.button')}
      </button>
      {failed !== undefined && (
        <span role="alert" className="copy-result">
          {t('download.failed', { reason: failed })}
        </span>
      )}
    </>
  );
}
