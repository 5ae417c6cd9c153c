import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { currencyName } from '../model/place/currency.js';
import type { DalyWorthContext } from './chart-context.js';
import { LABEL_ROOM, labelColumn } from './direct-labels.js';
import { keyLayers } from './key.js';
import { SIZES } from './sizes.js';
import { type LineLook, lineLooks } from './strategy-lines.js';
import { COLOURS, type Layer, type Layered } from './theme.js';

/** Charts with one curve a scenario over what a DALY is worth. */

const TEXT = texts({
  en: {
    worth: (currency: string) => `What a DALY is worth (${currency})`,
    marks: (threshold: string, low: string, high: string, product: string, currency: string) =>
      `Dashed line: what ordinary care at the margin costs, ${threshold} ${currency} per DALY; grey band: its published range, ${low} to ${high}. Dotted lines: one and three times GDP per head (${product} ${currency}).`,
    products: (times: number) => `${times} × GDP per head`,
  },
  zh: {
    worth: (currency) => `一个 DALY 的价值（${currencyName(currency).zh}）`,
    marks: (threshold, low, high, product, currency) =>
      `虚线：边际常规医疗的成本，每 DALY ${threshold} ${currencyName(currency).zh}；灰色带：其已发表的范围，${low} 至 ${high} ${currencyName(currency).zh}。点线：人均 GDP（${product} ${currencyName(currency).zh}）的一倍和三倍。`,
    products: (times) => `人均 GDP 的 ${times} 倍`,
  },
});

/** Thresholds that are commonly cited, in products per head. */
const PRODUCTS = [1, 3];
const HEIGHT = { wide: 340, narrow: 260 } as const;
const AXIS = { wide: 84, narrow: 66 } as const;

/** Room for the names of the marks over the plot. */
const OVER_MARKS = 36;

/** One point of a scenario's curve, as drawn and as published. */
export interface CurveRow {
  readonly scenario: string;
  readonly name: string;
  /** CNY per DALY. */
  readonly threshold: number;
  /** Null where it was not estimated: nothing is drawn. */
  readonly value: number | null;
}

/** The vertical axis: its title, its end, and how numbers on it are written (d3-format). */
interface CurveAxis {
  readonly title: string;
  readonly highest: number;
  readonly format: string;
}

interface Drawn {
  readonly rows: readonly CurveRow[];
  readonly axis: CurveAxis;
  readonly looks: readonly LineLook[];
  readonly last: number;
}

/** How to read the marks at the threshold. */
export function thresholdNote({ comparison, decisions, language }: DalyWorthContext): string {
  const { low, high } = decisions.thresholdRange;
  return TEXT[language].marks(
    formatNumber(comparison.threshold),
    formatNumber(low),
    formatNumber(high),
    formatNumber(comparison.region.gdpPerHead),
    comparison.region.currency,
  );
}

/** The curves of these scenarios: with names at their ends, or with a key where there is no room for names. */
export function thresholdCurves(
  context: DalyWorthContext,
  {
    rows,
    shown,
    axis,
  }: { readonly rows: readonly CurveRow[]; readonly shown: readonly string[]; readonly axis: CurveAxis },
): Layered & { width: number; height: number } {
  const { form, language } = context;
  const wide = form === 'wide';
  const width = SIZES[form].width - AXIS[form] - (wide ? LABEL_ROOM : 26);
  const height = HEIGHT[form];
  const looks = lineLooks(context).filter(({ scenario }) => shown.includes(scenario));
  const drawn = { rows, axis, looks, last: Math.max(...rows.map(({ threshold }) => threshold)) };
  const key = looks.map(({ title, colour }) => ({ name: title, colour }));
  return {
    width,
    height,
    encoding: axesOf(drawn, TEXT[language].worth(context.comparison.region.currency), wide),
    layer: [
      ...thresholdMarks(context),
      ...productMarks(context, drawn.last),
      ...looks.map((look) => curve(look, rows)),
      ...(wide
        ? labelColumn(endsOf(drawn, width, height), width, height, SIZES.wide.text)
        : keyLayers(key, -AXIS.narrow + 14, form, OVER_MARKS)),
    ],
  };
}

function axesOf({ axis, last }: Drawn, worth: string, wide: boolean) {
  const tickCount = wide ? 6 : 4;
  return {
    x: {
      field: 'threshold',
      type: 'quantitative' as const,
      title: worth,
      scale: { domain: [0, last], nice: false },
      axis: { labelExpr: "format(datum.value, ',')", tickCount, labelFlush: true },
    },
    y: {
      field: 'value',
      type: 'quantitative' as const,
      title: axis.title,
      scale: { domain: [0, axis.highest], nice: false },
      axis: { labelExpr: `format(datum.value, '${axis.format}')`, tickCount: 5 },
    },
  };
}

function curve({ scenario, colour, dash }: LineLook, rows: readonly CurveRow[]): Layer {
  return {
    data: { values: rows.filter((row) => row.scenario === scenario && row.value !== null) },
    mark: { type: 'line', strokeWidth: 2.4, strokeDash: [...dash] },
    encoding: { color: { value: colour } },
  };
}

/** The published range of what a DALY costs in ordinary care, and its central value. */
function thresholdMarks({ comparison, decisions, form }: DalyWorthContext): Layer[] {
  const { low, high } = decisions.thresholdRange;
  const values = [{ low, high, threshold: comparison.threshold }];
  const all = { y: { value: 0 }, y2: { value: HEIGHT[form] } };
  return [
    {
      data: { values },
      mark: { type: 'rect', opacity: 0.12 },
      encoding: {
        x: { field: 'low', type: 'quantitative' },
        x2: { field: 'high' },
        ...all,
        color: { value: COLOURS.baseline },
      },
    },
    {
      data: { values },
      mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 1.2 },
      encoding: { x: { field: 'threshold', type: 'quantitative' }, ...all, color: { value: COLOURS.ink } },
    },
  ];
}

/** One and three products per head. */
function productMarks({ comparison, form, language }: DalyWorthContext, last: number): Layer[] {
  const values = PRODUCTS.map((times) => ({
    at: times * comparison.region.gdpPerHead,
    text: TEXT[language].products(times),
  })).filter(({ at }) => at <= last);
  const x = { field: 'at', type: 'quantitative' } as const;
  const color = { value: COLOURS.quiet };
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeDash: [1, 3], strokeWidth: 1.4 },
      encoding: { x, y: { value: 0 }, y2: { value: HEIGHT[form] }, color },
    },
    {
      data: { values },
      mark: { type: 'text', baseline: 'bottom', dy: -5, fontSize: SIZES[form].foot },
      encoding: { x, y: { value: 0 }, text: { field: 'text' }, color },
    },
  ];
}

/** Where every curve ends at the right. */
const endsOf = ({ rows, axis, looks }: Drawn, width: number, height: number) =>
  looks.map(({ scenario, title, colour }) => {
    const last = rows.filter((row) => row.scenario === scenario).at(-1)?.value ?? 0;
    return { x: width, y: height * (1 - last / axis.highest), text: title, colour };
  });
