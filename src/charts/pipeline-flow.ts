import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { alternativesOf, baselineOf } from './alternatives.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { scenarioTitle } from './naming.js';
import { barsInWords, barsOf } from './part-bars.js';
import { amountText, type PartRow, partRowsOf, scenariosIn } from './part-rows.js';
import { summaryOf } from './rows.js';
import { stackedRows } from './stacked-rows.js';
import { sureEffects } from './standing.js';
import { changing, unchangedNote } from './unchanged.js';

const TEXT = texts({
  en: {
    more: (name: string, times: string, end: string) =>
      `${name}: ${times} times as many projects start; ${end}`,
    ends: (outcome: string, share: string) => `${share}% ${outcome}`,
    same: (names: string) => `As the baseline, and not drawn: ${names}.`,
    alike: (end: string) => `No way of spending clearly starts more projects; ${end}`,
    measure: (years: number) =>
      `All development projects that ran at the start or entered within ${years} years, by where they ended (number).`,
    reading: 'Bars: means. Numbers: means with 90% of runs.',
    all: 'Entered',
    introduced: 'Introduced',
    axis: 'Projects',
    zero: '',
    to: (value: string) => `to ${value}`,
  },
  zh: {
    more: (name, times, end) => `“${name}”启动的项目达基准的 ${times} 倍；${end}`,
    ends: (outcome, share) => `${share}% 的项目${outcome}`,
    same: (names) => `与基准相同、未绘出：${names}。`,
    alike: (end) => `没有一种投入方式能明确增加项目；${end}`,
    measure: (years) => `期初在研和 ${years} 年内立项的全部转化项目，按结局划分（个）。`,
    reading: '条：均值；数字：均值及 90% 的模拟所在区间。',
    all: '新立项',
    introduced: '投入使用',
    axis: '项目数',
    zero: '',
    to: (value) => `至 ${value}`,
  },
});

const NAMES = texts({
  en: {
    introduced: 'Introduced',
    afterProof: 'Running: after the proof in people',
    proof: 'Running: proof in people',
    beforeProof: 'Running: before the proof',
    failed: 'Failed at the end of a stage',
    unfinanced: 'Dropped for lack of money',
  },
  zh: {
    introduced: '投入使用',
    afterProof: '在研：人体验证之后',
    proof: '在研：人体验证中',
    beforeProof: '在研：人体验证之前',
    failed: '阶段结束时失败',
    unfinanced: '因缺资金终止',
  },
});

/** The same as what projects do, after a share of them. */
const ENDS = texts({
  en: {
    introduced: 'are introduced',
    afterProof: 'still run after the proof in people',
    proof: 'are still in the proof in people',
    beforeProof: 'are still before the proof',
    failed: 'fail at the end of a stage',
    unfinanced: 'are dropped for lack of money',
  },
  zh: NAMES.zh,
});

/** Where development projects end: indicator and part that count them. */
export const OUTCOMES = [
  { id: 'introduced', indicator: 'introductions', part: '', colour: '#117733' },
  { id: 'afterProof', indicator: 'projects', part: 'stage=afterProof', colour: '#0072b2' },
  { id: 'proof', indicator: 'projects', part: 'stage=proof', colour: '#56b4e9' },
  { id: 'beforeProof', indicator: 'projects', part: 'stage=beforeProof', colour: '#bcdff5' },
  { id: 'failed', indicator: 'failures', part: '', colour: '#e69f00' },
  { id: 'unfinanced', indicator: 'unfinancedDeaths', part: '', colour: '#882255' },
] as const;

const INDICATORS = ['leads', ...OUTCOMES.map(({ indicator }) => indicator)];

function rowsOf(context: ChartContext): PartRow[] {
  const { comparison, language } = context;
  const level = (scenario: ScenarioLabel, indicator: string, part = '') => {
    const row = summaryOf(comparison, scenario.id, indicator, part);
    return row && { mean: row.mean, low: row.p05, high: row.p95 };
  };
  return changing(comparison, INDICATORS).flatMap((scenario) =>
    partRowsOf(context, scenario, [
      ['entered', TEXT[language].all, level(scenario, 'leads')],
      ...OUTCOMES.map(
        ({ id, indicator, part }) => [id, NAMES[language][id], level(scenario, indicator, part)] as const,
      ),
    ]),
  );
}

const amountIn = (rows: readonly PartRow[], scenario: string, part: string): number =>
  rows.find((row) => row.scenario === scenario && row.part === part)?.mean ?? 0;

/** Where most projects of a scenario end, and what share of all. */
function mainEnd({ language }: ChartContext, rows: readonly PartRow[], scenario: string): string {
  const amounts = OUTCOMES.map(({ id }) => amountIn(rows, scenario, id));
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  const most = Math.max(...amounts);
  const { id } = OUTCOMES[amounts.indexOf(most)];
  const share = formatNumber((100 * most) / Math.max(all, 1e-9), 2);
  return TEXT[language].ends(ENDS[language][id], share);
}

/** Who surely starts most projects, how many times as many as the baseline, and where most of them end. */
function finding(context: ChartContext, rows: readonly PartRow[]): string {
  const { comparison, language } = context;
  const baseline = baselineOf(comparison);
  const [first] = sureEffects(comparison, 'leads').gains;
  const few = amountIn(rows, baseline.id, 'entered');
  if (first === undefined || few <= 0) {
    const end = mainEnd(context, rows, baseline.id);
    return alternativesOf(comparison).length > 0 && comparison.effects.length > 0
      ? TEXT[language].alike(end)
      : end;
  }
  const times = formatNumber(amountIn(rows, first.id, 'entered') / few, 2);
  return TEXT[language].more(scenarioTitle(context, first), times, mainEnd(context, rows, first.id));
}

/** What became of all development projects, by scenario, the baseline first: introduced, running by stage, failed, or dropped. */
export const pipelineFlow = chart({
  id: 'pipeline-flow',
  rows: rowsOf,
  title: finding,
  reading: ({ comparison, language }) => [TEXT[language].measure(comparison.horizon), TEXT[language].reading],
  notes: (context) => unchangedNote(context, INDICATORS, TEXT[context.language].same),
  plot: (context, rows) => {
    const text = TEXT[context.language];
    const scenarios = scenariosIn(rows);
    const number = (scenario: string, part: string): string => {
      const row = rows.find((one) => one.scenario === scenario && one.part === part);
      return row === undefined ? '' : amountText(context, row, false);
    };
    return stackedRows({
      parts: OUTCOMES.map(({ id, colour }) => ({ id, name: NAMES[context.language][id], colour })),
      rows: barsOf(context, rows).map((bar, n) => ({
        ...bar,
        amounts: new Map([...bar.amounts].filter(([part]) => part !== 'entered')),
        texts: [number(scenarios[n], 'entered'), number(scenarios[n], 'introduced')],
      })),
      heads: [text.all, text.introduced],
      axis: text.axis,
      zero: text.zero,
      to: text.to,
      form: context.form,
    });
  },
  inWords: barsInWords,
});
