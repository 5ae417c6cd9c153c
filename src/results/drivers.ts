import type { Collected } from '../ensemble/collected.js';
import { parameterDraw } from '../ensemble/parameter-draw.js';
import { PARAMETERS, UNCERTAIN_PARAMETERS } from '../model/parameters/registry.js';
import { drawMeans } from '../statistics/crossed-layout.js';
import { spearman } from '../statistics/rank-correlation.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** How many parameters are named for each scenario. */
const NAMED = 5;
/** Fewer draws say nothing about ranks. */
const FEWEST_DRAWS = 10;

/** Parameters on which a scenario's net health benefit hangs most: rank correlation over draw means. */
export function driverRows(collected: Collected): Comparison['drivers'] {
  const { scenarios, draws, replicates } = collected;
  if (draws.length < FEWEST_DRAWS) return [];
  const column = seriesIndex(collected, 'netHealthBenefit');
  const baseline = totalOver(collected, 0, column);
  const { seed, overrides } = scenarios[0];
  const parameters = draws.map((draw) => parameterDraw(seed, draw, overrides));
  return scenarios.slice(1).flatMap((scenario, offset) => {
    const difference = pairedDifference(totalOver(collected, offset + 1, column), baseline);
    const effects = drawMeans(difference, draws.length, replicates.length);
    return UNCERTAIN_PARAMETERS.map((id) => ({
      scenario: scenario.id,
      parameter: id,
      text: PARAMETERS[id].text,
      grade: PARAMETERS[id].grade,
      correlation: spearman(
        parameters.map((values) => values[id]),
        [...effects],
      ),
    }))
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
      .slice(0, NAMED);
  });
}
