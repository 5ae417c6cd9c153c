import { amountAxis } from '../../charts/amount-axis.js';
import { keyLayers } from '../../charts/key.js';
import { pixels, rowLayout } from '../../charts/row-layout.js';
import { COLOURS, type Layer } from '../../charts/theme.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { usdIn } from '../million-usd.js';
import { NO_CHANCE } from '../no-chance.js';
import { stretches } from '../row-marks.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { capitalisedTotal } from './cost-per-launch.js';
import { inputsOf } from './inputs.js';
import { tornado } from './tornado.js';

const TEXT = texts({
  en: {
    title: (inputs: string, change: string, low: string, high: string) =>
      `The cost of a launch moves most, from ${low} to ${high} million USD, with this input ${change} lower or higher: ${inputs}`,
    still: (cost: string) => `No input moves the cost of a launch, ${cost} million USD`,
    reading: (change: string) =>
      `Capitalised cost of one launch with each input ${change} lower and higher, all others as set. Line: the cost as set.`,
    assumed:
      'That all inputs are changed by the same fraction is assumed (grade D). The 15 that move most are shown.',
    axis: (unit: string) => `Capitalised cost per launch (${unit})`,
    lower: 'input lower',
    higher: 'input higher',
    point: (input: string, low: string, high: string) =>
      `${input}: ${low} million USD if lower, ${high} if higher`,
  },
  zh: {
    title: (inputs, change, low, high) =>
      `各输入变动 ${change}，对上市成本影响最大的是${inputs}：成本由 ${low} 亿美元至 ${high} 亿美元`,
    still: (cost) => `没有任何输入影响一个上市产品的成本（${cost} 亿美元）`,
    reading: (change) =>
      `各输入降低或提高 ${change}、其余保持设定值时，一个上市产品的资本化成本。竖线：设定值下的成本。`,
    assumed: '各输入按同一比例变动为假设（D 级）。图中为影响最大的 15 项。',
    axis: (unit) => `每个上市产品的资本化成本（${unit}）`,
    lower: '输入降低',
    higher: '输入提高',
    point: (input, low, high) => `${input}：降低时 ${low} 亿美元，提高时 ${high} 亿美元`,
  },
});

const MOST_ROWS = 15;
const BAR = 14;
/** Less than this is what rounding leaves of a cost. */
const NOTHING = 1e-9;

type Context = StudyChartContext<null>;

/** The widest bars of the tornado: the cost as set, and with the input lower and higher, million USD. */
function rowsOf({ settings, language }: Context) {
  const asSet = capitalisedTotal(inputsOf(settings));
  return tornado(settings)
    .slice(0, MOST_ROWS)
    .map(({ label, atLow, atHigh }) => ({ input: label[language], asSet, atLow, atHigh }));
}

type Row = ReturnType<typeof rowsOf>[number];

const widthOf = ({ atLow, atHigh }: Row): number => Math.abs(atHigh - atLow);

const changeOf = ({ settings }: Context): string => `${formatNumber(100 * Number(settings.swing))}%`;

function title(context: Context, rows: readonly Row[]): string {
  const text = TEXT[context.language];
  const usd = usdIn(context.language);
  const { list } = words(context.language);
  const [first] = rows;
  const width = widthOf(first);
  if (width <= NOTHING * Math.max(1, first.asSet)) return text.still(usd.text(first.asSet, 4));
  const alike = rows.filter((row) => widthOf(row) >= width * (1 - NOTHING)).map(({ input }) => input);
  const ends = [first.atLow, first.atHigh].sort((a, b) => a - b);
  return text.title(list(alike), changeOf(context), usd.text(ends[0], 4), usd.text(ends[1], 4));
}

/** From the least to the greatest cost; the lengths of the bars count, not their distance from 0. */
function endsOf(costs: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  const room = 0.04 * (high - low) || 0.1 * high || 1;
  return [Math.max(0, low - room), high + room];
}

function plot(context: Context, rows: readonly Row[]) {
  const { form, language } = context;
  const text = TEXT[language];
  const usd = usdIn(language);
  const kinds = [
    { name: text.lower, colour: COLOURS.comparator },
    { name: text.higher, colour: COLOURS.research },
  ];
  const labelled = rows.map(({ input, atLow, atHigh }) => ({
    name: input,
    texts: [usd.text(atLow, 4), usd.text(atHigh, 4)],
  }));
  const layout = rowLayout(
    labelled,
    form,
    kinds.map(({ name }) => name),
  );
  const from = usd.shown(rows[0].asSet);
  const bars = rows.flatMap(({ atLow, atHigh }, row) => [
    { row, from, to: usd.shown(atLow), colour: kinds[0].colour },
    { row, from, to: usd.shown(atHigh), colour: kinds[1].colour },
  ]);
  const ends = endsOf([from, ...bars.map(({ to }) => to)]);
  return {
    width: layout.width,
    height: layout.height,
    encoding: { x: amountAxis(ends, layout, text.axis(usd.word)) },
    layer: [
      ...layout.layers,
      stretches(bars, layout, BAR),
      ticksAt(from, layout.centres),
      ...keyLayers(kinds, layout.left, form),
    ],
  };
}

const HALF_TICK = 13;

/** A short upright line in every row. */
const ticksAt = (from: number, centres: readonly number[]): Layer => ({
  data: { values: centres.map((y) => ({ from, top: y - HALF_TICK, bottom: y + HALF_TICK })) },
  mark: { type: 'rule', strokeWidth: 1.5, color: COLOURS.ink },
  encoding: { x: { field: 'from', type: 'quantitative' }, y: pixels('top'), y2: { field: 'bottom' } },
});

/** What the cost of a launch is with each input lower and higher, the input that moves it most first. */
export const tornadoOfInputs = studyChart({
  id: 'tornado',
  rows: rowsOf,
  title,
  reading: (context) => [TEXT[context.language].reading(changeOf(context))],
  notes: ({ language }) => [words(language).paragraph([TEXT[language].assumed, NO_CHANCE[language]])],
  plot,
  inWords: ({ language }, rows) => {
    const { text } = usdIn(language);
    return rows.map(({ input, atLow, atHigh }) =>
      TEXT[language].point(input, text(atLow, 4), text(atHigh, 4)),
    );
  },
});
