// Charts stretch to the width of their place while their text keeps its size: lines are drawn in a view box
// of 100 by 100 that is stretched to the plot, text and points stand at percentages of it.

/** The view box of lines that are stretched to their plot. */
export const STRETCHED = { width: 100, height: 100 };

/** Cut to two decimals, as fine as any picture needs. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A number as SVG writes it: at most two decimals. */
export const short = (value: number): string => String(rounded(value));

/** A position or length in percent of the plot. */
export const percentOf = (value: number): string => `${short(value)}%`;

/** The narrowest plot that a chart must be readable in: a page 320 px wide less its margins and axis. */
export const NARROWEST = 240;

/** Size of the text in charts, in pixels, as charts.css sets it. */
export const TEXT_SIZE = 12;
