import { askedSearch } from './asked-search.js';
import type { OptimisationResult } from './optimisation-result.js';
import type { OptimiseOptions } from './optimise-options.js';
import { runAskedSearch } from './run-asked-search.js';

/**
 * Seeks doses and starts of levers under a budget: the portfolios that no other is better than on all goals, or the cheapest that reaches a target. What
 * is found is run again in worlds that the search never saw, with the strategies that it is held against.
 * @throws InputError with every mistake in the options and in the experiment
 * @example
 * import { optimise } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const experiment = {
 *   id: 'small',
 *   scenario: 'baseline',
 *   vary: [
 *     { role: 'lever', lever: 'youngTalent', range: [0, 20], whole: true },
 *     { role: 'lever', lever: 'learningHospital', range: [0, 10] },
 *   ],
 *   sampling: { draws: 2 },
 *   indicators: [
 *     { indicator: 'papers', direction: 'more' },
 *     { indicator: 'abilityInPost', direction: 'more' },
 *   ],
 *   budget: { payer: 'city', amount: 10 },
 *   search: { population: 4, generations: 2, first: 1, fresh: { draws: 2 } },
 * };
 * const result = await optimise({ experiment, sources: scenarioFiles, years: 2 });
 * result.table('front').every(({ asked }) => asked <= 10); // => true
 * result.table('front')[0].goals.map(({ id }) => id); // => ['papers', 'abilityInPost']
 */
export async function optimise(options: OptimiseOptions): Promise<OptimisationResult> {
  return runAskedSearch(await askedSearch(options), options);
}
