import { words } from '../language/words.js';
import type { ChartContext } from './chart-context.js';
import { framed, type Plot } from './frame.js';
import { placeNotes } from './naming.js';
import type { Reader } from './reader.js';
import type { ChartSpec } from './theme.js';

/**
 * Everything that is said and drawn of one question, in one file. `Row` is a line of its data, with names in the language
 * of the context.
 */
export interface ChartDefinition<C extends Reader, Row extends object> {
  readonly id: string;
  /** Data as drawn and as published; where there are none the chart is left out. */
  readonly rows: (context: C) => readonly Row[];
  /** What the data show, in one sentence. */
  readonly title: (context: C, rows: readonly Row[]) => string;
  /** What is measured and how the marks are read, below the title. */
  readonly reading: (context: C, rows: readonly Row[]) => readonly string[];
  /** What else a careful reader has to know, at the foot. */
  readonly notes?: (context: C, rows: readonly Row[]) => readonly string[];
  readonly plot: (context: C, rows: readonly Row[]) => Plot;
  /** The numbers, for readers who do not see the drawing. */
  readonly inWords: (context: C, rows: readonly Row[]) => readonly string[];
}

/** A chart as it is drawn for one reader. */
export interface DrawnChart {
  readonly id: string;
  readonly title: string;
  /** What is measured and how the marks are read; in the drawing it stands below the title. None where a chart says it otherwise. */
  readonly reading?: string;
  readonly spec: ChartSpec;
  readonly rows: readonly object[];
}

export interface Chart<C extends Reader> {
  readonly id: string;
  /** The chart of this context, or none where it has no data for it. */
  readonly draw: (context: C) => readonly DrawnChart[];
}

/** A chart of a comparison; its foot ends with where it is, what it rests on, and that it is no forecast. */
export const chart = <C extends ChartContext, Row extends object>(
  definition: ChartDefinition<C, Row>,
): Chart<C> => chartOver(definition, placeNotes);

/** A chart from its definition, and what the notes at its foot end with. */
export function chartOver<C extends Reader, Row extends object>(
  { id, rows: rowsOf, title: titleOf, reading, notes = () => [], plot, inWords }: ChartDefinition<C, Row>,
  foot: (context: C) => readonly string[],
): Chart<C> {
  const draw = (context: C): DrawnChart[] => {
    const rows = rowsOf(context);
    if (rows.length === 0) return [];
    const title = titleOf(context, rows);
    const read = reading(context, rows);
    const spec = framed(context, plot(context, rows), {
      title,
      reading: read,
      notes: [...notes(context, rows), ...foot(context)],
      inWords: inWords(context, rows),
    });
    return [{ id, title, reading: words(context.language).paragraph(read), spec, rows }];
  };
  return { id, draw };
}
