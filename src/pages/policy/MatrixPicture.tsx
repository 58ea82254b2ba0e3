import type { Outcome, PolicyDimension } from '../../dataset/vocabulary.ts';
import { outcomeInk } from '../../panels/outcomeInks.ts';
import { outcomeShapes } from '../../panels/outcomeShapes.ts';
import { colours } from '../../picture/colours.ts';
import { type Frame, INNER, Picture } from '../../picture/frame.tsx';

/** A cell in the words of the page. */
export interface MatrixCell {
  readonly dimension: PolicyDimension;
  readonly outcome: Outcome;
  readonly words: string;
  /** Whose judgement it is. */
  readonly basis: string;
}

export interface MatrixPictureProps {
  readonly frame: Frame;
  /** Heading of the first column. */
  readonly head: string;
  readonly columns: readonly { readonly dimension: PolicyDimension; readonly label: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    readonly cells: readonly MatrixCell[];
  }[];
}

const HEAD = 30;
const ROW = 46;
const FIRST = 190;

/** The matrix of policy mobility as a picture: shape, colour and word for each outcome. */
export function MatrixPicture({ frame, head, columns, rows }: MatrixPictureProps) {
  const width = Math.floor((INNER - FIRST) / Math.max(1, columns.length));
  return (
    <Picture
      frame={frame}
      description={rows
        .map(({ name, cells }) => {
          const of = cells.map(({ words, dimension }) => {
            const label = columns.find((column) => column.dimension === dimension)?.label;
            return `${label}: ${words}`;
          });
          return `${name}. ${of.join('; ')}.`;
        })
        .join(' ')}
      height={HEAD + rows.length * ROW}
    >
      <g fontSize={13} fill={colours.text}>
        <text y={14} fontWeight={600}>
          {head}
        </text>
        <path d={`M0 ${HEAD - 6}h${FIRST - 12}`} stroke={colours.ink} strokeWidth={2} fill="none" />
        {columns.map(({ dimension, label }, i) => (
          <g key={dimension} transform={`translate(${FIRST + i * width} 0)`}>
            <text y={14} fontWeight={600}>
              {label}
            </text>
            <path
              d={`M0 ${HEAD - 6}h${width - 12}`}
              stroke={colours[dimension]}
              strokeWidth={2}
              fill="none"
            />
          </g>
        ))}
        {rows.map(({ id, name, country, cells }, row) => (
          <g key={id} transform={`translate(0 ${HEAD + row * ROW})`}>
            <text y={16}>{name}</text>
            <text y={32} fontSize={11} fill={colours.secondary}>
              {country}
            </text>
            {cells.map(({ dimension, outcome, words, basis }, i) => (
              <g key={dimension} transform={`translate(${FIRST + i * width} 0)`}>
                <path
                  d={outcomeShapes[outcome]}
                  transform="translate(1 5)"
                  {...outcomeInk(outcome)}
                  strokeWidth={1.5}
                />
                <text x={24} y={16}>
                  {words}
                </text>
                <text x={24} y={32} fontSize={11} fill={colours.secondary}>
                  {basis}
                </text>
              </g>
            ))}
            <path d={`M0 ${ROW - 5}h${INNER}`} stroke={colours.hairline} fill="none" />
          </g>
        ))}
      </g>
    </Picture>
  );
}
