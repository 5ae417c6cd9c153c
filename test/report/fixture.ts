import type { IndicatorLabels } from '../../src/language/labels.js';
import { CHINESE_CITY } from '../../src/model/place/chinese-city.js';
import type { BudgetImpactRow } from '../../src/results/budget-impact.js';
import type { EffectRow, SummaryRow, YearOrTotal } from '../../src/results/effect-row.js';
import type { ScenarioLabel } from '../../src/results/scenario-label.js';
import type { Comparison } from '../../src/results/tables.js';

/** A hand-made comparison of plausible size, with a tie, a loss and an interval around zero. */

const START = 2025;
const HORIZON = 20;
const CHANNELS = ['practice', 'ownProducts', 'outsideAdoption', 'ordinaryCare', 'careHours', 'incidents'];

const NAMES: readonly [string, string, string, boolean][] = [
  ['baseline', 'Baseline', '基准情景', false],
  ['competitive-grants', 'More competitive grants', '更多竞争性项目', false],
  ['leading-talent', 'Leading-talent import', '引进领军人才', false],
  ['young-talent', 'Young talent, postdocs and retention', '青年人才、博士后与留才', false],
  ['platforms', 'Hospital-university-enterprise platforms', '医校企协同平台与成果转化', false],
  ['learning-hospital', 'Learning hospital and protected time', '学习型医院与科研时间保障', false],
  ['balanced-package', 'Balanced package', '均衡组合', false],
  ['ordinary-care', 'Ordinary care at the margin', '边际常规医疗', true],
  ['outside-adoption', 'Direct adoption of proven practice', '直接采用成熟的外部做法', true],
];

/** Per scenario: papers, hits, introductions, approvals, talent flow, then DALYs by channel. */
const EFFECTS: Readonly<Record<string, readonly number[]>> = {
  'competitive-grants': [412.3, 14.2, 1.31, 0.08, 3.4, 812, 96, 240, 0, -455, -12],
  'leading-talent': [228.6, 19.8, 0.74, 0.05, 41.2, 402, 61, 150, 0, -210, -6],
  'young-talent': [365.1, 12.9, 1.02, 0.06, 66.3, 905, 80, 331, 0, -390, -10],
  platforms: [141.7, 6.1, 4.85, 0.31, 1.1, 350, 633, 402, 0, -160, -9],
  'learning-hospital': [187.2, 6.6, 0.51, 0.02, 8.8, 2150, 44, 1204, 0, -980, -4],
  'balanced-package': [301.4, 12.2, 2.2, 0.14, 29.5, 1130, 260, 702, 0, -480, -8],
  'ordinary-care': [-3.2, -0.1, 0, 0, -0.2, 0, 0, 0, 7080, 0, 0],
  'outside-adoption': [-8.1, -0.3, 0.02, 0, 0.1, 0, 0, 7412, 0, 0, 0],
};

function effect(scenario: string, indicator: string, part: string, unit: string, mean: number): EffectRow {
  const spread = Math.abs(mean) * 0.55 + (part === '' && unit === 'DALY' ? 350 : 0.2);
  return {
    scenario,
    indicator,
    part,
    unit,
    year: 'total',
    baseline: indicator === 'papers' ? 9120 : 0,
    mean,
    low: mean - spread,
    high: mean + spread * 1.2,
    chanceLow: mean - spread * 0.35,
    chanceHigh: mean + spread * 0.35,
    parameterLow: mean - spread * 0.9,
    parameterHigh: mean + spread * 1.1,
    pairs: 100,
    percent: indicator === 'papers' ? (100 * mean) / 9120 : null,
  };
}

function effectsOf(scenario: string): EffectRow[] {
  const [papers, hits, introductions, approvals, talent, ...parts] = EFFECTS[scenario]! as [
    number,
    number,
    number,
    number,
    number,
    ...number[],
  ];
  const dalys = parts.reduce((sum, part) => sum + part, 0);
  const cost = 7100;
  return [
    effect(scenario, 'papers', '', 'papers', papers),
    effect(scenario, 'hits', '', 'papers', hits),
    effect(scenario, 'introductions', '', 'techniques', introductions),
    effect(scenario, 'approvals', '', 'products', approvals),
    effect(scenario, 'netTalentFlow', '', 'persons', talent),
    { ...effect(scenario, 'programmePaid', '', 'million CNY', 300), low: 299.6, high: 300.4 },
    effect(scenario, 'spending', '', 'million CNY', 331),
    effect(scenario, 'dalysAverted', '', 'DALY', dalys),
    ...CHANNELS.map((channel, i) =>
      effect(scenario, 'dalysAverted', `channel=${channel}`, 'DALY', parts[i]!),
    ),
    effect(scenario, 'dalysAvertedWithoutPractice', '', 'DALY', dalys - parts[0]!),
    effect(scenario, 'netHealthBenefit', '', 'DALY', dalys - cost),
    effect(scenario, 'netHealthBenefitWithoutPractice', '', 'DALY', dalys - parts[0]! - cost),
    effect(scenario, 'terminalDalys', '', 'DALY', introductions * 41),
  ];
}

function summaryRow(
  scenario: string,
  indicator: string,
  unit: string,
  year: number | 'total',
  mean: number,
): SummaryRow {
  const sd = Math.abs(mean) * 0.12;
  const quantile = (z: number) => mean + z * sd;
  return {
    scenario,
    indicator,
    part: '',
    unit,
    year,
    mean,
    sd,
    p05: quantile(-1.64),
    p25: quantile(-0.67),
    p50: quantile(0),
    p75: quantile(0.67),
    p95: quantile(1.64),
    mcse: sd / 10,
  };
}

/** Yearly papers and DALYs that grow, the effect arriving from the fourth year on. */
function summaryOfScenario(id: string): SummaryRow[] {
  const [papers = 0, ...rest] = EFFECTS[id] ?? [];
  const dalys = rest.slice(4).reduce((sum, value) => sum + value, 0);
  const years = Array.from({ length: HORIZON }, (_, i) => START - 2 + i);
  return [
    ...years.flatMap((year, i) => {
      const arrived = Math.max(0, i - 4) / 120;
      return [
        summaryRow(id, 'papers', 'papers', year, 380 + 8 * i + papers * arrived),
        summaryRow(id, 'dalysAverted', 'DALY', year, 900 + 40 * i + dalys * arrived),
      ];
    }),
    summaryRow(id, 'papers', 'papers', 'total', 9120 + papers),
    summaryRow(id, 'programmePaid', 'million CNY', 'total', EFFECTS[id] === undefined ? 0 : 300),
  ];
}

/** Thirty million from the city for ten years, some of it paid back by the hospitals. */
function budgetOf(scenario: string): BudgetImpactRow[] {
  const years: YearOrTotal[] = [...Array.from({ length: 10 }, (_, i) => START + i), 'total'];
  return years.flatMap((year) => {
    const times = year === 'total' ? 10 : 1;
    const row = (payer: string, mean: number) => ({
      scenario,
      payer,
      year,
      mean: mean * times,
      low: mean * times - 2.1,
      high: mean * times + 2.4,
    });
    return [
      row('', 28.5),
      row('city', 30),
      row('hospitals', -1.5),
      { ...row('central', 0), low: 0, high: 0 },
    ];
  });
}

const scenarios: ScenarioLabel[] = NAMES.map(([id, en, zh, comparator]) => ({
  id,
  title: { en, zh },
  description: { en: `${en}: what the money buys.`, zh: `${zh}：资金用途说明。` },
  comparator,
  yardstick: id === 'ordinary-care',
}));

export const COMPARISON: Comparison = {
  version: '0.1.0',
  command: 'medinno compare baseline competitive-grants leading-talent --draws 50 --replicates 2',
  region: {
    id: 'maoming',
    name: { en: 'Maoming', zh: '茂名' },
    population: 6_237_000,
    currency: 'CNY',
    levels: CHINESE_CITY.levels,
    payers: CHINESE_CITY.payers,
    perspective: CHINESE_CITY.levels[0].id,
    priceYear: 2020,
    policyYear: START,
    gdpPerHead: 61_300,
    illustrative: true,
  },
  programme: { payer: 'city', amount: 30, years: 10 },
  sums: NAMES.slice(1).map(([scenario]) => ({
    scenario,
    payer: CHINESE_CITY.payers[0],
    amount: 30,
    first: START,
    last: START + 9,
    total: 300,
  })),
  horizon: HORIZON,
  draws: 50,
  replicates: 2,
  seed: 'medinno',
  discountRate: 0.05,
  threshold: 37_446,
  scenarios,
  summary: NAMES.flatMap(([id]) => summaryOfScenario(id)),
  effects: NAMES.slice(1).flatMap(([id]) => effectsOf(id)),
  pairwise: [],
  probabilityBest: [
    // Ordinary care measures net health benefit and is not among those that can be best at it.
    ...[0.26, 0.02, 0, 0.02, 0, 0.08, 0.02, null, 0.6].flatMap((value, i) =>
      value === null
        ? []
        : [{ scenario: NAMES[i]![0], goal: 'netHealthBenefit', value, standardError: 0.04 }],
    ),
    ...[0, 0.86, 0.02, 0.12, 0, 0, 0, 0, 0].map((value, i) => ({
      scenario: NAMES[i]![0],
      goal: 'papers',
      value,
      standardError: 0.04,
    })),
  ],
  ties: [{ goal: 'netHealthBenefit', scenarios: ['platforms', 'outside-adoption'], reliability: 0.61 }],
  costPerDaly: NAMES.slice(1).map(([id]) => ({
    scenario: id,
    value: id === 'ordinary-care' ? 40_474 : id === 'outside-adoption' ? 42_735 : null,
  })),
  plausibility: [
    {
      id: 'papersPerDoctor',
      label: { en: 'Papers per research-active doctor and year', zh: '每名科研医生每年论文数' },
      unit: 'papers',
      simulated: 0.412,
      simulatedLow: 0.33,
      simulatedHigh: 0.52,
      low: 0.2,
      high: 0.6,
      shareInside: 0.97,
      grade: 'B',
      source: 'Annual report of a city hospital, 2022',
      verdict: 'inside',
      explanation: '',
      use: 'tuned',
      general: false,
    },
    {
      id: 'retention',
      label: { en: 'Postdocs who stay after the station', zh: '出站博士后留用比例' },
      unit: 'fraction',
      simulated: 0.82,
      simulatedLow: 0.75,
      simulatedHigh: 0.9,
      low: 0.4,
      high: 0.8,
      shareInside: 0.41,
      grade: 'B',
      source: 'https://doi.org/10.1371/journal.pone.0118253',
      verdict: 'explained',
      explanation: '11 of 17 in one station: a small number.',
      use: 'check',
      general: false,
    },
  ],
  outlives: [
    {
      scenario: 'leading-talent',
      what: { en: 'Posts of imported heads', zh: '延续事项' },
      value: 12.4,
      low: 9.1,
      high: 15.9,
      unit: 'million CNY a year',
      payer: 'hospitals',
    },
  ],
  budgetImpact: NAMES.slice(1).flatMap(([id]) => budgetOf(id)),
  variants: [],
  defaultWorld: null,
  overrides: [],
  warnings: [],
  data: { local: 89, borrowed: 0, assumed: 31, all: 120 },
  lender: null,
  figures: [],
  structures: [],
  leaders: [
    { scenario: 'baseline', from: 0 },
    { scenario: 'ordinary-care', from: 39_501 },
  ],
  breakEvens: [],
  information: null,
  drivers: [
    {
      scenario: 'ordinary-care',
      parameter: 'opportunityCost',
      text: 'the meaning of opportunityCost',
      unit: '1',
      grade: 'C',
      correlation: -0.91,
    },
    {
      scenario: 'ordinary-care',
      parameter: 'discountRate',
      text: 'the meaning of discountRate',
      unit: '1',
      grade: 'D',
      correlation: 0.12,
    },
    {
      scenario: 'learning-hospital',
      parameter: 'practiceCausalShare',
      text: 'the meaning of practiceCausalShare',
      unit: '1',
      grade: 'C',
      correlation: 0.78,
    },
    {
      scenario: 'learning-hospital',
      parameter: 'careWorth',
      text: 'the meaning of careWorth',
      unit: '1',
      grade: 'D',
      correlation: -0.41,
    },
  ],
};

const LABELS: Readonly<Record<string, readonly [string, string, string]>> = {
  papers: ['papers', '论文数', 'papers a year'],
  hits: ['highly cited papers', '高影响论文', 'papers a year'],
  introductions: ['techniques introduced', '引入的新技术', 'products and techniques a year'],
  approvals: ['products approved', '获批产品', 'products a year'],
  netTalentFlow: ['net talent flow', '人才净流入', 'persons a year'],
  spending: ['spending of all payers', '各方总支出', 'million CNY a year'],
  discountedSpending: ['discounted net cost', '贴现净成本', 'million CNY a year'],
  programmeAsked: ['money asked for', '专项所需经费', 'million CNY a year'],
  imports: ['leading talent recruited', '引进领军人才', 'persons a year'],
  youngRecruits: ['young talent recruited', '引进青年人才', 'persons a year'],
  programmePaid: ['money paid by the programme', '专项支付金额', 'million CNY a year'],
  dalysAverted: ['DALYs averted', '避免的 DALY', 'DALYs a year'],
  dalysAvertedWithoutPractice: [
    'DALYs averted, practice channel off',
    '避免的 DALY（关闭诊疗途径）',
    'DALYs a year',
  ],
  netHealthBenefit: ['net health benefit', '净健康效益', 'DALYs (discounted) a year'],
  netHealthBenefitWithoutPractice: [
    'net health benefit, practice channel off',
    '净健康效益（关闭诊疗途径）',
    'DALYs (discounted) a year',
  ],
  terminalDalys: ['terminal value', '期末价值', 'DALYs (discounted)'],
};

export const labels: IndicatorLabels = (id) => {
  const entry = LABELS[id];
  if (entry === undefined) throw new RangeError(`unknown indicator ${id}`);
  return {
    name: { en: entry[0], zh: entry[1] },
    unit: entry[2],
    status: id === 'papers' ? 'literature-anchored' : 'assumption only',
    grade: 'C',
  };
};
