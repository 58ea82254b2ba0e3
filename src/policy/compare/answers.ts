import type { ZoneBundle } from '../../dataset/bundle.ts';
import { hostDimensions } from '../../dataset/citations.ts';
import {
  factsUnder,
  isEstablished,
  isNotEstablished,
  itemLabel,
  preferred,
} from '../../dataset/claim.ts';
import { type QuestionKey, question } from '../../dataset/questions.ts';
import type { Facts } from '../../dataset/schema.ts';
import { countryFileOf, zoneFileOf } from '../../dataset/walk.ts';
import type { Answer, CellFact, ClaimHere } from './comparison.ts';
import { holdsOn } from './period.ts';

function cellFacts({ places }: ZoneBundle, file: string, facts: Facts, key: QuestionKey) {
  return factsUnder(facts, key).map((named): CellFact => {
    const item = named.item === undefined ? '' : `.${named.item}`;
    const label = itemLabel(named, (id) => places[id]);
    return { ...named, label, at: `${file}: facts.${key}${item}` };
  });
}

/** What the rule of the host says where a zone has no rule of its own. */
function hostAnswer(bundle: ZoneBundle, key: QuestionKey): readonly CellFact[] {
  if (!hostDimensions.includes(question(key).dimension)) return [];
  const { country } = bundle;
  return cellFacts(bundle, countryFileOf(country), country.facts, key).filter(({ fact }) =>
    isEstablished(fact),
  );
}

/** What is known of a zone on a question: its own facts, else its host's rule in revenue, land and talent. */
export function answerOf(bundle: ZoneBundle, key: QuestionKey): Answer {
  const own = cellFacts(bundle, zoneFileOf(bundle.zone), bundle.zone.facts, key);
  const established = own.filter(({ fact }) => isEstablished(fact));
  if (established.length > 0) return { state: 'established', level: 'zone', facts: established };
  const [first] = own;
  const lookedFor = first && isNotEstablished(first.fact) ? first.fact.notEstablished : undefined;
  const host = hostAnswer(bundle, key);
  if (host.length > 0) return { state: 'established', level: 'host', facts: host, lookedFor };
  if (first === undefined || lookedFor === undefined) return { state: 'not asked' };
  return { state: 'not established', lookedFor, at: first.at };
}

/** The preferred claim of a fact with where it stands. */
export function preferredHere({ fact, at }: CellFact): ClaimHere | undefined {
  return isEstablished(fact) ? { claim: preferred(fact), at: `${at}.claims[0]` } : undefined;
}

/** The fact that stands for several: the first whose rule holds today, else the first. */
export function representative(facts: readonly CellFact[], today: string): CellFact | undefined {
  const holds = (one: CellFact) => {
    const here = preferredHere(one);
    return here !== undefined && holdsOn(here.claim, today);
  };
  return facts.find(holds) ?? facts[0];
}

/** Items of one question that mean the same: the whole of what was invested. */
const sameItems: Partial<Record<QuestionKey, Readonly<Record<string, string>>>> = {
  investment: { total: 'cumulative' },
};

/** What an item answers of, alike in all zones. */
export const itemMeaning = (key: QuestionKey, item: string): string =>
  sameItems[key]?.[item] ?? item;
