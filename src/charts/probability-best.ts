import { capitalised } from '../language/english-phrases.js';
import { formatShare, formatShareWithError } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { cellTable } from './cell-table.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { indicatorName, scenarioTitle } from './naming.js';
import { scenariosIn } from './part-rows.js';
import { shareNotes } from './share-interval.js';

/** From here on a choice is called best: below it those that come near are tied. */
const SURE = 0.8;

const TEXT = texts({
  en: {
    unknown: 'Too few runs to say which way of spending is best',
    nothing: 'No choice is best in at least 80% of the parameter draws on any goal',
    best: (found: string) =>
      `Best in at least 80% of the parameter draws: ${found}; on other goals nothing is`,
    bestOnAll: (found: string) => `Best in at least 80% of the parameter draws: ${found}`,
    on: (goal: string, name: string) => `on ${goal} “${name}”`,
    measure:
      'Share of parameter draws in which a choice has the highest mean; spending nothing competes too.',
    tied: 'Framed: tied, since not one of them is best in as many as 80% of draws.',
  },
  zh: {
    unknown: '模拟次数太少，尚不能判断哪种投入方式最优',
    nothing: '就任何目标而言，都没有一个选择在 80% 以上的参数组中最优',
    best: (found) => `在 80% 以上的参数组中最优：${found}；其他目标均无此类选择`,
    bestOnAll: (found) => `在 80% 以上的参数组中最优：${found}`,
    on: (goal, name) => `${goal}为“${name}”`,
    measure: '均值最高的参数组所占比例；不增加投入也参与比较。',
    tied: '加框：并列，其中没有一个在 80% 的参数组中最优。',
  },
});

function rowsOf(context: ChartContext) {
  const { comparison } = context;
  return comparison.scenarios.flatMap((scenario) =>
    comparison.probabilityBest
      .filter((row) => row.scenario === scenario.id)
      .map(({ goal, value, standardError }) => {
        const tied = comparison.ties.find((entry) => entry.goal === goal)?.scenarios ?? [];
        return {
          scenario: scenario.id,
          name: scenarioTitle(context, scenario),
          goal,
          goalName: indicatorName(context, goal),
          probability: value,
          standardError,
          tied: tied.length > 1 && tied.includes(scenario.id),
        };
      }),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

const goalsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ goal }) => goal))];

function finding({ comparison, language }: ChartContext, rows: readonly Row[]): string {
  const text = TEXT[language];
  if (!allowsConclusion(comparison)) return text.unknown;
  const sure = rows.filter(({ probability }) => (probability ?? 0) >= SURE);
  if (sure.length === 0) return text.nothing;
  const found = words(language).list(sure.map(({ goalName, name }) => text.on(goalName, name)));
  return sure.length < goalsOf(rows).length ? text.best(found) : text.bestOnAll(found);
}

function shareText({ form, language }: ChartContext, { probability, standardError }: Row): string {
  if (probability === null) return words(language).notEstimated;
  return form === 'wide' ? formatShareWithError(probability, standardError) : formatShare(probability);
}

/** Probability of being best by goal as a table of shaded cells, ties framed; the baseline competes. */
export const probabilityBest = chart({
  id: 'probability-best',
  rows: rowsOf,
  title: finding,
  reading: (context, rows) => {
    const { measure, tied } = TEXT[context.language];
    const notes = shareNotes(measure, context.comparison, context.language);
    return rows.some((row) => row.tied) ? [...notes, tied] : notes;
  },
  plot: (context, rows) => {
    const goals = goalsOf(rows);
    const table = scenariosIn(rows).map((scenario) => {
      const own = rows.filter((row) => row.scenario === scenario);
      const cells = goals.map((goal) => {
        const row = own.find((one) => one.goal === goal);
        if (row === undefined) return undefined;
        const probability = row.probability ?? 0;
        return {
          text: shareText(context, row),
          shade: probability,
          quiet: probability < 0.05,
          framed: row.tied,
        };
      });
      return { name: own[0].name, cells };
    });
    const heads = goals.map((goal) => capitalised(rows.find((row) => row.goal === goal)!.goalName));
    return cellTable(heads, table, context.form);
  },
  inWords: (context, rows) => rows.map((row) => `${row.name}, ${row.goalName}: ${shareText(context, row)}`),
});
