import { SIZES } from '../../charts/sizes.js';
import { wrapText } from '../../charts/text-width.js';
import type { Layered } from '../../charts/theme.js';
import { whereKnown } from '../../charts/where-known.js';
import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { Z95 } from '../against-paper.js';
import { type Level, levelOf } from '../levels.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { rangeTitle } from './range-title.js';
import { fundingGroups, type Result, RULE_NAMES, rowName } from './rows.js';
import { RULE_COLOURS } from './rule-colours.js';
import { FUNDING_RULES } from './selection-of-methods.js';

const TEXT = texts({
  en: {
    between: (low: string, lowest: string, high: string, highest: string) =>
      `Between ${low} (${lowest}) and ${high} (${highest}) of the findings in papers are false`,
    alike: (low: string, high: string) =>
      `Between ${low} and ${high} of the findings in papers are false: no way of funding can be told apart`,
    single: (name: string, rate: string) => `Of the findings in papers ${rate} are false (${name})`,
    none: 'No trial has papers of which false findings could be counted',
    reading:
      'False findings among the papers of the last tenth of the steps, by size of grant. Dot: mean of the trials; line: 95% interval by chance.',
    few: 'With fewer than 5 trials no interval is shown.',
    axis: 'False discoveries (% of papers)',
    grant: 'Size of a grant (tests)',
    point: (name: string, rate: string) => `${name}: ${rate}`,
  },
  zh: {
    between: (low, lowest, high, highest) =>
      `论文中的结论有 ${low}（${lowest}）至 ${high}（${highest}）是错误的`,
    alike: (low, high) => `论文中的结论有 ${low} 至 ${high} 是错误的：各种资助方式无法区分`,
    single: (name, rate) => `论文中的结论有 ${rate} 是错误的（${name}）`,
    none: '没有可据以统计错误发现的论文',
    reading:
      '最后十分之一步数内所发表论文中的错误发现占比，按资助额排列。点：各次试验的平均；线段：随机误差的 95% 区间。',
    few: '试验少于 5 次时不给出区间。',
    axis: '错误发现（占论文的 %）',
    grant: '每项资助额（可支持的检验次数）',
    point: (name, rate) => `${name}：${rate}`,
  },
});

type Context = StudyChartContext<Result>;

/** What is known of every row, with its rules. */
const levelsOf = ({ settings, results, language }: Context) =>
  fundingGroups(settings, results).map((group): Level & Pick<Result, 'rules'> => {
    const name = rowName(group[0].rules, settings)[language];
    const level = levelOf(
      name,
      group.map(({ falseDiscoveryRate }) => falseDiscoveryRate),
    );
    return { ...level, rules: group[0].rules };
  });

const percent = (fraction: number): number | null => (Number.isFinite(fraction) ? 100 * fraction : null);

/** Rates in percent, null where there were no papers. */
const rowsOf = (context: Context) =>
  levelsOf(context).map(({ rules, value, standardError }) => {
    const half = Z95 * (standardError ?? Number.NaN);
    return {
      rule: RULE_NAMES[rules.funding][context.language],
      grant: rules.grant,
      rate: percent(value),
      low: percent(Math.max(0, value - half)),
      high: percent(Math.min(1, value + half)),
    };
  });

type Row = ReturnType<typeof rowsOf>[number];

/** The rules of one grant stand together, apart from those of the next. */
const APART = { paddingInner: 0.35, paddingOuter: 0.15 };
const AXIS = 70;
const HEIGHT = { wide: 320, narrow: 240 } as const;

function colourOf(language: Context['language'], rows: readonly Row[]) {
  const shown = FUNDING_RULES.filter((rule) => rows.some((row) => row.rule === RULE_NAMES[rule][language]));
  const scale = {
    domain: shown.map((rule) => RULE_NAMES[rule][language]),
    range: shown.map((rule) => RULE_COLOURS[rule]),
  };
  return { field: 'rule', type: 'nominal' as const, scale };
}

function plot({ form, language }: Context, rows: readonly Row[]): Layered {
  const text = TEXT[language];
  const title = wrapText(text.axis, HEIGHT[form], SIZES[form].text);
  const y = { type: 'quantitative' as const, title, scale: { domain: [0, 100] } };
  const grant = wrapText(text.grant, SIZES[form].width - AXIS, SIZES[form].text);
  return {
    data: { values: [...rows] },
    width: SIZES[form].width - AXIS,
    height: HEIGHT[form],
    encoding: {
      x: { field: 'grant', type: 'ordinal', title: grant, axis: { labelAngle: 0 }, scale: APART },
      xOffset: { field: 'rule', type: 'nominal', sort: null },
      color: colourOf(language, rows),
    },
    layer: [
      {
        transform: whereKnown('low'),
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { y: { ...y, field: 'low' }, y2: { field: 'high' } },
      },
      {
        transform: whereKnown('rate'),
        mark: { type: 'point', filled: true, size: 90, opacity: 1 },
        encoding: { y: { ...y, field: 'rate' } },
      },
    ],
  };
}

/** How many published findings are false under each way of funding. */
export const falseDiscoveries = studyChart({
  id: 'false-discoveries',
  rows: rowsOf,
  title: (context) => rangeTitle(levelsOf(context), TEXT, context.language),
  reading: ({ language }) => [TEXT[language].reading],
  notes: (context) =>
    levelsOf(context).some(({ standardError }) => standardError === null) ? [TEXT[context.language].few] : [],
  plot,
  inWords: (context) =>
    levelsOf(context).map(({ name, value }) => TEXT[context.language].point(name, formatShare(value))),
});
