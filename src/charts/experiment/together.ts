import { changesAt } from '../../experiment/changes.js';
import { countedIn } from '../../language/counted-in.js';
import { capital } from '../../language/english-phrases.js';
import { changeTitle } from '../../language/experiment-names.js';
import { finestBeside, formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { cellTable } from '../cell-table.js';
import type { Chart } from '../chart.js';
import type { Plot } from '../frame.js';
import {
  changeName,
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
      `${what}: no two of ${all} pairs clearly bring more or less than the sum of each alone`,
    unknown: (what: string) => `${what}: too few runs to distinguish what two bring together`,
    some: (what: string, clear: number, all: number, pair: string, amount: string) =>
      `${what}: ${clear} of ${all} pairs clearly bring more or less than the sum of each alone, most ${pair} (${amount})`,
    reading: (what: string, unit: string) =>
      `What two changes bring to ${what} beyond the sum of each alone (${unit}), under the same luck. Blue: more than the sum; orange: less; grey numbers: open.`,
  },
  zh: {
    none: (what, all) => `${what}：${all} 组两两组合的效果均不能与两项单独效果之和区分`,
    unknown: (what) => `${what}：模拟次数太少，尚不能判断两项组合的效果`,
    some: (what, clear, all, pair, amount) =>
      `${what}：${all} 组中有 ${clear} 组明确多于或少于单独效果之和，以“${pair}”最为明显（${amount}）`,
    reading: (what, unit) =>
      `两项变动同时实施时，${what}超出两项单独效果之和的部分（${unit}），随机数相同。蓝：超出；橙：不足；灰色数字：方向不明。`,
  },
});

function rowsOf(context: ExperimentContext, goal: Goal) {
  const { run, model, language } = context;
  return context.together
    .filter((row) => row.indicator === goal.indicator && row.part === goal.part && row.mean !== null)
    .map((row) => {
      const [first, second] = changesAt(run, row.point - 1).map(({ input, value }) =>
        changeTitle(run.experiment.inputs[input], value, model, language),
      );
      return {
        first,
        second,
        name: changeName(context, row),
        ...shownEstimate(context, row),
        sign: row.sign,
        text: estimateText(context, row),
      };
    });
}

type Row = ReturnType<typeof rowsOf>[number];

function finding(context: ExperimentContext, rows: readonly Row[], goal: Goal): string {
  const text = TEXT[context.language];
  const what = goalName(context, goal);
  if (rows.every(({ sign }) => sign === null)) return text.unknown(what);
  const clear = rows.filter(({ sign }) => sign === 1 || sign === -1);
  if (clear.length === 0) return text.none(what, rows.length);
  const most = clear.reduce((lead, row) => (Math.abs(row.mean) > Math.abs(lead.mean) ? row : lead));
  return text.some(what, clear.length, rows.length, most.name, most.text);
}

/** The changes of the pairs, in the order of the inputs. */
function changeNames(context: ExperimentContext): string[] {
  return context.run.points.flatMap((_, point) =>
    changesAt(context.run, point).length === 1 ? [changeName(context, { point: point + 1 })] : [],
  );
}

/** What a goal is counted in: a cell of a telephone has no room for millions. */
const countOf = (context: ExperimentContext, goal: Goal, rows: readonly Row[]) =>
  countedIn(
    goalUnit(context, goal).word,
    context.form === 'narrow' ? rows.map(({ mean }) => mean) : [],
    context.language,
  );

function plot(context: ExperimentContext, rows: readonly Row[], times: number): Plot {
  const names = changeNames(context);
  const largest = Math.max(...rows.map(({ mean }) => Math.abs(mean)), 1e-9);
  const finest = finestBeside([largest * times]);
  const table = names.map((own, n) => ({
    name: `${n + 1} ${own}`,
    cells: names.map((other) => {
      const row = rows.find(({ first, second }) => first === other && second === own);
      if (row === undefined) return undefined;
      const open = row.sign === 0 || row.sign === null;
      const text = formatNumber(row.mean * times, 2, { signed: true, ...(open ? { finest } : {}) });
      return { text, shade: open ? 0 : row.mean / largest, quiet: open };
    }),
  }));
  // The first name has no pair above it, and the last none to its right.
  return cellTable(
    names.map((_, n) => String(n + 1)).slice(0, -1),
    table.slice(1).map(({ name, cells }) => ({ name, cells: cells.slice(0, -1) })),
    context.form,
  );
}

/** A triangle of what two changes bring to a goal beyond the sum of both alone. */
export const togetherOnGoal = (goal: Goal): Chart<ExperimentContext> =>
  experimentChart({
    id: `together-${goalId(goal)}`,
    rows: (context) => rowsOf(context, goal),
    title: (context, rows) => capital(finding(context, rows, goal)),
    reading: (context, rows) => [
      TEXT[context.language].reading(goalName(context, goal), countOf(context, goal, rows).word),
    ],
    notes: (context) => [`1 ${changeNames(context)[0]}`],
    plot: (context, rows) => plot(context, rows, countOf(context, goal, rows).times),
    inWords: (_, rows) => rows.map(({ name, text }) => `${name}: ${text}`),
  });
