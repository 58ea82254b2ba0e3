import type { ActorColumn, ActorWords } from '../charts/picture/actorLayout.ts';
import type { ParticipantsPictureProps } from '../charts/picture/ParticipantsPicture.tsx';
import type { Surround } from '../picture/frame.tsx';
import {
  fold,
  type Holding,
  isDeveloper,
  levels,
  type Participant,
} from '../policy/participants.ts';
import { useAtlas, useZone } from './context.ts';
import {
  actorNotes,
  developerNotes,
  FOLDED_PAST,
  foldedWords,
  holdingWords,
  nameOf,
} from './participantWords.ts';
import { SaveMenu } from './SaveMenu.tsx';

interface SaveParticipantsProps {
  readonly list: readonly Participant[];
  readonly holdings: readonly Holding[];
}

/** Saves the figure of who takes part, or every claim behind it as a table. */
export function SaveParticipants({ list, holdings }: SaveParticipantsProps) {
  const atlas = useAtlas();
  const { t, lang, format } = atlas;
  const bundle = useZone();
  const { zone, organisations, places, sources } = bundle;
  const name = t('save.of', { chart: t('people.byLevel'), place: zone.names.short[lang] });
  const words = (participant: Participant): ActorWords => {
    const { organisation } = participant;
    const holding = holdings.find((one) => one.organisation.id === organisation.id);
    return {
      id: organisation.id,
      name: nameOf(organisation, lang),
      owner: holding !== undefined,
      note: [
        ...(holding ? [format.value(holding.claim)] : []),
        ...actorNotes(participant, holding, bundle, atlas),
      ].join(' · '),
    };
  };
  const column = (all: readonly Participant[]): ActorColumn => {
    const { shown, folded } = fold(all, FOLDED_PAST);
    return { actors: shown.map(words), more: foldedWords(folded, atlas) };
  };
  const cited = () =>
    list.flatMap(({ parts }) =>
      parts.flatMap(({ participation: { claims, share } }) =>
        [...claims, ...(share?.claims ?? [])].map(({ source }) => source),
      ),
    );
  const picture = (surround: Surround): ParticipantsPictureProps => {
    const others = list.filter((participant) => !isDeveloper(participant));
    const third = others.filter(({ side }) => side === 'third');
    return {
      ...surround,
      notes: holdings.length > 0 ? [t('people.pictureNote')] : [],
      name,
      developer: t('roles.developer'),
      developers: list.filter(isDeveloper).map((participant) => ({
        id: participant.organisation.id,
        name: nameOf(participant.organisation, lang),
        owner: true,
        note: developerNotes(participant, bundle, atlas).join(' · '),
      })),
      shares:
        holdings.length > 0
          ? {
              words: t('people.shares', { words: holdingWords(holdings, atlas) }),
              segments: holdings.map(({ organisation: { id }, percent, side }) => ({
                id,
                percent,
                side,
              })),
            }
          : null,
      sides: { home: format.country('CN'), host: format.country(zone.country) },
      levels: levels.flatMap((level) => {
        const all = others.filter((p) => p.level === level && p.side !== 'third');
        const of = (side: Participant['side']) => column(all.filter((p) => p.side === side));
        return all.length > 0
          ? [{ level: t(`people.levels.${level}`), home: of('home'), host: of('host') }]
          : [];
      }),
      third: third.length > 0 ? { name: t('people.third'), column: column(third) } : null,
    };
  };
  const table = async () => {
    const [{ toCsv }, { participationColumns, participationRows }] = await Promise.all([
      import('../dataset/exports/csv.ts'),
      import('../dataset/exports/participations.ts'),
    ]);
    const rows = participationRows([zone], {
      organisations: new Map(Object.entries(organisations)),
      places: new Map(Object.entries(places)),
      sources: new Map(Object.entries(sources)),
    });
    return toCsv(participationColumns, rows);
  };
  return (
    <SaveMenu
      figure="participants"
      name={name}
      file={`park-atlas-${zone.id}-participants`}
      sources={cited}
      draw={async (surround) => {
        const { ParticipantsPicture } = await import('../charts/picture/ParticipantsPicture.tsx');
        return <ParticipantsPicture {...picture(surround)} />;
      }}
      table={table}
    />
  );
}
