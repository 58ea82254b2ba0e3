/** The table “Comparison” with its controls. Stands in a ComparisonProvider; reads `rows` and `section` of the view. */
export function ComparisonTable() {
  return null;
}
