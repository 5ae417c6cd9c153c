/** One picture for every study that has numbers of its paper: ours and the paper's, row by row. */
import { type ChartSpec, COLOURS, chartFrame } from '../charts/theme.js';
import type { Language } from '../language/words.js';
import { reachOfOurs, reachOfPaper } from './against-paper.js';
import { nearZeroBelow } from './published.js';
import type { Published, StudyChart, StudyRow } from './study.js';
import { studyUnitWord } from './units.js';

const TEXT = {
  title: { en: 'How near do we come to the published numbers?', zh: '本次结果与已发表数值有多接近？' },
  reading: {
    en: 'Every row for which a published number was read, under settings that it describes. Lines: 95% interval by chance (ours), error of reading from a figure, else of the digits printed (paper).',
    zh: '凡读到已发表数值、且本次设置与之相符的各行。线段：本次结果为随机误差的 95% 区间，原文数值为从图中读取的误差，印刷数值则为末位舍入误差。',
  },
  ours: { en: 'ours', zh: '本次' },
  paper: { en: 'paper', zh: '原文' },
  noUnit: { en: 'without unit', zh: '无单位' },
} as const;

const WIDTH = 340;
const LABEL_WIDTH = 330;

type Compared = StudyRow & { readonly published: Published };

/** What the row has and how far it is known; the line of a value near zero reaches from there to its bound. */
function marksOf({ label, value, standardError, published }: Compared, language: Language) {
  const near = nearZeroBelow(published) !== null;
  const row = label[language];
  return [
    { row, series: TEXT.ours[language], value, ...reachOfOurs({ value, standardError }) },
    { row, series: TEXT.paper[language], value: near ? null : published.value, ...reachOfPaper(published) },
  ];
}

/** Our dots and the paper's rings of the rows of one unit. */
function panel(unit: string, rows: readonly Compared[], language: Language) {
  const series = [TEXT.ours[language], TEXT.paper[language]];
  const title = unit === '' ? TEXT.noUnit[language] : studyUnitWord(unit, language);
  const range = [COLOURS.research, COLOURS.comparator];
  const color = { field: 'series', type: 'nominal', scale: { domain: series, range } } as const;
  const x = { type: 'quantitative', title } as const;
  return {
    width: WIDTH,
    height: { step: 17 },
    data: { values: rows.flatMap((row) => marksOf(row, language)) },
    encoding: {
      y: {
        field: 'row',
        type: 'nominal' as const,
        sort: null,
        title: null,
        axis: { labelLimit: LABEL_WIDTH },
      },
      color,
    },
    layer: [
      {
        mark: { type: 'rule' as const, strokeWidth: 1.5 },
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' } },
      },
      {
        transform: [{ filter: 'datum.value !== null' }],
        mark: { type: 'point' as const, size: 60, strokeWidth: 1.8 },
        encoding: {
          x: { ...x, field: 'value' },
          shape: {
            field: 'series',
            type: 'nominal' as const,
            scale: { domain: series, range: ['cross', 'circle'] },
          },
        },
      },
    ],
  };
}

/** The chart, a panel for each unit; none where no row has both our number and the paper's. */
export function paperComparisonCharts(rows: readonly StudyRow[], language: Language): StudyChart[] {
  const compared = rows.filter(
    (row): row is Compared => row.published !== null && Number.isFinite(row.value),
  );
  if (compared.length === 0) return [];
  const units = [...new Set(compared.map(({ unit }) => unit))];
  const spec: ChartSpec = {
    ...chartFrame(TEXT.title[language], [TEXT.reading[language]], WIDTH + LABEL_WIDTH - 40),
    vconcat: units.map((unit) =>
      panel(
        unit,
        compared.filter((row) => row.unit === unit),
        language,
      ),
    ),
  };
  return [{ name: 'comparison-with-paper', spec }];
}
