import { exp } from '../../../maths/exp.js';

/** Ways in which log burden is averted and which overlap: a case averted by one is not there for another. */
export interface Reductions {
  readonly ownProducts: number;
  readonly practice: number;
  readonly outsideAdoption: number;
}

/** No combination of channels averts more than this share of an area's burden (assumed ceiling of the amenable). */
export const AMENABLE_CEILING = 0.6;

/** Share of burden averted by a sum of log reductions, capped. */
const averted = (logReduction: number): number => Math.min(AMENABLE_CEILING, 1 - exp(-logReduction));

/**
 * Shapley shares of three overlapping channels in the burden averted together: each channel's contribution
 * averaged over the orders in which they could have come. The shares sum to the total exactly.
 */
export function shapleyShares(x: Reductions): Reductions {
  const { ownProducts: a, practice: b, outsideAdoption: c } = x;
  const all = averted(a + b + c);
  const [fa, fb, fc] = [averted(a), averted(b), averted(c)];
  const [ab, ac, bc] = [averted(a + b), averted(a + c), averted(b + c)];
  return {
    ownProducts: shareOf(all, fa, fb, fc, ab, ac, bc),
    practice: shareOf(all, fb, fa, fc, ab, bc, ac),
    outsideAdoption: shareOf(all, fc, fa, fb, ac, bc, ab),
  };
}

/**
 * Share of a channel in what all three avert: `alone` is what it averts by itself, `first` and `second` what the others do
 * by themselves, `withFirst` and `withSecond` what it averts with one of them, `others` what they avert without it.
 */
function shareOf(
  all: number,
  alone: number,
  first: number,
  second: number,
  withFirst: number,
  withSecond: number,
  others: number,
): number {
  return alone / 3 + (withFirst - first) / 6 + (withSecond - second) / 6 + (all - others) / 3;
}
