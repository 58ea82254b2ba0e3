import { ITEMS_SHOWN } from '../../policy/compare/cited.ts';
import type { CellParticipation, Side } from '../../policy/compare/comparison.ts';
import { ClaimLine } from '../ClaimLine.tsx';
import { useAtlas } from '../context.ts';
import { OrganisationName } from '../OrganisationName.tsx';
import { SourceNote } from '../SourceNote.tsx';
import { Preferred } from './AnswerCell.tsx';
import { useComparison } from './ComparisonProvider.tsx';
import { Folded } from './Folded.tsx';

interface RoleCellProps {
  readonly side: Side;
  readonly parts: readonly CellParticipation[];
}

/** The organisations that bear a role in one zone, with their shares; what each does is folded. */
export function RoleCell({ side, parts }: RoleCellProps) {
  const { t } = useAtlas();
  if (parts.length === 0) return <span className="not-asked">{t('comparison.notAsked')}</span>;
  const rest = parts.slice(ITEMS_SHOWN);
  return (
    <>
      <Parts side={side} parts={parts.slice(0, ITEMS_SHOWN)} />
      {rest.length > 0 && (
        <Folded summary={t('facts.more', { count: rest.length })}>
          <Parts side={side} parts={rest} />
        </Folded>
      )}
    </>
  );
}

function Parts({ side, parts }: RoleCellProps) {
  return (
    <ul className="items">
      {parts.map((part) => (
        <li key={part.at}>
          <Part side={side} {...part} />
        </li>
      ))}
    </ul>
  );
}

function Part({ side, participation, at }: CellParticipation & { side: Side }) {
  const { t, format } = useAtlas();
  const { organisations } = useComparison()[side];
  const { organisation: id, claims, share } = participation;
  const organisation = organisations[id];
  const [first] = claims;
  if (!organisation || !first) return null;
  return (
    <>
      <span className="organisation">
        <OrganisationName organisation={organisation} />
      </span>
      {share ? (
        <div className="share">
          <span className="label">{t('participants.share')}</span>{' '}
          <Preferred of="tenantShare" fact={share} at={`${at}.share`} />
        </div>
      ) : (
        <SourceNote claim={first} at={`${at}.claims[0]`} />
      )}
      <Folded summary={t('comparison.noted')}>
        {claims.map((claim, i) => (
          <div key={`${claim.source}${claim.asOf}${format.value(claim)}`}>
            <ClaimLine claim={claim} at={() => `${at}.claims[${i}]`} />
          </div>
        ))}
      </Folded>
    </>
  );
}
