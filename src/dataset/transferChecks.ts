import type { Check } from './checks.ts';
import { isEstablished, isNotEstablished } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Fault } from './parse.ts';
import { isQuestionKey } from './questions.ts';
import type { Established, FactRef, Facts, Transfer, Zone } from './schema.ts';
import { policyDimensions } from './vocabulary.ts';
import { zoneFileOf } from './walk.ts';

// The checks of how policy reached a zone: a judgement points to facts, actors and sources that exist.

/** The reference measures stand in China’s file. */
const CHINA = 'CN';

interface TransferAt {
  readonly zone: Zone;
  readonly transfer: Transfer;
  /** Writes a fault at a path below this transfer. */
  readonly fault: (below: string, reason: string) => Fault;
}

function transfersOf({ zones }: Dataset): TransferAt[] {
  return zones.flatMap((zone) =>
    policyDimensions.flatMap((dimension) => {
      const transfer = zone.transfers?.[dimension];
      if (!transfer) return [];
      const fault = (below: string, reason: string): Fault => ({
        file: zoneFileOf(zone),
        path: `transfers.${dimension}${below}`,
        reason,
      });
      return [{ zone, transfer, fault }];
    }),
  );
}

/** The established fact that a pointer names, or why there is none. */
function factAt(facts: Facts, { question: key, item }: FactRef): Established | string {
  if (!isQuestionKey(key)) return `no question is called “${key}”`;
  const answer = facts[key];
  if (!answer) return `“${key}” is not asked there`;
  if (isNotEstablished(answer)) return `“${key}” is not established there`;
  if (isEstablished(answer)) {
    return item === undefined ? answer : `“${key}” has no items; expected no “item”`;
  }
  if (item === undefined) return `“${key}” has items; expected which one`;
  const fact = Object.hasOwn(answer, item) ? answer[item] : undefined;
  return fact ?? `“${key}” has no item “${item}”`;
}

const lists = ['reference', 'host', 'zone'] as const;

/** The facts to which each of the three lists of a transfer must point. */
function factsBehind({ countries }: Dataset, zone: Zone): Record<(typeof lists)[number], Facts> {
  return {
    reference: countries.get(CHINA)?.facts ?? {},
    host: countries.get(zone.country)?.facts ?? {},
    zone: zone.facts,
  };
}

/** Every pointer of a transfer names an established fact: China's, the host country's or the zone's own. */
export const transferFactsResolve: Check = (dataset) =>
  transfersOf(dataset).flatMap(({ zone, transfer, fault }) => {
    const facts = factsBehind(dataset, zone);
    return lists.flatMap((list) =>
      transfer[list].flatMap((ref, i) => {
        const found = factAt(facts[list], ref);
        return typeof found === 'string' ? [fault(`.${list}[${i}]`, found)] : [];
      }),
    );
  });

/** Whoever embedded a measure in a zone takes part in that zone. */
export const transferActorsTakePart: Check = (dataset) =>
  transfersOf(dataset).flatMap(({ zone, transfer, fault }) =>
    transfer.actors.flatMap((id, i) =>
      zone.participations.some(({ organisation }) => organisation === id)
        ? []
        : [fault(`.actors[${i}]`, `“${id}” takes no part in the zone`)],
    ),
  );

/** A transfer cites what it points to: its sources are those of the facts, or papers. */
export const transferSourcesBear: Check = (dataset) =>
  transfersOf(dataset).flatMap(({ zone, transfer, fault }) => {
    const facts = factsBehind(dataset, zone);
    const pointedTo = lists
      .flatMap((list) => transfer[list].map((ref) => factAt(facts[list], ref)))
      .flatMap((fact) => (typeof fact === 'string' ? [] : fact.claims));
    return transfer.sources.flatMap((id, i) => {
      const source = dataset.sources.get(id);
      if (!source) return [fault(`.sources[${i}]`, `no source has the id “${id}”`)];
      if (source.kind === 'paper' || pointedTo.some((claim) => claim.source === id)) return [];
      return [fault(`.sources[${i}]`, `“${id}” is neither cited by a fact pointed to nor a paper`)];
    });
  });

/** A judgement that is said to be a paper's cites that paper. */
export const transferPapersCited: Check = (dataset) =>
  transfersOf(dataset).flatMap(({ transfer, fault }) =>
    transfer.basis === 'reading' ||
    transfer.sources.some((id) => dataset.sources.get(id)?.kind === 'paper')
      ? []
      : [fault('.sources', 'basis “paper” expects a source of kind paper')],
  );

/** An outcome rests on at least one fact of the zone or its host. */
export const transferOutcomesRest: Check = (dataset) =>
  transfersOf(dataset).flatMap(({ transfer, fault }) =>
    transfer.outcome === 'not established' || transfer.host.length + transfer.zone.length > 0
      ? []
      : [fault('', `“${transfer.outcome}” expects a fact of the zone or its host`)],
  );
