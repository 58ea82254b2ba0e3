import type { Mobility } from '../../dataset/mobility.ts';
import { outcomes } from '../../dataset/vocabulary.ts';
import { useAtlas } from '../../panels/context.ts';
import { OutcomeMark } from '../../panels/OutcomeMark.tsx';
import { SourceNote } from '../../panels/SourceNote.tsx';

/** The framework's first sentences: what policy mobility is, who learns, and why policy arrives changed. */
const SENTENCES = 3;

/** What policy mobility means, what each outcome says, and whose judgement it is. */
export function HowToRead({ framework, citation }: Pick<Mobility, 'framework' | 'citation'>) {
  const { t, lang } = useAtlas();
  return (
    <section className="policy-how" aria-labelledby="how-to-read">
      <h2 id="how-to-read">{t('policy.how')}</h2>
      <div className="how-columns">
        <ul className="bullets">
          {framework.slice(0, SENTENCES).map((sentence) => (
            <li key={sentence.id}>
              {sentence.text[lang]}
              <SourceNote claim={sentence} at={`paper.json: framework.${sentence.id}`} />
            </li>
          ))}
          <li>{t('policy.basisNote')}</li>
          {citation && (
            <li>
              {t('policy.framework')}{' '}
              <span lang="en">
                {citation.authors.map(({ family, given }) => `${family} ${given}`).join(', ')} (
                {citation.year}), “{citation.title}”, <cite>{citation.journal}</cite>{' '}
                {citation.volume}({citation.issue}): {citation.pages},{' '}
                <a href={`https://doi.org/${citation.doi}`} rel="noopener noreferrer external">
                  doi:{citation.doi}
                </a>
              </span>
            </li>
          )}
        </ul>
        <dl className="meanings">
          {outcomes.map((outcome) => (
            <div key={outcome}>
              <dt>
                <OutcomeMark outcome={outcome} />
              </dt>
              <dd>{t(`policy.meanings.${outcome}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
