// The words of the dataset that the page needs too; the schema itself stays out of the page.

/** Roles in which an organisation takes part in a zone. */
export const roles = [
  'developer',
  'parent',
  'partner',
  'operator',
  'home public body',
  'host public body',
  'financier',
  'host estate',
  'contractor',
  'training partner',
  'research partner',
  'tenant',
  'community',
  'civil society',
] as const;
/** A role in which an organisation takes part in a zone. */
export type Role = (typeof roles)[number];

/** What kind of body an organisation is. */
export const organisationKinds = [
  'firm',
  'bank',
  'insurer',
  'ministry',
  'agency',
  'local government',
  'school',
  'research institute',
  'association',
  'community',
] as const;

/** What a point on the map is. */
export const placeKinds = [
  'zone site',
  'port',
  'airport',
  'station',
  'border crossing',
  'capital',
  'city',
] as const;

/** Kinds of source, best first: the order in which rival claims are preferred. */
export const sourceKinds = [
  'law',
  'government',
  'zone',
  'paper',
  'report',
  'guide',
  'state press',
  'press',
  'reference',
] as const;
/** What kind of document a source is. */
export type SourceKind = (typeof sourceKinds)[number];

/** The paper's three fields of policy, in which the atlas asks how policy travelled. */
export const policyDimensions = ['revenue', 'land', 'talent'] as const;
/** A field of policy: revenue, land or talent. */
export type PolicyDimension = (typeof policyDimensions)[number];

/**
 * How a Chinese reference measure reached a zone: taken over, changed on the way, met by a rule that the host
 * gives all investors, not carried over, or not known.
 */
export const outcomes = [
  'adopted',
  'adapted',
  'host rule',
  'not transferred',
  'not established',
] as const;
/** The outcome of a transfer. */
export type Outcome = (typeof outcomes)[number];

/** The four challenges that the 2018 paper names, by the ids of data/paper.json. */
export const challenges = ['geography', 'capital', 'platforms', 'agglomeration'] as const;
/** One of the paper's challenges. */
export type Challenge = (typeof challenges)[number];

/**
 * How a fact bears on a challenge that it is tagged with: it tells of the difficulty, of something that meets or
 * lightens it, or of both. A judgement of the editors, never of the paper.
 */
export const bearings = ['bears out', 'eases', 'mixed'] as const;
/** How a fact bears on a challenge. */
export type Bearing = (typeof bearings)[number];
