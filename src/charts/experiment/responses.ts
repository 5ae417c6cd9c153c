import { changesAt, ofChoices } from '../../experiment/changes.js';
import { measureOf } from '../../experiment/measure.js';
import { estimated, pointValues, quantityIndex } from '../../experiment/point-values.js';
import { capital } from '../../language/english-phrases.js';
import { inputTitle, inputUnit } from '../../language/experiment-names.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import type { Goal } from '../../scenario/experiment/experiment.js';
import { axisTitle } from '../axis-title.js';
import type { Chart } from '../chart.js';
import type { Plot } from '../frame.js';
import { panelGrid } from '../panel-grid.js';
import { COLOURS, type Layer, type Layered } from '../theme.js';
import {
  changesOn,
  type ExperimentContext,
  experimentChart,
  goalId,
  goalName,
  goalUnit,
  shownEstimate,
} from './experiment-context.js';

const TEXT = texts({
  en: {
    rises: (what: string, input: string, from: string, low: string, to: string, high: string) =>
      `${what}: ${low} at ${input} ${from}, ${high} at ${to}`,
    spread: (what: string, inputs: number) =>
      `${what} over the values of ${inputs === 1 ? 'the input' : `each of ${inputs} inputs`}`,
    alone: (what: string, unit: string) =>
      `How ${what} over all years (${unit}) answers to each input alone, against its ordinary value and under the same luck.`,
    level: (what: string, unit: string) => `${what} over all years (${unit}) at every point, by each input.`,
    effect: (what: string, unit: string) =>
      `What every point does to ${what} over all years (${unit}), against no policy and under the same luck, by each input.`,
    others: 'All other inputs vary too.',
    line: 'Line: mean; ring: the ordinary value.',
    band: 'Band: 95% interval.',
    dots: 'A dot a point.',
  },
  zh: {
    rises: (what, input, from, low, to, high) => `${what}：${input}为 ${from} 时 ${low}，为 ${to} 时 ${high}`,
    spread: (what, inputs) => `${what}随${inputs === 1 ? '变动项' : ` ${inputs} 个变动项`}取值的变化`,
    alone: (what, unit) =>
      `各变动项单独变化时，多年合计的${what}（${unit}）与其常规取值相比之差，随机数相同。`,
    level: (what, unit) => `各点多年合计的${what}（${unit}），按各变动项排列。`,
    effect: (what, unit) =>
      `各点使多年合计的${what}与不实施政策相比之差（${unit}），随机数相同，按各变动项排列。`,
    others: '其余变动项同时变化。',
    line: '线：均值；圈：常规取值。',
    band: '带：95% 区间。',
    dots: '每点一个圆点。',
  },
});

interface Row {
  readonly input: string;
  readonly name: string;
  readonly x: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly ordinary: boolean;
}

/** Inputs with at least three numbers to tell apart, each with its points; of all points where the design has no ordinary one. */
function rowsOf(context: ExperimentContext, goal: Goal): Row[] {
  const { run } = context;
  return ofChoices(run) ? aloneRows(context, goal) : spaceRows(context, goal);
}

/** A line or a cloud has at least so many values. */
const FEWEST_VALUES = 3;

/** How many values an input has over the points. */
const valuesOf = ({ run: { points } }: Pick<ExperimentContext, 'run'>, place: number): number =>
  new Set(points.map((values) => values[place])).size;

function aloneRows(context: ExperimentContext, goal: Goal): Row[] {
  const { run, model, language } = context;
  const rows = changesOn(context, goal);
  return run.experiment.inputs.flatMap((input, place) => {
    const { times } = inputUnit(input, model, language);
    const own = rows.flatMap((row) => {
      const [{ input: moved, value }] = changesAt(run, row.point - 1);
      return moved === place ? [{ x: value * times, ...shownEstimate(context, row), ordinary: false }] : [];
    });
    if (input.policies !== undefined || valuesOf(context, place) < FEWEST_VALUES) return [];
    const ordinary = { x: run.points[0][place] * times, mean: 0, low: 0, high: 0, ordinary: true };
    const name = panelName(context, place);
    return [ordinary, ...own].sort((a, b) => a.x - b.x).map((row) => ({ input: input.id, name, ...row }));
  });
}

function spaceRows(context: ExperimentContext, goal: Goal): Row[] {
  const { run } = context;
  const quantity = quantityIndex(run, goal);
  const ofGoal = goalUnit(context, goal).times;
  const measure = measureOf(run);
  const means = run.points.map((_, point) => {
    const { mean } = estimated(pointValues(run, { point, quantity, measure }), run);
    return mean === null ? null : mean * ofGoal;
  });
  return run.experiment.inputs.flatMap((input, place) =>
    input.policies !== undefined || valuesOf(context, place) < FEWEST_VALUES
      ? []
      : run.points.flatMap((values, point) => {
          const mean = means[point];
          const { times } = inputUnit(input, context.model, context.language);
          const name = panelName(context, place);
          return mean === null
            ? []
            : [
                {
                  input: input.id,
                  name,
                  x: values[place] * times,
                  mean,
                  low: null,
                  high: null,
                  ordinary: false,
                },
              ];
        }),
  );
}

function panelName({ run, model, language }: ExperimentContext, place: number): string {
  const input = run.experiment.inputs[place];
  const unit = inputUnit(input, model, language).word;
  return axisTitle(language, inputTitle(input, model, language), unit);
}

const isAlone = (rows: readonly Row[]): boolean => rows.some(({ ordinary }) => ordinary);

/** The input over whose values the mean moves most, with both ends; of a space only what is drawn. */
function finding(context: ExperimentContext, rows: readonly Row[], goal: Goal): string {
  const text = TEXT[context.language];
  const what = goalName(context, goal);
  const inputs = [...new Set(rows.map(({ input }) => input))];
  if (!isAlone(rows)) return text.spread(what, inputs.length);
  const moved = inputs.map((input) => {
    const own = rows.filter((row) => row.input === input).sort((a, b) => a.mean - b.mean);
    return { least: own[0], most: own.at(-1)! };
  });
  const { least, most } = moved.reduce((lead, one) =>
    one.most.mean - one.least.mean > lead.most.mean - lead.least.mean ? one : lead,
  );
  const [first, last] = least.x < most.x ? [least, most] : [most, least];
  const amount = (value: number) => formatNumber(value, 2, { signed: true });
  return text.rises(
    what,
    first.name,
    formatNumber(first.x, 3),
    amount(first.mean),
    formatNumber(last.x, 3),
    amount(last.mean),
  );
}

const ROOM = 0.06;

/** The vertical axis of all panels. */
function amounts(rows: readonly Row[]): [number, number] {
  const all = rows.flatMap(({ mean, low, high }) => [mean, low ?? mean, high ?? mean]);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  // Where nothing moves, zero stands in the middle of an axis of ordinary numbers.
  const room = high === low ? 1 : ROOM * (high - low);
  return [low - room, high + room];
}

function panel(rows: readonly Row[], domain: [number, number], width: number): Layered {
  const y = {
    field: 'mean',
    type: 'quantitative' as const,
    title: null,
    scale: { domain, nice: false },
    axis: { tickCount: 4 },
  };
  const x = {
    field: 'x',
    type: 'quantitative' as const,
    title: null,
    scale: { zero: false, nice: false, padding: 6 },
    axis: { grid: false, tickCount: width > 120 ? 4 : 2, labelExpr: "format(datum.value, ',')" },
  };
  const zero: Layer = { mark: { type: 'rule', color: COLOURS.baseline }, encoding: { y: { datum: 0 } } };
  const marks: Layer[] = isAlone(rows)
    ? [
        {
          mark: { type: 'area', opacity: 0.25, color: COLOURS.research },
          encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
        },
        {
          mark: {
            type: 'line',
            strokeWidth: 2.2,
            color: COLOURS.research,
            point: { filled: true, size: 40 },
          },
          encoding: { x, y },
        },
        {
          transform: [{ filter: 'datum.ordinary' }],
          mark: { type: 'point', filled: false, size: 110, color: COLOURS.ink, opacity: 1 },
          encoding: { x, y },
        },
      ]
    : [
        {
          mark: { type: 'point', filled: true, size: 22, opacity: 0.6, color: COLOURS.research },
          encoding: { x, y },
        },
      ];
  return { data: { values: [...rows] }, layer: [zero, ...marks] };
}

function plot({ form }: ExperimentContext, rows: readonly Row[]): Plot {
  const domain = amounts(rows);
  const panels = [...new Set(rows.map(({ input }) => input))].map((input) => {
    const own = rows.filter((row) => row.input === input);
    return {
      name: own[0].name,
      draw: ({ width }: { readonly width: number }) => panel(own, domain, width),
    };
  });
  return panelGrid(panels, form);
}

/** How a goal answers to every input that has several numbers: alone with its interval, or as dots of all points. */
export const responseOnGoal = (goal: Goal): Chart<ExperimentContext> =>
  experimentChart({
    id: `response-${goalId(goal)}`,
    rows: (context) => rowsOf(context, goal),
    title: (context, rows) => capital(finding(context, rows, goal)),
    reading: (context, rows) => {
      const text = TEXT[context.language];
      const [what, unit] = [goalName(context, goal), goalUnit(context, goal).word];
      if (isAlone(rows)) {
        const band = rows.some(({ ordinary, low }) => !ordinary && low !== null);
        return [text.alone(what, unit), text.line, ...(band ? [text.band] : [])];
      }
      const measured = text[measureOf(context.run) === 'effect' ? 'effect' : 'level'](what, unit);
      const others = context.run.experiment.inputs.length > 1 ? [text.others] : [];
      return [measured, ...others, text.dots];
    },
    plot,
    inWords: (context, rows) =>
      isAlone(rows)
        ? rows.map(({ name, x, mean }) => `${name} ${formatNumber(x, 4)}: ${formatNumber(mean, 3)}`)
        : [
            TEXT[context.language].spread(
              goalName(context, goal),
              new Set(rows.map(({ input }) => input)).size,
            ),
          ],
  });
