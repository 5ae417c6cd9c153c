import { type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import type { Language } from '../../language/words.js';
import type { Settings } from '../study.js';
import { PUBLISHED_R0, PUBLISHED_SHARE } from './published.js';
import { academiaOf, reproductionNumber, shareBecomingFaculty } from './reproduction.js';

const TEXT = {
  question: { en: 'Which share of PhDs can become professors?', zh: '多大比例的博士能获得教职？' },
  reading: {
    en: 'Lines: the share at each R0 for three rates of growth of positions. Dot: the setting. Cross: the published engineering case. Without chance, so without interval.',
    zh: '曲线：岗位三种增长率下各 R0 对应的比例。圆点：当前设定。叉号：论文中的工程学案例。结果不含随机性，故无区间。',
  },
  r0: { en: 'R0 (PhDs graduated per career)', zh: 'R0（一名教授一生培养的博士数）' },
  share: { en: 'Share becoming professors (%)', zh: '获得教职的比例（%）' },
  growth: {
    en: (percent: number) => `positions grow ${percent}% a year`,
    zh: (percent: number) => `岗位年增长 ${percent}%`,
  },
} as const;

const WIDTH = 460;
const GROWTHS = [0, 0.02, 0.05] as const;
const HIGHEST_R0 = 20;
const CURVE_POINTS = 191;

/** Shares at R0 from 1 (or less, where the setting is) to 20 (or more), a line for each rate of growth. */
function curveRows(here: number, careerYears: number, names: readonly string[]) {
  const [least, most] = [Math.min(1, here), Math.max(HIGHEST_R0, 1.1 * here)];
  return GROWTHS.flatMap((growth, n) =>
    Array.from({ length: CURVE_POINTS }, (_, point) => {
      const r0 = least + (point / (CURVE_POINTS - 1)) * (most - least);
      return { r0, share: 100 * shareBecomingFaculty(r0, growth, careerYears), growth: names[n] };
    }),
  );
}

/** The setting and the published case. */
function pointRows(here: number, careerYears: number, growth: number) {
  const share = 100 * shareBecomingFaculty(here, growth, careerYears);
  return [
    { r0: here, share, shape: 'circle' },
    { r0: PUBLISHED_R0, share: 100 * PUBLISHED_SHARE, shape: 'cross' },
  ];
}

/** The curve (1 + gL) / R0 for positions that stand still or grow, with the setting and the published case on it. */
export function reproductionChart(s: Settings, language: Language): ChartSpec {
  const academia = academiaOf(s);
  const here = reproductionNumber(academia);
  const names = GROWTHS.map((growth) => TEXT.growth[language](growth * 100));
  const x = { field: 'r0', type: 'quantitative', title: TEXT.r0[language] } as const;
  const y = { field: 'share', type: 'quantitative', title: TEXT.share[language] } as const;
  const range = [COLOURS.baseline, COLOURS.research, COLOURS.comparator];
  return {
    ...chartFrame(TEXT.question[language], [TEXT.reading[language]], WIDTH + 60),
    width: WIDTH,
    height: 280,
    layer: [
      {
        data: { values: curveRows(here, academia.careerYears, names) },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x, y, color: { field: 'growth', type: 'nominal', scale: { domain: names, range } } },
      },
      {
        data: { values: pointRows(here, academia.careerYears, Number(s.facultyGrowth)) },
        mark: { type: 'point', filled: true, size: 130, color: COLOURS.ink, opacity: 1 },
        encoding: { x, y, shape: { field: 'shape', type: 'nominal', scale: null } },
      },
    ],
  };
}
