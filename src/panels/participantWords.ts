import type { ZoneBundle } from '../dataset/bundle.ts';
import { preferred } from '../dataset/claim.ts';
import type { Organisation, Participation } from '../dataset/schema.ts';
import type { Participant } from '../policy/participants.ts';
import type { Atlas } from './context.ts';

/** The words of a page about one zone. */
type Words = Pick<Atlas, 't' | 'lang' | 'format'>;

/** The name of an organisation in the page's language, else in English. */
export const nameOf = ({ names }: Organisation, lang: Atlas['lang']): string =>
  names[lang] ?? names.en;

/** The role of a participation; a share in another firm than the developer names that firm. */
export function roleWords(
  { role, share, shareOf }: Participation,
  { organisations }: Pick<ZoneBundle, 'organisations'>,
  { t, lang }: Words,
): string {
  const firm = shareOf === undefined ? undefined : organisations[shareOf];
  return share && firm && (role === 'parent' || role === 'partner')
    ? t('people.ownerOf', { firm: nameOf(firm, lang) })
    : t(`roles.${role}`);
}

/** The share of a participation, e.g. `25.3 %` or `5 % of Laopec`; none where no source gives one. */
export function shareWords(
  { share, shareOf }: Participation,
  { organisations }: Pick<ZoneBundle, 'organisations'>,
  { t, lang, format }: Words,
): string | undefined {
  if (!share) return undefined;
  const percent = format.value(preferred(share));
  const firm = shareOf === undefined ? undefined : organisations[shareOf];
  return firm ? t('people.shareOf', { percent, firm: nameOf(firm, lang) }) : percent;
}

/** Role and, where it is not said already, share: `Tenant, 20 % of Laopec`. */
export function actWords(
  participation: Participation,
  shareSaid: boolean,
  bundle: Pick<ZoneBundle, 'organisations'>,
  words: Words,
): string {
  const { role, share, shareOf } = participation;
  const said = roleWords(participation, bundle, words);
  if (!share || shareSaid) return said;
  const isOwner = shareOf !== undefined && (role === 'parent' || role === 'partner');
  const held = isOwner
    ? words.format.value(preferred(share))
    : shareWords(participation, bundle, words);
  return words.t('people.roleWithShare', { role: said, share: held ?? '' });
}

/** Side and level in one phrase, e.g. “China, central government”. */
export function levelWords(
  { side, level, organisation }: Participant,
  { t, format }: Pick<Words, 't' | 'format'>,
): string {
  const country = format.country(organisation.country);
  return t(side === 'third' ? 'people.placeThird' : 'people.place', {
    country,
    level: t(`people.levels.${level}`),
  });
}
