import { CHANNEL_COLOURS, type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import type { Language } from '../../language/words.js';
import type { Bilingual } from '../../model/place/region.js';
import { logTicks } from '../log-axis.js';
import type { StudyChart } from '../study.js';

/** Mean Gini coefficient at one fraction passed on and one skew of citations. */
interface GiniPoint {
  readonly fraction: number;
  readonly skew: number;
  readonly gini: number;
}

/** What each scientist of one network receives at one fraction, falling. */
interface Ranking {
  readonly fraction: number;
  readonly receipts: Float64Array;
}

const TEXT = {
  giniTitle: {
    en: 'How unequal does funding become when scientists pass it on?',
    zh: '科研人员相互转赠经费，会使经费分布变得多不均等？',
  },
  giniNote: {
    en: 'Gini coefficient of yearly receipts at the fixed point, mean of the networks; lines: spread of citations (standard deviation of the logarithm of attraction).',
    zh: '不动点处年度所得经费的基尼系数，取各网络的平均；各线表示引用的集中程度（吸引力对数的标准差）。',
  },
  fraction: { en: 'Fraction of receipts passed on', zh: '须转赠的所得比例' },
  gini: { en: 'Gini coefficient of receipts', zh: '所得经费的基尼系数' },
  rankTitle: { en: 'Who receives how much?', zh: '谁得到多少？' },
  rankNote: {
    en: 'Yearly receipts at the fixed point by rank, one network; lines: fraction passed on.',
    zh: '不动点处按名次排列的年度所得（一个网络）；各线表示须转赠的比例。',
  },
  rank: { en: 'Rank (logarithmic)', zh: '名次（对数刻度）' },
  receipts: {
    en: 'Receipts a year (thousand US dollars, logarithmic)',
    zh: '年度所得（千美元，对数刻度）',
  },
} as const satisfies Record<string, Bilingual>;

const LINE_COLOURS = [
  COLOURS.baseline,
  CHANNEL_COLOURS.outsideAdoption,
  CHANNEL_COLOURS.practice,
  CHANNEL_COLOURS.ownProducts,
  CHANNEL_COLOURS.ordinaryCare,
  CHANNEL_COLOURS.careHours,
];

function colour(field: string, domain: readonly string[]) {
  return {
    field,
    type: 'nominal',
    scale: { domain: [...domain], range: LINE_COLOURS.slice(0, domain.length) },
  } as const;
}

const distinct = (values: readonly number[]): string[] => [...new Set(values)].map(String);

function giniChart(points: readonly GiniPoint[], language: Language): ChartSpec {
  const values = points.map(({ fraction, skew, gini }) => ({ fraction, skew: String(skew), gini }));
  return {
    ...chartFrame(TEXT.giniTitle[language], [TEXT.giniNote[language]], 560),
    data: { values },
    width: 460,
    height: 280,
    mark: { type: 'line', strokeWidth: 2.2, point: { filled: true, size: 40 } },
    encoding: {
      x: {
        field: 'fraction',
        type: 'quantitative',
        title: TEXT.fraction[language],
        scale: { domainMin: 0, domainMax: 1 },
        axis: { grid: false, tickCount: 5 },
      },
      y: {
        field: 'gini',
        type: 'quantitative',
        title: TEXT.gini[language],
        scale: { domainMin: 0, domainMax: 1 },
      },
      color: colour('skew', distinct(points.map(({ skew }) => skew))),
    },
  };
}

/** Every rank of the first, then ever fewer: the axis is logarithmic. */
function shownRanks(n: number): number[] {
  const ranks: number[] = [];
  for (let rank = 1; rank < n; rank = Math.max(rank + 1, Math.floor(rank * 1.08))) ranks.push(rank);
  return [...ranks, n];
}

function rankRows(rankings: readonly Ranking[]) {
  return rankings.flatMap(({ fraction, receipts }) =>
    shownRanks(receipts.length).map((rank) => ({
      fraction: String(fraction),
      rank,
      receipts: receipts[rank - 1],
    })),
  );
}

function rankChart(rankings: readonly Ranking[], language: Language): ChartSpec {
  const scale = { type: 'log', nice: false } as const;
  const all = rankings.flatMap(({ receipts }) => [receipts[0], receipts[receipts.length - 1]]);
  const amounts = { values: logTicks(Math.min(...all), Math.max(...all)), format: ',~r' };
  const ranks = { grid: false, values: logTicks(1, rankings[0].receipts.length), format: ',~r' };
  const x = { field: 'rank', type: 'quantitative', title: TEXT.rank[language], scale } as const;
  const y = { field: 'receipts', type: 'quantitative', title: TEXT.receipts[language], scale } as const;
  return {
    ...chartFrame(TEXT.rankTitle[language], [TEXT.rankNote[language]], 560),
    data: { values: rankRows(rankings) },
    width: 460,
    height: 280,
    mark: { type: 'line', strokeWidth: 2.2 },
    encoding: {
      x: { ...x, axis: ranks },
      y: { ...y, axis: amounts },
      color: colour('fraction', distinct(rankings.map(({ fraction }) => fraction))),
    },
  };
}

export function circulationCharts(
  points: readonly GiniPoint[],
  rankings: readonly Ranking[],
  language: Language,
): readonly StudyChart[] {
  return [
    { name: 'gini', spec: giniChart(points, language) },
    { name: 'receipts-by-rank', spec: rankChart(rankings, language) },
  ];
}
