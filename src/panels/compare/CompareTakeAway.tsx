import { citeAsText } from '../../dataset/cite.ts';
import { comparisonCsv, comparisonMarkdown, type TakeAway } from '../../policy/compare/takeAway.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useAtlas } from '../context.ts';
import { SaveButton } from '../SaveButton.tsx';
import { pairHref } from './pairHref.ts';
import { takenRow } from './takeAwayOf.ts';
import { useSpeech } from './useSpeech.ts';
import { nameOf } from './words.ts';

/** Buttons that copy the whole table as Markdown and save it as CSV. Stands in a ComparisonProvider. */
export function CompareTakeAway() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const { index } = atlas;
  const { t, lang, comparison } = speech;
  const take = (): TakeAway => {
    const names = [nameOf(speech, 'a'), nameOf(speech, 'b')] as const;
    const url = pairHref(atlas, comparison.a.zone.id, comparison.b.zone.id);
    return {
      names,
      url,
      citation: citeAsText({ part: names.join(' – '), url, edition: index.edition }, lang),
      rows: comparison.groups.flatMap(({ rows }) => rows.map((row) => takenRow(speech, row))),
      words: {
        question: t('comparison.question'),
        difference: t('comparison.difference'),
        notAlike: t('comparison.notAlike'),
        sources: t('sections.sources'),
        more: (count) => t('facts.more', { count }),
      },
    };
  };
  return (
    <div className="compare-take-away">
      <CopyButton name={t('comparison.copy')} text={() => comparisonMarkdown(take())} />
      <SaveButton
        name={t('comparison.csv')}
        file={`park-atlas-${comparison.a.zone.id}-${comparison.b.zone.id}.csv`}
        text={() => comparisonCsv(take())}
      />
    </div>
  );
}
