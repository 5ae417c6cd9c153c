import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { type Line, linePlot, namedPoints } from '../line-plot.js';
import { NO_CHANCE } from '../no-chance.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { PUBLISHED_R0, PUBLISHED_SHARE } from './published.js';
import { academiaOf, reproductionNumber, shareBecomingFaculty } from './reproduction.js';

const TEXT = texts({
  en: {
    title: (r0: string, growth: string, share: string) =>
      `Where a professor graduates ${r0} PhDs in a career and positions ${growth}, ${share} of PhDs can become professors`,
    all: 'all',
    changing: (percent: number) =>
      percent === 0
        ? 'stay the same in number'
        : `${percent > 0 ? 'grow' : 'shrink'} by ${formatNumber(Math.abs(percent))}% a year`,
    reading:
      'Lines: the share at each R0, the number of PhDs that a professor graduates in a career, for three rates of growth of positions. Dot: the settings of this run. Cross: the published case of engineering in the USA.',
    r0: 'R0 (PhDs graduated per career)',
    share: 'Share becoming professors (%)',
    growth: (percent: number) =>
      percent === 0 ? 'positions stay the same' : `positions grow ${percent}% a year`,
    here: 'this run',
    paper: 'engineering, published',
    point: (name: string, r0: string, share: string) => `${name}: R0 ${r0}, share ${share}`,
  },
  zh: {
    title: (r0, growth, share) =>
      `若一名教授一生培养 ${r0} 名博士、岗位数${growth}，则${share}的博士可获得教职`,
    all: '全部',
    changing: (percent) =>
      percent === 0 ? '不变' : `每年${percent > 0 ? '增长' : '减少'} ${formatNumber(Math.abs(percent))}%`,
    reading:
      '曲线：岗位三种增长率下各 R0（一名教授一生培养的博士数）对应的比例。圆点：本次运行的设定。叉号：论文中美国工程学的案例。',
    r0: 'R0（一名教授一生培养的博士数）',
    share: '获得教职的比例（%）',
    growth: (percent) => (percent === 0 ? '岗位数不变' : `岗位年增长 ${percent}%`),
    here: '本次设定',
    paper: '论文：工程学',
    point: (name, r0, share) => `${name}：R0 为 ${r0}，比例 ${share}`,
  },
});

const GROWTHS = [0, 0.02, 0.05] as const;
const COLOURS_OF_GROWTH = [COLOURS.baseline, COLOURS.research, CHANNEL_COLOURS.careHours];
const HIGHEST_R0 = 20;
const CURVE_POINTS = 191;

type Context = StudyChartContext<null>;

/** What the settings lead to. */
function hereOf({ settings: s }: Context) {
  const academia = academiaOf(s);
  const r0 = reproductionNumber(academia);
  const growth = Number(s.facultyGrowth);
  return { r0, growth, share: shareBecomingFaculty(r0, growth, academia.careerYears), ...academia };
}

/** From 1 (or less, where the setting is) to 20 (or more). */
const domainOf = (here: number): [number, number] => [Math.min(1, here), Math.max(HIGHEST_R0, 1.1 * here)];

/** Shares at every R0, a line for each rate of growth, then the setting and the published case. */
function rowsOf(context: Context) {
  const text = TEXT[context.language];
  const here = hereOf(context);
  const [least, most] = domainOf(here.r0);
  const curves = GROWTHS.flatMap((growth) =>
    Array.from({ length: CURVE_POINTS }, (_, point) => {
      const r0 = least + (point / (CURVE_POINTS - 1)) * (most - least);
      const share = 100 * shareBecomingFaculty(r0, growth, here.careerYears);
      return { what: text.growth(100 * growth), r0, share };
    }),
  );
  return [
    ...curves,
    { what: text.here, r0: here.r0, share: 100 * here.share },
    { what: text.paper, r0: PUBLISHED_R0, share: 100 * PUBLISHED_SHARE },
  ];
}

type Row = ReturnType<typeof rowsOf>[number];

const pointsOf = (rows: readonly Row[], name: string) =>
  rows.filter(({ what }) => what === name).map(({ r0, share }) => ({ x: r0, y: share }));

function plot(context: Context, rows: readonly Row[]) {
  const { form, language } = context;
  const text = TEXT[language];
  const lines = GROWTHS.map((growth, n): Line => {
    const name = text.growth(100 * growth);
    return { name, colour: COLOURS_OF_GROWTH[n], points: pointsOf(rows, name) };
  });
  const x = { title: text.r0, domain: domainOf(hereOf(context).r0) };
  const y = { title: text.share, domain: [0, 100] as const };
  const named = [
    ...pointsOf(rows, text.here).map((at) => ({ ...at, name: text.here, shape: 'circle' })),
    ...pointsOf(rows, text.paper).map((at) => ({ ...at, name: text.paper, shape: 'cross' })),
  ];
  return linePlot(context, lines, { x, y }, namedPoints(named, lines, { x, y }, form));
}

/** The curve (1 + gL) / R0 for positions that stand still or grow, with the setting and the published case on it. */
export const shareAgainstR0 = studyChart({
  id: 'share-against-r0',
  rows: rowsOf,
  title: (context) => {
    const text = TEXT[context.language];
    const { r0, growth, share } = hereOf(context);
    const shown = share === 1 ? text.all : formatShare(share);
    return text.title(formatNumber(r0), text.changing(100 * growth), shown);
  },
  reading: ({ language }) => [TEXT[language].reading],
  notes: ({ language }) => [NO_CHANCE[language]],
  plot,
  inWords: ({ language }, rows) =>
    rows
      .slice(-2)
      .map(({ what, r0, share }) => TEXT[language].point(what, formatNumber(r0), `${formatNumber(share)}%`)),
});
