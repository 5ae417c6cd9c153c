import { CHANNEL_COLOURS, type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import { formatNumber } from '../../language/numbers.js';
import type { Language } from '../../language/words.js';
import type { Bilingual } from '../../model/place/region.js';
import type { StudyChart } from '../study.js';
import { type ContestRules, contestOutcome, proposalCost, valueAt } from './equilibrium.js';

const TEXT = {
  outcomeTitle: {
    en: 'How much of the value of funded science is spent on winning it?',
    zh: '获资助科学的价值，有多少耗费在争取资助上？',
  },
  outcomeNote: {
    en: 'Per applicant in equilibrium. v0 is what winning is worth to the applicant beyond the idea itself. Dashed: net value if grants are drawn by lot among the better half of the proposals.',
    zh: '均衡状态下按每名申请者计。v0 为获资助对申请者而言超出项目本身的收益。虚线：在评审排名前一半的申请中抽签时的净价值。',
  },
  payline: { en: 'Payline (share of proposals funded, %)', zh: '资助率（获资助申请所占比例，%）' },
  amount: { en: 'Per applicant (value of the best idea = 1)', zh: '每名申请者（最佳项目价值 = 1）' },
  fundedValue: { en: 'Value of funded ideas', zh: '获资助项目的价值' },
  waste: { en: 'Cost of proposals', zh: '申请书成本' },
  netValue: { en: 'Net value', zh: '净价值' },
  lottery: { en: 'Net value, partial lottery', zh: '净价值（部分抽签）' },
  costTitle: { en: 'Who spends how much on a proposal?', zh: '谁在申请书上投入多少？' },
  costNote: {
    en: 'Cost of the proposal in equilibrium against the value of the idea, one line a payline.',
    zh: '均衡状态下申请书成本与项目价值的关系，每条线对应一个资助率。',
  },
  idea: { en: 'Value of the idea (best = 1)', zh: '项目价值（最佳 = 1）' },
  cost: { en: 'Cost of the proposal (value of the best idea = 1)', zh: '申请书成本（最佳项目价值 = 1）' },
} as const satisfies Record<string, Bilingual>;

const PAYLINE_STEP = 0.01;
const LEAST_PAYLINE = 0.02;
const GREATEST_PAYLINE = 0.5;

/** Paylines of a smooth line. */
const paylines = Array.from(
  { length: Math.round((GREATEST_PAYLINE - LEAST_PAYLINE) / PAYLINE_STEP) + 1 },
  (_, i) => Math.round((LEAST_PAYLINE + i * PAYLINE_STEP) * 100) / 100,
);

/** Lines of one panel: contest for every payline, lottery where the payline leaves room for one. */
function outcomeRows(rules: ContestRules, extra: number, line: number, language: Language) {
  const panel = `v0 = ${extra}`;
  return paylines.flatMap((payline) => {
    const contest = contestOutcome({ ...rules, extra, payline, line: 0 });
    const point = (kind: keyof typeof TEXT, value: number) => ({
      panel,
      kind: TEXT[kind][language],
      payline: Math.round(payline * 100),
      value,
    });
    const drawn = contestOutcome({ ...rules, extra, payline, line }).netValue;
    return [
      point('fundedValue', contest.fundedValue),
      point('waste', contest.waste),
      point('netValue', contest.netValue),
      point('lottery', drawn),
    ];
  });
}

const KINDS = ['fundedValue', 'waste', 'netValue', 'lottery'] as const;
const KIND_COLOURS = [
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.careHours,
  CHANNEL_COLOURS.ownProducts,
  CHANNEL_COLOURS.ownProducts,
];
const KIND_DASHES = [
  [1, 0],
  [1, 0],
  [1, 0],
  [5, 4],
];

function outcomeLines(language: Language) {
  const domain = KINDS.map((kind) => TEXT[kind][language]);
  const x = { field: 'payline', type: 'quantitative', title: TEXT.payline[language] } as const;
  return {
    mark: { type: 'line' as const, strokeWidth: 2.2 },
    encoding: {
      x: { ...x, scale: { domainMin: 0, domainMax: 100 * GREATEST_PAYLINE }, axis: { grid: false } },
      y: { field: 'value', type: 'quantitative' as const, title: TEXT.amount[language] },
      color: { field: 'kind', type: 'nominal' as const, scale: { domain, range: KIND_COLOURS } },
      strokeDash: { field: 'kind', type: 'nominal' as const, scale: { domain, range: KIND_DASHES } },
    },
  };
}

function outcomeChart(
  rules: ContestRules,
  extras: readonly number[],
  line: number,
  language: Language,
): ChartSpec {
  const zero = { mark: { type: 'rule' as const, color: COLOURS.baseline }, encoding: { y: { datum: 0 } } };
  return {
    ...chartFrame(TEXT.outcomeTitle[language], [TEXT.outcomeNote[language]], 640),
    data: { values: extras.flatMap((extra) => outcomeRows(rules, extra, line, language)) },
    facet: { field: 'panel', type: 'nominal', sort: null },
    columns: extras.length,
    spacing: 30,
    spec: { width: 280, height: 240, layer: [zero, outcomeLines(language)] },
  };
}

const COST_PAYLINES = [0.05, 0.15, 0.3, 0.5];
const COST_POINTS = 100;

const percentOf = (payline: number): string => `${Math.round(payline * 100)}%`;

function costRows(rules: ContestRules) {
  return COST_PAYLINES.flatMap((payline) =>
    Array.from({ length: COST_POINTS - 1 }, (_, i) => {
      const above = 1 - (i + 1) / COST_POINTS;
      const contest = { ...rules, payline, line: 0 };
      return {
        payline: percentOf(payline),
        value: valueAt(above, contest),
        cost: proposalCost(above, contest),
      };
    }),
  );
}

const COST_COLOURS = [
  COLOURS.ink,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.ordinaryCare,
];

function costChart(rules: ContestRules, language: Language): ChartSpec {
  const domain = COST_PAYLINES.map(percentOf);
  const x = { field: 'value', type: 'quantitative', title: TEXT.idea[language] } as const;
  const note = `v0 = ${formatNumber(rules.extra)}`;
  return {
    ...chartFrame(TEXT.costTitle[language], [TEXT.costNote[language], note], 560),
    data: { values: costRows(rules) },
    width: 460,
    height: 260,
    mark: { type: 'line', strokeWidth: 2.2 },
    encoding: {
      x: { ...x, scale: { domainMin: 0, domainMax: 1 }, axis: { grid: false } },
      y: { field: 'cost', type: 'quantitative', title: TEXT.cost[language] },
      color: { field: 'payline', type: 'nominal', scale: { domain, range: COST_COLOURS } },
    },
  };
}

/** Value and waste against the payline, a panel for each v0, and the cost of a proposal against the idea's value. */
export function contestCharts(
  rules: ContestRules,
  extras: readonly number[],
  line: number,
  language: Language,
): readonly StudyChart[] {
  return [
    { name: 'value-and-waste', spec: outcomeChart(rules, extras, line, language) },
    { name: 'proposal-cost', spec: costChart(rules, language) },
  ];
}
