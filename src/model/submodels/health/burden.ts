import { exp } from '../../../maths/exp.js';

/** Overlapping channels by which log burden is averted: a case averted by one is not there for another. */
export interface Reductions {
  readonly ownProducts: number;
  readonly practice: number;
  readonly outsideAdoption: number;
}

/** Share of burden averted by a sum of log reductions, capped. */
const averted = (logReduction: number, ceiling: number): number => Math.min(ceiling, 1 - exp(-logReduction));

/**
 * Shapley shares of three overlapping channels in the burden averted together: each channel's contribution
 * averaged over the orders in which they could have come. The shares sum to the total exactly.
 * @param ceiling no combination of channels averts more than this share of an area's burden
 */
export function shapleyShares(x: Reductions, ceiling: number): Reductions {
  const { ownProducts: a, practice: b, outsideAdoption: c } = x;
  const all = averted(a + b + c, ceiling);
  const [fa, fb, fc] = [averted(a, ceiling), averted(b, ceiling), averted(c, ceiling)];
  const [ab, ac, bc] = [averted(a + b, ceiling), averted(a + c, ceiling), averted(b + c, ceiling)];
  return {
    ownProducts: shareOf(fa, ab - fb, ac - fc, all - bc),
    practice: shareOf(fb, ab - fa, bc - fc, all - ac),
    outsideAdoption: shareOf(fc, ac - fa, bc - fb, all - ab),
  };
}

/** Mean contribution of a channel over the six orders: it comes first in two, after each other one alone in one, last in two. */
function shareOf(first: number, afterOne: number, afterOther: number, last: number): number {
  return first / 3 + afterOne / 6 + afterOther / 6 + last / 3;
}
