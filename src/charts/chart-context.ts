import type { Context } from '../language/context.js';
import type { AcceptabilityRow } from '../results/acceptability.js';
import type { DrawMeanRow } from '../results/draw-means.js';
import type { ExpectedLossRow } from '../results/expected-loss.js';
import type { FrontierRow } from '../results/frontier.js';
import type { Form } from './sizes.js';

/** What a chart is drawn from: a comparison on its way to a reader, and the form it has there. */
export interface ChartContext extends Context {
  readonly form: Form;
}

/** What charts over the worth of a DALY are drawn from besides: tables over draws and over what it may be. */
export interface DalyWorthContext extends ChartContext {
  readonly decisions: DalyWorthTables;
}

export interface DalyWorthTables {
  readonly drawMeans: readonly DrawMeanRow[];
  readonly frontier: readonly FrontierRow[];
  readonly acceptability: readonly AcceptabilityRow[];
  readonly expectedLoss: readonly ExpectedLossRow[];
  /** Published range of what a DALY costs in ordinary care, CNY. */
  readonly thresholdRange: { readonly low: number; readonly high: number };
}
