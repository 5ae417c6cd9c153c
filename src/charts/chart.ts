import type { Context } from '../language/context.js';
import type { AcceptabilityRow } from '../results/acceptability.js';
import type { DrawMeanRow } from '../results/draw-means.js';
import type { ExpectedLossRow } from '../results/expected-loss.js';
import type { FrontierRow } from '../results/frontier.js';
import { type Form, framed, type Plot } from './frame.js';
import type { ChartSpec } from './theme.js';

/** What a chart is drawn from: a comparison on its way to a reader, and the form it has there. */
export interface ChartContext extends Context {
  readonly form: Form;
}

/** What charts of decisions are drawn from besides: tables over draws and over what a DALY may be worth. */
export interface DecisionContext extends ChartContext {
  readonly decisions: DecisionTables;
}

export interface DecisionTables {
  readonly drawMeans: readonly DrawMeanRow[];
  readonly frontier: readonly FrontierRow[];
  readonly acceptability: readonly AcceptabilityRow[];
  readonly expectedLoss: readonly ExpectedLossRow[];
  /** Published range of what a DALY costs in ordinary care, CNY. */
  readonly thresholdRange: { readonly low: number; readonly high: number };
}

/**
 * Everything that is said and drawn of one question, in one file. `Row` is a line of its data, with names in the language
 * of the context.
 */
interface ChartDefinition<C extends ChartContext, Row extends object> {
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
  readonly spec: ChartSpec;
  readonly rows: readonly object[];
}

export interface Chart<C extends ChartContext> {
  readonly id: string;
  /** The chart of this context, or none where it has no data for it. */
  readonly draw: (context: C) => readonly DrawnChart[];
}

/** A chart from its definition. */
export function chart<C extends ChartContext, Row extends object>({
  id,
  rows: rowsOf,
  title: titleOf,
  reading,
  notes = () => [],
  plot,
  inWords,
}: ChartDefinition<C, Row>): Chart<C> {
  const draw = (context: C): DrawnChart[] => {
    const rows = rowsOf(context);
    if (rows.length === 0) return [];
    const title = titleOf(context, rows);
    const spec = framed(context, plot(context, rows), {
      title,
      reading: reading(context, rows),
      notes: notes(context, rows),
      inWords: inWords(context, rows),
    });
    return [{ id, title, spec, rows }];
  };
  return { id, draw };
}
