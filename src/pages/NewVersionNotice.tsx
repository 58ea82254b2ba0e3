import { useEffect, useState } from 'react';
import { keepOffline, type NewVersion } from '../offline/register.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';

/** Says quietly that a newer version of the atlas is on the device, and loads it when asked to. */
export function NewVersionNotice() {
  const { t, address } = useAtlas();
  const embed = useAtlasState((state) => state.settings.embed);
  const [version, setVersion] = useState<NewVersion>();
  const { root } = address;
  useEffect(() => {
    // Only the built site has a worker; an embed leaves nothing on the device of its host's reader.
    if (embed || !import.meta.env.PROD) return;
    return keepOffline(window, root, setVersion);
  }, [root, embed]);
  return (
    <div role="status">
      {version && (
        <p className="toast new-version">
          {t('reach.newVersion')}{' '}
          <button type="button" onClick={version.takeOver}>
            {t('reach.reload')}
          </button>{' '}
          <button type="button" onClick={() => setVersion(undefined)}>
            {t('notices.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
