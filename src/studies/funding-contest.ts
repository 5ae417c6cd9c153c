import { formatNumber } from '../language/numbers.js';
import type { Bilingual } from '../model/place/region.js';
import { agreements } from './funding-contest/agreements.js';
import {
  type ContestOutcome,
  type ContestRules,
  contestOutcome,
  VALUE_SHAPES,
} from './funding-contest/equilibrium.js';
import { costOfProposals } from './funding-contest/proposal-cost.js';
import { EXTRAS, rulesOf, TABLE_LINE } from './funding-contest/rules.js';
import { valueAndWaste } from './funding-contest/value-and-waste.js';
import type { Settings, Study, StudyRow, StudySetting } from './study.js';

/** Paylines of the table. */
export const PAYLINES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5] as const;

/** One contest; `row` is the prefix of its rows, '' for the settings as they are. */
interface Part {
  readonly row: string;
  readonly rules: ContestRules;
}

interface Result extends Part {
  readonly outcome: ContestOutcome;
}

const PER_APPLICANT = 'per applicant, best idea = 1';

const MEASURES = [
  {
    id: 'fundedValue',
    unit: PER_APPLICANT,
    name: { en: 'Value of funded ideas', zh: '获资助项目的科学价值' },
  },
  { id: 'waste', unit: PER_APPLICANT, name: { en: 'Cost of writing proposals', zh: '撰写申请书的成本' } },
  { id: 'netValue', unit: PER_APPLICANT, name: { en: 'Net value', zh: '净价值' } },
  {
    id: 'wasteShare',
    unit: 'fraction',
    name: { en: 'Cost over value funded', zh: '申请成本与获资助价值之比' },
  },
] as const;

const SETTINGS: readonly StudySetting[] = [
  {
    name: 'payline',
    meaning: { en: 'Share of proposals that are funded', zh: '资助率（获资助申请所占比例）' },
    unit: 'fraction',
    default: 0.2,
    lowest: 0.001,
    highest: 0.999,
    grade: 'D',
    source: 'assumed: the paper runs it over a range',
  },
  {
    name: 'v0',
    meaning: {
      en: "What winning is worth to the applicant beyond the idea's value (promotion, prestige)",
      zh: '获资助对申请者而言超出项目科学价值的收益（晋升、声望等）',
    },
    unit: 'best idea = 1',
    default: 0.25,
    lowest: 0,
    highest: 100,
    grade: 'C',
    source: 'the larger of the two values compared in the table',
  },
  {
    name: 'line',
    meaning: {
      en: 'Share of proposals that enter a lottery for the grants; at or below the payline there is no lottery, 1 is a plain lottery',
      zh: '进入抽签的申请所占比例；不高于资助率时不抽签，取 1 时为完全抽签',
    },
    unit: 'fraction',
    default: 0,
    lowest: 0,
    highest: 1,
    grade: 'D',
    source: 'no lottery unless asked for; the table also has a line of 0.5',
  },
  {
    name: 'reliability',
    meaning: {
      en: "Correlation between a proposal's quality and the panel's verdict, as normal scores; 1 = no noise",
      zh: '申请书质量与评审结论的相关系数（正态得分）；1 表示评审无误差',
    },
    unit: 'correlation',
    default: 0.9,
    lowest: 0.3,
    highest: 1,
    grade: 'D',
    source: "assumed: the paper's own noise was not read in a source",
  },
  {
    name: 'values',
    meaning: {
      en: 'Values of ideas: spread evenly, or with few good ones (density falling in a line to 0 at the best)',
      zh: '项目价值的分布：均匀分布，或好项目较少（密度线性下降，在最高价值处为 0）',
    },
    unit: '',
    default: 'uniform',
    choices: VALUE_SHAPES,
    grade: 'D',
    source: "assumed: the paper's own distribution was not read in a source",
  },
  {
    name: 'lowestValue',
    meaning: { en: 'Value of the worst idea', zh: '最差项目的价值' },
    unit: 'best idea = 1',
    default: 0,
    lowest: 0,
    highest: 0.95,
    grade: 'D',
    source: 'assumed',
  },
];

const READINGS: readonly Bilingual[] = [
  {
    en: 'Everything is per applicant, in units of the best idea. Net value is the funded ideas minus all effort; what winning is worth to the winner beyond the idea is no gain to science and is left out.',
    zh: '各项均按每名申请者计，以最佳项目的价值为 1。净价值为获资助项目的价值减去全部申请成本；获资助者在项目之外的个人收益不是科学上的收益，不予计入。',
  },
  {
    en: 'Noise of review is a Gaussian copula of standing and verdict: exactly the payline is funded, and the worst proposal never wins.',
    zh: '评审误差以申请排位与评审结论的高斯连接函数（Gaussian copula）表示：获资助比例恰等于资助率，最差的申请不会获资助。',
  },
  {
    en: 'The worst idea spends nothing on its proposal; all apply, since a proposal without effort costs nothing.',
    zh: '最差项目的申请者不投入成本；人人都会申请，因为零投入的申请不会带来损失。',
  },
  {
    en: 'In a partial lottery the funder draws among those judged above the line; the benefit of winning beyond the idea stays the same, although a lottery may carry less prestige.',
    zh: '部分抽签指在评审结论高于入围线者中随机抽取；项目之外的收益保持不变，尽管抽签获得的资助声望可能较低。',
  },
];

/** The settings as they are, then the table: contests, and partial lotteries where the payline leaves room. */
function parts(settings: Settings): readonly Part[] {
  const own = rulesOf(settings);
  const grid = EXTRAS.flatMap((extra) =>
    PAYLINES.flatMap((payline) => {
      const contest = { row: `contest-p${payline}-v${extra}`, rules: { ...own, payline, extra, line: 0 } };
      const rules = { ...contest.rules, line: TABLE_LINE };
      const lottery = { row: `lottery-p${payline}-q${TABLE_LINE}-v${extra}`, rules };
      return payline < TABLE_LINE ? [contest, lottery] : [contest];
    }),
  );
  return [{ row: '', rules: own }, ...grid];
}

const simulate = (part: Part): Result => ({ ...part, outcome: contestOutcome(part.rules) });

const percent = (fraction: number): string => `${formatNumber(100 * fraction)}%`;

function contestName({ payline, line, extra }: ContestRules): Bilingual {
  const drawn = line > payline;
  return {
    en: `${drawn ? `lottery among the best ${percent(line)}` : 'contest'}, payline ${percent(payline)}, v0 = ${formatNumber(extra)}`,
    zh: `${drawn ? `前 ${percent(line)} 抽签` : '竞争评审'}，资助率 ${percent(payline)}，v0 = ${formatNumber(extra)}`,
  };
}

function rowsOf({ row, rules, outcome }: Result): StudyRow[] {
  const label = contestName(rules);
  return MEASURES.map(({ id, unit, name }) => ({
    id: row === '' ? id : `${row}-${id}`,
    label: row === '' ? name : { en: `${name.en}: ${label.en}`, zh: `${name.zh}：${label.zh}` },
    value: outcome[id],
    standardError: null,
    unit,
    published: null,
  }));
}

const table = (_: Settings, results: readonly Result[]): readonly StudyRow[] => results.flatMap(rowsOf);

/**
 * Gross and Bergstrom (2019): how much of the value of funded science is lost in writing proposals for it. The
 * equilibrium is in `funding-contest/equilibrium.ts`; there is no chance in this study.
 */
export const fundingContest: Study<Part, Result> = {
  name: 'funding-contest',
  title: { en: 'Grant competition as a contest', zh: '作为竞赛的科研项目申请' },
  citation:
    'Gross K, Bergstrom CT (2019). Contest models highlight inherent inefficiencies of scientific funding competitions. PLoS Biology 17(1):e3000065.',
  doi: '10.1371/journal.pbio.3000065',
  settings: SETTINGS,
  readings: READINGS,
  parts,
  simulate,
  table,
  charts: (context) => [valueAndWaste, costOfProposals].flatMap((chart) => chart.draw(context)),
  agreements: (settings, _, region, seed) => agreements(rulesOf(settings), region, seed),
};
