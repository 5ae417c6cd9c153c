import type { Bilingual } from '../model/place/region.js';
import { type Key, replicateKey } from '../random/keys.js';
import { gini } from '../statistics/inequality.js';
import { estimateOf } from './estimate.js';
import { agreements } from './self-organised-funding/agreements.js';
import {
  citationCounts,
  citationNetwork,
  receiptsAfter,
  solvedReceipts,
  steadyReceipts,
  yearsWithin,
} from './self-organised-funding/circulation.js';
import { giniByFraction } from './self-organised-funding/gini-chart.js';
import { receiptsByRank } from './self-organised-funding/receipts-by-rank.js';
import { cells, FRACTIONS, type Result, SKEWS } from './self-organised-funding/results.js';
import { numberOf } from './setting-values.js';
import type { Settings, Study, StudyRow, StudySetting } from './study.js';

/** One network. */
interface Part {
  readonly trial: number;
}

const SETTINGS: readonly StudySetting[] = [
  {
    name: 'scientists',
    meaning: { en: 'Scientists who fund each other', zh: '相互资助的科研人员数' },
    unit: 'persons',
    default: 200,
    lowest: 2,
    highest: 600,
    whole: true,
    grade: 'D',
    source: 'chosen: large enough for stable shares, small enough for a direct solution',
  },
  {
    name: 'references',
    meaning: { en: 'Citations that each scientist gives', zh: '每名科研人员引用他人的次数' },
    unit: 'citations',
    default: 50,
    lowest: 1,
    highest: 10_000,
    whole: true,
    grade: 'D',
    source: 'assumed: the paper uses real citation data',
  },
  {
    name: 'skew',
    meaning: {
      en: 'Spread of how attractive scientists are to cite (standard deviation of the logarithm); 0 = all alike',
      zh: '科研人员被引吸引力的离散程度（对数标准差）；0 表示完全相同',
    },
    unit: '',
    default: 1,
    lowest: 0,
    highest: 4,
    grade: 'D',
    source: 'assumed: log-normal numbers of citations are common, of about this spread',
  },
  {
    name: 'fraction',
    meaning: { en: "Fraction of last year's receipts to pass on", zh: '上年所得中须转赠的比例' },
    unit: 'fraction',
    default: 0.5,
    lowest: 0,
    highest: 0.99,
    grade: 'D',
    source: 'assumed: the fraction is a choice of policy',
  },
  {
    name: 'base',
    meaning: { en: 'Base that everybody receives a year', zh: '每人每年的基本经费' },
    unit: 'thousand US dollars',
    default: 100,
    lowest: 0.001,
    highest: 1_000_000,
    grade: 'A',
    source: 'interview with J. Bollen in Nature (nature.com/articles/nj7491-265a): US$100,000 as an example',
  },
  {
    name: 'years',
    meaning: { en: 'Years simulated', zh: '模拟年数' },
    unit: 'years',
    default: 50,
    lowest: 1,
    highest: 10_000,
    whole: true,
    grade: 'D',
    source: 'chosen: the fixed point is reached to the last digits at the default fraction',
  },
  {
    name: 'trials',
    meaning: { en: 'Networks drawn', zh: '生成的引文网络数' },
    unit: 'networks',
    default: 10,
    lowest: 1,
    highest: 10_000,
    whole: true,
    grade: 'D',
    source: 'chosen',
  },
];

const READINGS: readonly Bilingual[] = [
  {
    en: 'Citations are synthetic: everybody cites equally often, others at random in proportion to a log-normal attraction, never oneself. The papers use real citations.',
    zh: '引文数据为合成：每人引用次数相同，按对数正态的吸引力随机引用他人，不引用自己。原论文使用真实引文数据。',
  },
  {
    en: 'Gifts follow citations in every year alike; scientists do not change their minds, and none join or leave.',
    zh: '每年的转赠均按相同的引用比例进行；科研人员不改变选择，也无人加入或离开。',
  },
  {
    en: 'The first year brings the base alone. Inequality is that of receipts; what may be kept is the same share of them for everybody, so that its Gini coefficient is the same.',
    zh: '第一年只有基本经费。不均等程度按所得经费计算；每人可留用的比例相同，因此留用经费的基尼系数与之相同。',
  },
  {
    en: 'The error of the fixed point is the greatest relative distance of a receipt of the last year to the solution of the linear equations, over all scientists and networks.',
    zh: '不动点误差为最后一年各人所得与线性方程组解之间的最大相对偏差，取遍全部科研人员与网络。',
  },
];

const parts = (settings: Settings): readonly Part[] =>
  Array.from({ length: numberOf(settings, 'trials') }, (_, i) => ({ trial: i + 1 }));

function farthest(receipts: Float64Array, solved: Float64Array): number {
  return receipts.reduce((most, amount, i) => Math.max(most, Math.abs(amount - solved[i]) / solved[i]), 0);
}

const giniOf = (amounts: Float64Array): number => gini(amounts.slice().sort());

const keyOf = ({ trial }: Part, seed: string): Key => replicateKey(`${seed}/self-organised-funding`, trial);

const networkOf = (settings: Settings, key: Key, skew: number) =>
  citationNetwork(numberOf(settings, 'scientists'), numberOf(settings, 'references'), skew, key);

/** Gini coefficients of the networks of the settings at a fraction. */
const ginisAt = (settings: Settings, seed: string) => (fraction: number) =>
  parts(settings).map((part) => {
    const network = networkOf(settings, keyOf(part, seed), numberOf(settings, 'skew'));
    return giniOf(steadyReceipts(network, numberOf(settings, 'base'), fraction));
  });

/** One network at the settings, and networks of the same luck at every skew of the table. */
function simulate(part: Part, settings: Settings, seed: string): Result {
  const key = keyOf(part, seed);
  const base = numberOf(settings, 'base');
  const fraction = numberOf(settings, 'fraction');
  const drawn = (skew: number) => networkOf(settings, key, skew);
  const network = drawn(numberOf(settings, 'skew'));
  const solved = solvedReceipts(network, base, fraction);
  const simulated = receiptsAfter(numberOf(settings, 'years'), network, base, fraction);
  const ginis = SKEWS.flatMap((skew) => {
    const other = drawn(skew);
    return FRACTIONS.map((share) => giniOf(steadyReceipts(other, base, share)));
  });
  return {
    gini: giniOf(solved),
    citationGini: giniOf(citationCounts(network)),
    fixedPointError: farthest(simulated, solved),
    ginis: Float64Array.from(ginis),
    rankings: FRACTIONS.map((share) => steadyReceipts(network, base, share).sort().reverse()),
  };
}

const meanRow = (id: string, label: Bilingual, values: readonly number[]): StudyRow => ({
  id,
  label,
  ...estimateOf(values),
  unit: 'fraction',
  published: null,
});

function ownRows(results: readonly Result[]): StudyRow[] {
  const of = (name: 'gini' | 'citationGini') => results.map((result) => result[name]);
  return [
    meanRow('gini', { en: 'Gini coefficient of receipts', zh: '所得经费的基尼系数' }, of('gini')),
    {
      id: 'fixedPointError',
      label: { en: 'Greatest relative distance to the fixed point', zh: '与不动点的最大相对偏差' },
      value: Math.max(...results.map(({ fixedPointError }) => fixedPointError)),
      standardError: null,
      unit: 'fraction',
      published: null,
    },
    meanRow(
      'citationGini',
      { en: 'Gini coefficient of citations received', zh: '被引次数的基尼系数' },
      of('citationGini'),
    ),
  ];
}

/** The receipts still to come shrink by the fraction a year, whatever the network. */
const yearRows = (): StudyRow[] =>
  FRACTIONS.map((fraction) => ({
    id: `yearsToOnePercent-F${fraction}`,
    label: {
      en: `Years until receipts are within 1% of the fixed point in sum: ${fraction} passed on`,
      zh: `总所得与不动点相差不超过 1% 所需年数：转赠比例 ${fraction}`,
    },
    value: yearsWithin(0.01, fraction),
    standardError: null,
    unit: 'years',
    published: null,
  }));

function table(_: Settings, results: readonly Result[]): readonly StudyRow[] {
  const swept = cells(results).map(({ skew, fraction, values }) =>
    meanRow(
      `gini-F${fraction}-skew${skew}`,
      {
        en: `Gini coefficient of receipts: ${fraction} passed on, skew ${skew}`,
        zh: `所得经费的基尼系数：转赠比例 ${fraction}，离散程度 ${skew}`,
      },
      values,
    ),
  );
  return [...ownRows(results), ...yearRows(), ...swept];
}

/**
 * Bollen et al. (2014, 2017): scientists receive an equal base and pass a fraction of all receipts on to those they would
 * fund. The folder of the same name has the circulation.
 */
export const selfOrganisedFunding: Study<Part, Result> = {
  name: 'self-organised-funding',
  title: { en: 'Self-organised allocation of research funds', zh: '科研经费的自组织分配' },
  citation:
    'Bollen J, Crandall D, Junk D, Ding Y, Börner K (2017). An efficient system to fund science: from proposal review to peer-to-peer distributions. Scientometrics 110:521-528; Bollen J et al. (2014). From funding agencies to scientific agency. EMBO Reports 15:131-133.',
  doi: '10.1007/s11192-016-2110-3',
  settings: SETTINGS,
  readings: READINGS,
  parts,
  simulate,
  table,
  charts: (context) => [giniByFraction, receiptsByRank].flatMap((chart) => chart.draw(context)),
  agreements: (settings, _, region, seed) => agreements(settings, ginisAt(settings, seed), region, seed),
};
