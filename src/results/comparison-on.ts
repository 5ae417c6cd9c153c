import type { Collected } from '../ensemble/collected.js';
import { namesOf } from '../model/engine/program.js';
import type { Series } from '../model/series.js';
import type { Compile } from '../scenario/expressions/expressions.js';
import { mergedWarnings } from '../scenario/reading/warning.js';
import { bestRows } from './best.js';
import { type Asked, NO_DIFFERENCES } from './comparison.js';
import { frameOf, leftOutOf } from './comparison-frame.js';
import { totalEffect } from './effects.js';
import { pairwiseRows } from './pairwise.js';
import { isIllustrative, plausibilityRows } from './plausibility.js';
import { resultWarnings, withoutRepeats } from './result-warnings.js';
import { summaryOverHorizon } from './summaries.js';
import type { Comparison } from './tables.js';
import { costPerDalyRows } from './value-for-money.js';

/** What of a comparison is wanted. */
interface Wanted {
  /** Indicators, with all their parts. */
  readonly indicators: readonly string[];
  /** Whether every scenario is set against every other, and who is best. */
  readonly pairs: boolean;
}

/**
 * The tables of a comparison over the horizon for a few indicators alone: the same rows as those of `compareScenarios`, in a
 * fraction of the time, for who waits. Years, drivers, thresholds and variants are left out; of a scenario alone, whatever is a
 * difference.
 * @throws Error when no run succeeded
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const { sink, collected } = collector(plan);
 * await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
 * const wanted = { indicators: ['papers'], pairs: false };
 * comparisonOn(collected(), wanted, { version: VERSION, command: '' }, await loadCompiler()).summary.length; // => 1
 */
export function comparisonOn(
  collected: Collected,
  { indicators, pairs }: Wanted,
  { paired: _, done: _done, warnings = [], ...made }: Asked,
  compile: Compile,
): Comparison {
  if (collected.draws.length === 0) throw new Error('no run succeeded, so there is nothing to compare');
  const few = withSeriesOf(collected, indicators);
  const places = few.series.map((_, place) => place);
  const hasAlternatives = collected.scenarios.length > 1;
  const costPerDaly = hasAlternatives ? costPerDalyRows(collected) : [];
  const plausibility = plausibilityRows(collected, costPerDaly, compile);
  return {
    ...made,
    ...frameOf(collected, isIllustrative(plausibility)),
    ...leftOutOf(collected, undefined),
    ...NO_DIFFERENCES,
    summary: few.scenarios.flatMap((_, scenario) =>
      places.map((place) => summaryOverHorizon(few, scenario, place)),
    ),
    effects: few.scenarios
      .slice(1)
      .flatMap((_, offset) => places.map((place) => totalEffect(few, offset + 1, place))),
    ...(pairs && hasAlternatives ? { pairwise: pairwiseRows(few), ...bestRows(collected) } : {}),
    costPerDaly,
    variants: [],
    defaultWorld: null,
    plausibility,
    warnings: withoutRepeats(
      mergedWarnings([...(hasAlternatives ? resultWarnings(collected) : []), ...warnings]),
    ),
  };
}

/** The same runs with the series of some indicators alone, and of those that their formulas name. */
function withSeriesOf(collected: Collected, indicators: readonly string[]): Collected {
  const { series, column } = collected;
  const isWanted = ({ indicator: { id } }: Series): boolean => indicators.includes(id);
  const named = series
    .filter(isWanted)
    .flatMap(({ indicator: { formula } }) => (formula === undefined ? [] : namesOf(formula)));
  const places = series.flatMap((one, place) =>
    isWanted(one) || (named.includes(one.indicator.id) && one.part === '') ? [place] : [],
  );
  return {
    ...collected,
    series: places.map((place) => series[place]),
    column: (scenario, place, year) => column(scenario, places[place], year),
  };
}
