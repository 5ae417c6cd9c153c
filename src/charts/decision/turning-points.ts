import type { TurningRow } from '../../experiment/turning/turning-rows.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { StateInput } from '../../results/decision/decision.js';
import type { Plot } from '../frame.js';
import { keyLayers } from '../key.js';
import { pixels, rowLayout } from '../row-layout.js';
import { SIZES } from '../sizes.js';
import { COLOURS, type Layer, STRATEGY_COLOURS } from '../theme.js';
import { type DecisionContext, decisionChart } from './decision-context.js';
import { choicesOf, placeIn, rangeOf, roundedValue } from './rounded-value.js';

const TEXT = texts({
  en: {
    nearest: (winner: string, challenger: string, where: string) =>
      `"${challenger}" would take the first place from "${winner}" at: ${where}`,
    unclear: (winner: string) =>
      `Other strategies come near "${winner}" at some values, none of them clearly before it`,
    where: (input: string, value: string) => `${input}, ${value}`,
    and: ' together with ',
    supposed: (winner: string) =>
      `Where all inputs stand where they are supposed to (blue dot), "${winner}" is first. Diamond: where another strategy becomes first when this input is moved; hollow: by a lead that chance can explain.`,
    challenger: (name: string) => `The other strategy is "${name}" everywhere.`,
    range: 'Line: what the input may be.',
    pairs: 'Both inputs of a pair are moved together.',
    limits:
      'Tried were single inputs and some pairs; what more of them do together was not, and an input that is not named does not change the winner alone, as far as was tried.',
    more: (count: number) => `The data (CSV) have ${count} more rows.`,
    wins: (name: string, value: string, challenger: string) => `${name}, ${value}: ${challenger}`,
    alone: 'alone',
    pair: (n: number) => `pair ${n}`,
    value: 'Turning point',
    moved: 'Moved',
    open: (value: string) => `${value}, unclear`,
  },
  zh: {
    nearest: (winner, challenger, where) => `“${challenger}”将取代“${winner}”居首，当：${where}`,
    unclear: (winner) => `在部分取值下其他策略接近“${winner}”，但均未明确超过它`,
    where: (input, value) => `${input}为 ${value}`,
    and: '，同时',
    supposed: (winner) =>
      `各因素均取设定值（蓝点）时，“${winner}”居首。菱形：变动该因素时，其他策略开始居首之处；空心：其领先可由随机性解释。`,
    challenger: (name) => `各处取而代之的均为“${name}”。`,
    range: '线：该因素可能的取值。',
    pairs: '同一组合的两项因素同时变动。',
    limits:
      '仅试算了单个因素和部分两两组合，未试算更多因素的共同变动；未列出的因素单独变动时，试算范围内均不改变首位。',
    more: (count) => `另有 ${count} 行见数据文件（CSV）。`,
    wins: (name, value, challenger) => `${name}为 ${value}：${challenger}`,
    alone: '单独',
    pair: (n) => `组合 ${n}`,
    value: '转折点',
    moved: '变动',
    open: (value) => `${value}，不明确`,
  },
});

/** So many rows of inputs alone are drawn, and so many pairs; the data have all. */
const MOST_ALONE = 8;
const MOST_PAIRS = 3;

const isClear = ({ leadBefore, leadAfter }: TurningRow): boolean => leadBefore.clear && leadAfter.clear;

const inputOf = ({ decision }: DecisionContext, id: string): StateInput | undefined =>
  decision.inputs.find((input) => input.id === id);

/** A line for each input that is moved: alone, or together with another. */
function rowsOf(context: DecisionContext) {
  const { names } = context;
  const pairs = context.turningPoints.filter(({ moved }) => moved.length > 1);
  return context.turningPoints.flatMap((point, n) =>
    point.moved.flatMap((own) => {
      const input = inputOf(context, own.input);
      if (input === undefined) return [];
      return [
        {
          turningPoint: n + 1,
          input: own.input,
          name: names.input(own.input),
          pair: point.moved.length > 1 ? pairs.indexOf(point) + 1 : null,
          supposed: own.supposed,
          before: own.before,
          after: own.after,
          winner: names.strategy(point.winner),
          challenger: names.strategy(point.challenger),
          clear: isClear(point),
          text: roundedValue(context, input, own.after),
        },
      ];
    }),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** The nearest of single inputs and the nearest pairs. */
const drawnRows = (rows: readonly Row[]): Row[] => [
  ...rows.filter(({ pair }) => pair === null).slice(0, MOST_ALONE),
  ...rows.filter(({ pair }) => pair !== null && pair <= MOST_PAIRS),
];

function finding(context: DecisionContext, rows: readonly Row[]): string {
  const { names, language } = context;
  const text = TEXT[language];
  const nearest = context.turningPoints.find(isClear);
  if (nearest === undefined) return text.unclear(rows[0].winner);
  const where = rows
    .filter(({ turningPoint }) => context.turningPoints[turningPoint - 1] === nearest)
    .map((row) => text.where(names.input(row.input), row.text))
    .join(text.and);
  return text.nearest(names.strategy(nearest.winner), names.strategy(nearest.challenger), where);
}

/** Where a value stands on the line of its input, from 0 to 1. */
function along(input: StateInput, row: Row, value: number): number {
  if (input.kind === 'choice') {
    const choices = [...new Set([...choicesOf(input), row.supposed, row.after])].sort((a, b) => a - b);
    return (choices.indexOf(value) + 0.5) / choices.length;
  }
  const [low, high] = rangeOf(input);
  const { supposed, after } = row;
  return placeIn([Math.min(low, supposed, after), Math.max(high, supposed, after)], value);
}

const at = { x: pixels('x'), y: pixels('y') };

interface Place {
  readonly y: number;
  readonly width: number;
  readonly colour: string;
}

function marksOf(context: DecisionContext, row: Row, { y, width, colour: ofChallenger }: Place): Layer[] {
  const input = inputOf(context, row.input)!;
  const place = (value: number) => ({ x: along(input, row, value) * width, y });
  const colour = (value: string) => ({ color: { value } });
  const from = place(row.supposed);
  const to = place(row.after);
  const [low, high] = rangeOf(input);
  const end = (value: number, align: 'left' | 'right', x: number): Layer => ({
    data: { values: [{ x, y, text: roundedValue(context, input, value) }] },
    mark: {
      type: 'text',
      align,
      baseline: 'top',
      dy: context.form === 'wide' ? 7 : 4,
      fontSize: SIZES[context.form].foot,
    },
    encoding: { ...at, text: { field: 'text' }, ...colour(COLOURS.quiet) },
  });
  const rule = (x: number, x2: number, strokeWidth: number, value: string): Layer => ({
    data: { values: [{ x, x2, y }] },
    mark: { type: 'rule', strokeWidth },
    encoding: { ...at, x2: { field: 'x2' }, ...colour(value) },
  });
  return [
    rule(0, width, 5, COLOURS.grid),
    rule(from.x, to.x, 2, COLOURS.baseline),
    ...(input.kind === 'number' ? [end(low, 'left', 0), end(high, 'right', width)] : []),
    {
      data: { values: [from] },
      mark: { type: 'point', filled: true, size: 90, opacity: 1 },
      encoding: { ...at, ...colour(COLOURS.research) },
    },
    {
      data: { values: [to] },
      mark: { type: 'point', shape: 'diamond', filled: true, size: 150, opacity: 1, strokeWidth: 2 },
      encoding: {
        ...at,
        fill: { value: row.clear ? ofChallenger : 'white' },
        stroke: { value: ofChallenger },
      },
    },
  ];
}

function plot(context: DecisionContext, all: readonly Row[]): Plot {
  const { form, language } = context;
  const text = TEXT[language];
  const rows = drawnRows(all);
  const labelled = rows.map((row) => ({
    name: row.name,
    texts: [valueText(context, row), row.pair === null ? text.alone : text.pair(row.pair)],
  }));
  const layout = rowLayout(labelled, form, form === 'wide' ? [text.value, text.moved] : ['', ''], {
    row: 58,
  });
  const colours = coloursOf(rows);
  const marks = rows.flatMap((row, n) =>
    marksOf(context, row, {
      y: layout.centres[n],
      width: layout.width,
      colour: colours.get(row.challenger)!,
    }),
  );
  const key = [...colours].map(([name, colour]) => ({ name, colour, shape: 'diamond' as const }));
  return {
    width: layout.width,
    height: layout.height,
    layer: [...layout.layers, ...marks, ...keyLayers(key, layout.left, form)],
  };
}

const valueText = ({ language }: DecisionContext, { text, clear }: Row): string =>
  clear ? text : TEXT[language].open(text);

const challengersIn = (rows: readonly Row[]): string[] => [
  ...new Set(rows.map(({ challenger }) => challenger)),
];

/** A colour for each strategy that becomes first somewhere; blue is where inputs are supposed to stand. */
const coloursOf = (rows: readonly Row[]): ReadonlyMap<string, string> =>
  new Map(challengersIn(rows).map((name, n) => [name, CHALLENGERS[n % CHALLENGERS.length]]));

const CHALLENGERS = [
  COLOURS.comparator,
  ...STRATEGY_COLOURS.filter((colour) => colour !== COLOURS.research && colour !== COLOURS.comparator),
];

/** Values of inputs at which another strategy becomes first, on the range of each, from where it is supposed to stand. */
export const turningPoints = decisionChart({
  id: 'turning-points',
  rows: rowsOf,
  title: finding,
  reading: ({ language, turningPoints: points }, rows) => {
    const text = TEXT[language];
    const pairs = points.some(({ moved }) => moved.length > 1) ? [text.pairs] : [];
    const challengers = challengersIn(drawnRows(rows));
    const only = challengers.length === 1 ? [text.challenger(challengers[0])] : [];
    return [text.supposed(rows[0].winner), ...only, text.range, ...pairs];
  },
  notes: ({ language }, rows) => {
    const text = TEXT[language];
    const left = rows.length - drawnRows(rows).length;
    const more = left > 0 ? [text.more(left)] : [];
    return [words(language).paragraph([text.limits, ...more])];
  },
  plot,
  inWords: (context, rows) =>
    drawnRows(rows).map((row) =>
      TEXT[context.language].wins(row.name, valueText(context, row), row.challenger),
    ),
});
