/** The paper's pictures: capital against talent, who gets richest, and what each way of funding does. */
import { type ChartSpec, COLOURS, chartFrame, LABEL_SIZE } from '../../charts/theme.js';
import { formatWhole } from '../../language/numbers.js';
import type { Language } from '../../language/words.js';
import type { Bilingual } from '../../model/place/region.js';
import { Z95 } from '../against-paper.js';
import { fixedText } from '../fixed-text.js';
import type { StrategyKind } from './strategies.js';

const TITLE_WIDTH = 640;
const GUIDE = { type: 'rule', color: COLOURS.quiet, strokeDash: [4, 3] } as const;

const TEXT = {
  en: {
    scatter: 'Does talent decide who ends up rich?',
    scatterNote: (people: number) =>
      `Each dot is one of ${formatWhole(people)} people of one run without funding. Dashed: the capital everybody started with.`,
    talent: 'Talent',
    capital: 'Capital at the end (log scale)',
    richest: 'How talented is the richest person?',
    richestNote: (runs: number) =>
      `Talent of the richest person in each of ${formatWhole(runs)} runs without funding. Line: talent in the population, scaled to the same area.`,
    runs: 'Runs',
    strategies: 'Which way of funding lets talent succeed?',
    strategiesNote: (runs: number, talented: number) =>
      `Talented people (talent above ${talented}) who end with more than they started with; whisker: 95% interval over ${formatWhole(runs)} runs. Efficiency: gain per unit of money handed out, best = 1.`,
    success: 'Talented who succeed (%)',
    efficiency: 'Efficiency (best = 1)',
  },
  zh: {
    scatter: '才能决定谁最终致富吗？',
    scatterNote: (people: number) =>
      `每个点代表一次无资助模拟中 ${formatWhole(people)} 人里的一人。虚线：人人相同的初始资本。`,
    talent: '才能',
    capital: '期末资本（对数刻度）',
    richest: '最富有的人有多少才能？',
    richestNote: (runs: number) =>
      `${formatWhole(runs)} 次无资助模拟中最富有者的才能。曲线：人群的才能分布，按相同面积缩放。`,
    runs: '模拟次数',
    strategies: '哪种资助方式能让人才成功？',
    strategiesNote: (runs: number, talented: number) =>
      `才能高于 ${talented} 者中期末资本高于初始资本的比例；短线：${formatWhole(runs)} 次模拟的 95% 区间。效率：每单位资金带来的增益，最优为 1。`,
    success: '人才成功率（%）',
    efficiency: '效率（最优 = 1）',
  },
} as const;

const KIND_NAMES: Readonly<Record<StrategyKind, Bilingual>> = {
  none: { en: 'No funding', zh: '不资助' },
  egalitarian: { en: 'To everybody alike', zh: '人人均等' },
  random: { en: 'By lot', zh: '随机抽签' },
  mixed: { en: 'Mixed', zh: '混合' },
  elitarian: { en: 'To the richest', zh: '给最富有者' },
};

const KIND_COLOURS: Readonly<Record<StrategyKind, string>> = {
  none: COLOURS.baseline,
  egalitarian: '#0072b2',
  random: '#009e73',
  mixed: '#e69f00',
  elitarian: '#d55e00',
};

/** A line and a number at every power of ten, none between. */
const POWERS_OF_TEN = {
  values: Array.from({ length: 41 }, (_, n) => Number(`1e${n - 20}`)),
  labelExpr:
    "datum.value >= 1e6 || datum.value < 1e-4 ? format(datum.value, '.0e') : format(datum.value, ',~r')",
};

/** Where an axis of talent begins: at 0.2, or below the least talent that is shown. */
const USUAL_LEAST = 0.2;
const axisFrom = (talents: ArrayLike<number>): number =>
  Math.floor(10 * Array.from(talents).reduce((low, talent) => Math.min(low, talent), USUAL_LEAST)) / 10;

/** Final capital against talent in one run. */
export function capitalAgainstTalent(
  crowd: { readonly talent: Float64Array; readonly capital: Float64Array },
  start: number,
  language: Language,
): ChartSpec {
  const text = TEXT[language];
  const values = Array.from(crowd.talent, (talent, i) => ({
    talent: Number(talent.toFixed(4)),
    capital: crowd.capital[i],
  }));
  const scale = { domain: [axisFrom(crowd.talent), 1] };
  const talentAxis = { field: 'talent', type: 'quantitative', scale, title: text.talent };
  const capitalAxis = { field: 'capital', type: 'quantitative', scale: { type: 'log' }, title: text.capital };
  const dot = { type: 'point', filled: true, size: 22, opacity: 0.45, color: KIND_COLOURS.egalitarian };
  return {
    ...chartFrame(text.scatter, [text.scatterNote(values.length)], TITLE_WIDTH),
    width: 520,
    height: 340,
    layer: [
      {
        data: { values },
        mark: dot,
        encoding: { x: talentAxis, y: { ...capitalAxis, axis: POWERS_OF_TEN } },
      },
      { data: { values: [{ capital: start }] }, mark: GUIDE, encoding: { y: capitalAxis } },
    ],
  } as ChartSpec;
}

/** Classes of talent from 0 to 1, and points of the curve. */
const CLASSES = 20;
const CURVE_POINTS = 160;

function classesOf(talents: readonly number[]) {
  return Array.from({ length: CLASSES }, (_, c) => {
    const [from, to] = [c / CLASSES, (c + 1) / CLASSES];
    const inside = talents.filter((talent) => talent >= from && (talent < to || to === 1));
    return { from, to, runs: inside.length };
  });
}

/** Runs expected in a class around each talent if the richest were chosen at random. */
function expectedCurve(runs: number, shareBelow: (talent: number) => number) {
  return Array.from({ length: CURVE_POINTS + 1 }, (_, point) => {
    const talent = point / CURVE_POINTS;
    const share = shareBelow(talent + 0.5 / CLASSES) - shareBelow(talent - 0.5 / CLASSES);
    return { talent, expected: runs * share };
  });
}

/** Talent of the richest of every run, against that of all people. */
export function richestTalents(
  talents: readonly number[],
  shareBelow: (talent: number) => number,
  language: Language,
): ChartSpec {
  const text = TEXT[language];
  const x = { type: 'quantitative', title: text.talent, scale: { domain: [axisFrom(talents), 1] } };
  const y = { type: 'quantitative', title: text.runs };
  return {
    ...chartFrame(text.richest, [text.richestNote(talents.length)], TITLE_WIDTH),
    width: 520,
    height: 260,
    layer: [
      {
        data: { values: classesOf(talents) },
        mark: { type: 'bar', color: KIND_COLOURS.egalitarian, stroke: 'white', clip: true },
        encoding: {
          x: { ...x, field: 'from', bin: { binned: true, step: 1 / CLASSES } },
          x2: { field: 'to' },
          y: { ...y, field: 'runs' },
        },
      },
      {
        data: { values: expectedCurve(talents.length, shareBelow) },
        mark: { type: 'line', color: COLOURS.ink, strokeWidth: 1.5, clip: true },
        encoding: { x: { ...x, field: 'talent' }, y: { ...y, field: 'expected' } },
      },
    ],
  } as ChartSpec;
}

/** One strategy as the bars show it; shares in percent. */
export interface StrategyBar {
  readonly label: string;
  readonly kind: StrategyKind;
  readonly success: number;
  readonly standardError: number;
  /** Null without funding, which hands nothing out. */
  readonly efficiency: number | null;
}

const BAR_STEP = 21;

/** Bars from 0, with the number at the end of each. */
const barsOf = (field: string, title: string, most: number, color: object) => ({
  mark: { type: 'bar', height: { band: 0.68 } },
  encoding: {
    x: { field, type: 'quantitative', title, scale: { domain: [0, most] }, axis: { tickCount: 5 } },
    color,
  },
});

const numberAt = (field: string, at: string) => ({
  mark: { type: 'text', align: 'left', dx: 6, fontSize: LABEL_SIZE - 1, color: COLOURS.ink },
  encoding: { x: { field: at, type: 'quantitative' }, text: { field } },
});

const WHISKER = {
  mark: { type: 'rule', strokeWidth: 1.5, color: COLOURS.ink },
  encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
};

const barRow = (bar: StrategyBar, language: Language) => ({
  ...bar,
  kind: KIND_NAMES[bar.kind][language],
  low: bar.success - Z95 * bar.standardError,
  high: bar.success + Z95 * bar.standardError,
  text: fixedText(bar.success, 1),
  efficiencyText: bar.efficiency === null ? '' : fixedText(bar.efficiency, 2),
});

/** The unknown and what has none come last. */
const placeOf = ({ efficiency }: StrategyBar): number =>
  efficiency === null || Number.isNaN(efficiency) ? -1e9 : efficiency;

function kindColour(language: Language) {
  const kinds = Object.keys(KIND_NAMES) as StrategyKind[];
  const scale = {
    domain: kinds.map((kind) => KIND_NAMES[kind][language]),
    range: kinds.map((kind) => KIND_COLOURS[kind]),
  };
  return { field: 'kind', type: 'nominal', scale };
}

/** Bars of success with whiskers and, to their right, the efficiencies: the most efficient first, no funding last. */
export function successOfStrategies(
  bars: readonly StrategyBar[],
  runs: number,
  talented: number,
  language: Language,
): ChartSpec {
  const text = TEXT[language];
  const ranked = [...bars].sort((a, b) => placeOf(b) - placeOf(a));
  const color = kindColour(language);
  // The same rows in both panels, also where one of them has nothing to show.
  const scale = { domain: ranked.map(({ label }) => label) };
  const y = { field: 'label', type: 'nominal', sort: null, title: null, scale };
  const axis = { labelLimit: 260, labelPadding: 8, ticks: false, domain: false };
  const success = [barsOf('success', text.success, 115, color), WHISKER, numberAt('text', 'high')];
  const efficiency = [
    barsOf('efficiency', text.efficiency, 1.2, color),
    numberAt('efficiencyText', 'efficiency'),
  ];
  const height = { step: BAR_STEP };
  return {
    ...chartFrame(text.strategies, [text.strategiesNote(runs, talented)], TITLE_WIDTH + 80),
    data: { values: ranked.map((bar) => barRow(bar, language)) },
    hconcat: [
      { width: 270, height, encoding: { y: { ...y, axis } }, layer: success },
      { width: 180, height, encoding: { y: { ...y, axis: null } }, layer: efficiency },
    ],
  } as ChartSpec;
}
