import { CHANNEL_COLOURS, type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import { whereKnown } from '../../charts/where-known.js';
import { formatWhole } from '../../language/numbers.js';
import type { Language } from '../../language/words.js';
import type { Bilingual } from '../../model/place/region.js';
import { summarise } from '../../statistics/summary.js';
import { fixedText } from '../fixed-text.js';
import type { Settings, StudyChart } from '../study.js';
import { ownResults, type Result, RULE_NAMES, resultsOf, variants } from './rows.js';
import { FUNDING_RULES, type FundingRule, POINTS } from './selection-of-methods.js';

const RULE_COLOURS: Readonly<Record<FundingRule, string>> = {
  random: CHANNEL_COLOURS.careHours,
  publications: CHANNEL_COLOURS.practice,
  rigour: COLOURS.ink,
  'modified-lottery': CHANNEL_COLOURS.ownProducts,
  mixed: CHANNEL_COLOURS.incidents,
};

const TEXT = {
  courseTitle: {
    en: 'Where do methods drift under each way of funding?',
    zh: '不同资助方式下，研究方法走向何方？',
  },
  courseNote: {
    en: 'Mean false-positive rate of the 100 investigators over time, mean of the trials. 1 = every false hypothesis is found true.',
    zh: '100 名研究者假阳性率的平均值随时间的变化（各次试验的平均）。取值为 1 表示凡是错误的假设都被判定为成立。',
  },
  steps: { en: 'Step (thousands)', zh: '步数（千步）' },
  rate: { en: 'False-positive rate (fraction)', zh: '假阳性率（比例）' },
  grant: { en: 'Grant of', zh: '资助额' },
  rateTitle: { en: 'How many published findings are false?', zh: '已发表的结果中有多少是错误的？' },
  rateNote: {
    en: 'False discoveries among the papers of the last tenth of the steps; bars are two standard errors to each side.',
    zh: '最后十分之一步数内所发表论文中的错误发现占比；误差线为正负两个标准误。',
  },
  discoveries: { en: 'False discoveries (fraction of papers)', zh: '错误发现（占论文的比例）' },
  grantSize: { en: 'Size of a grant (tests)', zh: '每项资助额（可支持的检验次数）' },
  heatNote: {
    en: 'False discoveries among the papers of the last tenth of the steps.',
    zh: '最后十分之一步数内所发表论文中的错误发现占比。',
  },
  negatives: { en: 'Negative results published (fraction)', zh: '阴性结果发表率（比例）' },
  caught: { en: 'False positives caught by review (fraction)', zh: '评审识别假阳性的比例' },
} as const satisfies Record<string, Bilingual>;

/** Mean course of the trials of one row, a point each. */
function courseRows(results: readonly Result[], language: Language) {
  const { rules } = results[0];
  return Array.from({ length: POINTS }, (_, point) => ({
    panel: `${TEXT.grant[language]} ${formatWhole(rules.grant)}`,
    rule: RULE_NAMES[rules.funding][language],
    step: ((point + 1) * rules.steps) / POINTS / 1000,
    rate: results.reduce((sum, { course }) => sum + course[point], 0) / results.length,
  }));
}

const groups = (settings: Settings, results: readonly Result[]): readonly (readonly Result[])[] =>
  settings.table === 'funding'
    ? variants(settings).map(([row]) => resultsOf(results, row))
    : [ownResults(settings, results)];

function ruleColour(language: Language) {
  return {
    field: 'rule',
    type: 'nominal',
    scale: {
      domain: FUNDING_RULES.map((rule) => RULE_NAMES[rule][language]),
      range: FUNDING_RULES.map((rule) => RULE_COLOURS[rule]),
    },
  } as const;
}

function courseChart(settings: Settings, results: readonly Result[], language: Language): ChartSpec {
  const values = groups(settings, results).flatMap((group) => courseRows(group, language));
  return {
    ...chartFrame(TEXT.courseTitle[language], [TEXT.courseNote[language]], 640),
    data: { values },
    facet: { field: 'panel', type: 'nominal', sort: null },
    columns: 2,
    spacing: { row: 18, column: 36 },
    spec: {
      width: 280,
      height: 170,
      mark: { type: 'line', strokeWidth: 2, clip: true },
      encoding: {
        x: { field: 'step', type: 'quantitative', title: TEXT.steps[language], axis: { grid: false } },
        y: {
          field: 'rate',
          type: 'quantitative',
          title: TEXT.rate[language],
          scale: { domain: [0, 1] },
        },
        color: ruleColour(language),
      },
    },
  };
}

const falseDiscoveries = (results: readonly Result[]) =>
  summarise(results.map((result) => result.falseDiscoveryRate));

function discoveryRows(settings: Settings, results: readonly Result[], language: Language) {
  return groups(settings, results).map((group) => {
    const { mean, mcse } = falseDiscoveries(group);
    const { rules } = group[0];
    const rule = RULE_NAMES[rules.funding][language];
    const ends = mcse === null ? { low: null, high: null } : { low: mean - 2 * mcse, high: mean + 2 * mcse };
    return { rule, grant: rules.grant, rate: mean, ...ends };
  });
}

/** The rules of one grant stand together, apart from those of the next. */
const APART = { paddingInner: 0.35, paddingOuter: 0.15 };

function discoveryChart(settings: Settings, results: readonly Result[], language: Language): ChartSpec {
  const scale = { domainMin: 0, domainMax: 1 };
  const y = { type: 'quantitative', title: TEXT.discoveries[language], scale } as const;
  return {
    ...chartFrame(TEXT.rateTitle[language], [TEXT.rateNote[language]], 560),
    data: { values: discoveryRows(settings, results, language) },
    width: 480,
    height: 260,
    encoding: {
      x: {
        field: 'grant',
        type: 'ordinal',
        title: TEXT.grantSize[language],
        axis: { labelAngle: 0 },
        scale: APART,
      },
      xOffset: { field: 'rule', type: 'nominal', sort: null },
      color: ruleColour(language),
    },
    layer: [
      {
        transform: whereKnown('low'),
        mark: { type: 'rule', strokeWidth: 2, clip: true },
        encoding: { y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 80, opacity: 1 },
        encoding: { y: { ...y, field: 'rate' } },
      },
    ],
  };
}

function heatRows(settings: Settings, results: readonly Result[]) {
  return variants(settings).map(([row, rules]) => {
    const rate = falseDiscoveries(resultsOf(results, row)).mean;
    return {
      p: rules.publishNegative,
      r: rules.reviewCatch,
      rate,
      text: fixedText(rate, 2),
      dark: rate > 0.5,
    };
  });
}

function openScienceChart(settings: Settings, results: readonly Result[], language: Language): ChartSpec {
  const color = {
    field: 'rate',
    type: 'quantitative',
    title: TEXT.discoveries[language],
    scale: { domain: [0, 1], scheme: 'blues' },
    legend: { titleLimit: 0, titleFontWeight: 'normal' },
  } as const;
  const ink = { condition: { test: 'datum.dark', value: 'white' }, value: COLOURS.ink } as const;
  return {
    ...chartFrame(TEXT.rateTitle[language], [TEXT.heatNote[language]], 480),
    data: { values: heatRows(settings, results) },
    width: 360,
    height: 300,
    encoding: {
      x: { field: 'r', type: 'ordinal', title: TEXT.caught[language], axis: { labelAngle: 0 } },
      y: { field: 'p', type: 'ordinal', title: TEXT.negatives[language], sort: 'descending' },
    },
    layer: [
      { mark: 'rect', encoding: { color } },
      { mark: { type: 'text', fontSize: 12 }, encoding: { text: { field: 'text' }, color: ink } },
    ],
  };
}

export function charts(
  settings: Settings,
  results: readonly Result[],
  language: Language,
): readonly StudyChart[] {
  const rates = settings.table === 'open-science' ? openScienceChart : discoveryChart;
  return [
    { name: 'false-positive-course', spec: courseChart(settings, results, language) },
    { name: 'false-discoveries', spec: rates(settings, results, language) },
  ];
}
