import { capital, counted } from '../../language/english-phrases.js';
import { texts } from '../../language/texts.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { amountAxis, axisEnds } from '../amount-axis.js';
import { cutMarks, zeroLine } from '../bar-marks.js';
import type { Chart } from '../chart.js';
import type { Plot } from '../frame.js';
import { pixels, rowLayout } from '../row-layout.js';
import { COLOURS } from '../theme.js';
import { whereKnown } from '../where-known.js';
import {
  changeName,
  changesOn,
  type ExperimentContext,
  estimateText,
  experimentChart,
  goalId,
  goalName,
  goalUnit,
  shownEstimate,
} from './experiment-context.js';

const TEXT = texts({
  en: {
    none: (what: string, all: number) =>
      `${what}: ${all === 1 ? "the only change can't" : `none of ${all} changes can`} be distinguished from no change`,
    most: (what: string, change: string, amount: string, more: number, less: number) =>
      `${what}: clearly raised by ${counted(more, 'change')} and lowered by ${less}, of these most by ${change}: ${amount}`,
    unknown: (what: string) => `${what}: too few runs to distinguish changes`,
    reading: (what: string, unit: string) =>
      `What each change alone does to ${what} over all years (${unit}), against none of them and under the same luck.`,
    marks: 'Dot: mean, grey where the sign is open.',
    bar: 'Bar: 95% interval over parameters and chance.',
    ofMean:
      'Bar: 95% confidence interval of the mean, by chance alone, all parameters at their point values.',
    axis: (unit: string) => `Difference (${unit})`,
    nothing: '0 = no change',
    head: 'Mean [95% interval]',
    to: (value: string) => `to ${value}`,
  },
  zh: {
    none: (what, all) => `${what}：${all} 项变动均不能与不变动区分`,
    most: (what, change, amount, more, less) =>
      `${what}：明确增加的有 ${more} 项，明确减少的有 ${less} 项，其中“${change}”影响最大（${amount}）`,
    unknown: (what) => `${what}：模拟次数太少，尚不能区分各项变动`,
    reading: (what, unit) => `各项变动单独实施时，多年合计的${what}与不变动相比之差（${unit}），随机数相同。`,
    marks: '点：均值，方向不明者为灰色。',
    bar: '条：涵盖参数与随机性的 95% 区间。',
    ofMean: '条：均值的 95% 置信区间，仅含随机性，参数均取点值。',
    axis: (unit) => `差值（${unit}）`,
    nothing: '0 = 不变动',
    head: '均值 [95% 区间]',
    to: (value) => `至 ${value}`,
  },
});

function rowsOf(context: ExperimentContext, goal: Goal) {
  return changesOn(context, goal).map((row) => ({
    point: row.point,
    name: changeName(context, row),
    ...shownEstimate(context, row),
    text: estimateText(context, row),
    sign: row.sign,
  }));
}

type Row = ReturnType<typeof rowsOf>[number];

function finding(context: ExperimentContext, rows: readonly Row[], goal: Goal): string {
  const text = TEXT[context.language];
  const what = goalName(context, goal);
  if (rows.every(({ sign }) => sign === null)) return text.unknown(what);
  const clear = rows.filter(({ sign }) => sign === 1 || sign === -1);
  if (clear.length === 0) return text.none(what, rows.length);
  const most = clear.reduce((lead, row) => (Math.abs(row.mean) > Math.abs(lead.mean) ? row : lead));
  const more = clear.filter(({ sign }) => sign === 1).length;
  return text.most(what, most.name, most.text, more, clear.length - more);
}

function plot(context: ExperimentContext, rows: readonly Row[], goal: Goal): Plot {
  const { form, language } = context;
  const text = TEXT[language];
  const labelled = rows.map(({ name, text: value }) => ({ name, texts: [value] }));
  const layout = rowLayout(labelled, form, [form === 'wide' ? text.head : '']);
  const reaches = rows.map(({ mean, low, high }) => ({ low: low ?? mean, high: high ?? mean, seen: mean }));
  const ends = axisEnds(reaches);
  const y = pixels('y');
  return {
    width: layout.width,
    height: layout.height,
    data: { values: rows.map((row, n) => ({ ...row, y: layout.centres[n] })) },
    encoding: {
      x: amountAxis(ends, layout, text.axis(goalUnit(context, goal).word), text.nothing),
      color: {
        condition: [
          { test: 'datum.sign === 1', value: COLOURS.research },
          { test: 'datum.sign === -1', value: COLOURS.comparator },
        ],
        value: COLOURS.baseline,
      },
    },
    layer: [
      ...layout.layers,
      ...zeroLine(text.nothing, layout, ends),
      {
        transform: whereKnown('low'),
        mark: { type: 'rule', strokeWidth: 11, opacity: 0.35 },
        encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y },
      },
      {
        mark: { type: 'point', filled: true, size: 100, opacity: 1, stroke: 'white', strokeWidth: 1.2 },
        encoding: { x: { field: 'mean', type: 'quantitative' }, y },
      },
      ...cutMarks(reaches, ends, layout, text.to),
    ],
  };
}

/** Dots and intervals of what each change alone brings to a goal. */
export const changesOnGoal = (goal: Goal): Chart<ExperimentContext> =>
  experimentChart({
    id: `changes-${goalId(goal)}`,
    rows: (context) => rowsOf(context, goal),
    title: (context, rows) => capital(finding(context, rows, goal)),
    reading: (context, rows) => {
      const text = TEXT[context.language];
      const bar = context.run.experiment.sampling.draws === 0 ? text.ofMean : text.bar;
      const bars = rows.some(({ low }) => low !== null) ? [bar] : [];
      return [text.reading(goalName(context, goal), goalUnit(context, goal).word), text.marks, ...bars];
    },
    plot: (context, rows) => plot(context, rows, goal),
    inWords: (_, rows) => rows.map(({ name, text }) => `${name}: ${text}`),
  });
