import { requireCount } from '../../statistics/checked-numbers.js';

/** Inputs by their ids, or how many there are: they are then called x1, x2, … */
export type Inputs = number | readonly string[];

/** @throws RangeError for no inputs, and for one that is named twice */
export function inputNames(inputs: Inputs): readonly string[] {
  const names =
    typeof inputs === 'number' ? Array.from({ length: inputs }, (_, n) => `x${n + 1}`) : [...inputs];
  requireCount(typeof inputs === 'number' ? inputs : names.length, 'the number of inputs');
  const twice = names.find((name, n) => names.indexOf(name) < n);
  if (twice !== undefined) throw new RangeError(`two inputs are called ${twice}`);
  return names;
}
