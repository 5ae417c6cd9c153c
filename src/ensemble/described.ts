import { movingFigures } from '../draws/region-draw.js';
import type { PricedModel } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';

/**
 * All of a scenario that its results follow from, in plain data: the ranges of the figures that are drawn, but not
 * the sources of figures, whom they were borrowed from, the facts it is held against, and what past forecasts came to.
 */
export function describedFully(scenario: Scenario, model: PricedModel) {
  const { facts: _facts, scored: _scored, figures: _figures, lender: _lender, ...described } = scenario;
  const figures = movingFigures(scenario, model);
  const drawn = figures.map(({ path, value, low, high }) => ({ path, value, low, high }));
  return { ...described, drawn };
}
