import type { FrontRow } from '../../experiment/search/optimisation-rows.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import type { Plot } from '../frame.js';
import { keyLayers } from '../key.js';
import { lineHeight, SIZES } from '../sizes.js';
import { textWidth, wrapText } from '../text-width.js';
import { COLOURS, type Layer, STRATEGY_COLOURS } from '../theme.js';
import { type SearchContext, searchChart } from './search-context.js';
import { leverName, pointName, valueName } from './search-names.js';
import { soughtName, soughtUnit } from './sought-names.js';

const TEXT = texts({
  en: {
    title: (points: number, levers: number, always: string) =>
      always === ''
        ? `${points} portfolios use ${levers} levers, none of which is in all of them`
        : `${points} portfolios use ${levers} levers; all of them have ${always}`,
    reading:
      'Each line is a portfolio, from its goals at the top to the doses of its levers; in colour the best on each goal, and the one that comes nearest to the best on all. Across: goals from the worst to the best portfolio, doses from none to the end of their range; levers that no portfolio uses are left out.',
    best: (name: string, goals: string) => `${name}: best on ${goals}`,
    even: (name: string) => `${name}: nearest to the best on all`,
    values: 'Named values at the bottom go from the lower to the upper end of their range.',
    and: ', ',
    said: (name: string, parts: string) => `${name}: ${parts}`,
    part: (name: string, value: string) => `${name} ${value}`,
    low: 'worst, none',
    high: 'best, most',
  },
  zh: {
    title: (points, levers, always) =>
      always === ''
        ? `${points} 个组合共用到 ${levers} 项措施，没有一项为各组合所共有`
        : `${points} 个组合共用到 ${levers} 项措施，各组合均包含${always}`,
    reading:
      '每条线为一个组合，自上而下为其各目标及各项措施的力度；彩色为各目标上最优的组合，以及在全部目标上最接近最优的组合。横向：目标由组合中最差到最优，力度由零到取值上限；各组合均未使用的措施不列。',
    best: (name, goals) => `${name}：${goals}最优`,
    even: (name) => `${name}：全部目标上最接近最优`,
    values: '最下方的规则取值由其区间下限到上限。',
    and: '、',
    said: (name, parts) => `${name}：${parts}`,
    part: (name, value) => `${name} ${value}`,
    low: '最差、零',
    high: '最优、上限',
  },
});

interface Row {
  readonly point: number;
  readonly name: string;
  /** The goal or the lever, and its place from the top. */
  readonly axis: string;
  readonly place: number;
  readonly kind: 'goal' | 'dose' | 'value';
  readonly value: number;
  /** From 0, the worst or none, to 1. */
  readonly share: number;
}

function rowsOf(context: SearchContext): Row[] {
  const { tables, run } = context;
  const { front, goals } = tables;
  const used = run.space.levers.filter(({ id }) => front.some(({ doses }) => doses[id] !== undefined));
  return front.flatMap((row) => {
    const own = { point: row.point, name: pointName(row.point, context) };
    const ofGoals = goals.flatMap((goal, place): Row[] => {
      const { mean } = row.goals[place];
      if (mean === null) return [];
      const value = mean * soughtUnit(context, goal).times;
      const share = shareOf(goal.direction * mean, goalValues(front, place, goal.direction));
      return [{ ...own, axis: soughtName(context, goal), place, kind: 'goal', value, share }];
    });
    const ofDoses = used.map(({ id, variable }, n): Row => {
      const ends = 'choices' in variable ? variable.choices : variable.range;
      const value = row.doses[id] ?? 0;
      const share = shareOf(Math.abs(value), [0, ...ends.map(Math.abs)]);
      return { ...own, axis: leverName(id, context), place: goals.length + n, kind: 'dose', value, share };
    });
    const ofValues = run.space.values.map(({ id, variable }, n): Row => {
      const ends = 'choices' in variable ? variable.choices : variable.range;
      const value = row.values[id];
      const place = goals.length + used.length + n;
      return {
        ...own,
        axis: valueName(id, context),
        place,
        kind: 'value',
        value,
        share: shareOf(value, ends),
      };
    });
    return [...ofGoals, ...ofDoses, ...ofValues];
  });
}

const goalValues = (front: readonly FrontRow[], place: number, direction: 1 | -1): number[] =>
  front.flatMap(({ goals }) => {
    const { mean } = goals[place];
    return mean === null ? [] : [direction * mean];
  });

/** Where a value lies between the lowest and the highest; in the middle where all are the same. */
function shareOf(value: number, all: readonly number[]): number {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low ? (value - low) / (high - low) : 0.5;
}

/** A portfolio that is drawn in colour, and why. */
interface Named {
  readonly point: number;
  readonly why: string;
  readonly colour: string;
}

/** The best portfolio on each goal, and the one whose worst goal is nearest to the best. */
function namedOf({ language }: SearchContext, rows: readonly Row[]): Named[] {
  const text = TEXT[language];
  const ofGoals = rows.filter(({ kind }) => kind === 'goal');
  const goals = new Map<number, { readonly name: string; readonly on: string[] }>();
  for (const { point, name, axis } of ofGoals.filter(({ share }) => share === 1)) {
    const known = goals.get(point) ?? { name, on: [] };
    known.on.push(axis);
    goals.set(point, known);
  }
  const best = [...goals].map(([point, { name, on }]) => ({
    point,
    why: text.best(name, on.join(text.and)),
  }));
  const least = (point: number) =>
    Math.min(...ofGoals.filter((row) => row.point === point).map(({ share }) => share));
  const points = [...new Set(ofGoals.map(({ point }) => point))];
  if (points.length < 2) return [];
  const even = points.reduce((found, point) => (least(point) > least(found) ? point : found), points[0]);
  const { name } = ofGoals.find(({ point }) => point === even)!;
  const all = goals.has(even) ? best : [...best, { point: even, why: text.even(name) }];
  return all.map((own, n) => ({ ...own, colour: STRATEGY_COLOURS[n % STRATEGY_COLOURS.length] }));
}

const ROW = { wide: 26, narrow: 34 } as const;
/** Pixels from the key to the rows: over what the ends of the axis are called. */
const KEY_OVER = 44;
/** The part of a drawing that the names of its rows may take. */
const NAMES = { wide: 0.3, narrow: 0.4 } as const;

function plot(context: SearchContext, rows: readonly Row[]): Plot {
  const { form, language } = context;
  const { width, text: size } = SIZES[form];
  const places = [...new Map(rows.map(({ place, axis }) => [place, axis]))].sort((a, b) => a[0] - b[0]);
  const names = places.map(([, axis]) => wrapText(axis, NAMES[form] * width, size));
  const left = Math.max(...names.flat().map((line) => textWidth(line, size))) + 14;
  const [across, height] = [width - left - 14, ROW[form] * places.length];
  const y = (place: number) => ROW[form] * (places.findIndex(([own]) => own === place) + 0.5);
  const named = namedOf(context, rows);
  // Those in colour over the others.
  const points = [...new Set(rows.map(({ point }) => point))].sort(
    (a, b) => Number(named.some(({ point }) => point === a)) - Number(named.some(({ point }) => point === b)),
  );
  const lines = points.map((point): Layer => {
    const colour = named.find((one) => one.point === point)?.colour;
    const own = rows.filter((row) => row.point === point).sort((a, b) => a.place - b.place);
    return {
      data: { values: own.map(({ share, place }) => ({ x: across * share, y: y(place) })) },
      mark:
        colour === undefined
          ? { type: 'line', strokeWidth: 1 }
          : { type: 'line', strokeWidth: 2.2, point: { size: 30, filled: true } },
      encoding: {
        x: { field: 'x', type: 'quantitative', scale: { domain: [0, across], nice: false }, axis: null },
        y: { field: 'y', type: 'quantitative', scale: { domain: [height, 0], nice: false }, axis: null },
        order: { field: 'y', type: 'quantitative' },
        color: { value: colour ?? COLOURS.grid },
      },
    };
  });
  const labels = names.map(
    (line, n): Layer => textLayer(line, { x: -10, y: ROW[form] * (n + 0.5) }, 'right', size),
  );
  const text = TEXT[language];
  const ends = [
    textLayer([text.low], { x: 0, y: -18 }, 'left', size),
    textLayer([text.high], { x: across, y: -18 }, 'right', size),
  ];
  const rules = places.map(
    (_, n): Layer => ({
      data: { values: [{}] },
      mark: { type: 'rule', color: COLOURS.grid },
      encoding: { x: { value: 0 }, x2: { value: across }, y: { value: ROW[form] * (n + 0.5) } },
    }),
  );
  const key = keyLayers(
    named.map(({ why, colour }) => ({ name: why, colour })),
    -left,
    form,
    KEY_OVER,
  );
  return { width: across, height, layer: [...rules, ...lines, ...labels, ...ends, ...key] };
}

const textLayer = (
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  align: 'left' | 'right' | 'center',
  size: number,
): Layer => ({
  data: { values: [{}] },
  mark: {
    type: 'text',
    text: [...lines],
    align,
    baseline: 'middle',
    fontSize: size,
    lineHeight: lineHeight(size),
    dy: (-(lines.length - 1) * lineHeight(size)) / 2,
  },
  encoding: { x: { value: at.x }, y: { value: at.y }, color: { value: COLOURS.ink } },
});

/** Levers that every portfolio has. */
function always({ tables: { front } }: SearchContext): string[] {
  const [first, ...others] = front;
  return Object.keys(first.doses).filter((id) => others.every(({ doses }) => doses[id] !== undefined));
}

/** Goals and doses of every portfolio as parallel coordinates, from top to bottom. */
export const parallelDoses = searchChart({
  id: 'portfolios',
  rows: rowsOf,
  title: (context, rows: readonly Row[]) => {
    const text = TEXT[context.language];
    const levers = new Set(rows.filter(({ kind }) => kind === 'dose').map(({ axis }) => axis)).size;
    const names = always(context).map((id) => leverName(id, context));
    return text.title(context.tables.front.length, levers, names.join(text.and));
  },
  reading: ({ language, run }) => [
    TEXT[language].reading,
    ...(run.space.values.length === 0 ? [] : [TEXT[language].values]),
  ],
  plot,
  inWords: (context, rows) =>
    context.tables.front.map(({ point }) => {
      const own = rows.filter((row) => row.point === point && (row.kind !== 'dose' || row.value !== 0));
      const { said, part, and } = TEXT[context.language];
      const parts = own.map(({ axis, value }) => part(axis, formatNumber(value)));
      return said(pointName(point, context), parts.join(and));
    }),
});
