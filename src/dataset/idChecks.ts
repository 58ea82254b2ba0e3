import type { Check } from './checks.ts';
import { compareEvidence, evidenceOf } from './evidence.ts';
import type { Fault } from './parse.ts';
import { type Reference, referencesOf } from './references.ts';

// The checks of what names what; checks.ts lists them among the others.

/** Every id that is named somewhere exists. */
export const idsResolve: Check = (dataset) => {
  const zones = new Set(dataset.zones.map((zone) => zone.id));
  const { sources, organisations, places, countries } = dataset;
  const known = {
    source: sources,
    organisation: organisations,
    place: places,
    zone: zones,
    country: countries,
  };
  return [...referencesOf(dataset)]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, file, path }) => ({
      file,
      path,
      reason:
        kind === 'country'
          ? `no country file has the code “${id}”`
          : `no ${kind} has the id “${id}”`,
    }));
};

/** Nothing is kept that nothing uses. */
export const nothingUnused: Check = (dataset) => {
  const used = new Set([...referencesOf(dataset)].map(({ kind, id }) => `${kind} ${id}`));
  const unused = (kind: Reference['kind'], list: 'organisations' | 'places' | 'sources') =>
    [...dataset[list].keys()]
      .filter((id) => !used.has(`${kind} ${id}`))
      .map((id) => ({
        file: `${list}.json`,
        path: `${list}.${id}`,
        reason: 'nothing in the dataset uses it',
      }));
  return [
    ...unused('organisation', 'organisations'),
    ...unused('place', 'places'),
    ...unused('source', 'sources'),
  ];
};

/** A record of the evidence base that was left out is listed once, in order, and nothing was entered from it. */
export const leftOutOnce: Check = (dataset) => {
  const { leftOut } = dataset;
  const users = new Map([...evidenceOf(dataset)].map((at) => [at.id, at]));
  return leftOut.flatMap(({ evidence }, i) => {
    const fault = (reason: string): Fault[] => [
      { file: 'left-out.json', path: `leftOut[${i}].evidence`, reason },
    ];
    const user = users.get(evidence);
    if (user) return fault(`“${evidence}” is used by ${user.file}: ${user.path}`);
    const previous = leftOut[i - 1]?.evidence;
    if (previous === evidence) return fault(`“${evidence}” is already listed`);
    if (previous !== undefined && compareEvidence(previous, evidence) > 0) {
      return fault(`expected “${evidence}” before “${previous}”`);
    }
    return [];
  });
};
