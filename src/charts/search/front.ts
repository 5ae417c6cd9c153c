import type { ReachedRow, SoughtRow } from '../../experiment/search/optimisation-rows.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { axisEnds, type Ends } from '../amount-axis.js';
import { axisTitle } from '../axis-title.js';
import type { Chart } from '../chart.js';
import type { Plot } from '../frame.js';
import { keyLayers } from '../key.js';
import { placeLabels } from '../point-labels.js';
import { lineHeight, SIZES } from '../sizes.js';
import { wrapText } from '../text-width.js';
import { COLOURS, type Layer } from '../theme.js';
import { isComparable } from './comparable.js';
import { type SearchContext, searchChart } from './search-context.js';
import { handWrittenName, pointName } from './search-names.js';
import { soughtName, soughtUnit } from './sought-names.js';

const TEXT = texts({
  en: {
    title: (points: number, x: string, y: string, better: number, hands: number) =>
      hands === 0
        ? `${points} portfolios between ${x} and ${y}`
        : `Between ${x} and ${y} ${better === 0 ? 'no portfolio is' : 'some portfolio is'} at least as good as ${better === 0 ? 'any' : `${better} of ${hands}`} of the strategies written by hand`,
    reading: (x: string, y: string, years: number, isEffect: boolean) =>
      `Across: ${x}; upward: ${y}; ${isEffect ? 'mean effects against no policy' : 'means'} over ${years} years, in worlds that the search never saw. Numbers are those of the portfolios; lines are 95% confidence intervals of the means.`,
    apart: (names: string) =>
      `Drawn and not counted, since they ask for another sum, another payer or other years: ${names}.`,
    and: ', ',
    other: 'What is ahead in one picture may be behind in a goal that it does not show.',
    named: 'Strategies written by hand are named where no portfolio dominates them; all are in the table.',
    said: (name: string, x: string, y: string) => `${name}: ${x}, ${y}`,
    found: 'Portfolio that was found',
    hand: 'Strategy written by hand',
  },
  zh: {
    title: (points, x, y, better, hands) =>
      hands === 0
        ? `${x}与${y}之间的 ${points} 个组合`
        : `就${x}与${y}而言，人工拟定的 ${hands} 个方案中有 ${better} 个不优于某个寻优组合`,
    reading: (x, y, years, isEffect) =>
      `横轴：${x}；纵轴：${y}；均为 ${years} 年内${isEffect ? '与不实施政策之差的均值' : '的均值'}，取自寻优未用的模拟世界。数字为组合编号，线段为均值的 95% 置信区间。`,
    apart: (names) => `以下方案的金额、出资方或年份不同，图中画出而未计入：${names}。`,
    and: '、',
    other: '一幅图中领先的，可能在图中未画出的目标上落后。',
    named: '仅标出未被任何组合全面超过的人工方案名称，其余见表。',
    said: (name, x, y) => `${name}：${x}，${y}`,
    found: '寻优所得组合',
    hand: '人工拟定的方案',
  },
});

interface Shown {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly strategy: string;
  readonly label: string;
  readonly name: string;
  readonly kind: 'found' | 'hand';
  readonly x: number;
  readonly xLow: number;
  readonly xHigh: number;
  readonly y: number;
  readonly yLow: number;
  readonly yHigh: number;
}

function rowsOf(context: SearchContext, goals: readonly [SoughtRow, SoughtRow]): Row[] {
  const { front, handWritten } = context.tables;
  const shown = ({ goals: reached }: { readonly goals: readonly ReachedRow[] }) =>
    goals.map((goal) => shownOf(context, goal, reached));
  const found = front.map((row) => ({
    strategy: `point ${row.point}`,
    label: String(row.point),
    name: pointName(row.point, context),
    kind: 'found' as const,
    ends: shown(row),
  }));
  const byHand = handWritten.map((row) => {
    const name = handWrittenName(context, row.scenario);
    return { strategy: row.scenario, label: name, name, kind: 'hand' as const, ends: shown(row) };
  });
  return [...byHand, ...found].flatMap(({ ends: [x, y], ...row }) =>
    x === null || y === null
      ? []
      : [{ ...row, x: x.mean, xLow: x.low, xHigh: x.high, y: y.mean, yLow: y.low, yHigh: y.high }],
  );
}

function shownOf(context: SearchContext, goal: SoughtRow, reached: readonly ReachedRow[]): Shown | null {
  const own = reached.find(({ id, part }) => id === goal.id && part === goal.part);
  if (own === undefined || own.mean === null) return null;
  const { times } = soughtUnit(context, goal);
  return { mean: own.mean * times, low: (own.low ?? own.mean) * times, high: (own.high ?? own.mean) * times };
}

const HEIGHT = { wide: 420, narrow: 340 } as const;
const AXIS = { wide: 88, narrow: 78 } as const;
const LABEL_WIDTH = { wide: 170, narrow: 110 } as const;

interface Picture {
  readonly x: Ends;
  readonly y: Ends;
  readonly width: number;
  readonly height: number;
}

function pictureOf({ form }: SearchContext, rows: readonly Row[]): Picture {
  return {
    x: axisEnds(rows.map((row) => ({ low: row.xLow, high: row.xHigh, seen: row.x }))),
    y: axisEnds(rows.map((row) => ({ low: row.yLow, high: row.yHigh, seen: row.y }))),
    width: SIZES[form].width - AXIS[form] - 14,
    height: HEIGHT[form],
  };
}

/** Strategies written by hand whose names a picture has room for; of more those that no portfolio dominates. */
const MOST_NAMED = 8;

/** Whether a mark has its name or number at it: on a telephone there is room for numbers only. */
function isLabelled({ form, tables: { handWritten } }: SearchContext, { kind, strategy }: Row): boolean {
  if (kind === 'found') return true;
  if (form === 'narrow') return false;
  const own = handWritten.find(({ scenario }) => scenario === strategy);
  return handWritten.length <= MOST_NAMED || own?.standing !== 'dominated';
}

function labelLayers(context: SearchContext, rows: readonly Row[], picture: Picture): Layer[] {
  const { form } = context;
  const size = SIZES[form].text;
  const part = (value: number, [low, high]: Ends) => (value - low) / (high - low);
  const points = rows
    .filter((row) => isLabelled(context, row))
    .map(({ x, y, label }) => ({
      x: picture.width * part(x, picture.x),
      y: picture.height * (1 - part(y, picture.y)),
      lines: wrapText(label, LABEL_WIDTH[form], size),
    }));
  const { width, height } = picture;
  return placeLabels(points, size, { width, height, line: [] }).map((label) => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      text: [...label.lines],
      align: label.align,
      baseline: 'middle',
      fontSize: size,
      lineHeight: lineHeight(size),
      dy: (-(label.lines.length - 1) * lineHeight(size)) / 2,
    },
    encoding: { x: { value: label.x }, y: { value: label.y }, color: { value: COLOURS.ink } },
  }));
}

const KINDS = ['hand', 'found'] as const;
const SHAPES = { found: 'circle', hand: 'cross' } as const;

function plot(context: SearchContext, rows: readonly Row[], titles: readonly [string, string]): Plot {
  const text = TEXT[context.language];
  const picture = pictureOf(context, rows);
  const colours = { found: COLOURS.research, hand: COLOURS.comparator };
  const axis = (field: string, ends: Ends, title: string) => ({
    field,
    type: 'quantitative' as const,
    title,
    scale: { domain: [...ends], nice: false, clamp: true },
    axis: { labelExpr: "format(datum.value, ',')", tickCount: context.form === 'wide' ? 6 : 4 },
  });
  const [x, y] = [axis('x', picture.x, titles[0]), axis('y', picture.y, titles[1])];
  const rules = KINDS.flatMap((kind): Layer[] => {
    const values = rows.filter((row) => row.kind === kind);
    const mark = { type: 'rule' as const, opacity: 0.35, color: colours[kind] };
    return [
      {
        data: { values },
        mark,
        encoding: { x: { field: 'xLow', type: 'quantitative' }, x2: { field: 'xHigh' } },
      },
      {
        data: { values },
        mark,
        encoding: { y: { field: 'yLow', type: 'quantitative' }, y2: { field: 'yHigh' } },
      },
    ];
  });
  const marks = KINDS.map(
    (kind): Layer => ({
      data: { values: rows.filter((row) => row.kind === kind) },
      mark: {
        type: 'point',
        shape: SHAPES[kind],
        filled: true,
        size: 100,
        opacity: 1,
        color: colours[kind],
        stroke: 'white',
        strokeWidth: 1,
      },
    }),
  );
  const key = KINDS.map((kind) => ({ name: text[kind], colour: colours[kind], shape: SHAPES[kind] }));
  return {
    width: picture.width,
    height: picture.height,
    encoding: { x, y },
    layer: [
      ...rules,
      ...marks,
      ...labelLayers(context, rows, picture),
      ...keyLayers(key, context.form === 'wide' ? -AXIS.wide + 20 : -AXIS.narrow + 16, context.form),
    ],
  };
}

/** Strategies written by hand that ask for what the portfolios do, or where what is asked for is a goal itself. */
const countedHands = (context: SearchContext): string[] =>
  context.tables.handWritten.filter((row) => isComparable(context, row)).map(({ scenario }) => scenario);

/** Names of those that ask for something else. */
const apartHands = (context: SearchContext): string[] =>
  context.tables.handWritten
    .filter((row) => !isComparable(context, row))
    .map(({ scenario }) => handWrittenName(context, scenario));

/** How many strategies written by hand have some portfolio that is at least as good in both means. */
function matched(rows: readonly Row[], [one, other]: readonly [SoughtRow, SoughtRow]): number {
  const found = rows.filter(({ kind }) => kind === 'found');
  const isAsGood = (own: Row, hand: Row) =>
    one.direction * (own.x - hand.x) >= 0 && other.direction * (own.y - hand.y) >= 0;
  return rows.filter(({ kind }) => kind === 'hand').filter((hand) => found.some((own) => isAsGood(own, hand)))
    .length;
}

/** Portfolios and strategies written by hand on two goals. */
export function frontOfTwo(goals: readonly [SoughtRow, SoughtRow]): Chart<SearchContext> {
  const titleOf = (context: SearchContext, goal: SoughtRow) =>
    axisTitle(context.language, soughtName(context, goal), soughtUnit(context, goal).word);
  return searchChart({
    id: `front-${goals.map(({ id, part }) => (part === '' ? id : `${id}-${part.replace(/\W+/g, '-')}`)).join('-')}`,
    rows: (context) => rowsOf(context, goals),
    title: (context, rows: readonly Row[]) => {
      const [x, y] = goals.map((goal) => soughtName(context, goal));
      const { front } = context.tables;
      const counted = countedHands(context);
      const drawn = rows.filter(({ kind, strategy }) => kind === 'found' || counted.includes(strategy));
      return TEXT[context.language].title(front.length, x, y, matched(drawn, goals), counted.length);
    },
    reading: (context) => {
      const [x, y] = goals.map((goal) => soughtName(context, goal));
      return [
        TEXT[context.language].reading(
          x,
          y,
          context.run.experiment.scenario.horizon,
          context.tables.target === null,
        ),
      ];
    },
    notes: (context) => {
      const { language, tables, form } = context;
      const apart = apartHands(context);
      return [
        ...(tables.goals.length > 2 ? [TEXT[language].other] : []),
        ...(form === 'wide' && tables.handWritten.length > MOST_NAMED ? [TEXT[language].named] : []),
        ...(apart.length > 0 ? [TEXT[language].apart(apart.join(TEXT[language].and))] : []),
      ];
    },
    plot: (context, rows) => plot(context, rows, [titleOf(context, goals[0]), titleOf(context, goals[1])]),
    inWords: (context, rows) =>
      rows.map(({ name, x, y }) => TEXT[context.language].said(name, formatNumber(x), formatNumber(y))),
  });
}
