import type { ReactNode } from 'react';
import { colours } from './colours.ts';
import { textWidth, wrap } from './text.ts';

// A picture is one SVG that stands by itself, in a text processor, a mail or a browser's tab: fixed in size, with
// real text, and all presentation in attributes, since few programs but browsers know CSS.

/** Width of every picture, in pixels. */
export const WIDTH = 720;
const MARGIN = 28;
/** Width that a picture's drawing has. */
export const INNER = WIDTH - 2 * MARGIN;

const FONTS = 'Inter, "Helvetica Neue", Arial, "Noto Sans", "Noto Sans SC", sans-serif';

/** What stands round the drawing, in the language of the page. */
export interface Frame {
  readonly lang: 'en' | 'zh';
  readonly title: string;
  /** What the reader chose, e.g. the rule that is drawn. */
  readonly subtitle?: string | undefined;
  /** What a reader of the picture must know. */
  readonly notes?: readonly string[] | undefined;
  /** E.g. “Sources: …”; broken into lines. */
  readonly sources: string;
  /** Atlas, version, date and licence. */
  readonly imprint: string;
}

/** What a picture of a chart is asked for beside the chart's own props. */
export type Surround = Omit<Frame, 'title'>;

interface PictureProps {
  readonly frame: Frame;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
  /** Height of the drawing, in pixels; it is `INNER` wide. */
  readonly height: number;
  readonly children: ReactNode;
}

const styles = {
  title: { size: 18, leading: 24, fill: colours.text, weight: 600 },
  subtitle: { size: 13, leading: 19, fill: colours.secondary, weight: 400 },
  note: { size: 12, leading: 17, fill: colours.secondary, weight: 400 },
  source: { size: 11, leading: 16, fill: colours.secondary, weight: 400 },
} as const;
type Style = keyof typeof styles;

interface LinesProps {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly y: number;
}

/** Lines of text below one another; `y` is their upper edge. */
function Lines({ lines, style, y }: LinesProps) {
  const { size, leading, fill, weight } = styles[style];
  return lines.map((line, i) => (
    <text
      key={i}
      x={MARGIN}
      y={y + i * leading + size}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
    >
      {line}
    </text>
  ));
}

/** Broken into lines of the picture's width; bold text is a little wider. */
const lineUp = (text: string, style: Style): readonly string[] =>
  wrap(text, styles[style].size * (styles[style].weight > 400 ? 1.06 : 1), INNER);

const heightOf = (lines: readonly string[], style: Style): number =>
  lines.length * styles[style].leading;

/** A drawing with its title, notes, sources and date: everything that it needs away from its page. */
export function Picture({ frame, description, height, children }: PictureProps) {
  const { lang, title, subtitle, notes = [], sources, imprint } = frame;
  const titles = lineUp(title, 'title');
  const subtitles = lineUp(subtitle ?? '', 'subtitle');
  const noteLines = notes.flatMap((note) => lineUp(note, 'note'));
  const credits = [...lineUp(sources, 'source'), ...lineUp(imprint, 'source')];

  const subtitleTop = MARGIN - 6 + heightOf(titles, 'title');
  const bodyTop = subtitleTop + heightOf(subtitles, 'subtitle') + 18;
  const notesTop = bodyTop + height + 16;
  const rule = notesTop + heightOf(noteLines, 'note') + (noteLines.length > 0 ? 12 : 0);
  const bottom = rule + 12 + heightOf(credits, 'source') + MARGIN - 12;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      xmlLang={lang === 'zh' ? 'zh-Hans' : 'en'}
      role="img"
      width={WIDTH}
      height={bottom}
      viewBox={`0 0 ${WIDTH} ${bottom}`}
      fontFamily={FONTS}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width={WIDTH} height={bottom} fill={colours.page} />
      <Lines lines={titles} style="title" y={MARGIN - 6} />
      <Lines lines={subtitles} style="subtitle" y={subtitleTop} />
      <g transform={`translate(${MARGIN} ${bodyTop})`}>{children}</g>
      <Lines lines={noteLines} style="note" y={notesTop} />
      <path d={`M${MARGIN} ${rule}h${INNER}`} stroke={colours.hairline} fill="none" />
      <Lines lines={credits} style="source" y={rule + 10} />
    </svg>
  );
}

/** The longest beginning of a text that fits, with an ellipsis where something is cut off. */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let short = '';
  for (const sign of text) {
    if (textWidth(`${short}${sign}…`, size) > width) break;
    short += sign;
  }
  return `${short.trimEnd()}…`;
}
