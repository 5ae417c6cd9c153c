import type { Indicator } from './entries/indicator.js';

/** The least and the most that a number can be; infinite where it is open. */
export type PossibleRange = readonly [least: number, most: number];

const OPEN: PossibleRange = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Units of shares, of which nothing is above 1. */
const SHARE = /^(fraction|0 to 1)$/;

/** Units of what is counted or paid, of which there can be none but not less. */
const COUNTED =
  /^(persons|papers|grants|projects|products|patents|findings|proposals|incidents|stays|doctor-years|years|million)\b/;

/**
 * What values of an indicator can be in a year, whatever is done and whatever the world is like: shares lie from 0 to 1, and nothing counted or
 * paid is below 0. Open where the zero is arbitrary, what is counted is a balance, or the unit does not say.
 * @example
 * possibleValues({ unit: 'fraction' }); // => [0, 1]
 * possibleValues({ unit: 'papers a year' }); // => [0, Infinity]
 * possibleValues({ unit: 'persons a year', balance: true }); // => [-Infinity, Infinity]
 */
export function possibleValues({
  unit,
  arbitraryZero = false,
  balance = false,
}: Pick<Indicator, 'unit' | 'arbitraryZero' | 'balance'>): PossibleRange {
  if (arbitraryZero || balance) return OPEN;
  if (SHARE.test(unit)) return [0, 1];
  return COUNTED.test(unit) ? [0, Number.POSITIVE_INFINITY] : OPEN;
}

/**
 * What the total of an indicator over a horizon can be: flows add up, stocks and ratios stay what they are. Open of a custom indicator,
 * whose formula may be anything.
 * @example
 * possibleTotals({ unit: 'fraction', kind: 'ratio' }); // => [0, 1]
 * possibleTotals({ unit: 'fraction', kind: 'flow' }); // => [0, Infinity]
 */
export function possibleTotals(
  indicator: Pick<Indicator, 'unit' | 'kind' | 'arbitraryZero' | 'balance' | 'formula'>,
): PossibleRange {
  if (indicator.formula !== undefined) return OPEN;
  const [least, most] = possibleValues(indicator);
  return indicator.kind === 'flow' && most === 1 ? [least, Number.POSITIVE_INFINITY] : [least, most];
}

/**
 * What the difference between two totals can be.
 * @example
 * possibleEffects([0, 1]); // => [-1, 1]
 * possibleEffects([0, Infinity]); // => [-Infinity, Infinity]
 */
export const possibleEffects = ([least, most]: PossibleRange): PossibleRange => [least - most, most - least];
