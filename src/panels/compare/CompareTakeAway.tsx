/** Buttons that copy the table as Markdown and save it as CSV. Stands in a ComparisonProvider. */
export function CompareTakeAway() {
  return null;
}
