import { parameterQuantile } from '../draws/parameter-draw.js';
import { figureQuantile } from '../draws/region-draw.js';
import type { InputValues } from '../scenario/experiment/experiment-input.js';

/**
 * The value of an input below which a share of its values lies: of choices one of as many equal parts, of a range evenly, or as
 * it is believed to lie where no range was given.
 * @param share from 0 to 1, both ends included
 * @example
 * inputValueAt({ choices: [3, 5] }, 0.7); // => 5
 * inputValueAt({ range: [0, 10], whole: false }, 0.25); // => 2.5
 * inputValueAt({ range: [0.5, 2.5], whole: true }, 1); // => 2
 */
export function inputValueAt(values: InputValues, share: number): number {
  if ('choices' in values) return values.choices[partAt(share, values.choices.length)];
  const { range, whole, believed } = values;
  const [low, high] = range;
  if (whole) {
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    return first + partAt(share, last - first + 1);
  }
  if (believed === undefined) return low + share * (high - low);
  if (believed.of === 'figure') return figureQuantile({ low, value: believed.value, high }, share);
  // A structure has choices, so that what is believed of a range never needs them, nor a single value.
  return parameterQuantile({ ...believed, range, choices: [], value: low }, share);
}

/** Which of so many equal parts a share falls into. */
const partAt = (share: number, parts: number): number => Math.min(parts - 1, Math.floor(share * parts));
