import type { Claim, Established, Source } from '../../../../src/dataset/schema.ts';
import type { Case, Compared } from '../../../../src/policy/compare/caveats.ts';

export const today = '2026-11-24';

/** A claim of 100 ha in 2020, with parts replaced. */
export const claim = (parts: Partial<Claim> = {}): Claim => ({
  value: 100,
  unit: 'ha',
  asOf: '2020',
  source: 'page',
  ...parts,
});

export const source = (kind: Source['kind']): Source => ({
  id: 'page',
  type: 'webpage',
  kind,
  title: 'A page',
  accessed: { 'date-parts': [[2026]] },
});

interface SideParts extends Partial<Omit<Compared, 'claim' | 'of'>> {
  readonly claim?: Partial<Claim>;
  readonly rivals?: readonly Claim[];
  readonly label?: string;
  readonly item?: string;
}

function side(name: string, parts: SideParts): Compared {
  const { claim: claimParts, rivals = [], label, item, ...rest } = parts;
  const first = claim(claimParts);
  const fact: Established = { claims: [first, ...rivals] };
  return {
    claim: first,
    at: `zones/${name}.json: facts.x.claims[0]`,
    of: {
      item,
      label: label === undefined ? undefined : { en: label, zh: label },
      fact,
      at: `zones/${name}.json: facts.x`,
    },
    level: 'zone',
    options: 1,
    source: source('report'),
    ...rest,
  };
}

/** A case of two like claims on planned areas, with parts replaced. */
export const caseOf = (a: SideParts = {}, b: SideParts = {}, parts: Partial<Case> = {}): Case => ({
  key: 'plannedArea',
  today,
  difference: { kind: 'amount', larger: undefined, absolute: 0, ratio: 1, unit: 'ha' },
  ...parts,
  a: side('a', a),
  b: side('b', b),
});
