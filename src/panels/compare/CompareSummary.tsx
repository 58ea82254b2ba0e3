/** Three to six sentences made from the facts, each with its sources. Stands in a ComparisonProvider. */
export function CompareSummary() {
  return null;
}
