import { amountAxis } from '../../charts/amount-axis.js';
import { keyLayers } from '../../charts/key.js';
import { rowLayout } from '../../charts/row-layout.js';
import { COLOURS } from '../../charts/theme.js';
import { texts } from '../../language/texts.js';
import type { Bilingual } from '../../model/place/region.js';
import { ENOUGH_REPLICATES } from '../../statistics/estimable.js';
import { Z95 } from '../against-paper.js';
import { fixedText } from '../fixed-text.js';
import { extremeOf, type Level } from '../levels.js';
import { stretches } from '../row-marks.js';
import { numberOf } from '../setting-values.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import type { RunOutcome } from './outcome.js';
import { type StrategyBar, strategyBars } from './rows.js';
import type { StrategyKind } from './strategies.js';

const TEXT = texts({
  en: {
    leads: (name: string, share: string, without: string) =>
      `${name}: most talented people succeed, ${share} against ${without} without funding`,
    alike: (name: string, share: string, without: string, others: string) =>
      `${name}: most talented people succeed on average, ${share}, but that cannot be told apart from ${others}; without funding ${without} do`,
    few: (count: number) => (count === 1 ? 'one other way' : `${count} other ways`),
    noTalented: 'No one is talented at these settings (0 people), so that success is not known',
    reading: (talented: number) =>
      `Talented people (talent above ${talented}) who end with more than they started with. Bar: mean; line: 95% interval by chance. Efficiency: gain per unit of money handed out, that of the best being 1; the most efficient way stands first.`,
    success: 'Talented who succeed (%)',
    head: 'Succeed',
    efficiency: 'Efficiency',
    point: (name: string, share: string, efficiency: string) => `${name}: ${share}, efficiency ${efficiency}`,
    less: (name: string, share: string) => `${name}: ${share}`,
  },
  zh: {
    leads: (name, share, without) => `“${name}”使最多人才成功：${share}，不资助时为 ${without}`,
    alike: (name, share, without, others) =>
      `“${name}”下平均有最多人才成功（${share}），但与${others}无法区分；不资助时为 ${without}`,
    few: (count) => `另外 ${count} 种方式`,
    noTalented: '在本次设定下人才为 0 人，成功率未知',
    reading: (talented) =>
      `才能高于 ${talented} 者中，期末资本高于初始资本的比例。条形：均值；细线：随机误差的 95% 区间。效率：每单位资金带来的增益，以最优者为 1；效率最高者排在最前。`,
    success: '人才成功率（%）',
    head: '成功率',
    efficiency: '效率',
    point: (name, share, efficiency) => `${name}：${share}，效率 ${efficiency}`,
    less: (name, share) => `${name}：${share}`,
  },
});

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

type Context = StudyChartContext<RunOutcome>;

/** The unknown and what has none come last. */
const placeOf = ({ efficiency }: StrategyBar): number =>
  efficiency === null || Number.isNaN(efficiency) ? Number.NEGATIVE_INFINITY : efficiency;

const known = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : value;

/** Percent of the talented who succeed under each strategy, and its efficiency; the most efficient first, no funding last. */
const rowsOf = ({ settings, results, language }: Context) =>
  strategyBars(settings, results, language)
    .sort((a, b) => (placeOf(b) > placeOf(a) ? 1 : placeOf(b) < placeOf(a) ? -1 : 0))
    .map(({ label, kind, success, standardError, efficiency }) => ({
      label,
      kind,
      success: known(success),
      low: known(Math.max(0, success - Z95 * standardError)),
      high: known(Math.min(100, success + Z95 * standardError)),
      standardError: known(standardError),
      efficiency: known(efficiency),
    }));

type Row = ReturnType<typeof rowsOf>[number];

/** What is below 100 never rounds to it. */
function percent(value: number | null): string {
  if (value === null) return '–';
  return value < 100 && value >= 99.95 ? '>99.9%' : `${fixedText(value, 1)}%`;
}

const efficiencyText = ({ efficiency }: Row): string =>
  efficiency === null ? '–' : fixedText(efficiency, 2);

/** Who has the greatest share of successes, and from how many others chance may part it. */
function title({ results, language }: Context, rows: readonly Row[]): string {
  const text = TEXT[language];
  const few = results.length < ENOUGH_REPLICATES;
  const levels = rows.map(
    ({ label, success, standardError }): Level => ({
      name: label,
      value: success ?? Number.NaN,
      standardError: few ? null : standardError,
    }),
  );
  const extreme = extremeOf(levels, 'highest');
  if (extreme === null) return text.noTalented;
  const { leader, alike } = extreme;
  const without = percent(rows.find(({ kind }) => kind === 'none')!.success);
  const [name, share] = [leader.name, percent(leader.value)];
  return alike.length === 0
    ? text.leads(name, share, without)
    : text.alike(name, share, without, text.few(alike.length));
}

const BAR = 15;
const ROW = 30;
const PERCENT = [0, 100] as const;

function plot({ form, language }: Context, rows: readonly Row[]) {
  const text = TEXT[language];
  const labelled = rows.map((row) => ({
    name: row.label,
    texts: [percent(row.success), efficiencyText(row)],
  }));
  const layout = rowLayout(labelled, form, [text.head, text.efficiency], { row: ROW });
  const bars = rows.flatMap(({ success, kind }, row) =>
    success === null ? [] : [{ row, from: 0, to: success, colour: KIND_COLOURS[kind] }],
  );
  const intervals = rows.flatMap(({ low, high }, row) =>
    low === null || high === null ? [] : [{ row, from: low, to: high, colour: COLOURS.ink }],
  );
  const key = (Object.keys(KIND_NAMES) as StrategyKind[]).map((kind) => ({
    name: KIND_NAMES[kind][language],
    colour: KIND_COLOURS[kind],
  }));
  return {
    width: layout.width,
    height: layout.height,
    encoding: { x: amountAxis(PERCENT, layout, text.success) },
    layer: [
      ...layout.layers,
      stretches(bars, layout, BAR),
      stretches(intervals, layout, 1.5),
      ...keyLayers(key, layout.left, form),
    ],
  };
}

/** Success under each way of funding with its interval, and the efficiency of each. */
export const strategiesCompared = studyChart({
  id: 'strategies',
  rows: rowsOf,
  title,
  reading: ({ settings, language }) => [TEXT[language].reading(numberOf(settings, 'talented'))],
  plot,
  inWords: ({ language }, rows) =>
    rows.map((row) =>
      row.efficiency === null
        ? TEXT[language].less(row.label, percent(row.success))
        : TEXT[language].point(row.label, percent(row.success), efficiencyText(row)),
    ),
});
