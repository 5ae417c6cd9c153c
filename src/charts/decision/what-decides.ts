import { formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { SensitivityRow } from '../../results/decision/sensitivity-row.js';
import { amountAxis, axisEnds } from '../amount-axis.js';
import type { Chart } from '../chart.js';
import type { Plot } from '../frame.js';
import { pixels, rowLayout } from '../row-layout.js';
import { COLOURS, type Layer } from '../theme.js';
import { type DecisionContext, decisionChart, type NamedGoal, onGoal } from './decision-context.js';
import { inputsOfLead, ROLE_COLOURS, standsOut } from './ranked-inputs.js';
import { chanceNote, METHOD_TEXT, ROLES, togetherNote } from './sensitivity-words.js';

const TEXT = texts({
  en: {
    lead: (best: string, next: string) => `the lead of "${best}" over "${next}"`,
    effect: (goal: string, strategy: string) => `what "${strategy}" brings to ${goal}`,
    level: (goal: string) => goal,
    most: (what: string, input: string, share: string) => `What decides ${what} most: ${input} (${share})`,
    others: (count: number) => `; ${count} more ${count === 1 ? 'stands' : 'stand'} out from chance`,
    none: (what: string) => `No input alone decides ${what} beyond chance`,
    of: (goal: string) => `Measured by ${goal}.`,
    interval: (low: string, high: string) => `${low} to ${high}`,
    more: (count: number) => `The data (CSV) have ${count} more inputs, on which less depends.`,
    axis: 'Share of the differences between worlds (%)',
    size: (unit: string) => `Mean change over the whole range (${unit})`,
    head: 'Share [95%]',
    headOfSize: 'Mean [95%]',
    kind: 'Kind',
  },
  zh: {
    lead: (best, next) => `“${best}”领先“${next}”的幅度`,
    effect: (goal, strategy) => `“${strategy}”对${goal}的作用`,
    level: (goal) => `${goal}的高低`,
    most: (what, input, share) => `${what}主要取决于：${input}（${share}）`,
    others: (count) => `；另有 ${count} 项超出随机波动`,
    none: (what) => `${what}：没有任何一项单独的影响超出随机波动`,
    of: (goal) => `以${goal}衡量。`,
    interval: (low, high) => `${low} 至 ${high}`,
    more: (count) => `另有 ${count} 项影响较小，见数据文件（CSV）。`,
    axis: '占各情形之间差异的比例（%）',
    size: (unit) => `在整个取值范围内变动时的平均变化（${unit}）`,
    head: '比例 [95%]',
    headOfSize: '均值 [95%]',
    kind: '类别',
  },
});

/** So many inputs are drawn; the data have all. */
const MOST = 12;

function rowsOf(context: DecisionContext, goal: NamedGoal) {
  const { times } = context.names.unit(goal);
  const sized = (value: number | null) => (value === null ? null : value * times);
  return inputsOfLead(context, goal).map((row) => ({
    input: row.input,
    name: context.names.input(row.input),
    role: row.role,
    method: row.method,
    strategy: row.strategy,
    against: row.against,
    first: row.first,
    firstLow: row.firstLow,
    firstHigh: row.firstHigh,
    total: row.total,
    totalLow: row.totalLow,
    totalHigh: row.totalHigh,
    size: sized(row.size),
    sizeLow: sized(row.sizeLow),
    sizeHigh: sized(row.sizeHigh),
    spread: sized(row.spread),
    standsOut: standsOut(row),
    ...(row.goesWith === undefined ? {} : { goesWith: row.goesWith }),
  }));
}

type Row = ReturnType<typeof rowsOf>[number];

/** What the sensitivities are of. */
function outcome({ names, language }: DecisionContext, { strategy, against }: Row, goal: NamedGoal): string {
  const text = TEXT[language];
  if (strategy === null || strategy === '') return text.level(names.goal(goal));
  return against === null
    ? text.effect(names.goal(goal), names.strategy(strategy))
    : text.lead(names.strategy(strategy), names.strategy(against));
}

/** A share below this is nothing to a planner, however surely it is above zero. */
const FAINT = 0.01;

const shareOf = ({ total, first }: Row): number => total ?? first ?? 0;

/** A share of a variance as it is shown: what lies below zero is chance. */
const shareText = (share: number): string => formatShare(Math.min(1, Math.max(0, share)));

function valueText({ language }: DecisionContext, row: Row): string {
  const { interval, notEstimated } = words(language);
  if (row.size !== null) {
    const [low, high] = [row.sizeLow, row.sizeHigh].map((end) =>
      end === null ? null : formatNumber(end, 2),
    );
    return interval(formatNumber(row.size, 2), low, high);
  }
  const [low, high] = [row.firstLow, row.firstHigh].map((end) => (end === null ? null : shareText(end)));
  const alone = row.first === null ? notEstimated : interval(shareText(row.first), low, high);
  return row.total === null ? alone : `${alone} · ${shareText(row.total)}`;
}

function finding(context: DecisionContext, rows: readonly Row[], goal: NamedGoal): string {
  const text = TEXT[context.language];
  const what = outcome(context, rows[0], goal);
  if (rows[0].standsOut === false) return text.none(what);
  const [first, ...others] = rows;
  const share =
    first.size === null
      ? first.first === null
        ? words(context.language).notEstimated
        : shareText(first.first)
      : `${formatNumber(first.size, 2)} ${context.names.unit(goal).word}`.trim();
  const more = others.filter((row) => row.standsOut === true && shareOf(row) >= FAINT).length;
  return text.most(what, first.name, share) + (more === 0 ? '' : text.others(more));
}

const colourOf = ({ role, standsOut: stands }: Row): string =>
  stands === false ? COLOURS.baseline : ROLE_COLOURS[role];

/** Where the marks of a row stand: shares in percent and cut at their bounds. */
function placed(row: Row, y: number) {
  const percent = (share: number | null) => (share === null ? null : 100 * Math.min(1, Math.max(0, share)));
  const isSize = row.size !== null;
  return {
    y,
    colour: colourOf(row),
    ink: row.standsOut === false ? COLOURS.baseline : COLOURS.ink,
    from: 0,
    mean: isSize ? row.size : percent(row.first),
    low: isSize ? row.sizeLow : percent(row.firstLow),
    high: isSize ? row.sizeHigh : percent(row.firstHigh),
    outer: isSize ? null : percent(row.total),
    spread: isSize ? row.spread : null,
  };
}

const known = (field: string) => [{ filter: `isValid(datum.${field})` }];

function marks(): Layer[] {
  const y = pixels('y');
  const color = { field: 'colour', type: 'nominal', scale: null } as const;
  const bar = (end: string, strokeWidth: number, opacity: number): Layer => ({
    transform: known(end),
    mark: { type: 'rule', strokeWidth, opacity },
    encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: end }, y, color },
  });
  return [
    bar('outer', 20, 0.28),
    bar('mean', 11, 1),
    {
      transform: known('low'),
      mark: { type: 'rule', strokeWidth: 1.8 },
      encoding: {
        x: { field: 'low', type: 'quantitative' },
        x2: { field: 'high' },
        y,
        color: { field: 'ink', type: 'nominal', scale: null },
      },
    },
    {
      transform: known('spread'),
      mark: { type: 'point', shape: 'diamond', filled: false, size: 90, strokeWidth: 1.8, opacity: 1 },
      encoding: { x: { field: 'spread', type: 'quantitative' }, y, color: { value: COLOURS.ink } },
    },
  ];
}

function plot(context: DecisionContext, all: readonly Row[], goal: NamedGoal): Plot {
  const { form, language, names } = context;
  const text = TEXT[language];
  const rows = all.slice(0, MOST);
  const kinds = rows.map(({ role }) => ROLES[language][role]);
  const labelled = rows.map((row, n) => ({ name: row.name, texts: [valueText(context, row), kinds[n]] }));
  const isSize = rows[0].size !== null;
  const heads = form === 'wide' ? [isSize ? text.headOfSize : text.head, text.kind] : ['', ''];
  const layout = rowLayout(labelled, form, heads, { row: 58 });
  const values = rows.map((row, n) => placed(row, layout.centres[n]));
  const ends = axisEnds(
    values.map(({ mean, high, outer, spread }) => {
      const reach = Math.max(mean ?? 0, high ?? 0, outer ?? 0, spread ?? 0);
      return { low: 0, high: reach, seen: reach };
    }),
  );
  return {
    width: layout.width,
    height: layout.height,
    data: { values },
    encoding: { x: amountAxis(ends, layout, isSize ? text.size(names.unit(goal).word) : text.axis) },
    layer: [...layout.layers, ...marks()],
  };
}

const methodOf = ([{ method }]: readonly Row[]): SensitivityRow['method'] => method;

/** Bars of how much the lead of the best strategy over the next on a goal depends on every input. */
export const whatDecidesOn = (goal: NamedGoal, id: string): Chart<DecisionContext> =>
  decisionChart({
    id,
    rows: (context) => rowsOf(context, goal),
    title: (context, rows) => finding(context, rows, goal),
    reading: (context, rows) => {
      const of = TEXT[context.language].of(context.names.goal(goal));
      return [of, ...METHOD_TEXT[context.language][methodOf(rows)].reading];
    },
    notes: (context, rows) => {
      const text = TEXT[context.language];
      const left = rows.length - Math.min(MOST, rows.length);
      const noise = onGoal(context.noise, goal).filter(
        ({ strategy, against }) => strategy === rows[0].strategy && against === rows[0].against,
      );
      const said = [
        ...METHOD_TEXT[context.language][methodOf(rows)].limits,
        ...togetherNote(context.language, rows.slice(0, MOST)),
        ...chanceNote(context.language, noise[0]?.share ?? null),
        ...(left > 0 ? [text.more(left)] : []),
      ];
      return [words(context.language).paragraph(said)];
    },
    plot: (context, rows) => plot(context, rows, goal),
    inWords: (context, rows) =>
      rows
        .slice(0, MOST)
        .map((row) => `${row.name} (${ROLES[context.language][row.role]}): ${valueText(context, row)}`),
  });
