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
