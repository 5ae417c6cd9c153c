import { power } from '../../maths/power.js';
import { sum } from '../../maths/sum.js';
import type { Inputs } from './inputs.js';

export interface PhaseCost {
  readonly items: number;
  readonly outOfPocket: number;
  readonly capitalised: number;
}

/**
 * What one launch takes, phase by phase. Items needed in phase k are those needed in k + 1 over p_k, one launch
 * being needed at the end; each costs c_k, and capital costs r a year from the middle of the phase to the launch:
 *
 *   n_k = n_{k+1} / p_k,   out of pocket n_k c_k,   capitalised n_k c_k (1 + r)^(T_k - d_k / 2),
 *
 * with T_k the years from the start of phase k to the launch and d_k its own. Million USD.
 * Paul et al. 2010, Nature Reviews Drug Discovery 9:203-214, DOI 10.1038/nrd3078.
 */
export function costPerLaunch({ probability, cost, duration, costOfCapital }: Inputs): PhaseCost[] {
  return probability.map((_, k) => {
    const items = 1 / probability.slice(k).reduce((product, p) => product * p, 1);
    const outOfPocket = items * cost[k]!;
    const toLaunch = sum(duration.slice(k)) - duration[k]! / 2;
    return { items, outOfPocket, capitalised: outOfPocket * power(1 + costOfCapital, toLaunch) };
  });
}

/** Capitalised cost of one launch over all phases, million USD. */
export const capitalisedTotal = (inputs: Inputs): number =>
  sum(costPerLaunch(inputs).map(({ capitalised }) => capitalised));
