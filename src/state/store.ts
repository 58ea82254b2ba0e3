import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PolicyDimension } from '../dataset/vocabulary.ts';
import { format, type Notice, type Parsed, roundCamera } from './url.ts';
import {
  type Camera,
  emptyView,
  plainSettings,
  type RowChoice,
  type Section,
  type Settings,
  type Theme,
  type View,
} from './view.ts';

/** The state of one mounted atlas. */
export interface AtlasState {
  readonly view: View;
  readonly settings: Settings;
  readonly foreign: Parsed['foreign'];
  readonly notices: readonly Notice[];
  /** Zone under the pointer or the focus; kept nowhere. */
  readonly hovered: string | undefined;
  /** Whether the open zone was opened on this page, and not by its address; kept nowhere. */
  readonly openedByReader: boolean;
  readonly setQuery: (query: string) => void;
  readonly toggleCountry: (code: string) => void;
  readonly setCountries: (codes: readonly string[]) => void;
  readonly openZone: (id: string, section?: Section) => void;
  readonly closeZone: () => void;
  readonly goTo: (section: Section | undefined) => void;
  /** Chooses the zone of one side of the comparison. */
  readonly choose: (side: 0 | 1, zone: string | undefined) => void;
  readonly swap: () => void;
  readonly showRows: (rows: RowChoice | undefined) => void;
  readonly sortBy: (sort: PolicyDimension | undefined) => void;
  readonly hover: (id: string | undefined) => void;
  readonly move: (camera: Camera) => void;
  readonly setTheme: (theme: Theme | undefined) => void;
  readonly dismissNotices: () => void;
  /** Takes over what an address says, e.g. after “back”. */
  readonly adopt: (parsed: Parsed) => void;
}

export type AtlasStore = StoreApi<AtlasState>;

/**
 * Makes the store of one atlas; a page may hold several.
 * It starts with the view that the build prerendered, so that React finds the page as it was written.
 */
export function createAtlasStore(): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const change = (part: Partial<View>) => set(({ view }) => ({ view: { ...view, ...part } }));
    const setCountries = (codes: readonly string[]) => change({ countries: codes.toSorted() });
    return {
      view: emptyView,
      settings: plainSettings,
      foreign: [],
      notices: [],
      hovered: undefined,
      openedByReader: false,
      setQuery: (query) => change({ query }),
      setCountries,
      toggleCountry: (code) =>
        set(({ view }) => {
          const others = view.countries.filter((c) => c !== code);
          const added = others.length === view.countries.length ? [...others, code] : others;
          return { view: { ...view, countries: added.toSorted() } };
        }),
      openZone: (zone, section) =>
        set(({ view }) => ({ openedByReader: true, view: { ...view, zone, section } })),
      closeZone: () => change({ zone: undefined, section: undefined }),
      // Whoever goes elsewhere leaves the figure that the address led to.
      goTo: (section) => change({ section, figure: undefined }),
      choose: (side, zone) =>
        set(({ view }) => {
          const [a, b] = view.pair;
          return { view: { ...view, pair: side === 0 ? [zone, b] : [a, zone] } };
        }),
      swap: () => set(({ view }) => ({ view: { ...view, pair: [view.pair[1], view.pair[0]] } })),
      showRows: (rows) => change({ rows }),
      sortBy: (sort) => change({ sort }),
      hover: (hovered) => set({ hovered }),
      move: (camera) => change({ at: roundCamera(camera) }),
      setTheme: (theme) => set(({ settings }) => ({ settings: { ...settings, theme } })),
      dismissNotices: () => set({ notices: [] }),
      adopt: ({ view, settings, foreign, notices }) =>
        set({ view, settings, foreign, notices, openedByReader: false }),
    };
  });
}

/** The query string of the present state. */
export const searchOf = (state: AtlasState): string => format(state);
