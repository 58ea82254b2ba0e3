import { itemLabel } from '../../dataset/claim.ts';
import type { FactShown, MobilityRow } from '../../dataset/mobility.ts';
import { question } from '../../dataset/questions.ts';
import type { PolicyDimension } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { FactView } from '../../panels/FactView.tsx';
import { OrganisationName } from '../../panels/OrganisationName.tsx';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { SourceNote } from '../../panels/SourceNote.tsx';
import { pathOf } from '../../state/address.ts';

interface CellViewProps {
  readonly row: MobilityRow;
  readonly dimension: PolicyDimension;
}

/** One cell of the matrix in full: the judgement, whose it is, and the measures that it rests on, in order. */
export function CellView({ row, dimension }: CellViewProps) {
  const { t, lang, format, address } = useAtlas();
  const { outcome, basis, reason, change, sources, reference, host, zone, actors } =
    row.cells[dimension];
  const zonePath = `${address.root}${pathOf({ kind: 'zone', id: row.id }, lang)}`;
  const at = `zones/${row.id}.json: transfers.${dimension}`;
  return (
    <article id={`${row.id}-${dimension}`} className={`cell ${dimension}`}>
      <h3>
        {t(`sections.${dimension}`)} <OutcomeMark outcome={outcome} />
      </h3>
      <p>
        {reason[lang]}
        {sources.map((source) => (
          <SourceNote key={source} claim={{ source }} at={at} />
        ))}{' '}
        <span className="marks">{t(`policy.basis.${basis}`)}</span>
      </p>
      {change && (
        <p>
          <span className="label">{t('policy.change')}</span> {change[lang]}
        </p>
      )}
      <div className="chain">
        <Step title={t('policy.reference')} facts={reference} />
        <Step title={t('policy.host', { country: format.country(row.country) })} facts={host} />
        <Step title={t('policy.zone')} facts={zone} />
      </div>
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
      <p className="note">
        <a href={`${zonePath}#${dimension}`}>{t('policy.allFacts', { zone: row.names[lang] })}</a>
      </p>
    </article>
  );
}

function Step({ title, facts }: { title: string; facts: readonly FactShown[] }) {
  const { t, lang } = useAtlas();
  return (
    <section>
      <h4>{title}</h4>
      {facts.length === 0 && <em className="not-established">{t('policy.none')}</em>}
      <ul className="items">
        {facts.map(({ question: key, item, at, fact }) => {
          const label = itemLabel({ item, fact }, () => undefined)?.[lang];
          return (
            <li key={at}>
              <span className="item-label">
                {[question(key).label[lang], label].filter(Boolean).join(' · ')}
              </span>
              <FactView of={key} fact={fact} at={at} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
