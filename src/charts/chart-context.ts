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
