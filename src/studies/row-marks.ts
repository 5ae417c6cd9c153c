import { pixels, type RowLayout } from '../charts/row-layout.js';
import type { Layer } from '../charts/theme.js';

/** Marks of charts with one row a thing, at the heights that the layout of the rows gives. */

/** From where to where a row reaches, and how far off the middle of its row it stands in pixels. */
interface Stretch {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly below?: number;
}

/** Bars or, thin, intervals. */
export const stretches = (
  all: readonly Stretch[],
  { centres }: Pick<RowLayout, 'centres'>,
  thickness: number,
): Layer => ({
  data: {
    values: all.map(({ row, from, to, colour, below = 0 }) => ({
      from,
      to,
      colour,
      y: centres[row] + below,
    })),
  },
  mark: { type: 'rule', strokeWidth: thickness, strokeCap: 'butt' },
  encoding: {
    x: { field: 'from', type: 'quantitative' },
    x2: { field: 'to' },
    y: pixels('y'),
    color: { field: 'colour', type: 'nominal', scale: null },
  },
});
