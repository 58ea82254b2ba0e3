import { createContext, type ReactElement, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasIndex, ZoneBundle } from '../dataset/bundle.ts';
import type { Place, Source } from '../dataset/schema.ts';
import type { Formatter } from '../i18n/format.ts';
import type { Catalogue, Translate } from '../i18n/i18n.ts';
import type { Address } from '../state/address.ts';
import type { Figure } from '../state/figures.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import type { Language } from '../state/view.ts';
import type { Host } from './host.ts';

/** Reads a text file of the site by its address relative to the page. */
export type ReadFile = (href: string) => Promise<string>;

/** A figure that a page shows, and how to draw it as a picture. */
export interface ToldFigure {
  readonly figure: Figure;
  readonly draw: (read: ReadFile) => Promise<ReactElement>;
}

/** What every part of one mounted atlas may ask for. */
export interface Atlas {
  readonly store: AtlasStore;
  readonly index: AtlasIndex;
  readonly lang: Language;
  readonly t: Translate;
  /** Where `t` has its texts from. */
  readonly catalogue: Catalogue;
  readonly format: Formatter;
  /** The page that is shown, and the way to the site's root. */
  readonly address: Address;
  /** Fetches a zone's facts; the same promise is handed out while it holds. */
  readonly loadZone: (id: string) => Promise<ZoneBundle>;
  /** The page or element that the atlas is mounted in. */
  readonly host: Host;
  /** The build alone has it: it draws the figures of the pages that it writes. */
  readonly tellFigure?: (figure: ToldFigure) => void;
}

export const AtlasContext = createContext<Atlas | undefined>(undefined);

/** The atlas that a component is mounted in. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('A part of the atlas is used outside of it');
  return atlas;
}

/** A part of the atlas's state; the component renders again when it changes. */
export function useAtlasState<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlas().store, select);
}

/** What any value with its source may ask for, on whichever page it stands. */
export interface Citing {
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: Readonly<Record<string, Place>>;
  /** Number of each source in the page's list, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The sources that paper cites; all where undefined. */
  readonly printed?: ReadonlySet<string>;
  /** Level of the sections' headings. */
  readonly level: 1 | 2 | 3;
}

export const CitingContext = createContext<Citing | undefined>(undefined);

/** The list of sources that a value's number belongs to. */
export function useCiting(): Citing {
  const citing = useContext(CitingContext);
  if (!citing) throw new Error('A value is shown outside of a list of sources');
  return citing;
}

export const ZoneContext = createContext<ZoneBundle | undefined>(undefined);

/** The zone that a component is shown in. */
export function useZone(): ZoneBundle {
  const zone = useContext(ZoneContext);
  if (!zone) throw new Error('A part of a zone is used outside of it');
  return zone;
}
