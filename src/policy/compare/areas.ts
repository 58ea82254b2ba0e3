import { factsUnder, isAmount, isEstablished, preferred } from '../../dataset/claim.ts';
import type { Facts, Text } from '../../dataset/schema.ts';

/** An area of a zone that can be drawn to scale. */
export interface ZoneArea {
  readonly kind: 'planned' | 'developed';
  readonly hectares: number;
  /** Id of the source that states it. */
  readonly source: string;
  /** What the figure counts, where it is not the zone's own area. */
  readonly measures?: Text | undefined;
}

const questionOf = { planned: 'plannedArea', developed: 'developedArea' } as const;

/** The preferred planned and developed areas of a zone, as far as they are established; the middle of a range. */
export function areasOf(facts: Facts): readonly ZoneArea[] {
  return (['planned', 'developed'] as const).flatMap((kind) => {
    const [named] = factsUnder(facts, questionOf[kind]);
    if (!named || !isEstablished(named.fact)) return [];
    const { value, measures, source } = preferred(named.fact);
    if (!isAmount(value)) return [];
    const hectares = typeof value === 'number' ? value : (value.min + value.max) / 2;
    return [{ kind, hectares, source, ...(measures && { measures }) }];
  });
}
