import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { extremeOf, type Level, levelOf, mayBeAlike } from '../levels.js';
import { linePlot } from '../line-plot.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { cells, type Result } from './results.js';

const TEXT = texts({
  en: {
    between: (low: string, where: string, high: string, there: string) =>
      `Receipts are least unequal, with a Gini coefficient of ${low}, at ${where} and most unequal, ${high}, at ${there}`,
    alike: (low: string, high: string) =>
      `Gini coefficients of receipts lie between ${low} and ${high}; with these networks no fraction can be told apart from another`,
    cell: (passed: string, skew: number) => `${passed} passed on, spread of citations ${skew}`,
    reading: (networks: number) =>
      `Gini coefficient of yearly receipts at the fixed point against the fraction that must be passed on, mean of ${networks} network${networks === 1 ? '' : 's'}. Lines: spread of citations (standard deviation of the logarithm of attraction).`,
    fraction: 'Fraction of receipts passed on',
    gini: 'Gini coefficient of receipts',
    skew: (skew: number) => `spread ${skew}`,
    point: (cell: string, gini: string) => `${cell}: ${gini}`,
  },
  zh: {
    between: (low, where, high, there) =>
      `所得经费在${where}时最均等（基尼系数 ${low}），在${there}时最不均等（基尼系数 ${high}）`,
    alike: (low, high) =>
      `所得经费的基尼系数在 ${low} 至 ${high} 之间；网络过少或彼此过于接近，无法区分不同转赠比例`,
    cell: (passed, skew) => `转赠比例 ${passed}、引用集中程度 ${skew}`,
    reading: (networks) =>
      `不动点处年度所得经费的基尼系数与须转赠比例的关系，取 ${networks} 个网络的平均。各线表示引用的集中程度（吸引力对数的标准差）。`,
    fraction: '须转赠的所得比例',
    gini: '所得经费的基尼系数',
    skew: (skew) => `集中程度 ${skew}`,
    point: (cell, gini) => `${cell}：${gini}`,
  },
});

const LINE_COLOURS = [
  COLOURS.baseline,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.ownProducts,
];

type Context = StudyChartContext<Result>;

/** Mean Gini coefficient of the networks at every fraction and spread. */
const rowsOf = ({ results }: Context) =>
  cells(results).map(({ skew, fraction, values }) => {
    const { value, standardError } = levelOf('', values);
    return { skew, fraction, gini: value, standardError };
  });

type Row = ReturnType<typeof rowsOf>[number];

const cellName = ({ language }: Context, { fraction, skew }: Row): string =>
  TEXT[language].cell(formatShare(fraction), skew);

function title(context: Context, rows: readonly Row[]): string {
  const text = TEXT[context.language];
  const levels = rows.map(
    (row): Level => ({
      name: cellName(context, row),
      value: row.gini,
      standardError: row.standardError,
    }),
  );
  const [low, high] = [extremeOf(levels, 'lowest')!.leader, extremeOf(levels, 'highest')!.leader];
  const [least, most] = [formatNumber(low.value, 2), formatNumber(high.value, 2)];
  if (mayBeAlike(low, high)) return text.alike(least, most);
  return text.between(least, low.name, most, high.name);
}

const skewsOf = (rows: readonly Row[]): number[] => [...new Set(rows.map(({ skew }) => skew))];

function plot(context: Context, rows: readonly Row[]) {
  const text = TEXT[context.language];
  const lines = skewsOf(rows).map((skew, n) => ({
    name: text.skew(skew),
    colour: LINE_COLOURS[n],
    points: rows.filter((row) => row.skew === skew).map(({ fraction, gini }) => ({ x: fraction, y: gini })),
  }));
  const domain = [0, 1] as const;
  return linePlot(context, lines, { x: { title: text.fraction, domain }, y: { title: text.gini, domain } });
}

/** Inequality of receipts against the fraction passed on. */
export const giniByFraction = studyChart({
  id: 'gini',
  rows: rowsOf,
  title,
  reading: ({ results, language }) => [TEXT[language].reading(results.length)],
  plot,
  inWords: (context, rows) =>
    rows.map((row) => TEXT[context.language].point(cellName(context, row), formatNumber(row.gini, 2))),
});
