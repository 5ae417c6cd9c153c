import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import { currencyName } from '../model/place/currency.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { baselineOf } from './alternatives.js';
import { chart } from './chart.js';
import type { DalyWorthContext } from './chart-context.js';
import { moneyUnit, scenarioTitle } from './naming.js';
import { scenariosIn } from './part-rows.js';
import { COLOURS, type Layer } from './theme.js';
import { type CurveRow, thresholdCurves, thresholdNote } from './threshold-curves.js';

const TEXT = texts({
  en: {
    title: (value: string, threshold: string, currency: string) =>
      `Knowing more before choosing is worth up to ${value} if a DALY is worth ${threshold} ${currency}`,
    unknown: 'Too few runs to say what knowing more is worth',
    least: (name: string) => `${name}: the least to lose by choosing now`,
    reading:
      'Mean over parameter draws of the net benefit missed against the best choice of each draw. Grey band: the lowest loss, which is what perfect knowledge of the parameters would be worth.',
    noInterval:
      'The curves are means over all draws and have no interval; that of what knowing is worth is on the first page.',
    axis: (unit: string) => `Expected loss (${unit})`,
    hidden: (names: string) => `Not drawn, since others lose less: ${names}.`,
    at: (name: string, loss: string, threshold: string, currency: string) =>
      `${name}: ${loss} at ${threshold} ${currency} per DALY`,
  },
  zh: {
    title: (value, threshold, currency) =>
      `一个 DALY 值 ${threshold} ${currencyName(currency).zh}时，选择之前弄清情况，价值至多 ${value}`,
    unknown: '模拟次数太少，尚不能判断弄清情况的价值',
    least: (name) => `现在就选，可能错失最少的是“${name}”`,
    reading: '各组参数下，与当组最优选择相比错失的净效益的均值。灰色带：最低的损失，即完全弄清参数的价值。',
    noInterval: '曲线为全部参数组的均值，没有区间；弄清情况所值的区间见首页。',
    axis: (unit) => `期望损失（${unit}）`,
    hidden: (names) => `错失更多、未绘出：${names}。`,
    at: (name, loss, threshold, currency) =>
      `${name}：每 DALY ${threshold} ${currencyName(currency).zh}时为 ${loss}`,
  },
});

/** So many curves are drawn in addition to the baseline and those that are lowest somewhere. */
const MOST = 3;

const rowsOf = (context: DalyWorthContext): CurveRow[] => {
  const { times } = moneyUnit(context);
  return context.comparison.scenarios.flatMap((scenario) =>
    context.decisions.expectedLoss
      .filter((row) => row.scenario === scenario.id)
      .map(({ threshold, loss }) => ({
        scenario: scenario.id,
        name: scenarioTitle(context, scenario),
        threshold,
        value: loss === null ? null : loss * times,
      })),
  );
};

const gridPoint = (rows: readonly CurveRow[], threshold: number): number =>
  rows.reduce(
    (best, row) => (Math.abs(row.threshold - threshold) < Math.abs(best - threshold) ? row.threshold : best),
    rows[0].threshold,
  );

/** Losses at the point of the curves next to the central threshold, least first. */
const lossesAtThreshold = ({ comparison }: DalyWorthContext, rows: readonly CurveRow[]): CurveRow[] => {
  const at = gridPoint(rows, comparison.threshold);
  return rows.filter(({ threshold }) => threshold === at).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
};

/** The baseline, whatever loses least somewhere, and of the others those that lose least at the central threshold. */
function shownOf(context: DalyWorthContext, rows: readonly CurveRow[]): string[] {
  const lowest = context.decisions.expectedLoss.filter((row) => row.lowest).map(({ scenario }) => scenario);
  const always = new Set([baselineOf(context.comparison).id, ...lowest]);
  const others = lossesAtThreshold(context, rows).filter(({ scenario }) => !always.has(scenario));
  const room = Math.max(0, MOST + 1 - always.size);
  return [...always, ...others.slice(0, room).map(({ scenario }) => scenario)];
}

/** The lowest loss at each threshold, as a band under the curves. */
function envelope(rows: readonly CurveRow[]): Layer {
  const thresholds = [...new Set(rows.map(({ threshold }) => threshold))];
  const values = thresholds.map((threshold) => {
    const losses = rows.filter((row) => row.threshold === threshold).flatMap(({ value }) => value ?? []);
    return { threshold, value: Math.min(...losses) };
  });
  return {
    data: { values },
    mark: { type: 'line', strokeWidth: 10, opacity: 0.22 },
    encoding: { color: { value: COLOURS.ink } },
  };
}

/** Expected loss curves: net benefit missed by settling for a scenario now, over the worth of a DALY. */
export const expectedLoss = chart({
  id: 'expected-loss',
  rows: rowsOf,
  title: (context, rows) => {
    const { comparison, language } = context;
    const text = TEXT[language];
    const { information } = comparison;
    if (!allowsConclusion(comparison)) return text.unknown;
    if (information === null) return text.least(lossesAtThreshold(context, rows)[0].name);
    const { word, times } = moneyUnit(context);
    const amount = formatNumber(information.value * times, 2);
    return text.title(
      words(language).withUnit(amount, word),
      formatNumber(information.threshold),
      comparison.region.currency,
    );
  },
  reading: ({ comparison, language }) =>
    allowsConclusion(comparison) ? [TEXT[language].reading] : [words(language).chart.sharesNotEstimated],
  notes: (context, rows) => {
    const text = TEXT[context.language];
    const shown = shownOf(context, rows);
    const known = rows.filter(({ value }) => value !== null);
    const hidden = scenariosIn(known).filter((scenario) => !shown.includes(scenario));
    const names = hidden.map((scenario) => rows.find((row) => row.scenario === scenario)!.name);
    const { list } = words(context.language);
    return [
      thresholdNote(context),
      words(context.language).paragraph([
        ...(names.length > 0 ? [text.hidden(list(names))] : []),
        text.noInterval,
      ]),
    ];
  },
  plot: (context, rows) => {
    const shown = shownOf(context, rows);
    const drawn = rows.filter(({ scenario }) => shown.includes(scenario));
    // Where nothing is lost, an axis in whole units.
    const highest = (Math.max(0, ...drawn.map(({ value }) => value ?? 0)) || 1) * 1.04;
    const title = TEXT[context.language].axis(moneyUnit(context).word);
    const curves = thresholdCurves(context, { rows: drawn, shown, axis: { title, highest, format: ',' } });
    return {
      ...curves,
      layer: [...(rows.some(({ value }) => value !== null) ? [envelope(rows)] : []), ...curves.layer],
    };
  },
  inWords: (context, rows) =>
    lossesAtThreshold(context, rows).map(({ name, value, threshold }) =>
      TEXT[context.language].at(
        name,
        value === null ? words(context.language).notEstimated : formatNumber(value),
        formatNumber(threshold),
        context.comparison.region.currency,
      ),
    ),
});
