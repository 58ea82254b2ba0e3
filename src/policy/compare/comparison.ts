import type { ZoneBundle } from '../../dataset/bundle.ts';
import type { Dimension } from '../../dataset/dimensions.ts';
import type { QuestionKey } from '../../dataset/questions.ts';
import type { Claim, Fact, Participation, Tenure, Text, Transfer } from '../../dataset/schema.ts';
import type { Outcome, PolicyDimension, Role } from '../../dataset/vocabulary.ts';
import type { InUsd } from '../exchange.ts';
import type { ForeignLimit } from '../foreignStaff.ts';

// What a comparison of two zones consists of. compareZones.ts makes it; panels/compare shows it.

/** The two sides of a comparison: the zone chosen first, and the other. */
export const sides = ['a', 'b'] as const;
/** One of the two zones compared. */
export type Side = (typeof sides)[number];
/** Something for each side. */
export type Both<T> = { readonly [S in Side]: T };

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** A fact in a cell, with where it stands. */
export interface CellFact {
  readonly item: string | undefined;
  /** What it is called among several; none where its sentence says it. */
  readonly label: Pick<Text, 'en' | 'zh'> | undefined;
  readonly fact: Fact;
  /** File and path, as the validator writes them. */
  readonly at: string;
}

/** What is known on one side of a question. */
export type Answer =
  | {
      readonly state: 'established';
      /** Whether the zone's own facts answer, or its host's general rule in their place. */
      readonly level: 'zone' | 'host';
      readonly facts: readonly CellFact[];
      /** What was looked for in the zone itself, where the host's rule stands in. */
      readonly lookedFor?: Text | undefined;
    }
  | { readonly state: 'not established'; readonly lookedFor: Text; readonly at: string }
  /** The question was never put for this zone. */
  | { readonly state: 'not asked' };

/** An organisation in a role, with where it stands. */
export interface CellParticipation {
  readonly participation: Participation;
  readonly at: string;
}

/** A claim with where it stands. */
export interface ClaimHere {
  readonly claim: Claim;
  readonly at: string;
}

/** A span of figures; both ends are the same for a single one. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Length and form of a right in land. */
export interface TenureReading {
  readonly form: Tenure['form'];
  /** First term in years. */
  readonly first: number | undefined;
  /** Years with all renewals. */
  readonly total: number | undefined;
  readonly perpetual: boolean;
}

/** Why two established answers yield no difference. */
export type NotComputed =
  /** The units cannot be brought together, as a wage a day and one a month. */
  | 'units'
  /** The data have no exchange rate for the year of a value. */
  | 'no rate'
  /** The zones answer of unlike things. */
  | 'items'
  /** The claims leave room for either to be the larger. */
  | 'overlap'
  /** The rule gives no figure to work with. */
  | 'no figure';

/** What tells the two sides of a row apart. */
export type Difference =
  /** Figures; in points for percent. */
  | {
      readonly kind: 'amount';
      /** Undefined where they are equal. */
      readonly larger: Side | undefined;
      readonly absolute: number;
      /** The figure of a by that of b; undefined where b is zero. */
      readonly ratio: number | undefined;
      readonly unit: string | undefined;
      /** Both sides in dollars, where unlike currencies had to be brought together. */
      readonly inUsd?: Both<InUsd> | undefined;
    }
  /** Dates, in months; in whole years where one of them names no month. */
  | { readonly kind: 'date'; readonly earlier: Side | undefined; readonly months: number }
  /** Average effective income tax rate over 20 profit years of constant profit. */
  | {
      readonly kind: 'tax';
      /** Undefined where they are equal, or where spans overlap. */
      readonly lower: Side | undefined;
      /** In percent of profit; a span where the exempt years are a range. */
      readonly average: Both<Span>;
      /** Points between the two, at least and at most. */
      readonly points: Span;
    }
  | {
      readonly kind: 'tenure';
      readonly reading: Both<TenureReading>;
      /** By the term with all renewals. */
      readonly longer: Side | undefined;
      /** Undefined where a term is not known or has no end. */
      readonly years: number | undefined;
    }
  | {
      readonly kind: 'foreign';
      readonly limit: Both<ForeignLimit>;
      /** The side that lets more foreigners in, where both give a share. */
      readonly larger: Side | undefined;
      readonly points: number | undefined;
    }
  | { readonly kind: 'transfer'; readonly outcome: Both<Outcome>; readonly same: boolean }
  /** Organisations that act on both sides in this role. */
  | { readonly kind: 'organisations'; readonly shared: readonly string[] }
  /** Sentences, which no program compares. */
  | { readonly kind: 'text' }
  /** The same rule of the same host, on both sides. */
  | { readonly kind: 'same rule' }
  | { readonly kind: 'not computed'; readonly why: NotComputed }
  /** At least one side is not established or was never asked. */
  | { readonly kind: 'missing'; readonly sides: readonly Side[] };

/** Why two values are not like for like. */
export type Caveat =
  /** The values hold for dates so many years apart; more than two. */
  | { readonly kind: 'dates'; readonly years: number }
  | { readonly kind: 'units'; readonly units: Both<string> }
  | {
      readonly kind: 'currencies';
      readonly units: Both<string>;
      /** Whether sourced exchange rates bring them together. */
      readonly converted: boolean;
    }
  /** Plan, forecast, computed, inferred or plain report (undefined). */
  | { readonly kind: 'basis'; readonly basis: Both<Claim['basis']> }
  /** About, over, under … against another or none. */
  | { readonly kind: 'qualifier'; readonly qualifier: Both<Claim['qualifier']> }
  /** A range against a number. */
  | { readonly kind: 'range'; readonly side: Side }
  /** The items bear unlike names, or shares are of unlike bases. */
  | { readonly kind: 'definition' }
  /** The zone's own rule against the general rule of the other's host. */
  | { readonly kind: 'level'; readonly host: Side }
  /** One side is self-reported, the other is not. */
  | { readonly kind: 'self-reported'; readonly side: Side }
  /** One of several rules was taken on these sides. */
  | { readonly kind: 'options'; readonly sides: readonly Side[] }
  /** The rule is no longer in force. */
  | { readonly kind: 'ended'; readonly sides: readonly Side[] }
  /** Rival claims stand beside the value. */
  | { readonly kind: 'disputed'; readonly sides: readonly Side[] }
  | { readonly kind: 'undated'; readonly sides: readonly Side[] }
  | { readonly kind: 'old'; readonly sides: readonly Side[] };

interface RowBase {
  /** Unique in the comparison: `plannedArea`, `workforce.local`, `role.parent`, `transfer.land`. */
  readonly id: string;
  readonly group: Dimension;
  readonly difference: Difference;
  /** Empty where the two are like for like, or nothing is compared. */
  readonly caveats: readonly Caveat[];
}

/** A question, or an item of it that both zones answer. */
export interface QuestionRow extends RowBase, Both<Answer> {
  readonly kind: 'question';
  readonly key: QuestionKey;
  /** What both sides answer of, where the question has several items. */
  readonly label: Pick<Text, 'en' | 'zh'> | undefined;
  /** Whether the row holds the items that have no like on the other side, beside rows for those that do. */
  readonly rest: boolean;
  /** The claims that the difference rests on; none where nothing was computed. */
  readonly compared: Both<ClaimHere> | undefined;
}

/** A role with the organisations that bear it. */
export interface RoleRow extends RowBase, Both<readonly CellParticipation[]> {
  readonly kind: 'role';
  readonly role: Role;
}

/** How policy of one dimension travelled. */
export interface TransferRow extends RowBase, Both<Transfer | undefined> {
  readonly kind: 'transfer';
  readonly dimension: PolicyDimension;
}

/** A row of the table. */
export type Row = QuestionRow | RoleRow | TransferRow;

/** The rows of one part of the description. */
export interface Group {
  readonly dimension: Dimension;
  readonly rows: readonly Row[];
}

/** Two zones side by side. */
export interface Comparison extends Both<ZoneBundle> {
  /** All parts in the order of display; one without rows where nothing was entered for either zone. */
  readonly groups: readonly Group[];
  /** The day from which ages are counted, as `2026-11-24`. */
  readonly today: string;
}
