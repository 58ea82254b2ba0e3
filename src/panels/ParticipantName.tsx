import type { Organisation } from '../dataset/schema.ts';
import { useAtlas } from './context.ts';

/** Where the entry of an organisation stands in the list of participants by role. */
export const participantAnchor = (id: string): string => `who-${id}`;

/** The name of an organisation in the page's language, as a link to its entry among the participants. */
export function ParticipantName({ organisation }: { organisation: Organisation }) {
  const { lang } = useAtlas();
  const { en, zh } = organisation.names;
  const name = lang === 'zh' && zh ? { lang: 'zh', text: zh } : { lang: 'en', text: en };
  return (
    <a href={`#${participantAnchor(organisation.id)}`} lang={name.lang}>
      {name.text}
    </a>
  );
}
