import { type Figure, type ZoneFigure, zoneFigures } from '../../state/figures.ts';
import type { Section } from '../../state/view.ts';

/** The section of a zone's page in which each figure stands; the map stands above them. */
const sections: Readonly<Record<ZoneFigure, Section | undefined>> = {
  map: undefined,
  participants: 'participants',
  tax: 'revenue',
  tenure: 'land',
  'foreign-staff': 'talent',
  wages: 'talent',
  workforce: 'talent',
  'over-time': 'performance',
};

/** The section of a zone's page in which a figure would stand. */
export function sectionOf(figure: Figure): Section | undefined {
  const ofZone = zoneFigures.find((one) => one === figure);
  return ofZone && sections[ofZone];
}
