import type { StateInput } from '../../results/decision/decision.js';
import type { DecisionContext } from './decision-context.js';

/** Digits of a value of an input: where a limit lies is not known more exactly. */
const DIGITS = 2;

/** A value of an input in words, rounded; of a choice what it is called. */
export function roundedValue(
  { names }: Pick<DecisionContext, 'names'>,
  { id, kind }: Pick<StateInput, 'id' | 'kind'>,
  value: number,
): string {
  return names.value(id, kind === 'choice' ? value : Number(value.toPrecision(DIGITS)));
}

/** The least and the largest value that an input has in the worlds. */
export const rangeOf = ({ values }: Pick<StateInput, 'values'>): readonly [number, number] => [
  values.reduce((least, value) => Math.min(least, value)),
  values.reduce((most, value) => Math.max(most, value)),
];

/** Where a value lies between the ends of a range, from 0 to 1; in the middle of a range without length. */
export const placeIn = ([low, high]: readonly [number, number], value: number): number =>
  high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));

/** The choices of an input that occur in the worlds, in their order. */
export const choicesOf = ({ values }: Pick<StateInput, 'values'>): number[] =>
  [...new Set(values)].sort((a, b) => a - b);
