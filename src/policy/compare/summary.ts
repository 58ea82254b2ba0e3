import type { QuestionKey } from '../../dataset/questions.ts';
import type { Cited, Claim } from '../../dataset/schema.ts';
import type { Outcome, PolicyDimension } from '../../dataset/vocabulary.ts';
import { zoneFileOf } from '../../dataset/walk.ts';
import type { ForeignLimit } from '../foreignStaff.ts';
import type {
  Both,
  Caveat,
  ClaimHere,
  Comparison,
  QuestionRow,
  Row,
  Side,
  Span,
  TransferRow,
} from './comparison.ts';

// What a comparison comes to, as data: the panels put each statement into words.

/** Figures that a statement can be made of; land developed is left out, since plantations count theirs as planted. */
const figures = ['plannedArea', 'employment', 'tenants'] as const;
/** A question whose figures a statement can be made of. */
export type FigureKey = (typeof figures)[number];

/** Rules of a host that two of its zones may share. */
const rules = ['incomeTaxHoliday', 'tenure', 'foreignWorkerRule'] as const;
/** A question on a rule. */
export type RuleKey = (typeof rules)[number];

/** What a statement says, with the values that its words are filled with. */
export type Said =
  | {
      readonly key: 'founding';
      readonly params: {
        readonly countries: Both<string>;
        readonly dates: Both<string>;
        /** Undefined where the dates agree. */
        readonly earlier: Side | undefined;
        readonly months: number;
      };
    }
  | { readonly key: 'hosts'; readonly params: { readonly countries: Both<string> } }
  | {
      readonly key: 'sameRules';
      readonly params: { readonly country: string; readonly rules: readonly RuleKey[] };
    }
  | {
      readonly key: 'figure';
      readonly params: {
        readonly question: FigureKey;
        readonly claims: Both<Claim>;
        readonly larger: Side | undefined;
        /** The larger by the smaller; undefined where the smaller is zero. */
        readonly times: number | undefined;
      };
    }
  | {
      readonly key: 'tax';
      readonly params: { readonly average: Both<Span>; readonly levels: Levels };
    }
  | {
      readonly key: 'tenure';
      readonly params: { readonly claims: Both<Claim>; readonly levels: Levels };
    }
  | {
      readonly key: 'foreign';
      readonly params: {
        readonly claims: Both<Claim>;
        readonly limit: Both<ForeignLimit>;
        readonly levels: Levels;
      };
    }
  | {
      readonly key: 'policy';
      readonly params: {
        readonly outcomes: readonly {
          readonly dimension: PolicyDimension;
          readonly outcome: Both<Outcome>;
        }[];
        /** Whether any of the judgements is this atlas's own reading. */
        readonly reading: boolean;
      };
    };

/** Whether the zone itself or its host's general rule speaks, on each side. */
export type Levels = Both<'zone' | 'host'>;

/** Where a statement comes from. */
export interface CitedHere {
  readonly claim: Cited;
  readonly at: string;
}

/** A statement with the claims it is made of and, where its values are not like for like, why. */
export type Statement = Said & {
  readonly claims: readonly CitedHere[];
  readonly caveats: readonly Caveat[];
};

/** At most so many statements; the last in the order of weight give way. */
const MOST = 6;

const isQuestion = (row: Row): row is QuestionRow => row.kind === 'question';

function rowOf({ groups }: Comparison, key: QuestionKey): QuestionRow | undefined {
  const rows = groups.flatMap((group) => group.rows);
  return rows.filter(isQuestion).find((row) => row.id === key);
}

const claimsOf = ({ a, b }: Both<ClaimHere>): readonly ClaimHere[] => [a, b];

/** A row that both sides answer, with what it was compared by. */
function comparedRow(comparison: Comparison, key: QuestionKey) {
  const row = rowOf(comparison, key);
  if (!row?.compared || row.a.state !== 'established' || row.b.state !== 'established') return;
  const { compared, caveats, difference } = row;
  const levels = { a: row.a.level, b: row.b.level };
  const values = { a: compared.a.claim, b: compared.b.claim };
  return { difference, levels, values, claims: claimsOf(compared), caveats };
}

function founding(comparison: Comparison): Statement {
  const countries = { a: comparison.a.country.code, b: comparison.b.country.code };
  const row = comparedRow(comparison, 'founded');
  const { a, b } = row?.values ?? {};
  if (
    row?.difference.kind !== 'date' ||
    typeof a?.value !== 'string' ||
    typeof b?.value !== 'string'
  ) {
    const claims = [comparison.a, comparison.b].flatMap(({ zone }) =>
      zone.names.sources.slice(0, 1).map((source) => ({
        claim: { source },
        at: `${zoneFileOf(zone)}: names.sources`,
      })),
    );
    return { key: 'hosts', params: { countries }, claims, caveats: [] };
  }
  const { earlier, months } = row.difference;
  const params = { countries, dates: { a: a.value, b: b.value }, earlier, months };
  return { key: 'founding', params, claims: row.claims, caveats: row.caveats };
}

function sameRules(comparison: Comparison): Statement | undefined {
  const rows = rules.flatMap((key) => {
    const row = rowOf(comparison, key);
    return row?.difference.kind === 'same rule' && row.a.state === 'established'
      ? [{ key, facts: row.a.facts }]
      : [];
  });
  if (rows.length === 0) return undefined;
  const claims = rows.flatMap(({ facts }) => {
    const [first] = facts;
    return first && 'claims' in first.fact && first.fact.claims[0]
      ? [{ claim: first.fact.claims[0], at: `${first.at}.claims[0]` }]
      : [];
  });
  const params = { country: comparison.a.country.code, rules: rows.map(({ key }) => key) };
  return { key: 'sameRules', params, claims, caveats: [] };
}

/** How a figure of one zone stands to the other's; none where it cannot be told. */
function figure(comparison: Comparison, question: FigureKey): Statement | undefined {
  const row = comparedRow(comparison, question);
  if (row?.difference.kind !== 'amount') return undefined;
  const { larger, ratio } = row.difference;
  const times = ratio === undefined || ratio === 0 ? undefined : larger === 'b' ? 1 / ratio : ratio;
  return {
    key: 'figure',
    params: { question, claims: row.values, larger, times },
    claims: row.claims,
    caveats: row.caveats,
  };
}

function tax(comparison: Comparison): Statement | undefined {
  const row = comparedRow(comparison, 'incomeTaxHoliday');
  if (row?.difference.kind !== 'tax') return undefined;
  const params = { average: row.difference.average, levels: row.levels };
  return { key: 'tax', params, claims: row.claims, caveats: row.caveats };
}

function tenure(comparison: Comparison): Statement | undefined {
  const row = comparedRow(comparison, 'tenure');
  if (row?.difference.kind !== 'tenure') return undefined;
  const params = { claims: row.values, levels: row.levels };
  return { key: 'tenure', params, claims: row.claims, caveats: row.caveats };
}

function foreign(comparison: Comparison): Statement | undefined {
  const row = comparedRow(comparison, 'foreignWorkerRule');
  if (row?.difference.kind !== 'foreign') return undefined;
  const params = { claims: row.values, limit: row.difference.limit, levels: row.levels };
  return { key: 'foreign', params, claims: row.claims, caveats: row.caveats };
}

const isTransfer = (row: Row): row is TransferRow => row.kind === 'transfer';

function policy(comparison: Comparison): Statement | undefined {
  const rows = comparison.groups.flatMap((group) => group.rows).filter(isTransfer);
  const known = rows.flatMap(({ dimension, difference, a, b }) =>
    difference.kind === 'transfer' && a && b ? [{ dimension, difference, a, b }] : [],
  );
  if (known.length === 0) return undefined;
  const files = { a: zoneFileOf(comparison.a.zone), b: zoneFileOf(comparison.b.zone) };
  const claims = known.flatMap(({ dimension, ...row }) =>
    (['a', 'b'] as const).flatMap((side) =>
      row[side].sources.slice(0, 1).map((source, i) => ({
        claim: { source },
        at: `${files[side]}: transfers.${dimension}.sources[${i}]`,
      })),
    ),
  );
  const outcomes = known.map(({ dimension, difference: { outcome } }) => ({ dimension, outcome }));
  const reading = known.some(({ a, b }) => a.basis === 'reading' || b.basis === 'reading');
  return { key: 'policy', params: { outcomes, reading }, claims, caveats: [] };
}

/**
 * Says in three to six statements how two zones differ, where the facts allow as many. Which are made follows
 * from the facts alone: founding, size, policy outcomes, jobs, shared rules, tax, land, foreign staff, firms, in
 * this order of weight; they are given in the order of the table. A statement whose values are not like for like
 * carries the reasons, and the words must give them.
 */
export function summarise(comparison: Comparison): readonly Statement[] {
  const inOrder = [
    founding(comparison),
    sameRules(comparison),
    tax(comparison),
    figure(comparison, 'plannedArea'),
    tenure(comparison),
    foreign(comparison),
    figure(comparison, 'employment'),
    figure(comparison, 'tenants'),
    policy(comparison),
  ];
  const weight = [0, 4, 5, 1, 6, 7, 3, 8, 2];
  const made = inOrder.flatMap((statement, i) =>
    statement ? [{ statement, place: i, weight: weight[i] ?? MOST }] : [],
  );
  return made
    .toSorted((x, y) => x.weight - y.weight)
    .slice(0, MOST)
    .toSorted((x, y) => x.place - y.place)
    .map(({ statement }) => statement);
}
