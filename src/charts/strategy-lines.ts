import type { Naming } from '../language/context.js';
import { scenarioTitle } from './naming.js';
import { COLOURS, STRATEGY_COLOURS } from './theme.js';

/** How a scenario's own line looks: the baseline grey, strategies in the order of the comparison. */
export interface LineLook {
  readonly scenario: string;
  readonly title: string;
  readonly colour: string;
  readonly dash: readonly number[];
}

/** Dashes distinguish strategies in print too, and those beyond the eighth from the first. */
const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2],
  [9, 3, 2, 3],
] as const;

export function lineLooks(context: Naming): LineLook[] {
  return context.comparison.scenarios.map((scenario, n) => ({
    scenario: scenario.id,
    title: scenarioTitle(context, scenario),
    colour: n === 0 ? COLOURS.baseline : STRATEGY_COLOURS[(n - 1) % STRATEGY_COLOURS.length],
    dash:
      n === 0 ? DASHES[0] : DASHES[(n - 1 + Math.floor((n - 1) / STRATEGY_COLOURS.length)) % DASHES.length],
  }));
}
