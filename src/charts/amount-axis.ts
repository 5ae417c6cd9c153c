import { formatNumber } from '../language/numbers.js';
import { SIZES } from './frame.js';
import { pixels, type RowLayout } from './row-layout.js';
import { textWidth, wrapText } from './text-width.js';
import { COLOURS, type Layer } from './theme.js';

/** The axis across a chart of rows: one scale for all rows, on which a single row that reaches far beyond all others is cut. */

/** What is drawn in a row: its ends, and what of it has to be seen. */
interface Reach {
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
  const room = ROOM * Math.max(high - low, 1e-9);
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

const ARROW = 9;

/** Arrows at the edge for rows that are cut there, with the value that they reach. */
export function cutMarks(
  reaches: readonly Reach[],
  [low, high]: Ends,
  layout: RowLayout,
  says: (value: string) => string,
): Layer[] {
  const cut = reaches.flatMap((reach, n) => [
    ...(reach.high > high ? [{ n, x: layout.width, value: reach.high, right: true }] : []),
    ...(reach.low < low ? [{ n, x: 0, value: reach.low, right: false }] : []),
  ]);
  const size = SIZES[layout.form].foot;
  const y = (n: number) => ({ value: layout.centres[n] });
  const color = { value: COLOURS.ink };
  return cut.flatMap(({ n, x, value, right }): Layer[] => {
    const inward = right ? -1 : 1;
    const text = says(formatNumber(value, 2));
    const middle = x + inward * (textWidth(text, size) / 2 + ARROW + 6);
    const shape = right ? 'triangle-right' : 'triangle-left';
    const arrow: Layer = {
      data: { values: [{}] },
      mark: { type: 'point', shape, filled: true, size: ARROW * ARROW, opacity: 1 },
      encoding: { x: { value: x + (inward * ARROW) / 2 }, y: y(n), color },
    };
    const label: Layer = {
      data: { values: [{}] },
      mark: { type: 'text', text, align: 'center', baseline: 'bottom', dy: -7, fontSize: size },
      encoding: { x: { value: middle }, y: y(n), color },
    };
    // In the narrow form the numbers stand right over the marks already.
    return layout.form === 'wide' ? [arrow, label] : [arrow];
  });
}

const HALF_ROW = 14;

/** The line that differences are counted from, with what it stands for; in the narrow form it leaves the names free. */
export function zeroLine(says: string, { form, centres }: RowLayout): Layer[] {
  const x = { datum: 0 };
  const line: Layer = {
    data: { values: centres.map((y) => ({ top: y - HALF_ROW, bottom: y + HALF_ROW })) },
    mark: { type: 'rule', strokeWidth: 1.5 },
    encoding: { x, y: pixels('top'), y2: { field: 'bottom' }, color: { value: COLOURS.baseline } },
  };
  if (form === 'narrow' || says === '') return [line];
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: { x, y: { value: 0 }, y2: { value: 'height' }, color: { value: COLOURS.baseline } },
    },
    {
      data: { values: [{}] },
      mark: { type: 'text', text: says, baseline: 'bottom', dy: -6, fontSize: SIZES[form].text },
      encoding: { x, y: { value: 0 }, color: { value: COLOURS.quiet } },
    },
  ];
}
