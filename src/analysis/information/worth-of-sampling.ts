import type { EvsiOfSize } from './evsi.js';

/** What a study costs, in the unit of net benefit. */
export interface StudyCosts {
  /** Whatever its size, if it is made at all; not below 0. */
  readonly fixed: number;
  /** Of each observation; not below 0. */
  readonly perUnit: number;
  /** How often the decision is made for which the net benefits are stated, e.g. patients; 1 unless given. */
  readonly decisions?: number;
}

/** A size of a study with what it is worth beyond its costs. */
export interface WorthOfSize {
  readonly size: number;
  readonly cost: number;
  /** Expected net benefit of sampling: the value of the study less its costs, with the ends of the interval of the value. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** All sizes, and the one that is worth doing. */
export interface WorthOfSampling {
  readonly bySize: readonly WorthOfSize[];
  /** Of the highest value, the smallest of equals; null where no size is worth more than it costs. */
  readonly best: WorthOfSize | null;
}

/**
 * Expected net benefit of sampling (ENBS): what a study of each size is worth beyond what it costs, and the size worth doing.
 *
 * Source: Raiffa and Schlaifer 1961, Applied Statistical Decision Theory; Willan and Pinto 2005, DOI 10.1002/sim.2069.
 * @param sizes of `evsi`
 * @throws RangeError for no size, or a cost or number of decisions below 0
 * @example
 * const sizes = [
 *   { size: 10, value: 5, low: 4, high: 6, varianceExplained: 0.5 },
 *   { size: 100, value: 8, low: 7, high: 9, varianceExplained: 0.9 },
 * ];
 * worthOfSampling(sizes, { fixed: 1, perUnit: 0.05 }).best.size; // => 10
 * worthOfSampling(sizes, { fixed: 1, perUnit: 0.05, decisions: 10 }).best.value; // => 74
 */
export function worthOfSampling(sizes: readonly EvsiOfSize[], costs: StudyCosts): WorthOfSampling {
  const { fixed, perUnit, decisions = 1 } = costs;
  if (sizes.length === 0) throw new RangeError('expected at least one size of the study, found none');
  if (!(fixed >= 0 && perUnit >= 0 && decisions >= 0))
    throw new RangeError(`expected costs and decisions from 0, found ${fixed}, ${perUnit} and ${decisions}`);
  const bySize = sizes.map(({ size, value, low, high }) => {
    const cost = fixed + perUnit * size;
    return {
      size,
      cost,
      value: decisions * value - cost,
      low: decisions * low - cost,
      high: decisions * high - cost,
    };
  });
  const best = [...bySize].sort((a, b) => b.value - a.value || a.size - b.size)[0];
  return { bySize, best: best.value > 0 ? best : null };
}
