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

/** The other firm than the developer that a participation owns a part of. */
const ownedFirm = (
  { role, share, shareOf }: Participation,
  { organisations }: Pick<ZoneBundle, 'organisations'>,
): Organisation | undefined =>
  share && shareOf !== undefined && (role === 'parent' || role === 'partner')
    ? organisations[shareOf]
    : undefined;

/** The role of a participation; an owner of another firm than the developer names that firm. */
export function roleWords(
  participation: Participation,
  bundle: Pick<ZoneBundle, 'organisations'>,
  { t, lang }: Words,
): string {
  const firm = ownedFirm(participation, bundle);
  return firm
    ? t('people.ownerOf', { firm: nameOf(firm, lang) })
    : t(`roles.${participation.role}`);
}

/**
 * The share of a participation, e.g. `25.3 %`, or `5 % of Laopec` where the role does not say of what; none where
 * no source gives one.
 */
export function shareWords(
  participation: Participation,
  bundle: Pick<ZoneBundle, 'organisations'>,
  { t, lang, format }: Words,
): string | undefined {
  const { share, shareOf } = participation;
  if (!share) return undefined;
  const percent = format.value(preferred(share));
  const said = shareOf === undefined || ownedFirm(participation, bundle) !== undefined;
  const firm = said ? undefined : bundle.organisations[shareOf];
  return firm ? t('people.shareOf', { percent, firm: nameOf(firm, lang) }) : percent;
}

/** Role and, where it is not said already, share: `Tenant, 20 % of Laopec`. */
export function actWords(
  participation: Participation,
  shareSaid: boolean,
  bundle: Pick<ZoneBundle, 'organisations'>,
  words: Words,
): string {
  const role = roleWords(participation, bundle, words);
  const share = shareSaid ? undefined : shareWords(participation, bundle, words);
  return share === undefined ? role : words.t('people.roleWithShare', { role, share });
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
