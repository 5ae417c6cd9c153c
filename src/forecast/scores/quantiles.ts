import { requireNumbers, requireShare } from '../../statistics/checked-numbers.js';

/** A forecast as quantiles. */
export interface Quantiles {
  /** Rising, strictly between 0 and 1, as 0.05, 0.25, 0.5, 0.75, 0.95. */
  readonly levels: ArrayLike<number>;
  /** One a level, in the unit of the outcome. */
  readonly quantiles: ArrayLike<number>;
}

/**
 * Quantiles that cross are an error, which names them: sorted quietly they would be another forecast than was made.
 * @throws RangeError where levels do not rise or quantiles fall, are none or do not fit each other in number
 */
export function requireQuantiles({ levels, quantiles }: Quantiles): void {
  if (levels.length === 0) throw new RangeError('a forecast as quantiles needs at least one level');
  if (levels.length !== quantiles.length)
    throw new RangeError(`${levels.length} levels, but ${quantiles.length} quantiles`);
  requireNumbers(quantiles, 'the quantiles');
  for (let i = 0; i < levels.length; i++) requireShare(levels[i], `level ${i + 1}`);
  for (let i = 1; i < levels.length; i++) {
    if (!(levels[i] > levels[i - 1]))
      throw new RangeError(`levels rise: ${levels[i]} follows ${levels[i - 1]}`);
    if (quantiles[i] < quantiles[i - 1])
      throw new RangeError(
        `quantiles cross: ${quantiles[i]} at level ${levels[i]} is below ${quantiles[i - 1]} at ${levels[i - 1]}`,
      );
  }
}
