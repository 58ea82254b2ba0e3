import { factsUnder, isEstablished } from '../dataset/claim.ts';
import { questionKeys } from '../dataset/questions.ts';
import { challenges, policyDimensions } from '../dataset/vocabulary.ts';
import { pathOf } from '../state/address.ts';
import { useAtlas, useZone } from './context.ts';
import { OutcomeMark } from './OutcomeMark.tsx';

function usePolicyPage(): string {
  const { address, lang } = useAtlas();
  return `${address.root}${pathOf({ kind: 'policy' }, lang)}`;
}

/** The zone’s row of the policy mobility matrix; each outcome leads to its cell. Nothing where none is judged. */
export function TransferLinks() {
  const { t } = useAtlas();
  const page = usePolicyPage();
  const { zone } = useZone();
  const { transfers } = zone;
  if (!transfers) return null;
  return (
    <div className="policy-links">
      <p>{t('policy.inMatrix')}</p>
      <ul>
        {policyDimensions.map((dimension) => (
          <li key={dimension}>
            <a href={`${page}#${zone.id}-${dimension}`}>
              <span className={`name ${dimension}`}>{t(`sections.${dimension}`)}</span>{' '}
              <OutcomeMark outcome={transfers[dimension].outcome} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The paper’s challenges that facts of the zone speak to; each leads to what they say about it. */
export function ChallengeLinks() {
  const { t } = useAtlas();
  const page = usePolicyPage();
  const { zone } = useZone();
  const tagged = new Set(
    questionKeys
      .flatMap((key) => factsUnder(zone.facts, key))
      .flatMap(({ fact }) => (isEstablished(fact) ? (fact.challenges ?? []) : [])),
  );
  if (tagged.size === 0) return null;
  return (
    <div className="policy-links">
      <p>{t('challenges.onPolicyPage')}</p>
      <ul>
        {challenges
          .filter((id) => tagged.has(id))
          .map((id) => (
            <li key={id}>
              <a href={`${page}#${id}-${zone.id}`}>{t(`challenges.short.${id}`)}</a>
            </li>
          ))}
      </ul>
    </div>
  );
}
