import type { Combination } from './experiment.js';
import type { ExperimentInput } from './experiment-input.js';

/** Part of the terms of a sum that it may be beyond its limit by, so that 0.1 + 0.2 and 0.3 are one. */
const ROUNDING = 1e-9;

/**
 * Whether values of inputs, in their order, are a combination that is tried. Sums of which some input is not among these are left aside.
 * @example
 * const inputs = [{ id: 'lottery' }, { id: 'postdocs' }];
 * const keeps = keptCombinations([{ sum: { lottery: 1, postdocs: 2 }, atMost: 0.5 }], inputs);
 * [keeps([0.1, 0.2]), keeps([0.1, 0.3])]; // => [true, false]
 */
export function keptCombinations(
  combinations: readonly Combination[],
  inputs: readonly Pick<ExperimentInput, 'id'>[],
): (values: readonly number[]) => boolean {
  const placeOf = (id: string) => inputs.findIndex((input) => input.id === id);
  const sums = combinations
    .map(({ sum, atLeast = -Infinity, atMost = Infinity }) => ({
      terms: Object.entries(sum).map(([id, weight]) => ({ place: placeOf(id), weight })),
      atLeast,
      atMost,
    }))
    .filter(({ terms }) => terms.every(({ place }) => place >= 0));
  return (values) =>
    sums.every(({ terms, atLeast, atMost }) => {
      const amounts = terms.map(({ place, weight }) => weight * values[place]);
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      const slack = ROUNDING * amounts.reduce((total, amount) => total + Math.abs(amount), 0);
      return sum <= atMost + slack && sum >= atLeast - slack;
    });
}
