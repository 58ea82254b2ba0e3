import { createContext, useContext } from 'react';
import type { Address } from '../../state/address.ts';
import type { Figure } from '../../state/figures.ts';
import type { Section } from '../../state/view.ts';
import { type Atlas, useAtlasState } from '../context.ts';
import { sectionOf } from './sections.ts';

/** What holds figures, as those parts know it that save and embed them. */
export interface FigureHome {
  /** The page to embed; the present one with its present view where it is left out. */
  readonly page?: Address['page'] | undefined;
  /** What it is called, in the page's language. */
  readonly name: string;
  /** The figures that it has. */
  readonly figures: readonly Figure[];
}

export const FiguresContext = createContext<FigureHome | undefined>(undefined);

/** The page or zone whose figures are shown; undefined where there are none. */
export const useFigureHome = (): FigureHome | undefined => useContext(FiguresContext);

/** What of a page is shown. */
export interface Shown<F extends Figure> {
  /** This figure alone. */
  readonly figure: F | undefined;
  /** Else this section of a zone; all where both are left out. */
  readonly section: Section | undefined;
  /** The figure that the address names and the page has not. */
  readonly missing: Figure | undefined;
}

/** What the address asks a page for that has these figures. A page of its own always shows the whole. */
export function useShown<F extends Figure>(figures: readonly F[]): Shown<F> {
  const embedded = useAtlasState(({ settings }) => settings.embed);
  const asked = useAtlasState(({ view }) => view.figure);
  const section = useAtlasState(({ view }) => view.section);
  const found = figures.find((figure) => figure === asked);
  const missing = found ? undefined : asked;
  if (!embedded) return { figure: undefined, section: undefined, missing };
  return { figure: found, section: section ?? (missing && sectionOf(missing)), missing };
}

/** What a figure is called. */
export const figureName = (figure: Figure, { t }: Pick<Atlas, 't'>): string =>
  t(`figures.names.${figure}`);
