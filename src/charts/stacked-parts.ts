import { AMOUNT_AXIS, NAME_AXIS, ROW_HEIGHT, zeroLine } from './scenario-rows.js';
import { COLOURS, LABEL_SIZE, type Layer, type Layered } from './theme.js';
import { whereKnown } from './where-known.js';

/** What charts with one bar of coloured parts per scenario have in common. */

const PLOT_WIDTH = 430;
const FIRST_COLUMN = PLOT_WIDTH + 14;
export const STACKED_TITLE_WIDTH = 760;

/** A part of the bars: its name in the legend and its colour, in the order of stacking. */
export interface PartLook {
  readonly name: string;
  readonly colour: string;
}

/** The bar of one scenario: amounts of its parts, in the order of their looks. */
export interface StackedRow {
  readonly name: string;
  readonly amounts: readonly number[];
  /** Dot with its interval, where the parts have a net. */
  readonly net?: { readonly mean: number; readonly low: number | null; readonly high: number | null };
  /** Black tick, e.g. what was asked for. */
  readonly tick?: number;
  /** Numbers next to the bar, one for each column. */
  readonly texts: readonly string[];
}

export interface StackedParts {
  readonly parts: readonly PartLook[];
  /** From top to bottom. */
  readonly rows: readonly StackedRow[];
  readonly axis: string;
  /** Heads and widths of the columns of numbers next to the bars. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** The word at zero where bars are differences to the baseline. */
  readonly zero?: string;
}

/** Bars of parts that add up, losses to the left, with the net on top and numbers next to them. */
export function stackedParts(chart: StackedParts): Layered & { width: number; height: number } {
  const { rows, axis, zero } = chart;
  return {
    width: PLOT_WIDTH,
    height: Math.max(rows.length, 1) * ROW_HEIGHT,
    encoding: {
      y: { field: 'scenario', type: 'nominal', sort: rows.map(({ name }) => name), axis: NAME_AXIS },
      x: { type: 'quantitative', title: axis, axis: AMOUNT_AXIS },
    },
    layer: [
      bars(chart),
      ...(zero === undefined ? [] : zeroLine(zero)),
      ...netLayers(rows),
      ...tickLayers(rows),
      ...textColumns(chart),
    ],
  };
}

function bars({ parts, rows }: StackedParts): Layer {
  const values = rows.flatMap(({ name, amounts }) =>
    parts.map((part, order) => ({ scenario: name, part: part.name, order, amount: amounts[order] })),
  );
  return {
    data: { values },
    mark: { type: 'bar', height: { band: 0.62 } },
    encoding: {
      x: { field: 'amount', type: 'quantitative', stack: 'zero' },
      order: { field: 'order', type: 'quantitative' },
      color: {
        field: 'part',
        type: 'nominal',
        scale: { domain: parts.map(({ name }) => name), range: parts.map(({ colour }) => colour) },
        legend: { columns: 3 },
      },
    },
  };
}

function netLayers(rows: readonly StackedRow[]): Layer[] {
  const values = rows.flatMap(({ name, net }) => (net === undefined ? [] : [{ scenario: name, ...net }]));
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      transform: whereKnown('low'),
      mark: { type: 'rule', strokeWidth: 1.8, color: COLOURS.ink },
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 90, opacity: 1, color: COLOURS.ink, stroke: 'white' },
      encoding: { x: { field: 'mean', type: 'quantitative' } },
    },
  ];
}

function tickLayers(rows: readonly StackedRow[]): Layer[] {
  const values = rows.flatMap(({ name, tick }) => (tick === undefined ? [] : [{ scenario: name, tick }]));
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: 'tick', thickness: 2.5, size: 30, color: COLOURS.ink },
      encoding: { x: { field: 'tick', type: 'quantitative' } },
    },
  ];
}

function textColumns({ rows, columns }: StackedParts): Layer[] {
  return columns.flatMap(({ title }, c) => {
    const x = FIRST_COLUMN + columns.slice(0, c).reduce((sum, { width }) => sum + width, 0);
    const values = rows.map(({ name, texts }) => ({ scenario: name, text: texts[c] }));
    const texts: Layer = {
      data: { values },
      mark: { type: 'text', align: 'left', color: COLOURS.ink, fontSize: LABEL_SIZE },
      encoding: { x: { value: x }, text: { field: 'text' } },
    };
    return title === '' ? [texts] : [texts, columnHead(title, x)];
  });
}

function columnHead(title: string, x: number): Layer {
  return {
    data: { values: [{}] },
    mark: { type: 'text', align: 'left', baseline: 'bottom', dy: -4, fontSize: LABEL_SIZE - 1 },
    encoding: { x: { value: x }, y: { value: 0 }, text: { value: title }, color: { value: COLOURS.quiet } },
  };
}
