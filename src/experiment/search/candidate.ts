import { type Point, valueAt } from '../../analysis/optimisation/variables.js';
import { roundedDown } from './rounded-down.js';
import type { SearchLever, SearchSpace } from './space.js';

/** A portfolio: of each lever its dose and how many years after its start it begins. */
export interface Candidate {
  readonly doses: readonly number[];
  readonly later: readonly number[];
}

/** A candidate as a name that equal ones share. */
export const candidateKey = ({ doses, later }: Candidate): string => JSON.stringify([doses, later]);

/** Whether a lever does anything in a portfolio. */
export const isUsed = ({ doses }: Candidate, lever: number): boolean => doses[lever] !== 0;

/** What the levers of a portfolio cost together in its most expensive year, million at point values. */
export function askedFor(
  { levers }: { readonly levers: readonly Pick<SearchLever, 'start' | 'end' | 'cost'>[] },
  { doses, later }: Candidate,
  costs: readonly number[] = levers.map(({ cost }, n) => cost(doses[n])),
): number {
  // Costs only rise where a lever begins.
  const begins = new Set(levers.map(({ start }, n) => start + later[n]));
  const inYear = (year: number) =>
    levers.reduce(
      (sum, { start, end }, n) => (year >= start + later[n] && year <= end ? sum + costs[n] : sum),
      0,
    );
  return [...begins].reduce((most, year) => Math.max(most, inYear(year)), 0);
}

/** Part of a budget that sums may exceed it by, so that 29.999… and 30 are one. */
const ROUNDING = 1e-9;

/** Halvings after which a common share of doses is known better than doses are rounded. */
const STEPS = 40;

/**
 * The portfolio that a point of the space stands for: where its doses cost more than the budget in some year, all of them are cut to the
 * same share of what they are above the least possible; those that come out below their least are left out, the smallest first, so that the
 * others are cut less. Doses are rounded down, whole ones to whole numbers, others to two digits
 * unless they are an end of their range. Where choices alone cost too much
 * the most expensive one is taken back first.
 */
export function candidateAt(space: SearchSpace, point: Point): Candidate {
  const { levers } = space;
  let wanted = levers.map((lever, n) => (isTiny(lever, point[n]) ? 0 : point[n]));
  const delays = levers.map(({ later }) => (later < 0 ? 0 : point[later]));
  for (;;) {
    const share = affordable(space, wanted, delays);
    if (share === null) {
      const costly = costliestChoice(levers, wanted);
      if (costly < 0)
        return settled(
          space,
          wanted.map((dose, n) => cutTo(levers[n], dose, 0)),
          delays,
        );
      wanted = wanted.with(costly, levers[costly].anchor);
      continue;
    }
    const cut = wanted.map((dose, n) =>
      share === 1 ? rounded(levers[n], dose) : cutTo(levers[n], dose, share),
    );
    const smallest = smallestTiny(levers, cut);
    if (smallest < 0) return settled(space, cut, delays);
    wanted = wanted.with(smallest, 0);
  }
}

const isTiny = ({ least }: SearchLever, dose: number): boolean => dose !== 0 && Math.abs(dose) < least;

/** The lever that is farthest below its least dose; -1 where none is. */
function smallestTiny(levers: readonly SearchLever[], doses: readonly number[]): number {
  let smallest = -1;
  let lowest = 1;
  for (const [n, { least }] of levers.entries()) {
    const share = doses[n] === 0 || least === 0 ? 1 : Math.abs(doses[n]) / least;
    if (share < lowest) [smallest, lowest] = [n, share];
  }
  return smallest;
}

/** The largest share of all doses that the budget pays for in every year; null where it does not even pay for the least of them. */
function affordable(space: SearchSpace, wanted: readonly number[], later: readonly number[]): number | null {
  const fits = (share: number): boolean => {
    const doses = wanted.map((dose, n) => between(space.levers[n], dose, share));
    return askedFor(space, { doses, later }) <= space.budget * (1 + ROUNDING);
  };
  if (fits(1)) return 1;
  if (!fits(0)) return null;
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A dose at a share of what it is above the least possible; a choice is not cut. */
const between = ({ variable, anchor }: SearchLever, dose: number, share: number): number =>
  'choices' in variable ? dose : anchor + share * (dose - anchor);

const cutTo = (lever: SearchLever, dose: number, share: number): number =>
  rounded(lever, between(lever, dose, share));

function rounded({ variable, anchor }: SearchLever, dose: number): number {
  if ('choices' in variable) return dose;
  if (variable.whole === true) return dose < 0 ? Math.ceil(dose) + 0 : Math.floor(dose) + 0;
  // An end of a range is written in the experiment, with as many digits as it has.
  if (variable.range.includes(dose)) return dose + 0;
  const down = roundedDown(dose);
  // Rounding goes towards none, which may be below what a lever must have.
  return Math.abs(down) < Math.abs(anchor) ? anchor : down;
}

function costliestChoice(levers: readonly SearchLever[], doses: readonly number[]): number {
  let costliest = -1;
  let most = 0;
  for (const [n, { variable, anchor, cost }] of levers.entries()) {
    if (!('choices' in variable) || doses[n] === anchor) continue;
    const saved = cost(doses[n]) - cost(anchor);
    if (saved > most) [costliest, most] = [n, saved];
  }
  return costliest;
}

/** A lever that does nothing begins at its earliest, so that equal portfolios are one. */
const settled = ({ levers }: SearchSpace, doses: readonly number[], later: readonly number[]): Candidate => ({
  doses,
  later: levers.map(({ delays }, n) => (delays !== null && doses[n] === 0 ? valueAt(delays, 0) : later[n])),
});
