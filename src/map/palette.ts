import type { Theme } from './port.ts';

// Colours of the drawn map in one place: the canvas knows no CSS variables, and the static pictures
// are files of their own. styles/theme.css says the same for HTML and inline SVG.

/** Colours of one theme, as CSS colours. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly host: string;
  readonly outline: string;
  /** Zones and their flow lines. */
  readonly zone: string;
  /** Figures on a zone's colour. */
  readonly onZone: string;
  /** Home cities. */
  readonly ink: string;
  readonly text: string;
  readonly secondary: string;
}

/** Colours of the two zones of a comparison, as theme.css has them. */
export const comparedColours: readonly [
  Readonly<Record<Theme, string>>,
  Readonly<Record<Theme, string>>,
] = [
  { light: '#D1402D', dark: '#FF6A55' },
  { light: '#0F6F78', dark: '#4FC3CC' },
];

/** DESIGN §8. */
export const palette: Readonly<Record<Theme, MapColours>> = {
  light: {
    sea: '#D6E4EA',
    land: '#F4F4F1',
    host: '#FFFFFF',
    outline: '#9FB2BC',
    zone: '#D1402D',
    onZone: '#FFFFFF',
    ink: '#1F2A33',
    text: '#1B2429',
    secondary: '#56636B',
  },
  dark: {
    sea: '#12202A',
    land: '#1E2B33',
    host: '#2B3B45',
    outline: '#52666F',
    zone: '#FF6A55',
    onZone: '#16212A',
    ink: '#E6ECEF',
    text: '#E6ECEF',
    secondary: '#9DB0BA',
  },
};
