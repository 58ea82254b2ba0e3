import { useSyncExternalStore } from 'react';
import { useAtlas } from '../panels/context.ts';

const never = () => () => {};

/** Says on paper what was left out, and the address where it is. */
export function PrintNote() {
  const { t } = useAtlas();
  // The build does not know under which address the page will be read.
  const address = useSyncExternalStore(
    never,
    () => `${window.location.origin}${window.location.pathname}`,
    () => undefined,
  );
  return (
    <p className="print-note">
      {t('reach.printed')} {address ?? t('reach.printedHere')}
    </p>
  );
}
