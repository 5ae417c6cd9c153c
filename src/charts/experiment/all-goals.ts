import type { ChangeRow } from '../../experiment/changes.js';
import { countedIn } from '../../language/counted-in.js';
import { finestBeside, formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { cellTable } from '../cell-table.js';
import type { Plot } from '../frame.js';
import {
  changeName,
  type ExperimentContext,
  experimentChart,
  goalName,
  goalUnit,
  shownEstimate,
} from './experiment-context.js';

const TEXT = texts({
  en: {
    title: (better: number, worse: number, open: number) =>
      `What each change does to every goal: ${better} clear gains, ${worse} clear losses, ${open} open`,
    unknown: 'What each change does to every goal: too few runs to say which gains and losses are clear',
    reading: (units: string) =>
      `Mean difference over all years against none of the changes, under the same luck (${units}). Blue: better; orange: worse; grey numbers: the sign is open.`,
    unit: (name: string, unit: string) => `${name}: ${unit}`,
    better: 'better',
    worse: 'worse',
    open: 'open',
  },
  zh: {
    title: (better, worse, open) =>
      `各项变动对各目标的影响：明确改善 ${better} 处，明确变差 ${worse} 处，方向不明 ${open} 处`,
    unknown: '各项变动对各目标的影响：模拟次数太少，尚不能判断哪些改善或变差',
    reading: (units) =>
      `与不变动相比的多年合计之差（均值），随机数相同（${units}）。蓝：改善；橙：变差；灰色数字：方向不明。`,
    unit: (name, unit) => `${name}：${unit}`,
    better: '改善',
    worse: '变差',
    open: '方向不明',
  },
});

function rowsOf(context: ExperimentContext) {
  const { language, run } = context;
  return context.changes
    .filter(({ mean }) => mean !== null)
    .map((row) => ({
      point: row.point,
      name: changeName(context, row),
      goal: goalName(context, row),
      mean: shownEstimate(context, row).mean,
      sign: row.sign,
      better: better(run.experiment.goals, row),
      said: TEXT[language][saidOf(better(run.experiment.goals, row))],
    }));
}

type Row = ReturnType<typeof rowsOf>[number];

/** Whether a change is clearly better on its goal, 1, clearly worse, -1, or open. */
function better(goals: readonly Goal[], { indicator, part, sign }: ChangeRow): -1 | 0 | 1 {
  const goal = goals.find((one) => one.indicator === indicator && one.part === part);
  return sign === null || sign === 0 || goal === undefined ? 0 : sign === goal.direction ? 1 : -1;
}

const saidOf = (good: -1 | 0 | 1) => (good === 0 ? 'open' : good === 1 ? 'better' : 'worse');

/** What a goal is counted in: a column of a telephone has no room for millions. */
const countOf = (context: ExperimentContext, goal: Goal, rows: readonly Row[]) =>
  countedIn(
    goalUnit(context, goal).word,
    context.form === 'narrow'
      ? rows.filter((row) => row.goal === goalName(context, goal)).map(({ mean }) => mean)
      : [],
    context.language,
  );

/** The mean of a change; where its sign is open, none finer than a hundredth of the largest on the same goal. */
function textOf(row: Row, rows: readonly Row[], times: number): string {
  const ofGoal = rows.filter(({ goal }) => goal === row.goal).map(({ mean }) => mean * times);
  const style = row.better === 0 ? { finest: finestBeside(ofGoal) } : {};
  return formatNumber(row.mean * times, 2, { signed: true, ...style });
}

function plot(context: ExperimentContext, rows: readonly Row[]): Plot {
  const goals = context.run.experiment.goals.map((goal) => goalName(context, goal));
  const counts = context.run.experiment.goals.map((goal) => countOf(context, goal, rows));
  const largest = goals.map((goal) =>
    Math.max(0, ...rows.filter((row) => row.goal === goal).map(({ mean }) => Math.abs(mean))),
  );
  const points = [...new Set(rows.map(({ point }) => point))];
  const cellRows = points.map((point) => {
    const own = rows.filter((row) => row.point === point);
    const cells = goals.map((goal, column) => {
      const row = own.find((one) => one.goal === goal);
      if (row === undefined) return undefined;
      const size = largest[column] === 0 ? 0 : Math.abs(row.mean) / largest[column];
      const text = textOf(row, rows, counts[column].times);
      return { text, shade: row.better * size, quiet: row.better === 0 };
    });
    return { name: own[0].name, cells };
  });
  return cellTable(goals, cellRows, context.form);
}

/** Every change against every goal, in one table. */
export const changesOnAllGoals = experimentChart({
  id: 'changes',
  rows: rowsOf,
  title: ({ language }, rows: readonly Row[]) => {
    if (rows.every(({ sign }) => sign === null)) return TEXT[language].unknown;
    const count = (good: number) => rows.filter((row) => row.better === good).length;
    return TEXT[language].title(count(1), count(-1), count(0));
  },
  reading: (context, rows) => {
    const { language, run } = context;
    const units = run.experiment.goals.map((goal) =>
      TEXT[language].unit(goalName(context, goal), countOf(context, goal, rows).word),
    );
    return [TEXT[language].reading(words(language).list(units))];
  },
  plot,
  inWords: (_, rows) => rows.map((row) => `${row.name}, ${row.goal}: ${textOf(row, rows, 1)} (${row.said})`),
});
