import type { ZoneBundle } from '../../dataset/bundle.ts';
import { factsUnder, isEstablished } from '../../dataset/claim.ts';
import { type QuestionKey, question } from '../../dataset/questions.ts';
import type { Established } from '../../dataset/schema.ts';
import { type Atlas, useAtlas, useCiting } from '../../panels/context.ts';
import { SaveChart } from '../../panels/SaveChart.tsx';
import { datedOf, seriesSaved } from '../../panels/SeriesCharts.tsx';
import { Subheading } from '../../panels/Subheading.tsx';
import { figureAnchor } from '../../state/figures.ts';
import { commonAxes, SeriesPair } from './SeriesPair.tsx';
import { sided, zoneIds } from './sided.ts';

/** Figures whose course says how a zone grew. */
const drawn: readonly QuestionKey[] = ['tenants', 'employment', 'exports', 'trade'];
/** Fewer dates on the better side make no course. */
const LEAST = 2;

/** The figures that are drawn: those with a course on one side at least. */
export function pairedSeries(
  pair: readonly [ZoneBundle, ZoneBundle],
  { t, lang, format }: Pick<Atlas, 't' | 'lang' | 'format'>,
) {
  const factOf = ({ zone }: ZoneBundle, key: QuestionKey): Established | undefined => {
    const [named] = factsUnder(zone.facts, key);
    return named && isEstablished(named.fact) ? named.fact : undefined;
  };
  const charts = drawn.map((key) => ({
    key,
    sides: sided(pair).map(({ side, bundle }) => {
      const fact = factOf(bundle, key);
      // A line joins figures of one unit only: that of the newest.
      const unit = fact?.claims[0]?.unit;
      const alike = fact && { ...fact, claims: fact.claims.filter((c) => c.unit === unit) };
      const zone = bundle.zone.names.short[lang];
      const dated = alike ? datedOf(alike, format) : [];
      return {
        side,
        title: zone,
        dated,
        points: dated.map(({ point }) => point),
        unit,
        none: t('comparePage.noFigures', { zone }),
      };
    }),
  }));
  return charts.filter(({ sides }) => sides.some(({ points }) => points.length >= LEAST));
}

/** How the figures of both zones changed, question by question on one axis of years and one scale. */
export function PairSeries({ pair }: { pair: readonly [ZoneBundle, ZoneBundle] }) {
  const atlas = useAtlas();
  const { t, lang } = atlas;
  const { sources } = useCiting();
  const shown = pairedSeries(pair, atlas);
  if (shown.length === 0) return null;
  const [a = '', b = ''] = pair.map(({ zone }) => zone.names.short[lang]);
  const name = t('comparePage.chartOf', { chart: t('save.overTime'), a, b });
  const titleOf = (key: QuestionKey, zone: string) =>
    t('comparePage.ofZone', { zone, what: question(key).label[lang] });
  const saved = () =>
    shown.flatMap(({ key, sides }) =>
      sides.flatMap(({ title, dated }) => seriesSaved(titleOf(key, title), dated, lang, sources)),
    );
  const isUnlike = shown.some(({ sides }) => !commonAxes(sides).alike);
  const hasRough = shown.some(({ sides }) =>
    sides.some(({ points }) => points.some((p) => p.rough)),
  );
  return (
    <>
      {shown.map(({ key, sides }, i) => (
        <div key={key} className="pair-series" id={i === 0 ? figureAnchor('over-time') : undefined}>
          <Subheading>{question(key).label[lang]}</Subheading>
          <SeriesPair sides={sides} shape="line" unlike={t('comparePage.unitsUnlike')} />
        </div>
      ))}
      <SaveChart
        name={name}
        figure="over-time"
        file="over-time"
        zone={zoneIds(pair)}
        sources={() => saved().flatMap(({ source }) => source?.id ?? [])}
        chart={(surround) => ({
          kind: 'series',
          props: {
            ...surround,
            title: name,
            columns: 2,
            charts: shown.flatMap(({ key, sides }) => {
              const { span, top } = commonAxes(sides);
              return sides.map(({ side, title, points }) => ({
                title: titleOf(key, title),
                points,
                head: [t('charts.date'), t('charts.value')] as const,
                shape: 'line' as const,
                tone: side,
                span,
                top,
              }));
            }),
            notes: [
              ...shown.flatMap(({ key, sides }) =>
                sides
                  .filter(({ points }) => points.length === 0)
                  .map(({ none }) => `${question(key).label[lang]}: ${none}`),
              ),
              ...(isUnlike ? [t('comparePage.unitsUnlike')] : []),
              ...(hasRough ? [t('save.rough')] : []),
            ],
          },
        })}
        rows={saved}
      />
    </>
  );
}
