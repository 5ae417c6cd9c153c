import { words } from '../../language/words.js';
import type { Plot } from '../frame.js';
import { type KeyEntry, keyLayers } from '../key.js';
import { SIZES } from '../sizes.js';
import { textWidth, wrapText } from '../text-width.js';
import { COLOURS, type Layer } from '../theme.js';
import { type ForecastContext, methodTitle } from './forecast-context.js';
import type { SeriesRow } from './series-rows.js';

/** What the lines of a series stand for. */
export interface SeriesNames {
  readonly use: string;
  readonly simple: string | null;
  readonly axis: string;
}

const HEIGHT = { wide: 340, narrow: 260 } as const;
/** Room for the numbers of the axis. */
const AXIS = { wide: 84, narrow: 62 } as const;
const SIMPLE = '#e69f00';

/** History, fit and forecast of one series. */
export function seriesPlot(context: ForecastContext, rows: readonly SeriesRow[], names: SeriesNames): Plot {
  const { form } = context;
  const width = SIZES[form].width - AXIS[form] - 8;
  const entries = keyEntries(context, rows, names);
  return {
    width,
    height: HEIGHT[form],
    data: { values: [...rows] },
    encoding: { x: yearAxis(rows, form), y: valueAxis(rows, names.axis, form) },
    layer: [
      ...bandLayers(rows),
      ...lineLayers(rows),
      ...pointLayers(rows),
      ...originLayers(context, width, rows),
      ...keyLayers(entries, -AXIS[form], form, OVER),
    ],
  };
}

const OVER = 26;

const yearAxis = (rows: readonly SeriesRow[], form: 'wide' | 'narrow') => ({
  field: 'year',
  type: 'quantitative' as const,
  title: null,
  scale: { domain: ends(rows.map(({ year }) => year)), nice: false, padding: 8 },
  axis: { format: 'd', tickCount: form === 'wide' ? 10 : 5, grid: false },
});

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** From 0 where the numbers come near it, else from below the least. */
function valueAxis(rows: readonly SeriesRow[], title: string, form: 'wide' | 'narrow') {
  const banded = rows.filter(({ what }) => what === 'fit' || what === 'use');
  const reached = banded.flatMap(({ p05, p95 }) => [p05!, p95!]);
  const [low, high] = ends([...rows.map(({ value }) => value), ...reached]);
  const from = low > 0 && low < high / 2 ? 0 : low;
  return {
    field: 'value',
    type: 'quantitative' as const,
    title: wrapText(title, HEIGHT[form], SIZES[form].text),
    scale: { domain: [Math.min(from, low), high] as [number, number], nice: true, zero: false },
    axis: {
      tickCount: 5,
      labelExpr: "format(datum.value, ',')",
      minExtent: AXIS[form] - 34,
      maxExtent: AXIS[form],
    },
  };
}

const only = (what: SeriesRow['what']) => [{ filter: `datum.what === '${what}'` }];

function bandLayers(rows: readonly SeriesRow[]): Layer[] {
  const band = (
    what: SeriesRow['what'],
    low: string,
    high: string,
    opacity: number,
    color: string,
  ): Layer => ({
    transform: only(what),
    mark: { type: 'area', opacity, color },
    encoding: { y: { field: low, type: 'quantitative' }, y2: { field: high } },
  });
  return [
    ...(rows.some(({ what }) => what === 'fit') ? [band('fit', 'p05', 'p95', 0.25, COLOURS.baseline)] : []),
    band('use', 'p05', 'p95', 0.2, COLOURS.research),
    band('use', 'p25', 'p75', 0.3, COLOURS.research),
  ];
}

function lineLayers(rows: readonly SeriesRow[]): Layer[] {
  const line = (
    what: SeriesRow['what'],
    color: string,
    strokeWidth: number,
    strokeDash?: number[],
  ): Layer[] =>
    rows.some((row) => row.what === what)
      ? [
          {
            transform: only(what),
            mark: { type: 'line', color, strokeWidth, ...(strokeDash === undefined ? {} : { strokeDash }) },
          },
        ]
      : [];
  return [
    ...line('fit', COLOURS.baseline, 1.6),
    ...line('model', COLOURS.ink, 1.8, [2, 3]),
    ...line('simple', SIMPLE, 2, [7, 4]),
    ...line('use', COLOURS.research, 2.6),
  ];
}

function pointLayers(rows: readonly SeriesRow[]): Layer[] {
  const points = (what: SeriesRow['what'], filled: boolean): Layer[] =>
    rows.some((row) => row.what === what)
      ? [
          {
            transform: only(what),
            mark: { type: 'point', filled, size: 46, opacity: 1, color: COLOURS.ink, strokeWidth: 1.6 },
          },
        ]
      : [];
  return [...points('known', true), ...points('later', false)];
}

/** The line after which everything is a forecast, with its words on the side where there is room. */
function originLayers(
  { form, language, origin }: ForecastContext,
  width: number,
  rows: readonly SeriesRow[],
): Layer[] {
  const text = words(language).forecast.chart.origin(origin);
  const { foot } = SIZES[form];
  const [first, last] = ends(rows.map(({ year }) => year));
  const at = ((origin - first) / (last - first)) * width;
  const right = at + textWidth(text, foot) + 8 < width;
  return [
    {
      data: { values: [{ year: origin }] },
      mark: { type: 'rule', color: COLOURS.quiet, strokeWidth: 1.2, strokeDash: [3, 3] },
      encoding: { y: { value: 0 }, y2: { value: HEIGHT[form] } },
    },
    {
      data: { values: [{ year: origin }] },
      mark: {
        type: 'text',
        text,
        align: right ? 'left' : 'right',
        baseline: 'bottom',
        dx: right ? 4 : -4,
        dy: -4,
        fontSize: foot,
        color: COLOURS.quiet,
      },
      encoding: { y: { value: 0 } },
    },
  ];
}

function keyEntries(
  { language }: ForecastContext,
  rows: readonly SeriesRow[],
  names: SeriesNames,
): KeyEntry[] {
  const text = words(language).forecast.chart;
  const has = (what: SeriesRow['what']) => rows.some((row) => row.what === what);
  const entry = (name: string, colour: string, shape: KeyEntry['shape'] = 'square') => ({
    name,
    colour,
    shape,
  });
  return [
    ...(has('known') ? [entry(text.known, COLOURS.ink, 'circle')] : []),
    ...(has('fit') ? [entry(text.fit, COLOURS.baseline)] : []),
    entry(text.use(names.use), COLOURS.research),
    ...(has('model') ? [entry(text.other(methodTitle('model', language)), COLOURS.ink)] : []),
    ...(has('simple') && names.simple !== null ? [entry(text.other(names.simple), SIMPLE)] : []),
  ];
}
