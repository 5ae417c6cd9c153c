import { type Point, valueAt } from '../../analysis/optimisation/variables.js';
import type { GivenLever } from './given-levers.js';
import { roundedDown } from './rounded-down.js';
import { namedBy, roundedValue, type SearchValue } from './search-values.js';
import type { SearchLever, SearchSpace } from './space.js';

/** A portfolio: of each lever its dose and how many years after its start it begins, and the named values of the scenario's policy. */
export interface Candidate {
  readonly doses: readonly number[];
  readonly later: readonly number[];
  readonly values: readonly number[];
}

/** A candidate as a name that equal ones share. */
export const candidateKey = ({ doses, later, values }: Candidate): string =>
  JSON.stringify([doses, later, values]);

/** Whether a lever does anything in a portfolio. */
export const isUsed = ({ doses }: Candidate, lever: number): boolean => doses[lever] !== 0;

/** What is asked for a portfolio of some levers, those given and those dosed. */
interface Asking {
  readonly levers: readonly Pick<SearchLever, 'start' | 'end' | 'cost'>[];
  readonly given: readonly Pick<GivenLever, 'start' | 'end' | 'cost'>[];
  readonly values: readonly Pick<SearchValue, 'id'>[];
}

/** What the levers of a portfolio cost together in its most expensive year, million at point values. */
export function askedFor(
  { levers, given, values: named }: Asking,
  { doses, later, values }: Candidate,
): number {
  const own = namedBy(named, values);
  const parts = [
    ...levers.map(({ start, end, cost }, n) => ({ start: start + later[n], end, cost: cost(doses[n]) })),
    ...given.map(({ start, end, cost }) => ({ start, end, cost: cost(own) })),
  ];
  // Costs only rise where a lever begins.
  const begins = new Set(parts.map(({ start }) => start));
  const inYear = (year: number) =>
    parts.reduce((sum, { start, end, cost }) => (year >= start && year <= end ? sum + cost : sum), 0);
  return [...begins].reduce((most, year) => Math.max(most, inYear(year)), 0);
}

/** Part of a budget that sums may exceed it by, so that 29.999… and 30 are one. */
const ROUNDING = 1e-9;

/** Halvings after which a common share of doses is known better than doses are rounded. */
const STEPS = 40;

/**
 * The portfolio that a point of the space stands for: where its doses cost more than the budget in some year, all of them are cut to the
 * same share of what they are above the least possible, and so are named values on which doses of the scenario depend; those that come out below their least are left out, the smallest first, so that the
 * others are cut less. Doses are rounded down, whole ones to whole numbers, others to two digits
 * unless they are an end of their range. Where choices alone cost too much
 * the most expensive one is taken back first.
 */
export function candidateAt(space: SearchSpace, point: Point): Candidate {
  const { levers, values } = space;
  const first = space.variables.length - values.length;
  let wanted: Candidate = {
    doses: levers.map((lever, n) => (isTiny(lever, point[n]) ? 0 : point[n])),
    later: levers.map(({ later }) => (later < 0 ? 0 : point[later])),
    values: values.map((_, n) => point[first + n]),
  };
  for (;;) {
    const share = affordable(space, wanted);
    if (share === null) {
      const cheaper = withoutCostliestChoice(space, wanted);
      if (cheaper === null) return settled(space, cutTo(space, wanted, 0));
      wanted = cheaper;
      continue;
    }
    const cut = cutTo(space, wanted, share);
    const smallest = smallestTiny(levers, cut.doses);
    if (smallest < 0) return settled(space, cut);
    wanted = { ...wanted, doses: wanted.doses.with(smallest, 0) };
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
function affordable(space: SearchSpace, wanted: Candidate): number | null {
  const fits = (share: number): boolean =>
    askedFor(space, atShare(space, wanted, share)) <= space.budget * (1 + ROUNDING);
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

/** Doses and values at a share of what they are above the least possible. */
const atShare = ({ levers, values }: SearchSpace, wanted: Candidate, share: number): Candidate => ({
  ...wanted,
  doses: wanted.doses.map((dose, n) => between(levers[n], dose, share)),
  values: wanted.values.map((value, n) => between(values[n], value, share)),
});

/** Something at a share of what it is above the least possible; a choice is not cut, nor is what costs nothing. */
const between = (
  { variable, anchor }: Pick<SearchValue, 'variable' | 'anchor'>,
  wanted: number,
  share: number,
): number => ('choices' in variable || anchor === null ? wanted : anchor + share * (wanted - anchor));

/** The same, rounded. Doses that the budget pays for in full are rounded as they are. */
function cutTo(space: SearchSpace, wanted: Candidate, share: number): Candidate {
  const cut = share === 1 ? wanted : atShare(space, wanted, share);
  return {
    ...cut,
    doses: cut.doses.map((dose, n) => rounded(space.levers[n], dose)),
    values: cut.values.map((value, n) => roundedValue(space.values[n], value)),
  };
}

function rounded({ variable, anchor }: SearchLever, dose: number): number {
  if ('choices' in variable) return dose;
  if (variable.whole === true) return dose < 0 ? Math.ceil(dose) + 0 : Math.floor(dose) + 0;
  // An end of a range is written in the experiment, with as many digits as it has.
  if (variable.range.includes(dose)) return dose + 0;
  const down = roundedDown(dose);
  // Rounding goes towards none, which may be below what a lever must have.
  return Math.abs(down) < Math.abs(anchor) ? anchor : down;
}

/** A portfolio with the choice that costs most, of a dose or of a value, at its cheapest; null where no choice costs more than that. */
function withoutCostliestChoice(space: SearchSpace, wanted: Candidate): Candidate | null {
  const { levers, values, given } = space;
  const changed = [
    ...levers.map(({ variable, anchor, cost }, n) => ({
      variable,
      saved: cost(wanted.doses[n]) - cost(anchor),
      cheaper: { ...wanted, doses: wanted.doses.with(n, anchor) },
    })),
    ...values.flatMap(({ variable, anchor }, n) => {
      if (anchor === null) return [];
      const cheaper = { ...wanted, values: wanted.values.with(n, anchor) };
      const costOf = ({ values: own }: Candidate) =>
        given.reduce((sum, { cost }) => sum + cost(namedBy(values, own)), 0);
      return [{ variable, saved: costOf(wanted) - costOf(cheaper), cheaper }];
    }),
  ].filter(({ variable }) => 'choices' in variable);
  const costliest = changed.reduce<(typeof changed)[number] | null>(
    (most, one) => (one.saved > (most?.saved ?? 0) ? one : most),
    null,
  );
  return costliest?.cheaper ?? null;
}

/** A lever that does nothing begins at its earliest, so that equal portfolios are one. */
const settled = ({ levers }: SearchSpace, { doses, later, values }: Candidate): Candidate => ({
  doses,
  later: levers.map(({ delays }, n) => (delays !== null && doses[n] === 0 ? valueAt(delays, 0) : later[n])),
  values,
});
