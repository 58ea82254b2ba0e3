import { textWidth } from '../picture/text.ts';
import { TEXT_SIZE } from './geometry.ts';

/** Of a plot, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A step line to be labelled: its value in each of the intervals 0–1, 1–2 … of the horizontal axis. */
export interface StepLine {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

/** Where a label stands: at a point of the plot in percent, shifted by pixels. */
export interface PlacedLabel {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end';
}

/** A run of intervals with one value. */
export interface Plateau {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The plateaus of a step line, from left to right. */
export function plateausOf(values: readonly number[]): readonly Plateau[] {
  const plateaus: Plateau[] = [];
  for (const [i, value] of values.entries()) {
    const last = plateaus.at(-1);
    if (last?.value === value) plateaus[plateaus.length - 1] = { ...last, to: i + 1 };
    else plateaus.push({ from: i, to: i + 1, value });
  }
  return plateaus;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const TEXT_HEIGHT = 13;
/** Clearance of a label from its own line and from all other marks, in pixels. */
const GAP = 5;
/** Half the thickness of a line with a little air. */
const LINE = 2;

/** A label on trial: the box that it takes, and how much of its plateau is its line's alone. */
interface Candidate {
  readonly placed: PlacedLabel;
  readonly box: Box;
  readonly own: number;
}

/** The scales of a plot as small as it gets, in pixels. */
class Plot {
  private readonly intervals: number;
  private readonly max: number;
  private readonly size: Size;

  constructor(intervals: number, max: number, size: Size) {
    this.intervals = intervals;
    this.max = max;
    this.size = size;
  }

  x(interval: number): number {
    return (interval / this.intervals) * this.size.width;
  }

  y(value: number): number {
    return (1 - value / this.max) * this.size.height;
  }

  /** The strips that a line covers: its plateaus and the risers between them. */
  strips(line: StepLine): Box[] {
    const plateaus = plateausOf(line.values);
    return plateaus.flatMap(({ from, to, value }, i) => {
      const [x, y] = [this.x(from), this.y(value)];
      const flat = { left: x, right: this.x(to), top: y - LINE, bottom: y + LINE };
      const before = plateaus[i - 1];
      if (!before) return [flat];
      const [low, high] = [value, before.value].map((v) => this.y(v)).toSorted((a, b) => a - b);
      return [flat, { left: x - LINE, right: x + LINE, top: low ?? y, bottom: high ?? y }];
    });
  }

  candidates(line: StepLine, lines: readonly StepLine[]): Candidate[] {
    const width = textWidth(line.label, TEXT_SIZE);
    return plateausOf(line.values).flatMap(({ from, to, value }) => {
      const others = lines.filter((other) => other !== line);
      const own = line.values.filter(
        (_, i) => i >= from && i < to && others.every((other) => other.values[i] !== value),
      ).length;
      const y = this.y(value);
      return (['start', 'end'] as const).flatMap((anchor) =>
        [y - GAP, y + GAP + TEXT_HEIGHT - 3].map((baseline): Candidate => {
          const start = anchor === 'start';
          const left = start ? this.x(from) + GAP : this.x(to) - GAP - width;
          const box = {
            left,
            right: left + width,
            top: baseline - TEXT_HEIGHT + 3,
            bottom: baseline + 3,
          };
          return {
            own,
            box,
            placed: {
              id: line.id,
              label: line.label,
              x: (100 * (start ? from : to)) / this.intervals,
              y: 100 * (1 - value / this.max),
              dx: start ? GAP : -GAP,
              dy: baseline - y,
              anchor,
            },
          };
        }),
      );
    });
  }

  outside({ left, right, top, bottom }: Box): boolean {
    return left < 0 || right > this.size.width || top < 0 || bottom > this.size.height;
  }
}

/**
 * Places one label at each line, beside a plateau where the line runs alone, clear of all lines and of the
 * labels already placed. It reckons with the smallest plot; in a larger one there is only more room. Where no
 * place is clear, the one with the fewest collisions is taken: no line goes without its name.
 * `max` is the value at the top.
 */
export function placeLabels(
  lines: readonly StepLine[],
  max: number,
  size: Size,
): readonly PlacedLabel[] {
  const plot = new Plot(Math.max(1, ...lines.map(({ values }) => values.length)), max, size);
  const taken = lines.flatMap((line) => plot.strips(line));
  return lines.flatMap((line) => {
    const cost = ({ box, own }: Candidate) =>
      100 * (taken.filter((other) => overlap(box, other)).length + (plot.outside(box) ? 3 : 0)) -
      own;
    const [best] = plot.candidates(line, lines).toSorted((a, b) => cost(a) - cost(b));
    if (!best) return [];
    taken.push(best.box);
    return [best.placed];
  });
}
