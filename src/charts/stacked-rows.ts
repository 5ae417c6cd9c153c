import { amountAxis, axisEnds } from './amount-axis.js';
import { cutMarks, zeroLine } from './bar-marks.js';
import { type KeyEntry, keyLayers } from './key.js';
import { type LabelledRow, pixels, type RowLayout, rowLayout } from './row-layout.js';
import type { Form } from './sizes.js';
import { COLOURS, type Layer, type Layered } from './theme.js';
import { whereKnown } from './where-known.js';

/** Charts with one bar of coloured parts a scenario: gains to the right, losses to the left, the whole on a line below. */

/** A part of the bars: where it stands in the data, how it is called, its colour. */
export interface Part extends KeyEntry {
  readonly id: string;
}

/** The bar of one scenario. */
export interface StackedRow extends LabelledRow {
  /** Amounts by the id of their part; a part that is missing is 0. */
  readonly amounts: ReadonlyMap<string, number>;
  /** Of the parts together, where that has an interval. */
  readonly whole?: { readonly mean: number; readonly low: number | null; readonly high: number | null };
  /** An amount to set the bar against, as a black tick. */
  readonly tick?: number;
}

interface StackedRows {
  /** From zero outward. */
  readonly parts: readonly Part[];
  /** From top to bottom. */
  readonly rows: readonly StackedRow[];
  readonly heads: readonly string[];
  readonly axis: string;
  /** What zero stands for. */
  readonly zero: string;
  /** Says to which value a bar goes that is cut. */
  readonly to: (value: string) => string;
  readonly form: Form;
}

const BAR = 15;
const LIFTED = 5;
const BELOW = 10;

export function stackedRows({ parts, rows, heads, axis, zero, to, form }: StackedRows): Layered & {
  width: number;
  height: number;
} {
  const layout = rowLayout(rows, form, heads);
  const reaches = rows.map(reachOf);
  const ends = axisEnds(reaches);
  return {
    width: layout.width,
    height: layout.height,
    encoding: { x: amountAxis(ends, layout, axis, zero) },
    layer: [
      ...layout.layers,
      bars(parts, rows, layout),
      ...zeroLine(zero, layout, ends),
      ...wholes(rows, layout),
      ...ticks(rows, layout),
      ...cutMarks(reaches, ends, layout, to),
      ...keyLayers(parts, layout.left, form),
    ],
  };
}

/** How far a row's parts, interval and tick go on both sides; of its bars, tick and mean nothing is cut off. */
function reachOf({ amounts, whole, tick = 0 }: StackedRow) {
  const values = [...amounts.values()];
  const sum = (sign: 1 | -1) => values.reduce((all, value) => all + (sign * value > 0 ? value : 0), 0);
  const interval = whole === undefined ? [] : [whole.low ?? whole.mean, whole.high ?? whole.mean];
  const seen = [sum(-1), sum(1), tick, whole?.mean ?? 0].sort((a, b) => Math.abs(b) - Math.abs(a))[0];
  return { low: Math.min(sum(-1), ...interval), high: Math.max(sum(1), tick, ...interval), seen };
}

/** Bars make room for what stands below them. */
const liftOf = ({ whole }: StackedRow): number => (whole === undefined ? 0 : LIFTED);

/** Where each part begins and ends, gains and losses each on their own side of zero. */
function segments(parts: readonly Part[], { amounts }: StackedRow) {
  let [gain, loss] = [0, 0];
  return parts.flatMap(({ id, name }) => {
    const amount = amounts.get(id) ?? 0;
    if (amount === 0) return [];
    const from = amount > 0 ? gain : loss;
    if (amount > 0) gain += amount;
    else loss += amount;
    return [{ part: name, amount, from, to: from + amount }];
  });
}

function bars(parts: readonly Part[], rows: readonly StackedRow[], { centres }: RowLayout): Layer {
  const values = rows.flatMap((row, n) =>
    segments(parts, row).map((segment) => ({ scenario: row.name, ...segment, y: centres[n] - liftOf(row) })),
  );
  const scale = { domain: parts.map(({ name }) => name), range: parts.map(({ colour }) => colour) };
  return {
    data: { values },
    mark: { type: 'rule', strokeWidth: BAR },
    encoding: {
      x: { field: 'from', type: 'quantitative' },
      x2: { field: 'to' },
      y: pixels('y'),
      color: { field: 'part', type: 'nominal', scale, legend: null },
    },
  };
}

/** Mean and interval of the whole, on a line below the bar, which would else hide behind it. */
function wholes(rows: readonly StackedRow[], { centres }: RowLayout): Layer[] {
  const values = rows.flatMap(({ whole }, n) =>
    whole === undefined ? [] : [{ ...whole, y: centres[n] + BELOW }],
  );
  if (values.length === 0) return [];
  const color = { value: COLOURS.ink };
  return [
    {
      data: { values },
      transform: whereKnown('low'),
      mark: { type: 'rule', strokeWidth: 1.8 },
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y: pixels('y'), color },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 60, opacity: 1, stroke: 'white' },
      encoding: { x: { field: 'mean', type: 'quantitative' }, y: pixels('y'), color },
    },
  ];
}

function ticks(rows: readonly StackedRow[], { centres }: RowLayout): Layer[] {
  const values = rows.flatMap(({ tick }, n) =>
    tick === undefined
      ? []
      : [{ tick, top: centres[n] - LIFTED - BAR / 2 - 2, bottom: centres[n] - LIFTED + BAR / 2 + 2 }],
  );
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 2.5 },
      encoding: {
        x: { field: 'tick', type: 'quantitative' },
        y: pixels('top'),
        y2: { field: 'bottom' },
        color: { value: COLOURS.ink },
      },
    },
  ];
}
