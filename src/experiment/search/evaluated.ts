import type { Evaluation, Candidate as Wanted } from '../../analysis/optimisation/search-state.js';
import type { Policy } from '../../model/engine/policy.js';
import type { PointResult } from '../experiment-work.js';
import type { Candidate } from './candidate.js';
import { brokenBy, type limitsOf } from './limits.js';
import { measured, type Sought } from './sought.js';

/** A portfolio that was run. */
export interface Evaluated {
  readonly key: string;
  readonly candidate: Candidate;
  readonly policy: Policy;
  /** Million that it asks for in its most expensive year. */
  readonly asked: number;
  /** The search, of several, and its generation that it came up in, from 1. */
  readonly search: number;
  readonly generation: number;
  /** What came of its runs, in the order of the worlds of the search; null where one failed. */
  readonly results: readonly (PointResult | null)[];
}

/** What a run of a portfolio comes to on something sought. */
export const soughtIn = (result: PointResult, asked: number, sought: Sought): number =>
  sought.quantity < 0 ? asked : measured(result, sought);

/** What a search hears of a portfolio: goals and limits in the worlds that it wanted it in; nothing where some run failed or has no value. */
export function evaluationOf(
  { id, from, to }: Pick<Wanted, 'id' | 'from' | 'to'>,
  { results, asked }: Pick<Evaluated, 'results' | 'asked'>,
  sought: readonly Sought[],
  limits: ReturnType<typeof limitsOf>,
): Evaluation {
  const own = results.slice(from, to);
  const whole = own.filter((result) => result !== null);
  if (whole.length < to - from) return { id, values: null };
  const values = sought.map((one) => whole.map((result) => soughtIn(result, asked, one)));
  const broken = limits.map((limit) => whole.map((result) => brokenBy(result, limit)));
  if (![...values, ...broken].flat().every(Number.isFinite)) return { id, values: null };
  return { id, values, limits: broken };
}
