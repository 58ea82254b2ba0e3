import { useEffect, useState } from 'react';
import type { NewVersion } from '../offline/register.ts';
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
    let wanted = true;
    let callOff = () => {};
    // Where its code does not come, no copy is kept and the site works from the network as before.
    void import('../offline/register.ts').then(
      ({ keepOffline }) => {
        if (wanted) callOff = keepOffline(window, root, setVersion);
      },
      () => {},
    );
    return () => {
      wanted = false;
      callOff();
    };
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
