import type { LeverCard } from '../engine/place.js';

/** Steps that a slider has at least from none to its end. */
const STEPS = 100;

/** The step of a slider: one of 1, 2, 5 times a power of ten that gives some hundred steps, or one where the dose is a switch. */
export function stepOf({ range: [low, high] }: Pick<LeverCard, 'range'>): number {
  const asked = (high - low) / STEPS;
  const power = Number(`1e${Math.floor(Math.log10(asked))}`);
  const digit = [1, 2, 5, 10].find((candidate) => candidate * power >= asked) ?? 10;
  return Number((digit * power).toPrecision(1));
}
