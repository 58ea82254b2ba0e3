import type { ZoneBundle } from '../../dataset/bundle.ts';
import type { Transfer } from '../../dataset/schema.ts';
import { type PolicyDimension, policyDimensions } from '../../dataset/vocabulary.ts';
import { zoneFileOf } from '../../dataset/walk.ts';
import { useAtlas } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { SourceNote } from '../../panels/SourceNote.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { cellId } from '../../policy/matrix.ts';
import { pathOf } from '../../state/address.ts';
import { sided } from './sided.ts';

/** How policy reached both zones in each field, with the reason and its sources. */
export function PairOutcomes({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const { t, lang, address } = useAtlas();
  const matrix = `${address.root}${pathOf({ kind: 'policy' }, lang)}`;
  const both = sided(pair);
  if (both.every(({ bundle }) => !bundle.zone.transfers)) return null;
  return (
    <>
      <Subheading>{t('comparePage.outcomes')}</Subheading>
      <table className="pair-outcomes">
        <thead>
          <tr>
            <th scope="col">{t('comparePage.field')}</th>
            {both.map(({ side, bundle }) => (
              <th scope="col" key={side} className={`compare-name compare-side--${side}`}>
                {bundle.zone.names.short[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policyDimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row" className={dimension}>
                {t(`sections.${dimension}`)}
              </th>
              {both.map(({ side, bundle }) => (
                <td key={side}>
                  <Judgement
                    transfer={bundle.zone.transfers?.[dimension]}
                    href={`${matrix}#${cellId(bundle.zone.id, dimension)}`}
                    at={`${zoneFileOf(bundle.zone)}: transfers.${dimension}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface JudgementProps {
  readonly transfer: Transfer | undefined;
  /** The judgement's cell in the matrix of all zones. */
  readonly href: string;
  readonly at: `${string}: transfers.${PolicyDimension}`;
}

function Judgement({ transfer, href, at }: JudgementProps) {
  const { t, lang } = useAtlas();
  if (!transfer) return <em className="not-established">{t('comparePage.noOutcome')}</em>;
  return (
    <>
      <a href={href}>
        <OutcomeMark outcome={transfer.outcome} />
      </a>
      <p>
        {transfer.reason[lang]}
        {transfer.sources.map((source) => (
          <SourceNote key={source} claim={{ source }} at={at} />
        ))}{' '}
        <span className="marks">{t(`policy.basis.${transfer.basis}`)}</span>
      </p>
    </>
  );
}
