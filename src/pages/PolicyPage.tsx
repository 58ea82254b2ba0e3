import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Mobility } from '../dataset/mobility.ts';
import { type PolicyDimension, policyDimensions } from '../dataset/vocabulary.ts';
import { useAtlas, useAtlasState } from '../panels/context.ts';
import { EmbedButton } from '../panels/EmbedButton.tsx';
import { useShown } from '../panels/figures/context.ts';
import { FigureMissing } from '../panels/figures/FigureMissing.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { cellId, cellsOf, rowsShown } from '../policy/matrix.ts';
import { figureAnchor, policyFigures } from '../state/figures.ts';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';
import { CellView } from './policy/CellView.tsx';
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

/** The field of policy that the address names; revenue where it names none. */
function useDimension(): PolicyDimension {
  const section = useAtlasState((state) => state.view.section);
  const figure = useAtlasState((state) => state.view.figure);
  const named = policyDimensions.find((dimension) => dimension === section);
  return named ?? fieldOf(figure) ?? policyDimensions[0];
}

/** The parts of the page that fold: cells of the matrix, and what a zone’s facts say about a challenge. */
function useFolded({ rows, challenges }: Mobility) {
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

/** How Chinese zone policy reached each zone: a matrix, and behind each cell what it rests on. */
export function PolicyPage({ mobility }: { mobility: Mobility }) {
  const { t, lang } = useAtlas();
  const { rows, framework, citation, challenges, troubles } = mobility;
  const dimension = useDimension();
  // The controls answer at once; matrix, map and cells follow.
  const countries = useDeferredValue(useAtlasState((state) => state.view.countries));
  const sort = useDeferredValue(useAtlasState((state) => state.view.sort));
  const shown = useMemo(() => rowsShown(rows, { countries, sort }), [rows, countries, sort]);
  const target = useFolded(mobility);
  const { figure, missing } = useShown(policyFigures);
  if (figure) return <PolicyFigureView mobility={mobility} figure={figure} />;
  // An address leads to its cell even where the filter leaves the zone out.
  const asked = rows.filter(
    (row) =>
      !shown.includes(row) && policyDimensions.some((one) => cellId(row.id, one) === target?.id),
  );
  const cells = cellsOf([...shown, ...asked]);
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
          <OutcomeMap rows={shown} dimension={dimension} />
          <div id={figureAnchor('matrix')}>
            <Matrix rows={shown} dimension={dimension} />
            <p className="note">{t('policy.matrixNote')}</p>
            <SaveMatrix rows={shown} />
            <EmbedButton name={t('policy.title')} />
          </div>
        </div>
        <HowToRead framework={framework} citation={citation} />
        <section aria-labelledby="cells">
          <h2 id="cells">{t('policy.cells')}</h2>
          {[...shown, ...asked].map((row) => (
            <section key={row.id} className="policy-zone">
              <h3 className="zone-name">{row.names[lang]}</h3>
              {cells.map(
                (cell, i) =>
                  cell.row === row && (
                    <CellView
                      key={cell.dimension}
                      {...cell}
                      target={target}
                      before={cells[i - 1]}
                      after={cells[i + 1]}
                    />
                  ),
              )}
            </section>
          ))}
        </section>
        <Challenges challenges={challenges} troubles={troubles} target={target} />
        <section>
          <h2 id="sources">{t('sections.sources')}</h2>
          <SourceList />
        </section>
        <Footer />
      </main>
    </PolicyProvider>
  );
}
