import { useAtlas, useAtlasState } from '../panels/context.ts';

/** Says what in the address was not understood, and that the rest was. */
export function Notices() {
  const { t, store } = useAtlas();
  const notices = useAtlasState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="alert">
      <strong>{t('notices.heading')}</strong>
      <ul>
        {notices.map(({ parameter, value }) => (
          <li key={`${parameter}${value}`}>{t(`notices.${parameter}`, { value })}</li>
        ))}
      </ul>
      <button type="button" onClick={() => store.getState().dismissNotices()}>
        {t('notices.dismiss')}
      </button>
    </div>
  );
}
