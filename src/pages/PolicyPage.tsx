import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { loadMobility } from '../dataset/load.ts';
import type { Mobility } from '../dataset/mobility.ts';
import { type PolicyDimension, policyDimensions } from '../dataset/vocabulary.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { EmbedButton } from '../panels/EmbedButton.tsx';
import { useShown } from '../panels/figures/context.ts';
import { FigureMissing } from '../panels/figures/FigureMissing.tsx';
import { useHash } from '../panels/named.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { cellId, cellsOf, type MatrixRow, matrixRows, rowsShown } from '../policy/matrix.ts';
import { figureAnchor, policyFigures } from '../state/figures.ts';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';
import { Cells } from './policy/Cells.tsx';
import { Challenges } from './policy/Challenges.tsx';
import { Controls } from './policy/Controls.tsx';
import { challengeId } from './policy/challengeIds.ts';
import { fieldOf } from './policy/fieldOf.ts';
import { HowToRead } from './policy/HowToRead.tsx';
import { Matrix } from './policy/Matrix.tsx';
import { OutcomeMap } from './policy/OutcomeMap.tsx';
import { PolicyFigureView } from './policy/PolicyFigureView.tsx';
import { PolicyProvider } from './policy/PolicyProvider.tsx';
import { SaveMatrix } from './policy/SaveMatrix.tsx';
import { useTarget } from './policy/useTarget.ts';
import { useWhole } from './useWhole.ts';

/** The field of policy that the address names; revenue where it names none. */
function useDimension(): PolicyDimension {
  const section = useAtlasState((state) => state.view.section);
  const figure = useAtlasState((state) => state.view.figure);
  const named = policyDimensions.find((dimension) => dimension === section);
  return named ?? fieldOf(figure) ?? policyDimensions[0];
}

/** The parts of the page that fold: cells of the matrix, and what a zone’s facts say about a challenge. */
function useFolded(rows: readonly MatrixRow[], challenges: Mobility['challenges']) {
  const ids = useMemo(
    () =>
      new Set([
        ...cellsOf(rows).map(({ row, dimension }) => cellId(row.id, dimension)),
        ...challenges.flatMap(({ id, zones }) => zones.map((zone) => challengeId(id, zone.id))),
      ]),
    [rows, challenges],
  );
  return useTarget(useCallback((id) => ids.has(id), [ids]));
}

/** Fetches all where the address names something that is not among the first. */
function useNamedInWhole(partial: boolean, complete: () => Promise<boolean>) {
  const hash = useHash();
  useEffect(() => {
    if (partial && hash !== '' && !document.getElementById(hash)) void complete();
  });
}

/** How Chinese zone policy reached each zone: a matrix, and behind each cell what it rests on. */
export function PolicyPage({ mobility: first }: { mobility: Mobility }) {
  const { t, index, address } = useAtlas();
  const {
    data: mobility,
    fetchWhole,
    complete,
  } = useWhole(first, () => loadMobility(address.root, 'whole'));
  const { framework, citation, challenges, counts, partial = false } = mobility;
  const rows = useMemo(() => matrixRows(index.zones), [index]);
  const dimension = useDimension();
  // The controls answer at once; matrix, map and cells follow.
  const countries = useDeferredValue(useAtlasState((state) => state.view.countries));
  const sort = useDeferredValue(useAtlasState((state) => state.view.sort));
  const shown = useMemo(() => rowsShown(rows, { countries, sort }), [rows, countries, sort]);
  const target = useFolded(rows, challenges);
  useNamedInWhole(partial, complete);
  const { figure, missing } = useShown(policyFigures);
  const judged = { mobility, fetchWhole };
  if (figure) return <PolicyFigureView {...judged} figure={figure} rows={shown} />;
  const asked =
    target && rows.find((row) => policyDimensions.some((one) => cellId(row.id, one) === target.id));
  const among = rows.length;
  return (
    <PolicyProvider mobility={mobility} level={3}>
      <main className="policy-page" id="content">
        <h1>{t('policy.title')}</h1>
        <p className="lead">{t('policy.lead')}</p>
        <nav className="section-links" aria-label={t('zone.sections')}>
          <a href="#how-to-read">{t('policy.how')}</a>
          <a href="#cells">{t('policy.cells')}</a>
          <a href="#challenges">{t('sections.challenges')}</a>
          <a href="#sources">{t('sections.sources')}</a>
        </nav>
        <Notices />
        <FigureMissing figure={missing} />
        <Controls dimension={dimension} shown={shown.length} total={rows.length} />
        <div className="policy-overview">
          <OutcomeMap {...judged} rows={shown} dimension={dimension} />
          <div id={figureAnchor('matrix')}>
            <Matrix rows={shown} among={among} asked={asked} dimension={dimension} />
            <p className="note">{t('policy.matrixNote')}</p>
            <SaveMatrix {...judged} rows={shown} />
            <EmbedButton name={t('policy.title')} />
          </div>
        </div>
        <HowToRead framework={framework} citation={citation} />
        <Cells
          rows={shown}
          among={among}
          asked={asked}
          target={target}
          judged={mobility.rows}
          complete={complete}
        />
        <Challenges mobility={mobility} target={target} complete={complete} />
        <section>
          <h2 id="sources">{t('sections.sources')}</h2>
          <SourceList total={counts.sources} complete={complete} />
        </section>
        <Footer />
      </main>
    </PolicyProvider>
  );
}
