import type { RowLayout } from './row-layout.js';
import { SIZES } from './sizes.js';
import { wrapText } from './text-width.js';

/** The axis across a chart of rows: one scale for all rows, on which a single row that reaches far beyond all others is cut. */

/** What is drawn in a row: its ends, and what of it has to be seen. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  /** A value that is never cut off, such as a mean. */
  readonly seen?: number;
}

export type Ends = readonly [low: number, high: number];

/** So many times farther than every other row a row must reach to be cut; the axis then goes so much beyond the others. */
const FAR = 2.2;
const BEYOND = 1.35;
/** What is cut must be at least such a part of the axis: less is no gain. */
const WORTH_CUTTING = 0.25;
const ROOM = 0.04;

/** Ends of the axis: all rows with zero and a little room, a row that reaches far beyond all others cut. */
export function axisEnds(reaches: readonly Reach[]): Ends {
  const seen = reaches.map((reach) => reach.seen ?? 0);
  const highs = reaches.map((reach) => reach.high);
  const lows = reaches.map((reach) => -reach.low);
  const whole = Math.max(0, ...highs) + Math.max(0, ...lows);
  const high = cutEnd(highs, Math.max(0, ...seen), whole);
  const low = -cutEnd(lows, -Math.min(0, ...seen), whole);
  const room = high === low ? 1 : ROOM * (high - low);
  return [low - (low < 0 ? room : 0), high + (high > 0 || low === 0 ? room : 0)];
}

function cutEnd(ends: readonly number[], seen: number, whole: number): number {
  const [first = 0, second = 0] = ends.map((end) => Math.max(0, end)).sort((a, b) => b - a);
  const cut = Math.max(BEYOND * second, BEYOND * seen);
  const far = ends.length > 2 && second > 0 && first > FAR * second;
  return far && first - cut > WORTH_CUTTING * whole ? cut : first;
}

/** The scale and axis that every layer of such a chart shares. */
export function amountAxis([low, high]: Ends, { width, form }: RowLayout, title: string, zero = '') {
  const { text } = SIZES[form];
  const domain: [number, number] = [low, high];
  return {
    type: 'quantitative' as const,
    title: [title, ...(form === 'narrow' && zero !== '' ? [zero] : [])].flatMap((line) =>
      wrapText(line, width, text),
    ),
    // What is cut ends at the edge, under its arrow.
    scale: { domain, nice: false, clamp: true },
    axis: { tickCount: form === 'wide' ? 6 : 4, labelExpr: "format(datum.value, ',')" },
  };
}
