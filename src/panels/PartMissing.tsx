import { useAtlas } from './context.ts';

/** Beside the button of a part that could not be fetched. */
export function PartMissing() {
  const { t } = useAtlas();
  return (
    <span role="alert" className="copy-result">
      {t('missing.part')}
    </span>
  );
}
