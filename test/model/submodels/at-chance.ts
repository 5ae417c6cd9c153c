import { expect } from 'vitest';
import { keyWith, YEAR } from './small-world.js';

/** How close to a chance the random numbers are that try it. */
const CLOSE = 0.002;

/**
 * Try a chance from both sides: it happens to the key whose random number for the purpose lies just below it, and not to
 * the one just above.
 */
export function expectChance(
  purpose: number,
  chance: number,
  happens: (key: { key0: number; key1: number }) => boolean,
  year = YEAR,
): void {
  expect(happens(keyWith(purpose, chance - CLOSE, chance, year)), `just below ${chance}`).toBe(true);
  expect(happens(keyWith(purpose, chance, chance + CLOSE, year)), `just above ${chance}`).toBe(false);
}
