import type { ZoneBundle } from '../dataset/bundle.ts';
import { preferred } from '../dataset/claim.ts';
import type { Organisation, Participation } from '../dataset/schema.ts';
import type { Holding, Participant } from '../policy/participants.ts';
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

/** A public body stands among public bodies: its role says no more. */
const isSaidByLevel = (role: Participation['role']) =>
  role === 'home public body' || role === 'host public body';

/** What stands below an actor in the figure: a third country, roles, shares that are not said beside the name. */
export function actorNotes(
  { organisation, side, parts }: Participant,
  holding: Holding | undefined,
  bundle: Pick<ZoneBundle, 'organisations'>,
  words: Words,
): readonly string[] {
  const roles = parts
    .filter(({ participation }) => !isSaidByLevel(participation.role))
    .map(({ participation, index }) =>
      actWords(participation, index === holding?.index, bundle, words),
    );
  const country = side === 'third' ? [words.format.country(organisation.country)] : [];
  return [...country, ...new Set(roles)];
}

/** What stands below the developer: its side and level, what else it does, the shares that it holds. */
export function developerNotes(
  participant: Participant,
  bundle: Pick<ZoneBundle, 'organisations'>,
  words: Words,
): readonly string[] {
  const { parts } = participant;
  return [
    levelWords(participant, words),
    ...parts
      .filter(({ participation }) => participation.role !== 'developer')
      .map(({ participation }) => actWords(participation, false, bundle, words)),
    ...parts
      .filter(({ participation: p }) => p.role === 'developer' && p.share)
      .flatMap(({ participation }) => shareWords(participation, bundle, words) ?? []),
  ];
}

/** The shares in the developer and what is not recorded of them, e.g. “Holley 70 %, not recorded 30 %”. */
export function holdingWords(holdings: readonly Holding[], { t, lang, format }: Words): string {
  const open = 100 - holdings.reduce((sum, { percent }) => sum + percent, 0);
  const percentOf = (value: number) => format.percent(Number(value.toFixed(2)));
  return [
    ...holdings.map(({ organisation, percent }) =>
      t('people.holding', { firm: nameOf(organisation, lang), percent: percentOf(percent) }),
    ),
    ...(open > 0.5 ? [t('people.holdingOpen', { percent: percentOf(open) })] : []),
  ].join(t('people.and'));
}

/** So many of one level and side are drawn before the rest is folded. */
export const FOLDED_PAST = 4;

/** How many are folded, e.g. “5 more tenants”; empty where none is. */
export function foldedWords(folded: readonly Participant[], { t }: Pick<Words, 't'>): string {
  const tenants = folded.every(({ parts }) =>
    parts.every(({ participation }) => participation.role === 'tenant'),
  );
  if (folded.length === 0) return '';
  return t(tenants ? 'people.moreTenants' : 'facts.more', { count: folded.length });
}
