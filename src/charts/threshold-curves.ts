import { formatWhole } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { LABEL_ROOM, labelColumn, type Named } from './direct-labels.js';
import { type LineLook, lineLooks } from './strategy-lines.js';
import { COLOURS, type Layer, type Layered } from './theme.js';
import { whereKnown } from './where-known.js';

/** What charts with one curve per scenario over the worth of a DALY have in common. */

const WIDTH = 560;
const HEIGHT = 340;
const PRODUCTS = [1, 3];
export const CURVES_TITLE_WIDTH = WIDTH + LABEL_ROOM;

/** One point of a scenario's curve. */
export interface CurvePoint {
  readonly scenario: string;
  /** CNY per DALY. */
  readonly threshold: number;
  /** Null where it was not estimated: nothing is drawn. */
  readonly value: number | null;
}

/** Published range of what a DALY costs in ordinary care, CNY. */
export interface ThresholdRange {
  readonly low: number;
  readonly high: number;
}

/** The vertical axis: its title, its end, and how numbers on it are written (d3-format). */
export interface CurveAxis {
  readonly title: string;
  readonly highest: number;
  readonly format: string;
}

/** What is drawn: the points of all curves, the published range behind them, and the vertical axis. */
interface Curves {
  readonly points: readonly CurvePoint[];
  readonly range: ThresholdRange;
  readonly axis: CurveAxis;
}

/** Fixed ends of a scale, so that every layer is drawn on the same one. */
interface Scaled {
  readonly scale: { readonly domain: [number, number]; readonly nice: false };
}

/** How to read the marks at the threshold. */
export function thresholdNote(comparison: Comparison, { low, high }: ThresholdRange, language: Language) {
  return words(language).charts.thresholdMarks(
    formatWhole(comparison.threshold),
    formatWhole(low),
    formatWhole(high),
    formatWhole(comparison.region.gdpPerHead),
  );
}

/** Curves of all scenarios with their names at the right, over the range and the central value of the threshold. */
export function thresholdCurves(
  comparison: Comparison,
  { points, range, axis }: Curves,
  language: Language,
): Layered & { readonly width: number; readonly height: number } {
  const last = Math.max(...points.map(({ threshold }) => threshold));
  const looks = lineLooks(comparison, language);
  const scales: { x: Scaled; y: Scaled } = {
    x: { scale: { domain: [0, last], nice: false } },
    y: { scale: { domain: [0, axis.highest], nice: false } },
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    layer: [
      ...rangeMarks(comparison, range, scales.x),
      ...productMarks(comparison, last, scales.x, language),
      ...looks.map((look) => curve(look, { points, axis }, scales, language)),
      ...labelColumn(endsOf(looks, points, axis.highest), WIDTH, HEIGHT),
    ],
  };
}

function rangeMarks({ threshold }: Comparison, { low, high }: ThresholdRange, x: Scaled): Layer[] {
  const quiet = { value: COLOURS.baseline };
  const data = { values: [{ low, high, threshold }] };
  return [
    {
      data,
      mark: { type: 'rect', opacity: 0.12 },
      encoding: {
        x: { field: 'low', type: 'quantitative', ...x },
        x2: { field: 'high' },
        color: quiet,
      },
    },
    {
      data,
      mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 1.2 },
      encoding: { x: { field: 'threshold', type: 'quantitative', ...x }, color: { value: COLOURS.ink } },
    },
  ];
}

/** One and three products per head, which thresholds are commonly set at. */
function productMarks({ region }: Comparison, last: number, x: Scaled, language: Language): Layer[] {
  const { productsPerHead } = words(language).charts;
  const values = PRODUCTS.map((times) => ({ at: times * region.gdpPerHead, text: productsPerHead(times) }));
  const at = { field: 'at', type: 'quantitative', ...x } as const;
  const data = { values: values.filter((mark) => mark.at <= last) };
  const quiet = { value: COLOURS.baseline };
  return [
    { data, mark: { type: 'rule', strokeDash: [1, 3], strokeWidth: 1.2 }, encoding: { x: at, color: quiet } },
    {
      data,
      mark: { type: 'text', baseline: 'bottom', dy: -4, fontSize: 11 },
      encoding: { x: at, y: { value: 0 }, text: { field: 'text' }, color: quiet },
    },
  ];
}

function curve(
  { scenario, title, colour, dash }: LineLook,
  { points, axis }: Pick<Curves, 'points' | 'axis'>,
  scales: { readonly x: Scaled; readonly y: Scaled },
  language: Language,
): Layer {
  const values = points
    .filter((point) => point.scenario === scenario)
    .map(({ threshold, value }) => ({ scenario: title, threshold, value }));
  return {
    data: { values },
    transform: whereKnown('value'),
    mark: { type: 'line', strokeWidth: 2.2, strokeDash: [...dash] },
    encoding: {
      x: {
        field: 'threshold',
        type: 'quantitative',
        title: words(language).charts.worthOfDaly,
        axis: { labelExpr: "format(datum.value, ',')", tickCount: 6 },
        ...scales.x,
      },
      y: {
        field: 'value',
        type: 'quantitative',
        title: axis.title,
        axis: { labelExpr: `format(datum.value, '${axis.format}')`, tickCount: 6 },
        ...scales.y,
      },
      color: { value: colour },
    },
  };
}

/** Where every curve ends at the right. */
function endsOf(looks: readonly LineLook[], points: readonly CurvePoint[], highest: number): Named[] {
  return looks.map(({ scenario, title, colour }) => {
    const last = points.filter((point) => point.scenario === scenario).at(-1);
    const y = HEIGHT * (1 - (last?.value ?? 0) / highest);
    return { x: WIDTH, y, text: title, colour };
  });
}
