// Charts stretch to the width of their place while their text keeps its size: lines are drawn in a view box
// of 100 by 100 that is stretched to the plot, text and points stand at percentages of it.

/** A number as SVG writes it: at most two decimals. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A position or length in percent of the plot. */
export const percentOf = (value: number): string => `${short(value)}%`;

/** The narrowest plot that a chart must be readable in: a page 320 px wide less its margins and axis. */
export const NARROWEST = 240;

/** Estimated width of a text of 12 px in CSS pixels: a full em for Chinese and the like, else the mean of Inter. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const char of text) ems += (char.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.53;
  return 12 * ems;
}
