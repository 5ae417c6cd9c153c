import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import { capital } from '../../language/english-phrases.js';
import { words } from '../../language/words.js';
import type { Chart } from '../chart.js';
import type { Plot } from '../frame.js';
import { type KeyEntry, keyLayers } from '../key.js';
import { SIZES } from '../sizes.js';
import { wrapText } from '../text-width.js';
import { COLOURS, type Layer } from '../theme.js';
import {
  type ForecastContext,
  forecastChart,
  methodTitle,
  seriesTitle,
  seriesUnit,
} from './forecast-context.js';
import { standingOf } from './method-to-use.js';

/** What happened, and the model's past forecasts of it, each origin a line. */
interface PastRow {
  readonly what: 'observed' | 'model';
  readonly origin: number | null;
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

function rowsOf({ history, language, scored, until }: ForecastContext, series: string): PastRow[] {
  const own = scored.filter((one) => one.series === series && one.method === 'model');
  if (own.length === 0) return [];
  const on = history.filter(({ indicator, year }) => indicator === series && year <= until);
  const { times } = seriesUnit(on[0].unit, language);
  const from = Math.min(...own.map(({ origin }) => origin)) - LEAD;
  const known = on.filter(({ year }) => year >= from).sort((a, b) => a.year - b.year);
  return [
    ...known.map(({ year, value }) => ({
      what: 'observed' as const,
      origin: null,
      year,
      value: value * times,
      low: null,
      high: null,
    })),
    ...own.map(({ origin, year, p05, p50, p95 }) => ({
      what: 'model' as const,
      origin,
      year,
      value: p50 * times,
      low: p05 * times,
      high: p95 * times,
    })),
  ];
}

/** Years of the record that are drawn before the first origin. */
const LEAD = 6;
const HEIGHT = { wide: 320, narrow: 250 } as const;
const AXIS = { wide: 84, narrow: 62 } as const;

function plot({ form, language }: ForecastContext, rows: readonly PastRow[], unit: string): Plot {
  const { chart } = words(language).forecast;
  const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [low, high] = ends(rows.flatMap((row) => [row.value, row.low ?? row.value, row.high ?? row.value]));
  const entries: KeyEntry[] = [
    { name: chart.known, colour: COLOURS.ink, shape: 'circle' },
    { name: chart.past, colour: COLOURS.research },
  ];
  const of = (what: PastRow['what']) => [{ filter: `datum.what === '${what}'` }];
  const layers: Layer[] = [
    {
      transform: of('model'),
      mark: { type: 'rule', color: COLOURS.research, opacity: 0.3, strokeWidth: form === 'wide' ? 5 : 3 },
      encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
    },
    {
      transform: of('model'),
      mark: { type: 'line', color: COLOURS.research, strokeWidth: 1.6, point: { filled: true, size: 26 } },
      encoding: { detail: { field: 'origin', type: 'nominal' } },
    },
    {
      transform: of('observed'),
      mark: { type: 'point', filled: true, size: 52, opacity: 1, color: COLOURS.ink },
    },
  ];
  return {
    width: SIZES[form].width - AXIS[form] - 8,
    height: HEIGHT[form],
    data: { values: [...rows] },
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative',
        title: null,
        scale: { domain: ends(rows.map(({ year }) => year)), nice: false, padding: 10 },
        axis: { format: 'd', tickCount: form === 'wide' ? 10 : 5, grid: false },
      },
      y: {
        field: 'value',
        type: 'quantitative',
        title: wrapText(unit, HEIGHT[form], SIZES[form].text),
        scale: { domain: [low > 0 && low < high / 2 ? 0 : low, high], nice: true, zero: false },
        axis: {
          tickCount: 5,
          labelExpr: "format(datum.value, ',')",
          minExtent: AXIS[form] - 34,
          maxExtent: AXIS[form],
        },
      },
    },
    layer: [...layers, ...keyLayers(entries, -AXIS[form], form, 14)],
  };
}

/** A series as it was, with what the model would have said of it from every past year. */
export const pastChart = (verdict: SeriesVerdict): Chart<ForecastContext> =>
  forecastChart({
    id: `past-${verdict.series}`,
    rows: (context) => rowsOf(context, verdict.series),
    title: (context) => {
      const { chart } = words(context.language).forecast;
      const against = verdict.against === null ? '' : methodTitle(verdict.against, context.language);
      const name = capital(seriesTitle(context, verdict));
      return chart.pastTitle(name, chart.standing[standingOf(verdict)](against));
    },
    reading: ({ language }) => [words(language).forecast.chart.pastReading],
    plot: (context, rows) => {
      const { unit } = context.history.find(({ indicator }) => indicator === verdict.series)!;
      return plot(context, rows, seriesUnit(unit, context.language).word);
    },
    inWords: (context, rows) => {
      const { pastInWords } = words(context.language).forecast.chart;
      const origins = new Set(rows.flatMap(({ origin }) => origin ?? []));
      return [pastInWords(rows.filter(({ what }) => what === 'model').length, origins.size)];
    },
  });
