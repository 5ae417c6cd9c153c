import { countedIn } from '../../language/counted-in.js';
import { finestBeside, formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { cellTable } from '../cell-table.js';
import type { Plot } from '../frame.js';
import { type DecisionContext, decisionChart, onFirstGoal } from './decision-context.js';
import { standsOut, weightOf } from './ranked-inputs.js';
import { METHOD_TEXT, ROLES, togetherNote } from './sensitivity-words.js';

const TEXT = texts({
  en: {
    most: (input: string, count: number, all: number) =>
      `${count} of ${all} strategies ${count === 1 ? 'depends' : 'depend'} most on: ${input}`,
    none: 'No input alone explains what strategies bring beyond chance',
    share: (goal: string) =>
      `How much of the differences between worlds in what a strategy brings to ${goal} would go if an input were known. Grey: no more than chance gives.`,
    together: (goal: string) =>
      `How much of the differences between worlds in what a strategy brings to ${goal} is due to an input, alone and together with others. Grey: may be nothing.`,
    size: (goal: string, unit: string) =>
      `How far what a strategy brings to ${goal} moves on average when an input goes over its whole range (${unit}).`,
    numbered: (names: string) => `Columns: ${names}.`,
    one: (name: string, input: string, value: string) => `${name}, ${input}: ${value}`,
  },
  zh: {
    most: (input, count, all) => `${all} 项策略中有 ${count} 项的作用主要取决于：${input}`,
    none: '没有任何一项单独对策略作用的影响超出随机波动',
    share: (goal) =>
      `若弄清某项因素，策略对${goal}的作用在各情形之间的差异可消除的比例。灰色：未超出随机波动。`,
    together: (goal) =>
      `策略对${goal}的作用在各情形之间的差异中，某项因素单独及与其他因素共同造成的比例。灰色：可能没有影响。`,
    size: (goal, unit) => `某项因素在整个取值范围内变动时，策略对${goal}的作用平均变动多少（${unit}）。`,
    numbered: (names) => `各列：${names}。`,
    one: (name, input, value) => `${name}，${input}：${value}`,
  },
});

/** So many inputs are drawn; the data have all. */
const MOST = 10;

/** What every strategy's effect on the first goal depends on. */
function rowsOf(context: DecisionContext) {
  const { names, decision } = context;
  if (decision.strategies.length < 2) return [];
  const { times } = names.unit(decision.goals[0]);
  return onFirstGoal(context, context.sensitivity)
    .filter(({ against }) => against === null)
    .map((row) => ({
      strategy: row.strategy,
      name: names.strategy(row.strategy!),
      input: row.input,
      inputName: names.input(row.input),
      role: row.role,
      method: row.method,
      value: row.size === null ? Math.min(1, Math.max(0, weightOf(row))) : row.size * times,
      standsOut: standsOut(row),
      ...(row.goesWith === undefined ? {} : { goesWith: row.goesWith }),
    }));
}

type Row = ReturnType<typeof rowsOf>[number];

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Inputs by the most that any strategy depends on them, those within chance for all left out while others are not. */
function inputsIn(rows: readonly Row[]): string[] {
  const most = (input: string) =>
    Math.max(
      ...rows.filter((row) => row.input === input && row.standsOut !== false).map(({ value }) => value),
      -1,
    );
  const inputs = distinct(rows.map(({ input }) => input)).sort((a, b) => most(b) - most(a));
  const some = inputs.filter((input) => most(input) >= 0);
  return (some.length > 0 ? some : inputs).slice(0, MOST);
}

function finding({ language }: DecisionContext, rows: readonly Row[]): string {
  const text = TEXT[language];
  const strategies = distinct(rows.map(({ strategy }) => strategy));
  const firsts = strategies.flatMap((strategy) => {
    const own = rows.filter((row) => row.strategy === strategy && row.standsOut !== false);
    return own.length === 0
      ? []
      : [own.reduce((lead, row) => (row.value > lead.value ? row : lead)).inputName];
  });
  const counted = distinct(firsts).map((name) => ({
    name,
    count: firsts.filter((one) => one === name).length,
  }));
  const [lead] = counted.sort((a, b) => b.count - a.count);
  return lead === undefined ? text.none : text.most(lead.name, lead.count, strategies.length);
}

/** What sizes are counted in: a cell of a telephone has no room for millions. */
const countOf = ({ decision, names, form, language }: DecisionContext, rows: readonly Row[]) =>
  countedIn(
    names.unit(decision.goals[0]).word,
    form === 'narrow' ? rows.map(({ value }) => value) : [],
    language,
  );

function cellText(context: DecisionContext, rows: readonly Row[], { method, value, standsOut }: Row): string {
  if (method !== 'morris') return formatShare(value);
  const { times } = countOf(context, rows);
  const finest = finestBeside(rows.map((one) => one.value * times));
  return formatNumber(value * times, 2, standsOut === false ? { finest } : {});
}

const isNumbered = ({ form }: DecisionContext): boolean => form === 'narrow';

function plot(context: DecisionContext, rows: readonly Row[]): Plot {
  const strategies = distinct(rows.map(({ strategy }) => strategy));
  const largest = Math.max(...rows.map(({ value }) => value), 1e-9);
  const table = inputsIn(rows).map((input) => {
    const own = rows.filter((row) => row.input === input);
    const kind = ROLES[context.language][own[0].role];
    return {
      name: words(context.language).experiment.partOf(own[0].inputName, kind),
      cells: strategies.map((strategy) => {
        const row = own.find((one) => one.strategy === strategy);
        if (row === undefined) return undefined;
        const within = row.standsOut === false;
        return { text: cellText(context, rows, row), shade: within ? 0 : row.value / largest, quiet: within };
      }),
    };
  });
  const heads = strategies.map((strategy, n) =>
    isNumbered(context) ? String(n + 1) : rows.find((row) => row.strategy === strategy)!.name,
  );
  return cellTable(heads, table, context.form);
}

/** Shaded cells of how much what each strategy brings to the first goal depends on every input. */
export const whatEachDependsOn = decisionChart({
  id: 'what-each-depends-on',
  rows: rowsOf,
  title: finding,
  reading: (context, rows) => {
    const { decision, names, language } = context;
    const text = TEXT[language];
    const goal = names.goal(decision.goals[0]);
    const [{ method }] = rows;
    const measure = {
      givenData: text.share(goal),
      sobol: text.together(goal),
      morris: text.size(goal, countOf(context, rows).word),
    }[method];
    const columns = distinct(rows.map(({ name }) => name)).map((name, n) => `${n + 1} ${name}`);
    const numbered = isNumbered(context)
      ? [text.numbered(words(language).experiment.answer.join(columns))]
      : [];
    return [measure, ...numbered];
  },
  notes: ({ language }, rows) =>
    [
      words(language).paragraph([
        ...METHOD_TEXT[language][rows[0].method].limits,
        ...togetherNote(
          language,
          rows
            .filter(({ input }) => inputsIn(rows).includes(input))
            .map(({ inputName, goesWith }) => ({ name: inputName, goesWith })),
        ),
      ]),
    ].filter((said) => said !== ''),
  plot,
  inWords: (context, rows) => {
    const shown = inputsIn(rows);
    return rows
      .filter(({ input, standsOut: stands }) => shown.includes(input) && stands !== false)
      .map((row) => TEXT[context.language].one(row.name, row.inputName, cellText(context, rows, row)));
  },
});
