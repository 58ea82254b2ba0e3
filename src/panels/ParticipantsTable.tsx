import { zoneFileOf } from '../dataset/walk.ts';
import type { Part, Participant } from '../policy/participants.ts';
import { useAtlas, useZone } from './context.ts';
import { ParticipantName } from './ParticipantName.tsx';
import { levelWords, roleWords, shareWords } from './participantWords.ts';
import { SourceNote } from './SourceNote.tsx';
import { TableScroll } from './TableScroll.tsx';

/** Who takes part in a zone as a plain table, one row a role. */
export function ParticipantsTable({ list }: { list: readonly Participant[] }) {
  const { t } = useAtlas();
  const columns = ['organisation', 'level', 'role', 'share', 'source'] as const;
  return (
    <details className="actors-table">
      <summary>{t('people.table')}</summary>
      <TableScroll name={t('people.table')}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`people.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.flatMap((participant) =>
              participant.parts.map((part) => (
                <Row key={part.index} participant={participant} part={part} />
              )),
            )}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}

function Row({ participant, part }: { participant: Participant; part: Part }) {
  const atlas = useAtlas();
  const bundle = useZone();
  const { participation, index } = part;
  const at = `${zoneFileOf(bundle.zone)}: participations[${index}]`;
  const cited = [
    ...participation.claims.map((claim, i) => ({ claim, at: `${at}.claims[${i}]` })),
    ...(participation.share?.claims ?? []).map((claim, i) => ({
      claim,
      at: `${at}.share.claims[${i}]`,
    })),
  ];
  const once = cited.filter(
    ({ claim }, i) => cited.findIndex((other) => other.claim.source === claim.source) === i,
  );
  return (
    <tr>
      <th scope="row">
        <ParticipantName organisation={participant.organisation} />
      </th>
      <td>{levelWords(participant, atlas)}</td>
      <td>{roleWords(participation, bundle, atlas)}</td>
      <td>{shareWords(participation, bundle, atlas) ?? '–'}</td>
      <td>
        {once.map(({ claim, at }) => (
          <SourceNote key={claim.source} claim={claim} at={at} />
        ))}
      </td>
    </tr>
  );
}
