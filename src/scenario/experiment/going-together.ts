import type { Experiment } from './experiment.js';

type Bound = Pick<Experiment, 'inputs' | 'correlations' | 'combinations'>;

/**
 * Ids of the inputs that do not vary independently of one: those that it is correlated with, and those that it may only be combined with
 * within limits. What results say of one of them holds of what goes with it too.
 */
export function goingTogether(
  { inputs, correlations = [], combinations = [] }: Bound,
  id: string,
): readonly string[] {
  const together = [
    ...correlations.map(({ between }): readonly string[] => between),
    ...combinations.map(({ sum }) => Object.keys(sum)),
  ].filter((ids) => ids.includes(id));
  return inputs.map((input) => input.id).filter((other) => other !== id && together.flat().includes(other));
}
