import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { domainWithZero } from '../domain.js';
import { linePlot } from '../line-plot.js';
import { NO_CHANCE } from '../no-chance.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { proposalCost, valueAt } from './equilibrium.js';
import { rulesOf } from './rules.js';

const TEXT = texts({
  en: {
    title: (value: string, least: string, ofLeast: string, most: string, ofMost: string) =>
      `Over the paylines shown, the proposal for an idea worth ${value} costs least at ${ofLeast} funded (${least}) and most at ${ofMost} funded (${most})`,
    same: (value: string, cost: string) =>
      `At every payline shown, the proposal for an idea worth ${value} costs ${cost}`,
    reading: (extra: string) =>
      `Cost of a proposal in equilibrium against the value of its idea, both with the value of the best idea as 1; one line a payline. Winning is worth v0 = ${extra} to the applicant beyond the idea itself.`,
    idea: 'Value of the idea (best = 1)',
    cost: 'Cost of the proposal (value of the best idea = 1)',
    payline: (percent: string) => `${percent} funded`,
    point: (payline: string, value: string, cost: string) =>
      `${payline}: a proposal for an idea worth ${value} costs ${cost}`,
  },
  zh: {
    title: (value, least, ofLeast, most, ofMost) =>
      `在所示各资助率中，价值为 ${value} 的项目，其申请书成本在资助率 ${ofLeast} 时最低（${least}），在资助率 ${ofMost} 时最高（${most}）`,
    same: (value, cost) => `在所示各资助率下，价值为 ${value} 的项目，其申请书成本均为 ${cost}`,
    reading: (extra) =>
      `均衡状态下申请书成本与项目价值的关系，均以最佳项目的价值为 1；每条线对应一个资助率。获资助对申请者而言超出项目本身的收益 v0 = ${extra}。`,
    idea: '项目价值（最佳 = 1）',
    cost: '申请书成本（最佳项目价值 = 1）',
    payline: (percent) => `资助率 ${percent}`,
    point: (payline, value, cost) => `${payline}：价值为 ${value} 的项目，申请书成本为 ${cost}`,
  },
});

const PAYLINES = [0.05, 0.15, 0.3, 0.5] as const;
const LINE_COLOURS = [
  COLOURS.ink,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.ordinaryCare,
];
const POINTS = 100;

type Context = StudyChartContext;

const percentOf = (payline: number): string => `${formatNumber(100 * payline)}%`;

/** Cost of a proposal at every payline, from the worst idea to the best. */
function rowsOf({ settings }: Context) {
  const rules = { ...rulesOf(settings), line: 0 };
  return PAYLINES.flatMap((payline) =>
    Array.from({ length: POINTS - 1 }, (_, n) => {
      const above = 1 - (n + 1) / POINTS;
      const contest = { ...rules, payline };
      return { payline, value: valueAt(above, contest), cost: proposalCost(above, contest) };
    }),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** The best idea shown, once a payline. */
const bestOf = (rows: readonly Row[]): Row[] =>
  PAYLINES.map((payline) => rows.filter((row) => row.payline === payline).at(-1)!);

function title({ language }: Context, rows: readonly Row[]): string {
  const text = TEXT[language];
  const best = [...bestOf(rows)].sort((a, b) => a.cost - b.cost);
  const [least, most] = [best[0], best.at(-1)!];
  const value = formatNumber(least.value, 2);
  const [low, high] = [formatNumber(least.cost, 2), formatNumber(most.cost, 2)];
  if (low === high) return text.same(value, low);
  return text.title(value, low, percentOf(least.payline), high, percentOf(most.payline));
}

function plot(context: Context, rows: readonly Row[]) {
  const text = TEXT[context.language];
  const lines = PAYLINES.map((payline, n) => ({
    name: text.payline(percentOf(payline)),
    colour: LINE_COLOURS[n],
    points: rows.filter((row) => row.payline === payline).map(({ value, cost }) => ({ x: value, y: cost })),
  }));
  const x = { title: text.idea, domain: [0, 1] as const };
  const y = { title: text.cost, domain: domainWithZero(rows.map(({ cost }) => cost)) };
  return linePlot(context, lines, { x, y });
}

/** The cost of a proposal against the idea's value. */
export const costOfProposals = studyChart({
  id: 'proposal-cost',
  rows: rowsOf,
  title,
  reading: ({ settings, language }: Context) => [
    TEXT[language].reading(formatNumber(rulesOf(settings).extra)),
  ],
  notes: ({ language }) => [NO_CHANCE[language]],
  plot,
  inWords: ({ language }, rows) => {
    const text = TEXT[language];
    return bestOf(rows).map(({ payline, value, cost }) =>
      text.point(text.payline(percentOf(payline)), formatNumber(value, 2), formatNumber(cost, 2)),
    );
  },
});
