import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { leadSwings } from '../../results/decision/lead-swings.js';
import { goesWithColumn } from '../../results/decision/sensitivity-row.js';
import { amountAxis, axisEnds } from '../amount-axis.js';
import { axisTitle } from '../axis-title.js';
import type { Plot } from '../frame.js';
import { keyLayers } from '../key.js';
import { pixels, rowLayout } from '../row-layout.js';
import { COLOURS, type Layer } from '../theme.js';
import { amountText } from './amount-on-goal.js';
import { type DecisionContext, decisionChart } from './decision-context.js';
import { inputsOfLead } from './ranked-inputs.js';
import { roundedValue } from './rounded-value.js';
import { togetherNote } from './sensitivity-words.js';

const TEXT = texts({
  en: {
    lead: (best: string, next: string) => `the lead of "${best}" over "${next}"`,
    effect: (goal: string, strategy: string) => `what "${strategy}" brings to ${goal}`,
    turns: (what: string, where: string, amount: string) =>
      `At one end of an input ${what} turns into its opposite: ${where}, ${amount} on average`,
    keeps: (what: string, low: string, high: string) =>
      `At no end of a single input does ${what} turn into its opposite: it lies between ${low} and ${high}`,
    open: (what: string, low: string, high: string) =>
      `At no end of a single input does ${what} turn into its opposite beyond chance: it lies between ${low} and ${high}`,
    reading: (what: string, goal: string, overall: string) =>
      `Across: ${what} by ${goal}, on average over the worlds at either end of an input; upright line: over all worlds, ${overall}.`,
    ends: 'An end is the lowest or the highest fifth of the values of an input; of forms of the model those with the least and with the most. Thin line: 95% interval of the mean.',
    key: { lowest: 'Lowest values', highest: 'Highest values' },
    others: 'All other inputs differ as they may, also within an end.',
    more: (count: number) => `The data (CSV) have ${count} more inputs, which move it less.`,
    values: (from: string, to: string) => `${from} to ${to}`,
    where: (name: string, values: string) => `${name}, ${values}`,
    heads: ['Lowest', 'Highest'],
  },
  zh: {
    lead: (best, next) => `“${best}”对“${next}”的领先`,
    effect: (goal, strategy) => `“${strategy}”对${goal}的作用`,
    turns: (what, where, amount) => `${what}在某一因素的一端发生逆转：${where}，平均 ${amount}`,
    keeps: (what, low, high) => `${what}在任何单个因素的两端均不逆转，介于 ${low} 与 ${high} 之间`,
    open: (what, low, high) =>
      `${what}在任何单个因素的两端均未出现超出随机波动的逆转，介于 ${low} 与 ${high} 之间`,
    reading: (what, goal, overall) =>
      `横轴：以${goal}衡量的${what}，取该因素处于一端的各情形的平均；竖线：所有情形的平均，${overall}。`,
    ends: '“端”指该因素取值最低或最高的五分之一；模型形式则取结果最小与最大者。细线：均值的 95% 区间。',
    key: { lowest: '取值最低', highest: '取值最高' },
    others: '其余因素照常变化，端内亦然。',
    more: (count) => `另有 ${count} 项影响较小，见数据文件（CSV）。`,
    values: (from, to) => `${from} 至 ${to}`,
    where: (name, values) => `${name}为 ${values}`,
    heads: ['最低', '最高'],
  },
});

/** So many inputs are drawn; the data have all. */
const MOST = 12;

/** Which strategy is held against which on the first goal; of a single strategy, against no policy. */
function heldOf(context: DecisionContext) {
  const { strategies } = context.decision;
  const [row] = inputsOfLead(context, context.decision.goals[0]);
  if (row === undefined || row.strategy === null || row.strategy === '') return null;
  const against = row.against === null ? null : strategies.indexOf(row.against);
  return { strategy: strategies.indexOf(row.strategy), against };
}

function rowsOf(context: DecisionContext) {
  const held = heldOf(context);
  if (held === null) return [];
  const { decision, names } = context;
  const { overall, swings } = leadSwings(decision, { goal: 0, ...held });
  const { times } = names.unit(decision.goals[0]);
  return swings.map(({ input, role, lowest, highest }) => ({
    input,
    name: names.input(input),
    role,
    strategy: decision.strategies[held.strategy],
    against: held.against === null ? null : decision.strategies[held.against],
    overall: times * overall,
    lowestFrom: lowest.from,
    lowestTo: lowest.to,
    lowestMean: times * lowest.mean,
    lowestLow: times * lowest.low,
    lowestHigh: times * lowest.high,
    lowestTurned: lowest.turned,
    highestFrom: highest.from,
    highestTo: highest.to,
    highestMean: times * highest.mean,
    highestLow: times * highest.low,
    highestHigh: times * highest.high,
    highestTurned: highest.turned,
    ...goesWithColumn(decision, input),
  }));
}

type Row = ReturnType<typeof rowsOf>[number];

const ENDS = ['lowest', 'highest'] as const;
type End = (typeof ENDS)[number];

const COLOUR_OF: Readonly<Record<End, string>> = { lowest: COLOURS.comparator, highest: COLOURS.research };

/** What the inputs move. */
function outcome({ names, language, decision }: DecisionContext, { strategy, against }: Row): string {
  const text = TEXT[language];
  return against === null
    ? text.effect(names.goal(decision.goals[0]), names.strategy(strategy))
    : text.lead(names.strategy(strategy), names.strategy(against));
}

/** The values of an input at an end. */
function valuesAt(context: DecisionContext, row: Row, end: End): string {
  const input = context.decision.inputs.find(({ id }) => id === row.input)!;
  const [from, to] = [row[`${end}From`], row[`${end}To`]].map((value) => roundedValue(context, input, value));
  return from === to ? from : TEXT[context.language].values(from, to);
}

/** A mean in the unit of the goal, which it already is in. */
function amountOf(context: DecisionContext, value: number): string {
  const [goal] = context.decision.goals;
  return amountText(context, goal, value / context.names.unit(goal).times, {});
}

/** The first end at which the outcome surely has the other sign than over all worlds. */
function turned(rows: readonly Row[]): { readonly row: Row; readonly end: End } | null {
  for (const row of rows) for (const end of ENDS) if (row[`${end}Turned`]) return { row, end };
  return null;
}

function finding(context: DecisionContext, rows: readonly Row[]): string {
  const text = TEXT[context.language];
  const what = outcome(context, rows[0]);
  const found = turned(rows);
  if (found !== null) {
    const { row, end } = found;
    const where = text.where(row.name, valuesAt(context, row, end));
    return text.turns(what, where, amountOf(context, row[`${end}Mean`]));
  }
  const means = rows.flatMap((row) => ENDS.map((end) => row[`${end}Mean`]));
  const [low, high] = [Math.min(...means), Math.max(...means)];
  const keeps = rows[0].overall > 0 ? low >= 0 : high <= 0;
  return (keeps ? text.keeps : text.open)(what, amountOf(context, low), amountOf(context, high));
}

/**
 * What is drawn of a row: a bar from the mean over all worlds to that at each end, with its interval. The shorter comes later, so that
 * it is seen before the longer where both lie on one side.
 */
const marksOf = (row: Row, y: number) =>
  [...ENDS]
    .sort((a, b) => lengthOf(row, b) - lengthOf(row, a))
    .map((end) => ({
      y,
      colour: COLOUR_OF[end],
      overall: row.overall,
      mean: row[`${end}Mean`],
      low: row[`${end}Low`],
      high: row[`${end}High`],
    }));

const lengthOf = (row: Row, end: End): number => Math.abs(row[`${end}Mean`] - row.overall);

function layers({ overall }: Row, height: number): Layer[] {
  const y = pixels('y');
  const color = { field: 'colour', type: 'nominal', scale: null } as const;
  return [
    {
      mark: { type: 'rule', strokeWidth: 14 },
      encoding: { x: { field: 'overall', type: 'quantitative' }, x2: { field: 'mean' }, y, color },
    },
    {
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: {
        x: { field: 'low', type: 'quantitative' },
        x2: { field: 'high' },
        y,
        color: { value: COLOURS.ink },
      },
    },
    {
      data: { values: [{ overall, from: 0, to: height }] },
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: {
        x: { field: 'overall', type: 'quantitative' },
        y: pixels('from'),
        y2: { field: 'to' },
        color: { value: COLOURS.ink },
      },
    },
  ];
}

function plot(context: DecisionContext, all: readonly Row[]): Plot {
  const { form, language, names, decision } = context;
  const text = TEXT[language];
  const rows = all.slice(0, MOST);
  const labelled = rows.map((row) => ({
    name: row.name,
    texts: ENDS.map((end) => formatNumber(row[`${end}Mean`], 2)),
  }));
  const layout = rowLayout(labelled, form, text.heads, { row: 58 });
  const ends = axisEnds(rows.flatMap((row, n) => marksOf(row, layout.centres[n])));
  const [goal] = decision.goals;
  const key = ENDS.map((end) => ({ name: text.key[end], colour: COLOUR_OF[end] }));
  return {
    width: layout.width,
    height: layout.height,
    data: { values: rows.flatMap((row, n) => marksOf(row, layout.centres[n])) },
    encoding: { x: amountAxis(ends, layout, axisTitle(language, names.goal(goal), names.unit(goal).word)) },
    layer: [...layout.layers, ...layers(rows[0], layout.height), ...keyLayers(key, layout.left, form)],
  };
}

/** How far the best strategy is ahead of the next on average where an input is low and where it is high: the widest first. */
export const tornado = decisionChart({
  id: 'tornado',
  rows: rowsOf,
  title: finding,
  reading: (context, rows) => {
    const text = TEXT[context.language];
    const goal = context.names.goal(context.decision.goals[0]);
    return [text.reading(outcome(context, rows[0]), goal, amountOf(context, rows[0].overall)), text.ends];
  },
  notes: ({ language }, rows) => {
    const text = TEXT[language];
    const left = rows.length - Math.min(MOST, rows.length);
    const together = togetherNote(language, rows.slice(0, MOST));
    return [words(language).paragraph([text.others, ...together, ...(left > 0 ? [text.more(left)] : [])])];
  },
  plot,
  inWords: (context, rows) =>
    rows
      .slice(0, MOST)
      .flatMap((row) =>
        ENDS.map(
          (end) =>
            `${TEXT[context.language].where(row.name, valuesAt(context, row, end))}: ${amountOf(context, row[`${end}Mean`])}`,
        ),
      ),
});
