import type { Experiment } from './experiment.js';
import { isVaried } from './experiment-input.js';

type Bound = Pick<Experiment, 'inputs' | 'correlations' | 'combinations'>;

/**
 * Ids of the inputs that do not vary independently of one: those that it is correlated with, those that it may only be combined with
 * within limits, and what goes with it through inputs that such limits are on. Through one that is correlated alone it goes no further:
 * of two inputs that are correlated with a third each may still be any. What results say of one of them holds of what goes with it too.
 */
export function goingTogether(
  { inputs, correlations = [], combinations = [] }: Bound,
  id: string,
): readonly string[] {
  const varied = inputs.filter(isVaried).map((input) => input.id);
  const limited = combinations.map(({ sum }) => Object.keys(sum).filter((one) => varied.includes(one)));
  const linked = [...correlations.map(({ between }): readonly string[] => between), ...limited];
  const reached = new Set([id]);
  // A set that grows while it is gone through is gone through to its end.
  for (const at of reached)
    if (at === id || limited.flat().includes(at))
      for (const ids of linked) if (ids.includes(at)) for (const other of ids) reached.add(other);
  return varied.filter((other) => other !== id && reached.has(other));
}
