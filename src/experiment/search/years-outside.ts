import { endsOf } from '../../analysis/optimisation/variables.js';
import type { Programme } from '../../model/engine/policy.js';
import type { SearchLever } from './space.js';

/** A lever of a search, and calendar years in which it can act. */
export interface LeverYears {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

type Dated = Pick<SearchLever, 'id' | 'start' | 'end' | 'delays'>;

/** The levers that can act in a simulated year in which the budget does not pay, each with all years in which it can act. */
export const outsideBudget = (
  levers: readonly Dated[],
  { start, end }: Pick<Programme, 'start' | 'end'>,
  lastYear: number,
): LeverYears[] =>
  levers
    .map((lever) => yearsOf(lever, lastYear))
    .filter(({ first, last }) => first <= last && (first < start || last > end));

/** The levers that begin, at their latest, when they have ended or nothing is simulated any more; `last` is the latest that they may begin in. */
export const neverBegun = (levers: readonly Dated[], lastYear: number): LeverYears[] =>
  levers
    .filter(({ delays }) => delays !== null)
    .map((lever) => ({
      id: lever.id,
      first: lever.start + delayOf(lever, 1),
      last: Math.min(lever.end, lastYear),
    }))
    .filter(({ first, last }) => first > last);

const yearsOf = (lever: Dated, lastYear: number): LeverYears => ({
  id: lever.id,
  first: lever.start + delayOf(lever, 0),
  last: Math.min(lever.end, lastYear),
});

/** The shortest delay of a lever, or the longest: its choices need not be in order. */
function delayOf({ delays }: Dated, share: 0 | 1): number {
  if (delays === null) return 0;
  const ends = 'choices' in delays ? delays.choices : endsOf(delays);
  return share === 0 ? Math.min(...ends) : Math.max(...ends);
}
