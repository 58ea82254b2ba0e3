import type { Transfer } from '../../dataset/schema.ts';
import { ITEMS_SHOWN } from '../../policy/compare/cited.ts';
import { useAtlas } from '../context.ts';
import { SourceNote } from '../SourceNote.tsx';
import { Folded } from './Folded.tsx';

interface TransferCellProps {
  readonly transfer: Transfer | undefined;
  /** File and path of the judgement, as the validator writes them. */
  readonly at: string;
}

/** How policy of one dimension travelled to a zone; whose judgement it is stands beside it. */
export function TransferCell({ transfer, at }: TransferCellProps) {
  const { t, lang } = useAtlas();
  if (!transfer) return <span className="not-asked">{t('comparison.notAsked')}</span>;
  const { outcome, basis, reason, change, sources } = transfer;
  const isKnown = outcome !== 'not established';
  const words = t(`policy.outcomes.${outcome}`);
  return (
    <>
      {isKnown ? (
        <span className="value">{words}</span>
      ) : (
        <em className="not-established">{words}</em>
      )}
      {sources.slice(0, ITEMS_SHOWN).map((source, i) => (
        <SourceNote key={source} claim={{ source }} at={`${at}.sources[${i}]`} />
      ))}{' '}
      <span className="marks">{t(`policy.basis.${basis}`)}</span>
      <Folded summary={t('comparison.noted')}>
        <small className="note">{reason[lang]}</small>
        {change && (
          <small className="note">
            {t('policy.change')} {change[lang]}
          </small>
        )}
        {sources.slice(ITEMS_SHOWN).map((source, i) => (
          <SourceNote key={source} claim={{ source }} at={`${at}.sources[${i + ITEMS_SHOWN}]`} />
        ))}
      </Folded>
    </>
  );
}
