/** One picture for every study that has numbers of its paper: ours and the paper's, row by row. */
import { amountAxis } from '../charts/amount-axis.js';
import type { Panels } from '../charts/frame.js';
import { keyLayers } from '../charts/key.js';
import { pixels, rowLayout } from '../charts/row-layout.js';
import { SIZES } from '../charts/sizes.js';
import { COLOURS, type Layer, type Layered } from '../charts/theme.js';
import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { againstPaper, type ComparedRow, comparedRows, reachOfOurs, reachOfPaper } from './against-paper.js';
import { domainWithZero } from './domain.js';
import { nearZeroBelow } from './published.js';
import { stretches } from './row-marks.js';
import type { Published, StudyRow } from './study.js';
import { type Cited, studyChart } from './study-chart.js';
import { studyUnitWord } from './units.js';

const TEXT = texts({
  en: {
    title: (agreeing: number, compared: number) =>
      agreeing === compared
        ? `${compared === 1 ? 'The one published number agrees' : `All ${compared} published numbers agree`} with ours within what is known of both`
        : `${agreeing} of ${compared} published numbers agree with ours within what is known of both`,
    reading:
      'Every row for which a published number was read, under settings that it describes. Lines: 95% interval by chance (ours), error of reading from a figure, else of the digits printed (paper).',
    ours: 'Ours',
    paper: 'Paper',
    noUnit: 'without unit',
    below: (bound: string) => `< ${bound}`,
    point: (row: string, ours: string, paper: string) => `${row}: ${ours}, paper ${paper}`,
  },
  zh: {
    title: (agreeing, compared) =>
      agreeing === compared
        ? `全部 ${compared} 个已发表数值与本次结果在各自已知误差内相符`
        : `${compared} 个已发表数值中有 ${agreeing} 个与本次结果在各自已知误差内相符`,
    reading:
      '凡读到已发表数值、且本次设置与之相符的各行。线段：本次结果为随机误差的 95% 区间，原文数值为从图中读取的误差，印刷数值则为末位舍入误差。',
    ours: '本次',
    paper: '原文',
    noUnit: '无单位',
    below: (bound) => `< ${bound}`,
    point: (row, ours, paper) => `${row}：本次 ${ours}，原文 ${paper}`,
  },
});

/** What the chart is drawn from besides its reader. */
interface Context extends Cited {
  readonly rows: readonly StudyRow[];
}

type Compared = ComparedRow & { readonly published: Published };

const compared = ({ rows }: Context): Compared[] =>
  comparedRows(rows).filter((row): row is Compared => row.published !== null && Number.isFinite(row.value));

/** What each row has and how far it is known; a value near zero is known only to lie below its bound. */
const rowsOf = (context: Context) =>
  compared(context).map((row) => {
    const { label, unit, value, standardError, published, agrees } = row;
    const [ours, paper] = [reachOfOurs({ value, standardError }), reachOfPaper(published)];
    return {
      row: label[context.language],
      unit,
      ours: value,
      oursLow: Number.isFinite(ours.low) ? ours.low : value,
      oursHigh: Number.isFinite(ours.high) ? ours.high : value,
      paper: nearZeroBelow(published) === null ? published.value : null,
      paperLow: paper.low,
      paperHigh: paper.high,
      agrees,
    };
  });

type Row = ReturnType<typeof rowsOf>[number];

/** What stands in the table of numbers. */
const numbersOf = ({ language }: Context, { ours, paper, paperHigh }: Row): [string, string] => [
  formatNumber(ours, 4),
  paper === null ? TEXT[language].below(formatNumber(paperHigh)) : formatNumber(paper, 4),
];

const COLOUR = { ours: COLOURS.research, paper: COLOURS.comparator } as const;
/** Half of how far ours stands above the paper's in a row. */
const APART = 4;
const ROW = 38;

const points = (of: 'ours' | 'paper', rows: readonly Row[], centres: readonly number[]): Layer => ({
  data: {
    values: rows.flatMap((row, n) => {
      const value = row[of];
      return value === null ? [] : [{ value, y: centres[n] + (of === 'ours' ? -APART : APART) }];
    }),
  },
  mark: {
    type: 'point',
    size: 60,
    strokeWidth: 1.8,
    color: COLOUR[of],
    shape: of === 'ours' ? 'cross' : 'circle',
  },
  encoding: { x: { field: 'value', type: 'quantitative' }, y: pixels('y') },
});

/** Our crosses and the paper's rings of the rows of one unit. */
function panel(context: Context, unit: string, all: readonly Row[]): Layered {
  const { form, language } = context;
  const text = TEXT[language];
  const rows = all.filter((row) => row.unit === unit);
  const labelled = (of: readonly Row[]) =>
    of.map((row) => ({ name: row.row, texts: numbersOf(context, row) }));
  const heads = [text.ours, text.paper];
  const layout = rowLayout(labelled(rows), form, heads, { row: ROW, like: labelled(all) });
  const lines = rows.flatMap(({ oursLow, oursHigh, paperLow, paperHigh }, row) => [
    { row, from: oursLow, to: oursHigh, colour: COLOUR.ours, below: -APART },
    { row, from: paperLow, to: paperHigh, colour: COLOUR.paper, below: APART },
  ]);
  const ends = domainWithZero(lines.flatMap(({ from, to }) => [from, to]));
  const key = [
    { name: text.ours, colour: COLOUR.ours, shape: 'cross' as const },
    { name: text.paper, colour: COLOUR.paper, shape: 'circle' as const },
  ];
  const title = unit === '' ? text.noUnit : studyUnitWord(unit, language);
  return {
    width: layout.width,
    height: layout.height,
    encoding: { x: amountAxis(ends, layout, title) },
    layer: [
      ...layout.layers,
      stretches(lines, layout, 1.5),
      points('ours', rows, layout.centres),
      points('paper', rows, layout.centres),
      ...(unit === all[0].unit ? keyLayers(key, layout.left, form) : []),
    ],
  } as Layered;
}

function plot(context: Context, rows: readonly Row[]): Panels {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const concat = units.map((unit) => panel(context, unit, rows));
  return { concat, columns: 1, spacing: { row: SIZES[context.form].text * 2, column: 0 } };
}

/** Ours next to the paper's, a panel for each unit; left out where no row has both. */
export const comparisonWithPaper = studyChart({
  id: 'comparison-with-paper',
  rows: rowsOf,
  title: (context: Context) => {
    const { agreeing, compared: count } = againstPaper(compared(context));
    return TEXT[context.language].title(agreeing, count);
  },
  reading: ({ language }) => [TEXT[language].reading],
  plot,
  inWords: (context, rows) =>
    rows.map((row) => TEXT[context.language].point(row.row, ...numbersOf(context, row))),
});
