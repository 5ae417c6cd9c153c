import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import { formatNumber, formatShare, formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { linePlot } from '../line-plot.js';
import { logTicks } from '../log-axis.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { FRACTIONS, type Result } from './results.js';

const TEXT = texts({
  en: {
    title: (people: string, least: string, few: string, most: string, much: string) =>
      `In one network of ${people} scientists, the first receives ${least} times what the last does where ${few} is passed on, ${most} times where ${much} is`,
    reading:
      'Yearly receipts at the fixed point by rank, in one network. Lines: fraction that must be passed on.',
    rank: 'Rank (logarithmic)',
    receipts: 'Receipts a year (thousand US dollars, logarithmic)',
    line: (fraction: string) => `${fraction} passed on`,
    point: (line: string, first: string, last: string) =>
      `${line}: ${first} thousand US dollars for the first, ${last} for the last`,
  },
  zh: {
    title: (people, least, few, most, much) =>
      `在一个由 ${people} 名科研人员组成的网络中，转赠比例为 ${few} 时首位所得为末位的 ${least} 倍，转赠比例为 ${much} 时为 ${most} 倍`,
    reading: '一个网络中不动点处按名次排列的年度所得。各线表示须转赠的比例。',
    rank: '名次（对数刻度）',
    receipts: '年度所得（千美元，对数刻度）',
    line: (fraction) => `转赠比例 ${fraction}`,
    point: (line, first, last) => `${line}：首位 ${first} 千美元，末位 ${last} 千美元`,
  },
});

const LINE_COLOURS = [
  COLOURS.baseline,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.ownProducts,
  CHANNEL_COLOURS.careHours,
];

type Context = StudyChartContext<Result>;

/** Every rank of the first, then ever fewer: the axis is logarithmic. */
function shownRanks(n: number): number[] {
  const ranks: number[] = [];
  for (let rank = 1; rank < n; rank = Math.max(rank + 1, Math.floor(rank * 1.08))) ranks.push(rank);
  return [...ranks, n];
}

/** What each scientist of the first network receives at one fraction, thousand USD, falling. */
const rowsOf = ({ results }: Context) =>
  FRACTIONS.flatMap((fraction, f) => {
    const receipts = results[0].rankings[f];
    return shownRanks(receipts.length).map((rank) => ({ fraction, rank, receipts: receipts[rank - 1] }));
  });

type Row = ReturnType<typeof rowsOf>[number];

/** First and last of every line. */
const endsOf = (rows: readonly Row[]) =>
  FRACTIONS.map((fraction) => {
    const own = rows.filter((row) => row.fraction === fraction);
    return { fraction, first: own[0], last: own.at(-1)! };
  });

function title({ language }: Context, rows: readonly Row[]): string {
  const ratios = endsOf(rows).map(({ fraction, first, last }) => ({
    fraction: formatShare(fraction),
    times: formatNumber(first.receipts / last.receipts, 2),
  }));
  const [few, much] = [ratios[0], ratios.at(-1)!];
  const people = formatWhole(rows.at(-1)!.rank);
  return TEXT[language].title(people, few.times, few.fraction, much.times, much.fraction);
}

/** The same amount everywhere still has an axis around it. */
function around(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low / 2, high * 2] : [low, high];
}

function plot(context: Context, rows: readonly Row[]) {
  const text = TEXT[context.language];
  const lines = FRACTIONS.map((fraction, n) => ({
    name: text.line(formatShare(fraction)),
    colour: LINE_COLOURS[n],
    points: rows
      .filter((row) => row.fraction === fraction)
      .map(({ rank, receipts }) => ({ x: rank, y: receipts })),
  }));
  const last = rows.at(-1)!.rank;
  const domain = around(rows.map(({ receipts }) => receipts));
  const x = { title: text.rank, domain: [1, last] as const, logTicks: logTicks(1, last) };
  return linePlot(context, lines, { x, y: { title: text.receipts, domain, logTicks: logTicks(...domain) } });
}

/** Who receives how much. */
export const receiptsByRank = studyChart({
  id: 'receipts-by-rank',
  rows: rowsOf,
  title,
  reading: ({ language }) => [TEXT[language].reading],
  plot,
  inWords: ({ language }, rows) => {
    const text = TEXT[language];
    return endsOf(rows).map(({ fraction, first, last }) =>
      text.point(text.line(formatShare(fraction)), formatNumber(first.receipts), formatNumber(last.receipts)),
    );
  },
});
