import type { Organisation } from '../dataset/schema.ts';
import { useAtlas } from './context.ts';

/** The name in the page's language where there is one, and beside it the other or the host's. */
export function OrganisationName({ organisation }: { organisation: Organisation }) {
  const { lang } = useAtlas();
  const { en, zh, local } = organisation.names;
  const first = lang === 'zh' && zh ? { lang: 'zh', text: zh } : { lang: 'en', text: en };
  const second = lang === 'en' && zh ? { lang: 'zh', text: zh } : local;
  return (
    <>
      <strong lang={first.lang}>{first.text}</strong>
      {second && second.text !== first.text && (
        <span className="other-name" lang={second.lang}>
          {second.text}
        </span>
      )}
    </>
  );
}
