import { regret } from '../../analysis/robustness/regret.js';
import { countedIn } from '../../language/counted-in.js';
import { finestBeside, formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { expectedPayoffs, type StateInput } from '../../results/decision/decision.js';
import { mean } from '../../statistics/mean.js';
import { cellTable } from '../cell-table.js';
import type { Plot } from '../frame.js';
import { type DecisionContext, decisionChart, onFirstGoal } from './decision-context.js';
import { decidingInputs } from './ranked-inputs.js';
import { choicesOf, roundedValue } from './rounded-value.js';

const TEXT = texts({
  en: {
    least: (name: string) => `"${name}" has the least regret on average`,
    everywhere: (input: string) => `, and so at every value of: ${input}`,
    elsewhere: (input: string, names: string) =>
      `; at some values of this input it is less with ${names}: ${input}`,
    quoted: (name: string) => `"${name}"`,
    regret: (goal: string, unit: string) =>
      `Regret: how far a strategy stays behind the one that is best in the same world, by ${goal} (${unit}), on average; 0: it is the best in all of them.`,
    columns: (input: string) =>
      `First column: all worlds; the others: these worlds sorted by what the lead depends on most, ${input}.`,
    marks: 'The darker, the larger; framed: the least of a column.',
    limits: 'Chance makes regret look a little larger than it is.',
    chance: (share: string) => `Of what the lead differs by between single runs, ${share} is chance.`,
    all: 'all worlds',
    between: (low: string, high: string) => `${low} to ${high}`,
    at: (name: string, where: string, value: string) => `${name}, ${where}: ${value}`,
  },
  zh: {
    least: (name) => `平均后悔值最小的是“${name}”`,
    everywhere: (input) => `，且在下列因素的各档取值下均最小：${input}`,
    elsewhere: (input, names) => `，但在下列因素的部分取值下${names}更小：${input}`,
    quoted: (name) => `“${name}”`,
    regret: (goal, unit) =>
      `后悔值：按${goal}（${unit}），策略与同一情形中最优策略的差距，取平均；0：在所有这些情形中均最优。`,
    columns: (input) => `首列：全部情形；其余各列：按对领先幅度影响最大的因素（${input}）分档。`,
    marks: '颜色越深，后悔值越大；加框：该列中最小。',
    limits: '随机性会使后悔值略显偏大。',
    chance: (share) => `领先幅度在各次模拟之间的差异，有 ${share} 出于随机。`,
    all: '全部情形',
    between: (low, high) => `${low} 至 ${high}`,
    at: (name, where, value) => `${name}，${where}：${value}`,
  },
});

/** Groups of as many worlds each, by a number. */
const GROUPS = 4;
/** A mean of fewer worlds than this is mostly chance. */
const FEWEST_WORLDS = 5;

/** Some of the worlds, and what they have in common. */
interface WorldGroup {
  readonly name: string;
  readonly worlds: readonly number[];
}

/** Worlds by the values of an input: of a choice one group each, of a number as many worlds in each group. */
function groupsOf(context: DecisionContext, input: StateInput): WorldGroup[] {
  const { kind, values } = input;
  const order = Array.from(values, (_, n) => n).sort((a, b) => values[a] - values[b] || a - b);
  const named = (value: number) => roundedValue(context, input, value);
  if (kind === 'choice')
    return choicesOf(input).map((value) => ({
      name: named(value),
      worlds: order.filter((n) => values[n] === value),
    }));
  return Array.from({ length: GROUPS }, (_, group) => {
    const cut = (n: number) => Math.floor((n * order.length) / GROUPS);
    const worlds = order.slice(cut(group), cut(group + 1));
    const [low, high] = [worlds[0], worlds.at(-1)!].map((n) => named(values[n]));
    return { name: TEXT[context.language].between(low, high), worlds };
  });
}

/** What the worlds are sorted by; undefined where no input decides or its groups are too few worlds. */
function sortedBy(context: DecisionContext): StateInput | undefined {
  const { inputs, count } = context.decision;
  if (count < GROUPS * FEWEST_WORLDS) return undefined;
  const [first] = decidingInputs(context);
  return inputs.find(({ id }) => id === first);
}

/** What a strategy misses in some worlds, and whether none misses less there. */
interface Row {
  readonly strategy: string;
  readonly name: string;
  readonly input: string;
  readonly where: string;
  readonly worlds: number;
  readonly missed: number;
  readonly least: boolean;
}

/** Mean regret of every strategy in all worlds and in each group of them. */
function rowsOf(context: DecisionContext): Row[] {
  const { decision, names, language } = context;
  const input = sortedBy(context);
  if (input === undefined || decision.strategies.length < 2) return [];
  const [goal] = decision.goals;
  const { times } = names.unit(goal);
  const missed = regret(decision.strategies.map((_, s) => expectedPayoffs(goal, s, decision.replicates)));
  const all = { name: TEXT[language].all, worlds: Array.from({ length: decision.count }, (_, n) => n) };
  const groups = [all, ...groupsOf(context, input).filter(({ worlds }) => worlds.length >= FEWEST_WORLDS)];
  const rows = decision.strategies.flatMap((strategy, s) =>
    groups.map(({ name, worlds }) => ({
      strategy,
      name: names.strategy(strategy),
      input: input.id,
      where: name,
      worlds: worlds.length,
      missed: times * mean(worlds.map((world) => missed[s][world])),
    })),
  );
  return rows.map((row) => ({ ...row, least: row.missed <= leastOf(rows, row.where) }));
}

const leastOf = (rows: readonly Omit<Row, 'least'>[], where: string): number =>
  Math.min(...rows.filter((row) => row.where === where).map(({ missed }) => missed));

const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ where }) => where))];

function finding(context: DecisionContext, rows: readonly Row[]): string {
  const { language, names } = context;
  const text = TEXT[language];
  const [all] = columnsOf(rows);
  const best = rows.find((row) => row.where === all && row.least)!;
  const input = names.input(best.input);
  const others = [
    ...new Set(rows.filter(({ least, name }) => least && name !== best.name).map(({ name }) => name)),
  ];
  const ahead = others.filter((name) =>
    columnsOf(rows).some(
      (where) =>
        rows.find((row) => row.where === where && row.name === name)!.least &&
        !rows.find((row) => row.where === where && row.name === best.name)!.least,
    ),
  );
  const rest =
    ahead.length === 0
      ? text.everywhere(input)
      : text.elsewhere(input, words(language).list(ahead.map((name) => text.quoted(name))));
  return text.least(best.name) + rest;
}

/** What a goal is counted in: a cell of a telephone has no room for millions. */
const countOf = ({ decision, names, form, language }: DecisionContext, rows: readonly Row[]) =>
  countedIn(
    names.unit(decision.goals[0]).word,
    form === 'narrow' ? rows.map(({ missed }) => missed) : [],
    language,
  );

function plot(context: DecisionContext, rows: readonly Row[]): Plot {
  const { times } = countOf(context, rows);
  const largest = Math.max(...rows.map(({ missed }) => missed), 1e-9);
  const finest = finestBeside([largest * times]);
  const heads = columnsOf(rows);
  const table = [...new Set(rows.map(({ name }) => name))].map((name) => ({
    name,
    cells: heads.map((where) => {
      const { missed, least } = rows.find((row) => row.name === name && row.where === where)!;
      const text = formatNumber(missed * times, 2, { finest });
      return { text, shade: -missed / largest, quiet: false, framed: least };
    }),
  }));
  return cellTable(heads, table, context.form);
}

/** The regret map: what each strategy misses on average, in all worlds and by the input that the lead depends on most. */
export const regretMap = decisionChart({
  id: 'regret',
  rows: rowsOf,
  title: finding,
  reading: (context, rows) => {
    const { names, decision, language } = context;
    const text = TEXT[language];
    return [
      text.regret(names.goal(decision.goals[0]), countOf(context, rows).word),
      text.columns(names.input(rows[0].input)),
      text.marks,
    ];
  },
  notes: (context) => {
    const { language } = context;
    const { limits, chance } = TEXT[language];
    const noise = onFirstGoal(context, context.noise).find(({ against }) => against !== null);
    return [
      words(language).paragraph([limits, ...(noise === undefined ? [] : [chance(formatShare(noise.share))])]),
    ];
  },
  plot,
  inWords: ({ language }, rows) =>
    rows.map(({ name, where, missed }) => TEXT[language].at(name, where, formatNumber(missed, 2))),
});
