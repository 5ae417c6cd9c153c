import { capital } from '../../language/english-phrases.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { amountAxis, axisEnds } from '../amount-axis.js';
import { cutMarks, zeroLine } from '../bar-marks.js';
import type { Plot } from '../frame.js';
import { pixels, rowLayout } from '../row-layout.js';
import { COLOURS } from '../theme.js';
import { whereKnown } from '../where-known.js';
import { type ForecastContext, forecastChart, methodTitle, seriesTitle } from './forecast-context.js';
import { inOrder, standingOf } from './method-to-use.js';

/** Series with their skill; of those with too few origins that no number is given. */
function rowsOf(context: ForecastContext) {
  const { language, verdicts } = context;
  const { table } = words(language).forecast;
  const rows = inOrder(verdicts).map((verdict) => {
    const { against, origins, skill, skillLow, skillHigh } = verdict;
    const standing = standingOf(verdict);
    const known = skill !== null && skillLow !== null && skillHigh !== null;
    const name = capital(seriesTitle(context, verdict));
    const [value, low, high] = [skill, skillLow, skillHigh].map((one) =>
      formatNumber(one ?? Number.NaN, 2, { finest: -2 }),
    );
    return {
      series: verdict.series,
      name: against === null ? name : table.against(name, methodTitle(against, language)),
      standing,
      origins,
      skill: known ? skill : null,
      low: known ? skillLow : null,
      high: known ? skillHigh : null,
      text: known ? table.interval(value, low, high) : table.short,
    };
  });
  // Where nothing can be concluded there is nothing to draw.
  return rows.some(({ skill }) => skill !== null) ? rows : [];
}

type Row = ReturnType<typeof rowsOf>[number];

function finding({ language }: ForecastContext, rows: readonly Row[]): string {
  const { chart } = words(language).forecast;
  const count = (standing: Row['standing']) => rows.filter((row) => row.standing === standing).length;
  const short = rows.filter(({ skill }) => skill === null).length;
  return chart.skillTitle({ better: count('better'), worse: count('worse'), short, all: rows.length });
}

function plot(context: ForecastContext, rows: readonly Row[]): Plot {
  const { form, language } = context;
  const { chart, table } = words(language).forecast;
  const labelled = rows.map(({ name, text }) => ({ name, texts: [text] }));
  const layout = rowLayout(labelled, form, [form === 'wide' ? table.skill : ''], { row: 56 });
  const reaches = rows.map(({ low, high, skill }) => ({ low: low ?? 0, high: high ?? 0, seen: skill ?? 0 }));
  const ends = axisEnds(reaches);
  const y = pixels('y');
  return {
    width: layout.width,
    height: layout.height,
    data: { values: rows.map((row, n) => ({ ...row, y: layout.centres[n] })) },
    encoding: {
      x: amountAxis(ends, layout, chart.skillAxis, chart.skillZero),
      color: {
        condition: [
          { test: 'datum.low > 0', value: COLOURS.research },
          { test: 'datum.high < 0', value: COLOURS.comparator },
        ],
        value: COLOURS.baseline,
      },
    },
    layer: [
      ...layout.layers,
      ...zeroLine(chart.skillZero, layout, ends),
      {
        transform: whereKnown('low'),
        mark: { type: 'rule', strokeWidth: 11, opacity: 0.35 },
        encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y },
      },
      {
        transform: whereKnown('skill'),
        mark: { type: 'point', filled: true, size: 100, opacity: 1, stroke: 'white', strokeWidth: 1.2 },
        encoding: { x: { field: 'skill', type: 'quantitative' }, y },
      },
      ...cutMarks(reaches, ends, layout, chart.to),
    ],
  };
}

/** How the model did in past forecasts of every series against the best simple method. */
export const skillChart = forecastChart({
  id: 'skill',
  rows: rowsOf,
  title: finding,
  reading: ({ language }) => [words(language).forecast.chart.skillReading],
  plot,
  inWords: (_, rows: readonly Row[]) => rows.map(({ name, text }) => `${name}: ${text}`),
});
