import { SIZES } from '../../charts/sizes.js';
import { wrapText } from '../../charts/text-width.js';
import { COLOURS, type Layered } from '../../charts/theme.js';
import { whereKnown } from '../../charts/where-known.js';
import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { levelOf } from '../levels.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { rangeTitle } from './range-title.js';
import { type Result, resultsOf, rowName, variants } from './rows.js';

const TEXT = texts({
  en: {
    between: (low: string, lowest: string, high: string, highest: string) =>
      `Between ${low} (${lowest}) and ${high} (${highest}) of the findings in papers are false`,
    alike: (low: string, high: string) =>
      `Between ${low} and ${high} of the findings in papers are false: no cell can be told apart from the others`,
    single: (name: string, rate: string) => `Of the findings in papers ${rate} are false (${name})`,
    none: 'No trial has papers of which false findings could be counted',
    reading:
      'False findings among the papers of the last tenth of the steps, mean of the trials (%). Darker: more of them.',
    negatives: 'Negative results published (fraction)',
    caught: 'False positives caught by review (fraction)',
    point: (name: string, rate: string) => `${name}: ${rate}`,
  },
  zh: {
    between: (low, lowest, high, highest) =>
      `论文中的结论有 ${low}（${lowest}）至 ${high}（${highest}）是错误的`,
    alike: (low, high) => `论文中的结论有 ${low} 至 ${high} 是错误的：各格之间无法区分`,
    single: (name, rate) => `论文中的结论有 ${rate} 是错误的（${name}）`,
    none: '没有可据以统计错误发现的论文',
    reading: '最后十分之一步数内所发表论文中的错误发现占比，取各次试验的平均（%）。颜色越深，占比越高。',
    negatives: '阴性结果发表率（比例）',
    caught: '评审识别假阳性的比例',
    point: (name, rate) => `${name}：${rate}`,
  },
});

type Context = StudyChartContext<Result>;

const levelsOf = ({ settings, results, language }: Context) =>
  variants(settings).map(([row, rules]) => {
    const rates = resultsOf(results, row).map(({ falseDiscoveryRate }) => falseDiscoveryRate);
    return { ...levelOf(rowName(rules, settings)[language], rates), rules };
  });

/** Rates as fractions, null where there were no papers. */
const rowsOf = (context: Context) =>
  levelsOf(context).map(({ rules, value }) => ({
    published: rules.publishNegative,
    caught: rules.reviewCatch,
    rate: Number.isFinite(value) ? value : null,
  }));

type Row = ReturnType<typeof rowsOf>[number];

/** From none to all; dark text stands out against every shade between. */
const SHADES = ['#ffffff', '#6baed6'];
const CELL = 54;
const AXIS = 70;

function plot({ form, language }: Context, rows: readonly Row[]): Layered {
  const text = TEXT[language];
  const { text: fontSize, width: all } = SIZES[form];
  const width = Math.min(all - AXIS, 560);
  const values = rows.map((row) => ({ ...row, text: row.rate === null ? '–' : formatShare(row.rate) }));
  const height = CELL * new Set(rows.map(({ published }) => published)).size;
  const color = {
    field: 'rate',
    type: 'quantitative',
    scale: { domain: [0, 1], range: SHADES },
    legend: null,
  } as const;
  const title = wrapText(text.caught, width, fontSize);
  return {
    data: { values },
    width,
    height,
    encoding: {
      x: { field: 'caught', type: 'ordinal', title, axis: { labelAngle: 0 } },
      y: {
        field: 'published',
        type: 'ordinal',
        title: wrapText(text.negatives, height, fontSize),
        sort: 'descending',
      },
    },
    layer: [
      { transform: whereKnown('rate'), mark: { type: 'rect', stroke: COLOURS.grid }, encoding: { color } },
      { mark: { type: 'text', fontSize, color: COLOURS.ink }, encoding: { text: { field: 'text' } } },
    ],
  } as Layered;
}

/** How many published findings are false where negatives are published and review catches false positives. */
export const openScienceGrid = studyChart({
  id: 'false-discoveries',
  rows: rowsOf,
  title: (context) => rangeTitle(levelsOf(context), TEXT, context.language),
  reading: ({ language }) => [TEXT[language].reading],
  plot,
  inWords: (context) =>
    levelsOf(context).map(({ name, value }) => TEXT[context.language].point(name, formatShare(value))),
});
