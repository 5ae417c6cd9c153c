import { capitalised } from '../language/english-phrases.js';
import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { excludesZero } from '../statistics/estimable.js';
import { alternativesOf } from './alternatives.js';
import { axisEnds } from './amount-axis.js';
import { type Chart, chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { indicatorName, indicatorUnit, scenarioTitle } from './naming.js';
import { type PanelSize, panelGrid } from './panel-grid.js';
import { amountText, scenariosIn } from './part-rows.js';
import { rankedEffects, yearlyRows } from './rows.js';
import { COLOURS, type Layered } from './theme.js';
import { whereKnown } from './where-known.js';

const TEXT = texts({
  en: {
    clear: (name: string, what: string, from: number, to: number) =>
      `${name}: the gain in ${what} is clear ${from === to ? `in ${from} alone` : `from ${from} to ${to}`}`,
    unclear: (what: string) => `In no year is a gain in ${what} clear`,
    levels: (what: string, first: string, from: number, last: string, to: number) =>
      `${what}: ${first} in ${from}, ${last} in ${to}`,
    difference: (what: string, unit: string) =>
      `Difference in ${what} against spending nothing, by year (${unit}).`,
    reading: 'Line: mean; band: 95% interval over parameters and chance. All panels have one scale.',
    level: (what: string, unit: string) => `${what} by year (${unit}).`,
    readingOfLevels: 'Line: mean; band: 90% of runs. All panels have one scale.',
  },
  zh: {
    clear: (name, what, from, to) =>
      `“${name}”：${what}的增加${from === to ? `仅 ${from} 年` : `在 ${from}—${to} 年间`}明确`,
    unclear: (what) => `没有一年能明确看出${what}增加`,
    levels: (what, first, from, last, to) => `${what}：${from} 年 ${first}，${to} 年 ${last}`,
    difference: (what, unit) => `各年${what}与不增加投入相比之差（${unit}）。`,
    reading: '线：均值；色带：涵盖参数与随机性的 95% 区间。各小图比例尺相同。',
    level: (what, unit) => `各年${what}（${unit}）。`,
    readingOfLevels: '线：均值；色带：90% 的模拟。各小图比例尺相同。',
  },
});

/** Whether there is a baseline to take differences to. */
const isPaired = ({ comparison }: ChartContext): boolean => comparison.effects.length > 0;

const yearlyEffects = ({ comparison }: ChartContext, scenario: string, indicator: string): EffectRow[] =>
  comparison.effects
    .filter(
      (row) =>
        row.scenario === scenario &&
        row.indicator === indicator &&
        row.part === '' &&
        typeof row.year === 'number',
    )
    .sort((a, b) => Number(a.year) - Number(b.year));

/** Yearly differences of the alternatives, those without any left out while others have some; levels of all scenarios where there is no baseline. */
function rowsOf(context: ChartContext, indicator: string) {
  const { comparison } = context;
  const line = (
    scenario: ScenarioLabel,
    year: number,
    amount: { mean: number; low: number | null; high: number | null },
  ) => ({
    scenario: scenario.id,
    name: scenarioTitle(context, scenario),
    year,
    ...amount,
  });
  if (!isPaired(context)) {
    return comparison.scenarios.flatMap((scenario) =>
      yearlyRows(comparison, scenario.id, indicator).map(({ year, mean, p05, p95 }) =>
        line(scenario, Number(year), { mean, low: p05, high: p95 }),
      ),
    );
  }
  const all = alternativesOf(comparison).map((scenario) => ({
    scenario,
    effects: yearlyEffects(context, scenario.id, indicator),
  }));
  const changing = all.filter(({ effects }) => effects.some(({ mean }) => mean !== 0));
  return (changing.length > 0 ? changing : all).flatMap(({ scenario, effects }) =>
    effects.map(({ year, mean, low, high }) => line(scenario, Number(year), { mean, low, high })),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** The longest run of years in which the gain is sure. */
function longestClear({ comparison }: ChartContext, rows: readonly Row[]): Row[] {
  let [longest, run]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    run = row.mean > 0 && excludesZero(row, comparison) ? [...run, row] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function finding(context: ChartContext, rows: readonly Row[], indicator: string): string {
  const { comparison, language } = context;
  const text = TEXT[language];
  const what = indicatorName(context, indicator);
  if (!isPaired(context)) {
    const own = rows.filter(({ scenario }) => scenario === rows[0].scenario);
    const [first, last] = [own[0], own.at(-1)!];
    return text.levels(
      capitalised(what),
      formatNumber(first.mean),
      first.year,
      formatNumber(last.mean),
      last.year,
    );
  }
  for (const { scenario } of rankedEffects(comparison, indicator)) {
    const own = rows.filter((row) => row.scenario === scenario.id);
    const clear = longestClear(context, own);
    if (clear.length === 0) continue;
    return text.clear(scenarioTitle(context, scenario), what, clear[0].year, clear.at(-1)!.year);
  }
  return text.unclear(what);
}

/** Bands and line of one scenario on the scale of all. */
function panel(
  rows: readonly Row[],
  domain: readonly [number, number],
  { width, first }: PanelSize,
): Layered {
  const y = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...domain], nice: false },
    axis: { tickCount: 4, labels: first || width > 0, labelExpr: "format(datum.value, ',')" },
  };
  return {
    data: { values: [...rows] },
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative',
        title: null,
        scale: { zero: false, nice: false },
        axis: { format: 'd', tickCount: width > 120 ? 4 : 2, grid: false },
      },
      color: { value: COLOURS.research },
    },
    layer: [
      {
        transform: whereKnown('low'),
        mark: { type: 'area', opacity: 0.25 },
        encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
      {
        data: { values: [{}] },
        mark: { type: 'rule', strokeWidth: 1.2 },
        encoding: {
          y: { datum: 0, ...y },
          x: { value: 0 },
          x2: { value: width },
          color: { value: COLOURS.quiet },
        },
      },
      { mark: { type: 'line', strokeWidth: 2.2 }, encoding: { y: { field: 'mean', ...y } } },
    ],
  };
}

/** Scale of all panels; that of levels begins where they begin. */
function domainOf(context: ChartContext, rows: readonly Row[]): [number, number] {
  const ends = rows.map(({ mean, low, high }) => ({ low: low ?? mean, high: high ?? mean }));
  if (isPaired(context)) return [...axisEnds(ends)];
  return [0, Math.max(...ends.map(({ high }) => high), 0) * 1.05 || 1];
}

/** What an indicator does over the years: paired differences to the baseline, or levels of runs without one. */
export const fanOf = (indicator: string): Chart<ChartContext> =>
  chart({
    id: `fan-${indicator}`,
    rows: (context: ChartContext) => rowsOf(context, indicator),
    title: (context, rows) => finding(context, rows, indicator),
    reading: (context) => {
      const text = TEXT[context.language];
      const name = indicatorName(context, indicator);
      const unit = indicatorUnit(context, indicator, 'full');
      if (isPaired(context)) return [text.difference(name, unit), text.reading];
      return [text.level(capitalised(name), unit), text.readingOfLevels];
    },
    plot: (context, rows) => {
      const domain = domainOf(context, rows);
      const panels = scenariosIn(rows).map((scenario) => {
        const own = rows.filter((row) => row.scenario === scenario);
        return { name: own[0].name, draw: (size: PanelSize) => panel(own, domain, size) };
      });
      return panelGrid(panels, context.form);
    },
    inWords: (context, rows) =>
      scenariosIn(rows).map((scenario) => {
        const last = rows.filter((row) => row.scenario === scenario).at(-1)!;
        return `${last.name}, ${last.year}: ${amountText(context, last, isPaired(context))}`;
      }),
  });
