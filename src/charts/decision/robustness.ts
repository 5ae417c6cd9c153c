import type { RobustnessMetric } from '../../analysis/robustness/metrics.js';
import { capital } from '../../language/english-phrases.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { cellTable } from '../cell-table.js';
import type { Plot } from '../frame.js';
import { type DecisionContext, decisionChart, onFirstGoal } from './decision-context.js';
import { MEASURES, MEASURES_READING } from './robustness-words.js';

const TEXT = texts({
  en: {
    all: (name: string, count: number) =>
      `By none of ${count} measures does another strategy come before "${name}"`,
    disagree: (found: string) => `The measures disagree on which strategy is first: ${found}`,
    by: (name: string, count: number) => `"${name}" by ${count}`,
    alike: 'No measure separates the strategies',
    again: (share: string) => `; by the expected value it stays first in ${share} of resamples of the worlds`,
    cells: (goal: string) =>
      `Rank of each strategy by seven ways to judge it over all worlds, by ${goal}; after it, how often it is first where the worlds are drawn anew.`,
    marks:
      'Framed: first; the darker, the better; white column: all are alike; grey: first in fewer than one of twenty.',
    unlike: (one: string, other: string, tau: string) =>
      `Least alike are: ${one}, and ${other} (Kendall's tau ${tau}).`,
    form: (structure: string, form: string, name: string) =>
      `Where the model has this form, "${name}" has the highest expected value instead: ${structure}, ${form}.`,
    one: (name: string, measure: string, rank: string) => `${name}, ${measure}: ${rank}`,
  },
  zh: {
    all: (name, count) => `按 ${count} 种衡量方式，均没有其他策略排在“${name}”之前`,
    disagree: (found) => `各衡量方式的首选策略不一致：${found}`,
    by: (name, count) => `“${name}” ${count} 种`,
    alike: '没有任何衡量方式能区分各策略',
    again: (share) => `；按期望值，情形重抽样后有 ${share} 仍居首`,
    cells: (goal) =>
      `以${goal}衡量，按七种衡量方式评判各策略在全部情形下的表现：名次，其后为情形重新抽样后居首位的比例。`,
    marks: '加框：首位；颜色越深，名次越靠前；整列白色：各策略相同；灰色：居首位的不足二十分之一。',
    unlike: (one, other, tau) => `最不一致的是“${one}”与“${other}”（肯德尔系数 ${tau}）。`,
    form: (structure, form, name) => `模型取下列形式时，期望值最高的是“${name}”：${structure}，${form}。`,
    one: (name, measure, rank) => `${name}，${measure}：${rank}`,
  },
});

/** Strategies by measure on the first goal, the best on average first. */
function rowsOf(context: DecisionContext) {
  const { names } = context;
  const all = onFirstGoal(context, context.robustness);
  const { times } = names.unit(context.decision.goals[0]);
  const averages = all.filter(({ measure }) => measure === 'expected').sort((a, b) => a.rank - b.rank);
  return averages.flatMap(({ strategy }) =>
    all
      .filter((row) => row.strategy === strategy)
      .map(({ measure, value, rank, first }) => ({
        strategy,
        name: names.strategy(strategy),
        measure,
        value: measure === 'satisficing' || measure === 'starr' ? value : value * times,
        rank,
        first,
      })),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

const measuresOf = (rows: readonly Row[]): RobustnessMetric[] => [
  ...new Set(rows.map(({ measure }) => measure)),
];

/** Whether a measure puts any strategy before another. */
const separates = (rows: readonly Row[], measure: RobustnessMetric): boolean =>
  new Set(rows.filter((row) => row.measure === measure).map(({ rank }) => rank)).size > 1;

/** Whether a measure puts others behind a strategy, and none before it. */
const isFirst = (rows: readonly Row[], row: Row): boolean =>
  separates(rows, row.measure) &&
  rows.every((other) => other.measure !== row.measure || other.rank >= row.rank);

function finding({ language }: DecisionContext, rows: readonly Row[]): string {
  const text = TEXT[language];
  const count = measuresOf(rows).filter((measure) => separates(rows, measure)).length;
  const firsts = [...new Set(rows.map(({ name }) => name))]
    .map((name) => ({ name, by: rows.filter((row) => row.name === name && isFirst(rows, row)).length }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  const [lead] = firsts;
  if (lead === undefined) return text.alike;
  const chance = rows.find(({ name, measure }) => name === lead.name && measure === 'expected')!.first;
  const found = words(language).list(firsts.map(({ name, by }) => text.by(name, by)));
  return lead.by === count
    ? text.all(lead.name, count) + text.again(formatShare(chance))
    : text.disagree(found);
}

/** The rank, and how often it is first; the rank alone where the runs do not say that. */
const rankText = (rows: readonly Row[], { rank, first, measure }: Row): string =>
  rows.some((row) => row.measure === measure && row.first > 0)
    ? `${formatNumber(rank, 2)} (${formatShare(first)})`
    : formatNumber(rank, 2);

/** A strategy that is first in so few resamples is not counted on. */
const RARELY = 0.05;

function plot({ form, language }: DecisionContext, rows: readonly Row[]): Plot {
  const measures = measuresOf(rows);
  const strategies = [...new Set(rows.map(({ name }) => name))];
  const table = strategies.map((name) => ({
    name,
    cells: measures.map((measure) => {
      const row = rows.find((one) => one.name === name && one.measure === measure);
      if (row === undefined) return undefined;
      return {
        text: rankText(rows, row),
        shade: separates(rows, measure) ? (strategies.length - row.rank) / (strategies.length - 1) : 0,
        quiet: row.first < RARELY,
        framed: isFirst(rows, row),
      };
    }),
  }));
  return cellTable(
    measures.map((measure) => capital(MEASURES[language][measure])),
    table,
    form,
  );
}

/** The two measures that order the strategies least alike. */
function leastAlike(context: DecisionContext): string[] {
  const known = onFirstGoal(context, context.agreement).filter(({ tau }) => tau !== null);
  if (known.length === 0) return [];
  const { one, other, tau } = known.reduce((least, row) => (row.tau! < least.tau! ? row : least));
  const named = MEASURES[context.language];
  return tau === 1 ? [] : [TEXT[context.language].unlike(named[one], named[other], formatNumber(tau!, 2))];
}

/** Forms of the model under which another strategy is best on average. */
function otherForms(context: DecisionContext, rows: readonly Row[]): string[] {
  const { names, language } = context;
  const best = rows.find(({ measure, rank }) => measure === 'expected' && rank === 1);
  return onFirstGoal(context, context.structureRanks)
    .filter(({ rank, strategy }) => rank === 1 && best !== undefined && strategy !== best.strategy)
    .map(({ structure, form, strategy }) =>
      TEXT[language].form(names.input(structure), names.value(structure, form), names.strategy(strategy)),
    );
}

/**
 * Ranks of strategies by every measure of robustness, with how often each is first where worlds are drawn anew.
 *
 * Source: McPhail et al. 2018, DOI 10.1002/2017EF000649.
 */
export const robustnessRanks = decisionChart({
  id: 'robustness',
  rows: rowsOf,
  title: finding,
  reading: ({ names, decision, language }) => {
    const text = TEXT[language];
    return [text.cells(names.goal(decision.goals[0])), text.marks];
  },
  notes: (context, rows) => [
    MEASURES_READING[context.language],
    ...[words(context.language).paragraph([...leastAlike(context), ...otherForms(context, rows)])].filter(
      (said) => said !== '',
    ),
  ],
  plot,
  inWords: ({ language }, rows) =>
    rows.map((row) => TEXT[language].one(row.name, MEASURES[language][row.measure], rankText(rows, row))),
});
