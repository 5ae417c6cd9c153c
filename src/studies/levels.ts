import { ENOUGH_REPLICATES } from '../statistics/estimable.js';
import { summarise } from '../statistics/summary.js';
import { Z95 } from './against-paper.js';

/** Levels of several alternatives that chance blurs: which stand at the ends, and from which of them that is not sure. */

/** Mean of the runs of one alternative; the error is unknown for too few runs. */
export interface Level {
  readonly name: string;
  readonly value: number;
  readonly standardError: number | null;
}

/** The level of so many independent runs. */
export function levelOf(name: string, runs: readonly number[]): Level {
  const { mean, mcse } = summarise(runs);
  return { name, value: mean, standardError: runs.length < ENOUGH_REPLICATES ? null : mcse };
}

/**
 * Whether chance may explain the difference: the error is that of independent runs, which is too large rather than too
 * small where alternatives have common random numbers.
 */
export function mayBeAlike(a: Level, b: Level): boolean {
  if (a.standardError === null || b.standardError === null) return true;
  const error = Math.sqrt(a.standardError * a.standardError + b.standardError * b.standardError);
  return !(Math.abs(a.value - b.value) > Z95 * error);
}

/** The alternative with the highest level, or the lowest, and all others that may be alike with it. */
interface Extreme {
  readonly leader: Level;
  readonly alike: readonly Level[];
}

/** None where no level is known. */
export function extremeOf(levels: readonly Level[], which: 'highest' | 'lowest'): Extreme | null {
  const known = levels.filter(({ value }) => Number.isFinite(value));
  if (known.length === 0) return null;
  const sign = which === 'highest' ? 1 : -1;
  const leader = known.reduce((best, one) => (sign * one.value > sign * best.value ? one : best));
  return { leader, alike: known.filter((one) => one !== leader && mayBeAlike(one, leader)) };
}
