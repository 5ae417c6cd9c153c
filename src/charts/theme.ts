import type { Config, TopLevelSpec } from 'vega-lite';
import { wrapText } from './text-width.js';

/** A Vega-Lite specification as plain data, its rows inside. */
export type ChartSpec = TopLevelSpec;

export const VEGA_LITE_SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

/**
 * Colours that people with any common colour vision tell apart (Okabe and Ito 2008, Color Universal Design).
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
} as const;

export const FONT =
  "Helvetica, Arial, 'Liberation Sans', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

const TITLE_SIZE = 16;
const SUBTITLE_SIZE = 12;
export const LABEL_SIZE = 12;

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

/** Title with the question, subtitle lines with how to read the chart and what it rests on. */
export function chartTitle(question: string, notes: readonly string[], width: number) {
  return {
    text: wrapText(question, width, TITLE_SIZE),
    subtitle: notes.flatMap((note) => wrapText(note, width, SUBTITLE_SIZE)),
    anchor: 'start',
    frame: 'bounds',
    fontSize: TITLE_SIZE,
    fontWeight: 'bold',
    color: COLOURS.ink,
    subtitleFontSize: SUBTITLE_SIZE,
    subtitleColor: COLOURS.quiet,
    subtitlePadding: 6,
    lineHeight: 20,
    subtitleLineHeight: 16,
    offset: 14,
  } as const;
}

/** What stands at the top level of every chart. */
export function chartFrame(question: string, notes: readonly string[], width: number) {
  return {
    $schema: VEGA_LITE_SCHEMA,
    title: chartTitle(question, notes, width),
    description: [question, ...notes].join(' '),
    config: THEME,
  };
}
