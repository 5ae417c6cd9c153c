import type { Config } from 'vega-lite';
import { words } from '../language/words.js';
import type { Reader } from './reader.js';
import { type Form, lineHeight, SIZES } from './sizes.js';
import { wrapText } from './text-width.js';
import { type ChartSpec, COLOURS, type Layered, THEME, VEGA_LITE_SCHEMA } from './theme.js';

/** What stands between title and foot: one view, or several that are laid out together. */
export type Plot = Layered | Panels;

/** Views in a grid. */
export interface Panels {
  readonly concat: Layered[];
  readonly columns: number;
  readonly spacing: { readonly row: number; readonly column: number };
}

/** The words of a chart. */
interface Said {
  readonly title: string;
  readonly reading: readonly string[];
  readonly notes: readonly string[];
  readonly inWords: readonly string[];
}

/** A plot under its title and over its foot. */
export function framed({ language, form }: Reader, plot: Plot, said: Said): ChartSpec {
  const reading = words(language).paragraph(said.reading);
  return {
    $schema: VEGA_LITE_SCHEMA,
    description: [said.title, reading, ...said.inWords, ...said.notes].map(ended).join(' '),
    config: themeOf(form),
    title: headOf(said.title, reading, form),
    vconcat: [{ ...plot, title: footOf(said.notes, form) }],
  };
}

/** The drawing of a specification without title and foot, for a page that says both in its text. */
export function withoutWords(spec: ChartSpec): ChartSpec {
  const { title: _, vconcat, ...rest } = spec as Extract<ChartSpec, { vconcat: unknown }>;
  return { ...rest, vconcat: vconcat.map(({ title: _foot, ...plot }) => plot) } as ChartSpec;
}

const ended = (text: string): string => (/[.!?。！？]$/.test(text) ? text : `${text}.`);

const LEGEND_COLUMNS = { wide: 5, narrow: 2 } as const;

function themeOf(form: Form): Config {
  const { padding, text } = SIZES[form];
  return {
    ...THEME,
    padding,
    axis: { ...THEME.axis, labelFontSize: text, titleFontSize: text },
    legend: { ...THEME.legend, labelFontSize: text, columns: LEGEND_COLUMNS[form] },
  };
}

const AT_LEFT = { anchor: 'start', frame: 'bounds' } as const;

function headOf(title: string, reading: string, form: Form) {
  const { width, title: size, text } = SIZES[form];
  return {
    ...AT_LEFT,
    text: wrapText(title, width, size, 'bold'),
    fontSize: size,
    fontWeight: 'bold',
    lineHeight: lineHeight(size),
    color: COLOURS.ink,
    subtitle: wrapText(reading, width, text),
    subtitleFontSize: text,
    subtitleLineHeight: lineHeight(text),
    subtitleColor: COLOURS.quiet,
    subtitlePadding: 6,
    offset: 16,
  } as const;
}

function footOf(notes: readonly string[], form: Form) {
  const { width, foot } = SIZES[form];
  return {
    ...AT_LEFT,
    orient: 'bottom',
    text: notes.flatMap((note) => wrapText(note, width, foot)),
    fontSize: foot,
    fontWeight: 'normal',
    lineHeight: lineHeight(foot),
    color: COLOURS.quiet,
    offset: 14,
  } as const;
}
