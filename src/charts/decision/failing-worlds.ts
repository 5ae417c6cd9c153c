import { formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { isAcceptable } from '../../results/decision/acceptable.js';
import type { StateInput } from '../../results/decision/decision.js';
import type { LimitRow } from '../../results/decision/discovery-rows.js';
import type { Plot } from '../frame.js';
import { type Form, lineHeight, SIZES } from '../sizes.js';
import { wrapText } from '../text-width.js';
import { COLOURS, type Layer, type Layered } from '../theme.js';
import { failsWhen } from './acceptable-in-words.js';
import { boxesOf, type WithBox } from './boxes.js';
import { type DecisionContext, decisionChart, onGoal } from './decision-context.js';
import { standsOut, weightOf } from './ranked-inputs.js';
import { choicesOf, rangeOf } from './rounded-value.js';

const TEXT = texts({
  en: {
    title: (name: string, density: string, outside: string) =>
      `"${name}" fails in ${density} of the worlds within its limits, and in ${outside} of those outside`,
    dots: 'Each mark is a world. Orange diamond: the strategy fails; blue ring: it is acceptable; frame: the limits of the box.',
    axes: 'Across and upward: the two inputs that the box limits most; where it limits a single one, upward the input that the strategy depends on most besides.',
    choices: 'Worlds of one choice are spread over its width, so that they can be seen.',
    others: 'Limits on other inputs are not drawn: worlds within the frame can lie outside them.',
    shown: (count: number) => `Drawn are the first ${count} worlds.`,
    panel: (name: string, density: string, outside: string) =>
      `${name}: fails in ${density} within, ${outside} outside`,
  },
  zh: {
    title: (name, density, outside) => `“${name}”在界限之内有 ${density} 的情形失败，界限之外为 ${outside}`,
    dots: '每个标记为一种情形。橙色菱形：失败；蓝色圆圈：可接受；方框：界限。',
    axes: '横轴与纵轴：界限限制最严的两项因素；若仅限制一项，纵轴为该策略此外最受影响的因素。',
    choices: '同一选项的情形横向散开，以便辨认。',
    others: '其他因素的界限未绘出：方框之内的情形可能在其界限之外。',
    shown: (count) => `仅绘出前 ${count} 种情形。`,
    panel: (name, density, outside) => `${name}：界限之内 ${density} 失败，之外 ${outside}`,
  },
});

/** More worlds would cover each other; the first of a design cover its space evenly too. */
const MOST_WORLDS = 300;

const isWithin = ({ low, high, kept }: LimitRow, value: number): boolean =>
  kept === null ? value >= (low ?? -Infinity) && value <= (high ?? Infinity) : kept.includes(value);

const inputOf = ({ decision }: DecisionContext, id: string): StateInput =>
  decision.inputs.find((input) => input.id === id)!;

/** The two inputs that a box leaves least of; where it limits one, what else the strategy depends on most. */
function axesOf(context: DecisionContext, { row, box }: WithBox): [StateInput, StateInput] | null {
  const left = (limit: LimitRow) =>
    inputOf(context, limit.input).values.reduce((all, value) => all + (isWithin(limit, value) ? 1 : 0), 0);
  const limited = [...box.limits].sort((a, b) => left(a) - left(b)).map(({ input }) => input);
  const [judged = context.decision.goals[0]] = context.limits;
  const others = onGoal(context.sensitivity, judged)
    .filter((one) => one.strategy === row.strategy && one.against === null && standsOut(one) !== false)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map(({ input }) => input);
  const all = context.decision.inputs.map(({ id }) => id);
  const ids = [...new Set([...limited, ...others, ...all])].filter((id) => all.includes(id));
  return ids.length < 2 ? null : [inputOf(context, ids[0]), inputOf(context, ids[1])];
}

interface Panel extends WithBox {
  readonly x: StateInput;
  readonly y: StateInput;
  readonly fails: readonly boolean[];
  readonly within: readonly boolean[];
}

function panelsOf(context: DecisionContext): Panel[] {
  const { decision } = context;
  const { limits } = context;
  return boxesOf(context).flatMap((own) => {
    const axes = axesOf(context, own);
    if (axes === null) return [];
    const strategy = decision.strategies.indexOf(own.row.strategy);
    const fails = isAcceptable(decision, strategy, limits).map((held) => !held);
    const within = fails.map((_, world) =>
      own.box.limits.every((limit) => isWithin(limit, inputOf(context, limit.input).values[world])),
    );
    return [{ ...own, x: axes[0], y: axes[1], fails, within }];
  });
}

const rowsOf = (context: DecisionContext) =>
  panelsOf(context).flatMap(({ row, x, y, fails, within }) =>
    fails.map((failing, world) => ({
      strategy: row.strategy,
      name: context.names.strategy(row.strategy),
      world: world + 1,
      across: x.id,
      acrossValue: x.values[world],
      upward: y.id,
      upwardValue: y.values[world],
      fails: failing,
      within: within[world],
    })),
  );

/** Shares of failing worlds within a box and outside it. */
function sharesOf({ fails, within }: Panel): [string, string] {
  const shareOf = (inside: boolean) => {
    const own = fails.filter((_, world) => within[world] === inside);
    return formatShare(own.length === 0 ? 0 : own.filter((failing) => failing).length / own.length);
  };
  return [shareOf(true), shareOf(false)];
}

/** How far worlds of a choice are spread about its place, of the distance between two choices. */
const SPREAD = 0.7;
/** Steps by the golden ratio fill a width evenly. */
const GOLDEN = 0.618_033_988_749_895;

/** Where the worlds stand on an axis: at the value, or about the place of the choice. */
function positionsOf(input: StateInput, shift: number): number[] {
  if (input.kind === 'number') return [...input.values];
  const choices = choicesOf(input);
  return Array.from(input.values, (value, world) => {
    const along = ((world + shift) * GOLDEN) % 1;
    return choices.indexOf(value) + SPREAD * (along - 0.5);
  });
}

/** What an axis is drawn with: its ends, and the names of choices. */
function scaleOf({ names, form }: DecisionContext, input: StateInput, room: number) {
  const { text, foot } = SIZES[form];
  const title = wrapText(names.input(input.id), room, text);
  if (input.kind === 'number') {
    const [low, high] = rangeOf(input);
    const edge = 0.03 * (high - low) || 1;
    return {
      type: 'quantitative' as const,
      title,
      scale: { domain: [low - edge, high + edge], nice: false, zero: false },
      axis: { tickCount: 4, grid: false, labelExpr: "format(datum.value, ',')" },
    };
  }
  const choices = choicesOf(input);
  const labels = choices.map((choice) =>
    wrapText(names.value(input.id, choice), room / choices.length, foot),
  );
  return {
    type: 'quantitative' as const,
    title,
    scale: { domain: [-0.5, choices.length - 0.5], nice: false, zero: false },
    axis: {
      values: choices.map((_, n) => n),
      grid: false,
      labelFontSize: foot,
      labelExpr: `${JSON.stringify(labels)}[datum.value]`,
    },
  };
}

/** The ends of the frame on an axis, those of the axis where nothing is limited. */
function framed({ box }: Panel, input: StateInput, [least, most]: readonly number[]): [number, number] {
  const limit = box.limits.find((one) => one.input === input.id);
  if (limit === undefined) return [least, most];
  if (limit.kept === null) return [limit.low ?? least, limit.high ?? most];
  const places = limit.kept.map((value) => choicesOf(input).indexOf(value));
  return [Math.min(...places) - 0.5, Math.max(...places) + 0.5];
}

const WIDTH = { wide: 370, narrow: 280 } as const;
const HEIGHT = 240;
const COLUMNS: Readonly<Record<Form, number>> = { wide: 2, narrow: 1 };

function panel(context: DecisionContext, own: Panel): Layered {
  const { form } = context;
  const width = WIDTH[form];
  const [x, y] = [scaleOf(context, own.x, width), scaleOf(context, own.y, HEIGHT)];
  const [across, upward] = [positionsOf(own.x, 0.5), positionsOf(own.y, 0.25)];
  const values = own.fails
    .slice(0, MOST_WORLDS)
    .map((fails, world) => ({ x: across[world], y: upward[world], fails }));
  const [left, right] = framed(own, own.x, x.scale.domain);
  const [bottom, top] = framed(own, own.y, y.scale.domain);
  const frame = { left, right, bottom, top };
  const marks = (fails: boolean): Layer => ({
    transform: [{ filter: `datum.fails === ${fails}` }],
    mark: fails
      ? { type: 'point', shape: 'diamond', filled: true, size: 46, opacity: 0.9 }
      : { type: 'point', shape: 'circle', filled: false, size: 24, strokeWidth: 1.3, opacity: 0.8 },
    encoding: {
      x: { field: 'x', ...x },
      y: { field: 'y', ...y },
      color: { value: fails ? COLOURS.comparator : COLOURS.research },
    },
  });
  return {
    width,
    height: HEIGHT,
    data: { values },
    layer: [
      {
        data: { values: [frame] },
        mark: {
          type: 'rect',
          fill: own.row.question === 'fails' ? COLOURS.comparator : COLOURS.research,
          fillOpacity: 0.08,
          stroke: COLOURS.ink,
          strokeWidth: 1.4,
        },
        encoding: {
          x: { field: 'left', ...x },
          x2: { field: 'right' },
          y: { field: 'bottom', ...y },
          y2: { field: 'top' },
        },
      },
      marks(false),
      marks(true),
    ],
    title: titleOf(context, own),
  };
}

/** The strategy and its shares over a panel. */
function titleOf(context: DecisionContext, own: Panel) {
  const { form, names, language } = context;
  const width = WIDTH[form];
  const size = SIZES[form].text;
  return {
    text: wrapText(
      TEXT[language].panel(names.strategy(own.row.strategy), ...sharesOf(own)),
      width + 50,
      size,
      'bold',
    ),
    anchor: 'start',
    frame: 'bounds',
    fontSize: size,
    lineHeight: lineHeight(size),
    color: COLOURS.ink,
    offset: 8,
  } as const;
}

function plot(context: DecisionContext): Plot {
  const concat = panelsOf(context).map((own) => panel(context, own));
  return { concat, columns: COLUMNS[context.form], spacing: { row: 26, column: 20 } };
}

/** The worlds over the two inputs that a box limits most, those in which the strategy fails marked, with the box. */
export const failingWorlds = decisionChart({
  id: 'failing-worlds',
  rows: rowsOf,
  title: (context) => {
    const [first] = panelsOf(context);
    return TEXT[context.language].title(context.names.strategy(first.row.strategy), ...sharesOf(first));
  },
  reading: (context) => {
    const text = TEXT[context.language];
    const panels = panelsOf(context);
    const choices = panels.some(({ x, y }) => x.kind === 'choice' || y.kind === 'choice');
    return [failsWhen(context), text.dots, text.axes, ...(choices ? [text.choices] : [])];
  },
  notes: (context) => {
    const text = TEXT[context.language];
    const others = panelsOf(context).some(({ box }) => box.limits.length > 2);
    return [
      ...(others ? [text.others] : []),
      ...(context.decision.count > MOST_WORLDS ? [text.shown(MOST_WORLDS)] : []),
    ];
  },
  plot,
  inWords: (context) =>
    panelsOf(context).map((own) =>
      TEXT[context.language].panel(context.names.strategy(own.row.strategy), ...sharesOf(own)),
    ),
});
