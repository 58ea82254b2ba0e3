import type { FactShown } from '../../dataset/factShown.ts';
import type { MobilityCell } from '../../dataset/mobility.ts';
import { useAtlas } from '../../panels/context.ts';
import { OrganisationName } from '../../panels/OrganisationName.tsx';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { SourceNote } from '../../panels/SourceNote.tsx';
import { type CellAt, cellId } from '../../policy/matrix.ts';
import { pathOf } from '../../state/address.ts';
import { Folded } from './Folded.tsx';
import { ShownFacts } from './ShownFacts.tsx';
import type { Target } from './useTarget.ts';

interface CellViewProps extends CellAt {
  readonly cell: MobilityCell;
  readonly target: Target | undefined;
  /** The cells before and after it, as they are read. */
  readonly before: CellAt | undefined;
  readonly after: CellAt | undefined;
}

/** One cell of the matrix in full: the judgement, whose it is, and the path from China’s measure to the zone. */
export function CellView({ row, dimension, cell, target, before, after }: CellViewProps) {
  const { t, lang, format, address } = useAtlas();
  const { outcome, basis, reason, sources, actors } = cell;
  const zonePath = `${address.root}${pathOf({ kind: 'zone', id: row.id }, lang)}`;
  const at = `zones/${row.id}.json: transfers.${dimension}`;
  const id = cellId(row.id, dimension);
  return (
    <Folded
      id={id}
      className={`cell ${dimension}`}
      target={target}
      summary={
        <>
          <h4>
            <span className="of-zone">{row.names[lang]} · </span>
            {t(`sections.${dimension}`)}
          </h4>{' '}
          <OutcomeMark outcome={outcome} />
        </>
      }
    >
      <p className="reason">
        {reason[lang]}
        {sources.map((source) => (
          <SourceNote key={source} claim={{ source }} at={at} />
        ))}{' '}
        <span className={`basis ${basis}`}>{t(`policy.basis.${basis}`)}</span>
      </p>
      <Chain cell={cell} country={format.country(row.country)} />
      {actors.length > 0 && (
        <p className="actors">
          <span className="label">{t('policy.actors')}</span>{' '}
          {actors.map((organisation) => (
            <span key={organisation.id} className="actor">
              <OrganisationName organisation={organisation} />
            </span>
          ))}
        </p>
      )}
      <ul className="cell-links">
        <li>
          <a href={`#at-${id}`}>{t('policy.backToMatrix')}</a>
        </li>
        {before && (
          <li>
            <a href={`#${cellId(before.row.id, before.dimension)}`} rel="prev">
              {t('policy.before', {
                cell: `${before.row.names[lang]} · ${t(`sections.${before.dimension}`)}`,
              })}
            </a>
          </li>
        )}
        {after && (
          <li>
            <a href={`#${cellId(after.row.id, after.dimension)}`} rel="next">
              {t('policy.after', {
                cell: `${after.row.names[lang]} · ${t(`sections.${after.dimension}`)}`,
              })}
            </a>
          </li>
        )}
        <li>
          <a href={`${zonePath}#${dimension}`}>{t('policy.allFacts', { zone: row.names[lang] })}</a>
        </li>
      </ul>
    </Folded>
  );
}

interface ChainProps {
  readonly cell: MobilityCell;
  readonly country: string;
}

/** From China’s measure by way of the host’s rule to the zone, with what changed on the way. */
function Chain({ cell: { reference, host, zone: own, change }, country }: ChainProps) {
  const { t, lang } = useAtlas();
  return (
    <ol className="chain">
      <li>
        <h5>{t('policy.reference')}</h5>
        <Facts facts={reference} />
      </li>
      <li>
        {/* Browsers of another year may call a country otherwise than the build did. */}
        <h5 suppressHydrationWarning>{t('policy.host', { country })}</h5>
        <Facts facts={host} />
      </li>
      <li>
        <h5>{t('policy.zone')}</h5>
        {change && (
          <p className="change">
            <span className="label">{t('policy.change')}</span> {change[lang]}
          </p>
        )}
        <Facts facts={own} />
      </li>
    </ol>
  );
}

function Facts({ facts }: { facts: readonly FactShown[] }) {
  const { t } = useAtlas();
  if (facts.length === 0) return <em className="not-established">{t('policy.none')}</em>;
  return <ShownFacts facts={facts} />;
}
