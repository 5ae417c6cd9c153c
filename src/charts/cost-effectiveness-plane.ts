import { formatNumber, formatShare } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { currencyName } from '../model/place/currency.js';
import { alternativesOf } from './alternatives.js';
import { axisEnds, type Ends } from './amount-axis.js';
import { chart } from './chart.js';
import type { DalyWorthContext } from './chart-context.js';
import { moneyUnit, scenarioTitle } from './naming.js';
import { type PanelSize, panelGrid } from './panel-grid.js';
import { amountText, scenariosIn } from './part-rows.js';
import { COLOURS, type Layer, type Layered } from './theme.js';
import { whereKnown } from './where-known.js';

const TEXT = texts({
  en: {
    best: (name: string, share: string) =>
      `${name}: cheaper than ordinary care in ${share} of parameter draws, more often than any other`,
    none: 'No way of spending brings health more cheaply than ordinary care in any parameter draw',
    measure: (unit: string, years: number) =>
      `Across: DALYs averted; upward: net cost (${unit}); against spending nothing over ${years} years, discounted.`,
    reading: (threshold: string, currency: string) =>
      `Points: parameter draws, chance averaged out; large point and lines: mean with 95% intervals. Below the dashed line the money buys more health than in ordinary care (${threshold} ${currency} per DALY).`,
    ownScale: (name: string) => `${name} (scale differs)`,
    scales:
      'Panels share one scale, but for those that say that theirs differs, since they reach far beyond the others.',
  },
  zh: {
    best: (name, share) => `“${name}”在 ${share} 的参数组中比常规医疗更划算，高于其他方案`,
    none: '在任何一组参数下，都没有投入方式比常规医疗更划算',
    measure: (unit, years) =>
      `横轴：避免的 DALY；纵轴：净成本（${unit}）；均为 ${years} 年内与不增加投入之差，已贴现。`,
    reading: (threshold, currency) =>
      `小点：各组参数（已平均随机性）；大点和线：均值及 95% 区间。位于虚线下方，说明同样的钱换来的健康多于常规医疗（每 DALY ${threshold} ${currencyName(currency).zh}）。`,
    ownScale: (name) => `${name}（比例尺不同）`,
    scales: '除注明者因远超其他方案而比例尺不同外，各小图比例尺相同。',
  },
});

/** A point for each draw, and one without a draw for the mean with its intervals. */
function rowsOf(context: DalyWorthContext) {
  const { comparison, decisions } = context;
  const { times } = moneyUnit(context);
  return alternativesOf(comparison).flatMap((scenario) => {
    const found = decisions.frontier.find((row) => row.scenario === scenario.id);
    if (found === undefined) return [];
    const common = {
      scenario: scenario.id,
      name: scenarioTitle(context, scenario),
      comparator: scenario.comparator,
    };
    const inUnit = (value: number | null) => (value === null ? null : value * times);
    const { dalys, money } = found;
    const mean = {
      ...common,
      draw: null,
      dalys: dalys.mean,
      dalysLow: dalys.low,
      dalysHigh: dalys.high,
      money: money.mean * times,
      moneyLow: inUnit(money.low),
      moneyHigh: inUnit(money.high),
    };
    const none = { dalysLow: null, dalysHigh: null, moneyLow: null, moneyHigh: null };
    const own = decisions.drawMeans.filter((draw) => draw.scenario === scenario.id);
    return [
      mean,
      ...own.map((one) => ({
        ...common,
        ...none,
        draw: one.draw,
        dalys: one.dalys,
        money: one.money * times,
      })),
    ];
  });
}

type Row = ReturnType<typeof rowsOf>[number];

/** What a DALY may cost in units of the money axis, as ordinary care at the margin does. */
const priceOf = (context: DalyWorthContext): number =>
  (context.comparison.threshold / 1e6) * moneyUnit(context).times;

/** The alternative that is cheaper than ordinary care in most draws, but for ordinary care. */
function finding(context: DalyWorthContext, rows: readonly Row[]): string {
  const { comparison, language } = context;
  const yardsticks = comparison.scenarios.filter(({ yardstick }) => yardstick).map(({ id }) => id);
  const shares = scenariosIn(rows)
    .filter((scenario) => !yardsticks.includes(scenario))
    .map((scenario) => {
      const draws = rows.filter((row) => row.scenario === scenario && row.draw !== null);
      const better = draws.filter(({ dalys, money }) => dalys * priceOf(context) > money).length;
      return { name: draws[0]?.name ?? '', share: better / Math.max(1, draws.length) };
    })
    .sort((a, b) => b.share - a.share);
  const [first] = shares;
  if (first === undefined || first.share === 0) return TEXT[language].none;
  return TEXT[language].best(first.name, formatShare(first.share));
}

/** How far the points and intervals of a panel reach on an axis. */
function reachOf(rows: readonly Row[], of: 'dalys' | 'money') {
  const values = rows.flatMap((row) => [row[of], row[`${of}Low`] ?? row[of], row[`${of}High`] ?? row[of]]);
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

interface Scales {
  readonly x: Ends;
  readonly y: Ends;
}

/** The scale of all panels, or of a panel that reaches beyond it. */
function scalesOf(
  all: readonly (readonly Row[])[],
  own: readonly Row[],
): Scales & { readonly apart: boolean } {
  const ends = (of: 'dalys' | 'money') => axisEnds(all.map((rows) => reachOf(rows, of)));
  const [x, y] = [ends('dalys'), ends('money')];
  const beyond = (of: 'dalys' | 'money', [low, high]: Ends) => {
    const reach = reachOf(own, of);
    return reach.high > high || reach.low < low;
  };
  if (!beyond('dalys', x) && !beyond('money', y)) return { x, y, apart: false };
  return { x: axisEnds([reachOf(own, 'dalys')]), y: axisEnds([reachOf(own, 'money')]), apart: true };
}

/** The line of what ordinary care costs, within the panel. */
function priceLine(price: number, { x, y }: Scales) {
  const from = Math.max(x[0], y[0] / price);
  const to = Math.min(x[1], y[1] / price);
  return { from, to, costFrom: from * price, costTo: to * price };
}

function panel(rows: readonly Row[], scales: Scales, price: number, size: PanelSize): Layered {
  const axis = (ends: Ends, tickCount: number) => ({
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...ends], nice: false },
    axis: { tickCount, labelExpr: "format(datum.value, ',')" },
  });
  const x = axis(scales.x, size.width > 120 ? 4 : 2);
  const y = axis(scales.y, 4);
  const means = [{ filter: '!isValid(datum.draw)' }];
  const quiet = { value: COLOURS.baseline };
  const line = priceLine(price, scales);
  const layer: Layer[] = [
    {
      data: { values: [{}] },
      mark: { type: 'rule' },
      encoding: { x: { datum: 0, ...x }, y: { value: 0 }, y2: { value: size.height }, color: quiet },
    },
    {
      data: { values: [{}] },
      mark: { type: 'rule' },
      encoding: { y: { datum: 0, ...y }, x: { value: 0 }, x2: { value: size.width }, color: quiet },
    },
    {
      data: { values: [line] },
      mark: { type: 'rule', strokeDash: [5, 4], strokeWidth: 1.2 },
      encoding: {
        x: { field: 'from', ...x },
        x2: { field: 'to' },
        y: { field: 'costFrom', ...y },
        y2: { field: 'costTo' },
        color: { value: COLOURS.ink },
      },
    },
    {
      transform: [{ filter: 'isValid(datum.draw)' }],
      mark: { type: 'point', filled: true, size: 14, opacity: 0.5 },
      encoding: { x: { field: 'dalys', ...x }, y: { field: 'money', ...y } },
    },
    {
      transform: [...means, ...whereKnown('dalysLow')],
      mark: { type: 'rule', strokeWidth: 1.6 },
      encoding: { x: { field: 'dalysLow', ...x }, x2: { field: 'dalysHigh' }, y: { field: 'money', ...y } },
    },
    {
      transform: [...means, ...whereKnown('moneyLow')],
      mark: { type: 'rule', strokeWidth: 1.6 },
      encoding: { x: { field: 'dalys', ...x }, y: { field: 'moneyLow', ...y }, y2: { field: 'moneyHigh' } },
    },
    {
      transform: means,
      mark: { type: 'point', filled: true, size: 80, opacity: 1, stroke: 'white', strokeWidth: 1.2 },
      encoding: { x: { field: 'dalys', ...x }, y: { field: 'money', ...y } },
    },
  ];
  const color = { value: rows[0].comparator ? COLOURS.comparator : COLOURS.research };
  return { data: { values: [...rows] }, encoding: { color }, layer };
}

/**
 * The cost-effectiveness plane as small multiples: for each alternative its parameter draws, mean and 95 % intervals
 * against the baseline at the origin, with the line of what ordinary care at the margin costs.
 *
 * Source: Black 1990, DOI 10.1177/0272989X9001000308.
 */
export const costEffectivenessPlane = chart({
  id: 'cost-effectiveness-plane',
  rows: rowsOf,
  title: finding,
  reading: (context) => {
    const text = TEXT[context.language];
    const { comparison } = context;
    return [
      text.measure(moneyUnit(context).word, comparison.horizon),
      text.reading(formatNumber(comparison.threshold), comparison.region.currency),
    ];
  },
  notes: ({ language }) => [TEXT[language].scales],
  plot: (context, rows) => {
    const all = scenariosIn(rows).map((scenario) => rows.filter((row) => row.scenario === scenario));
    const panels = all.map((own) => {
      const scales = scalesOf(all, own);
      const name = scales.apart ? TEXT[context.language].ownScale(own[0].name) : own[0].name;
      return { name, draw: (size: PanelSize) => panel(own, scales, priceOf(context), size) };
    });
    return panelGrid(panels, context.form);
  },
  inWords: (context, rows) =>
    rows
      .filter(({ draw }) => draw === null)
      .map(({ name, dalys, dalysLow, dalysHigh, money, moneyLow, moneyHigh }) => {
        const health = amountText(context, { mean: dalys, low: dalysLow, high: dalysHigh });
        const cost = amountText(context, { mean: money, low: moneyLow, high: moneyHigh });
        return `${name}: ${health} DALY; ${cost} ${moneyUnit(context).word}`;
      }),
});
