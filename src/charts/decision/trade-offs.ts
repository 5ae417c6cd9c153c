import { formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { type DecisionGoal, expectedPayoffs } from '../../results/decision/decision.js';
import { FEWEST_STATES } from '../../results/decision/robustness-rows.js';
import { mean } from '../../statistics/mean.js';
import { LABEL_ROOM, labelColumn } from '../direct-labels.js';
import type { Plot } from '../frame.js';
import { keyLayers } from '../key.js';
import { pixels } from '../row-layout.js';
import { lineHeight, SIZES } from '../sizes.js';
import { wrapText } from '../text-width.js';
import { COLOURS, type Layer, STRATEGY_COLOURS } from '../theme.js';
import { type DecisionContext, decisionChart, onGoal } from './decision-context.js';

const TEXT = texts({
  en: {
    one: (name: string, count: number) => `"${name}" brings most on average on all ${count} goals`,
    several: (found: string) => `No strategy is best on all goals. Best on average: ${found}`,
    best: (name: string, goals: string) => `"${name}" on ${goals}`,
    lines:
      'Each line is a strategy; each upright a goal, from the lowest average over the worlds to the highest. Higher is better on all of them.',
    crossing: 'Where lines cross, one goal is had at the expense of the other.',
    less: (goals: string) => `Of these less is better, so that the least stands at the top: ${goals}.`,
    scaled:
      'How far lines are apart says nothing of how much that matters: every goal is drawn at full height, whether its ends lie far apart or not.',
    surely: (found: string) =>
      `In so many resamples of the worlds the same strategy stays the best on average: ${found}.`,
    goalShare: (goal: string, share: string) => `${goal} ${share}`,
    shown: (count: number) => `Drawn are ${count} strategies, the best on the first goal.`,
    value: (name: string, goal: string, amount: string) => `${name}, ${goal}: ${amount}`,
  },
  zh: {
    one: (name, count) => `“${name}”在全部 ${count} 个目标上平均最优`,
    several: (found) => `没有一项策略在所有目标上都最优。平均最优者：${found}`,
    best: (name, goals) => `${goals}为“${name}”`,
    lines: '每条线为一项策略；每根竖轴为一个目标，自各情形平均的最差值至最优值。越高越好。',
    crossing: '线条相交之处，一个目标的改善以另一个目标为代价。',
    less: (goals) => `下列目标越少越好，故最少者位于顶端：${goals}。`,
    scaled: '线条间距不代表差别是否重要：无论两端相差大小，各目标均按满幅绘制。',
    surely: (found) => `情形重新抽样后，平均最优者不变的比例：${found}。`,
    goalShare: (goal, share) => `${goal} ${share}`,
    shown: (count) => `仅绘出在首个目标上最优的 ${count} 项策略。`,
    value: (name, goal, amount) => `${name}，${goal}：${amount}`,
  },
});

/** More lines than this cannot be followed. */
const MOST = 12;
const HEIGHT = { wide: 300, narrow: 260 } as const;
/** Room at both sides for the names of the first goal and the last. */
const EDGE = { wide: 80, narrow: 46 } as const;

/** Means over all worlds of every strategy on every goal, scaled from the worst at 0 to the best at 1. */
function rowsOf(context: DecisionContext) {
  const { decision, names } = context;
  const { goals, strategies, replicates } = decision;
  if (strategies.length < 2 || goals.length < 2 || decision.count < FEWEST_STATES) return [];
  const payoffs = goals.map((goal) => strategies.map((_, s) => mean(expectedPayoffs(goal, s, replicates))));
  const order = strategies.map((_, s) => s).sort((a, b) => payoffs[0][b] - payoffs[0][a] || a - b);
  return order.slice(0, MOST).flatMap((s) =>
    goals.map((goal, g) => {
      const [low, high] = [Math.min(...payoffs[g]), Math.max(...payoffs[g])];
      return {
        strategy: strategies[s],
        name: names.strategy(strategies[s]),
        place: s,
        indicator: goal.indicator,
        part: goal.part,
        goal: names.goal(goal),
        mean: goal.direction * payoffs[g][s] * names.unit(goal).times,
        scaled: high === low ? 1 : (payoffs[g][s] - low) / (high - low),
        best: payoffs[g][s] === high,
      };
    }),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

const strategiesIn = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ strategy }) => strategy))];

const isOf =
  ({ indicator, part }: DecisionGoal) =>
  (row: Row): boolean =>
    row.indicator === indicator && row.part === part;

function finding({ decision, language }: DecisionContext, rows: readonly Row[]): string {
  const text = TEXT[language];
  const { goals } = decision;
  const leading = strategiesIn(rows).flatMap((strategy) => {
    const own = rows.filter((row) => row.strategy === strategy && row.best);
    return own.length === 0 ? [] : [{ name: own[0].name, goals: own.map(({ goal }) => goal) }];
  });
  const all = leading.find((one) => one.goals.length === goals.length);
  if (all !== undefined) return text.one(all.name, goals.length);
  return text.several(
    words(language).experiment.answer.join(
      leading.map((one) => text.best(one.name, words(language).list(one.goals))),
    ),
  );
}

/** Grey for a strategy that changes nothing, as doing nothing does, and one colour for each of the others. */
function colourOf({ decision }: DecisionContext, { place }: Pick<Row, 'place'>): string {
  const still = (s: number) =>
    decision.goals.every(({ effects }) => effects[s].every((effect) => effect === 0));
  if (still(place)) return COLOURS.baseline;
  const before = decision.strategies.filter((_, s) => s < place && !still(s)).length;
  return STRATEGY_COLOURS[before % STRATEGY_COLOURS.length];
}

/** Dashes keep lines of one colour apart. */
const dashOf = ({ place }: Pick<Row, 'place'>): number[] =>
  place < STRATEGY_COLOURS.length ? [1, 0] : [6, 3];

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where the upright of a goal stands. */
  readonly x: (goal: number) => number;
}

function lineOf(context: DecisionContext, rows: readonly Row[], { x, height }: Frame): Layer[] {
  const values = rows.map(({ scaled }, g) => ({ x: x(g), y: height * (1 - scaled), goal: g }));
  const color = { value: colourOf(context, rows[0]) };
  const place = { x: pixels('x'), y: pixels('y') };
  return [
    {
      data: { values },
      mark: { type: 'line', strokeWidth: 2.4, strokeDash: dashOf(rows[0]) },
      encoding: { ...place, order: { field: 'goal', type: 'quantitative' }, color },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 55, opacity: 1 },
      encoding: { ...place, color },
    },
  ];
}

/** The upright of a goal with its name and the highest value over it, and the lowest below. */
function upright(
  { names, form }: DecisionContext,
  own: readonly Row[],
  goal: DecisionGoal,
  g: number,
  frame: Frame,
): Layer[] {
  const { text, foot } = SIZES[form];
  const { x, height } = frame;
  const room = Math.min(x(1) - x(0) - 6, 2 * EDGE[form]);
  const inOrder = [...own].sort((a, b) => b.scaled - a.scaled);
  const amount = (row: Row) => wrapText(amountText(row.mean, names.unit(goal).word), room, foot);
  const top = [...wrapText(names.goal(goal), room, text, 'bold')];
  const color = { value: COLOURS.ink };
  const label = (lines: string[], y: number, size: number, bold: boolean): Layer => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      text: lines,
      align: 'center',
      baseline: 'middle',
      fontSize: size,
      fontWeight: bold ? 'bold' : 'normal',
      lineHeight: lineHeight(size),
    },
    encoding: { x: { value: x(g) }, y: { value: y }, color },
  });
  const best = amount(inOrder[0]);
  const over = 14 + (best.length - 1) * lineHeight(foot);
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', strokeWidth: 1.4 },
      encoding: {
        x: { value: x(g) },
        y: { value: 0 },
        y2: { value: height },
        color: { value: COLOURS.baseline },
      },
    },
    label(top, -over - 6 - (top.length - 0.5) * lineHeight(text), text, true),
    label(best, -over, foot, false),
    label(amount(inOrder.at(-1)!), height + 16, foot, false),
  ];
}

const amountText = (value: number, unit: string): string =>
  `${formatNumber(value, 2, { signed: true })} ${unit}`.trim();

function plot(context: DecisionContext, rows: readonly Row[]): Plot {
  const { decision, form } = context;
  const wide = form === 'wide';
  const all = SIZES[form].width - (wide ? LABEL_ROOM + 12 : 0);
  const height = HEIGHT[form];
  const count = decision.goals.length;
  const x = (g: number) => EDGE[form] + (g * (all - 2 * EDGE[form])) / (count - 1);
  const frame = { width: all, height, x };
  const own = strategiesIn(rows).map((strategy) => rows.filter((row) => row.strategy === strategy));
  const named = own.map((line) => ({
    x: x(count - 1),
    y: height * (1 - line.at(-1)!.scaled),
    text: line[0].name,
    colour: colourOf(context, line[0]),
  }));
  const key = named.map(({ text, colour }) => ({ name: text, colour }));
  return {
    width: all,
    height,
    layer: [
      ...decision.goals.flatMap((goal, g) => upright(context, rows.filter(isOf(goal)), goal, g, frame)),
      ...own.flatMap((line) => lineOf(context, line, frame)),
      ...(wide ? labelColumn(named, all, height, SIZES.wide.text) : keyLayers(key, 0, form, KEY_OVER)),
    ],
  };
}

/** Pixels that the names of goals take over the plot of the narrow form. */
const KEY_OVER = 96;

/** How often the strategy that is best on a goal is so where worlds are drawn anew. */
function surely(context: DecisionContext): string[] {
  const text = TEXT[context.language];
  const found = context.decision.goals.flatMap((goal) => {
    const averages = onGoal(context.robustness, goal).filter(({ measure }) => measure === 'expected');
    const best = averages.find(({ rank }) => rank === 1);
    if (best === undefined || averages.every(({ first }) => first === 0)) return [];
    return [text.goalShare(context.names.goal(goal), formatShare(best.first))];
  });
  return found.length === 0 ? [] : [text.surely(words(context.language).list(found))];
}

/**
 * Parallel coordinates: what strategies bring to every goal on average, each goal from its worst to its best.
 *
 * Source: Inselberg 1985, DOI 10.1007/BF01898350.
 */
export const tradeOffs = decisionChart({
  id: 'trade-offs',
  rows: rowsOf,
  title: finding,
  reading: ({ decision, names, language }) => {
    const text = TEXT[language];
    const less = decision.goals.filter(({ direction }) => direction === -1).map((goal) => names.goal(goal));
    const turned = less.length === 0 ? [] : [text.less(words(language).list(less))];
    return [text.lines, text.crossing, ...turned];
  },
  notes: (context, rows) => {
    const text = TEXT[context.language];
    const count = strategiesIn(rows).length;
    const shown = count < context.decision.strategies.length ? [text.shown(count)] : [];
    return [words(context.language).paragraph([text.scaled, ...surely(context), ...shown])];
  },
  plot,
  inWords: ({ decision, names, language }, rows) =>
    rows.map((row) => {
      const goal = decision.goals.find((one) => isOf(one)(row))!;
      return TEXT[language].value(row.name, row.goal, amountText(row.mean, names.unit(goal).word));
    }),
});
