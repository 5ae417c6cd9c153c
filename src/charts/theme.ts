import type { Config, TopLevelSpec } from 'vega-lite';
import type { Field } from 'vega-lite/types_unstable/channeldef.js';
import type { LayerSpec } from 'vega-lite/types_unstable/spec/layer.js';

/** A Vega-Lite specification as plain data, its rows inside. */
export type ChartSpec = TopLevelSpec;

/** One layer of a chart, and a chart made of layers, as parts of a specification. */
export type Layer = LayerSpec<Field>['layer'][number];
export type Layered = LayerSpec<Field>;

export const VEGA_LITE_SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

/**
 * Colours that people with any common colour vision can distinguish (Okabe and Ito 2008, Color Universal Design).
 * The baseline is grey in every chart, strategies of research blue, comparators outside research vermilion.
 */
export const COLOURS = {
  baseline: '#8a8a8a',
  research: '#0072b2',
  comparator: '#d55e00',
  ink: '#222222',
  quiet: '#5c5c5c',
  grid: '#e4e4e4',
} as const;

export const CHANNEL_COLOURS = {
  practice: '#0072b2',
  ownProducts: '#009e73',
  outsideAdoption: '#56b4e9',
  ordinaryCare: '#e69f00',
  careHours: '#d55e00',
  incidents: '#cc79a7',
  prevention: '#332288',
} as const;

/**
 * Colours of strategies where each has its own line, with grey for the baseline. With normal sight and with each
 * kind of colour blindness any two differ by at least 13 in CIE Lab, which a test computes; from the ninth strategy on
 * they come again with another dash.
 */
export const STRATEGY_COLOURS = [
  '#0072b2',
  '#e69f00',
  '#332288',
  '#56b4e9',
  '#882255',
  '#117733',
  '#222222',
  '#d55e00',
] as const;

/** The font that pictures are drawn with first; drawings fall back to what their reader has. */
const FONT =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', Helvetica, Arial, 'PingFang SC', 'Microsoft YaHei', sans-serif";

const LABEL_SIZE = 12;

/** Look shared by all charts. */
export const THEME: Config = {
  font: FONT,
  background: 'white',
  padding: 14,
  view: { stroke: null },
  axis: {
    labelFontSize: LABEL_SIZE,
    titleFontSize: LABEL_SIZE,
    titleFontWeight: 'normal',
    labelColor: COLOURS.ink,
    titleColor: COLOURS.quiet,
    gridColor: COLOURS.grid,
    domainColor: COLOURS.baseline,
    tickColor: COLOURS.baseline,
    titlePadding: 8,
    // labels stand where their ticks are, and apart from each other
    labelFlush: false,
    labelSeparation: 6,
  },
  header: { labelFontSize: LABEL_SIZE, labelFontWeight: 'bold', labelColor: COLOURS.ink, title: null },
  legend: {
    orient: 'top',
    title: null,
    labelFontSize: LABEL_SIZE,
    labelColor: COLOURS.ink,
    labelLimit: 260,
    symbolSize: 120,
    symbolOpacity: 1,
    offset: 20,
  },
};
