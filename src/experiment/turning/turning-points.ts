import { mean, sampleVariance } from '../../statistics/mean.js';
import { studentMultiple } from '../../statistics/student.js';
import type { Axis } from './axis.js';

/** Where an input is moved to, as a share of what it may be; all others stand where they are supposed to. */
export type Moved = ReadonlyMap<Axis, number>;

/**
 * Payoffs of every strategy by replicate under the same random numbers, more being better, for each of these worlds.
 * @param under the random numbers that turning points are sought under, or others under which they are tested
 */
export type Evaluate = (
  worlds: readonly Moved[],
  under?: 'sought' | 'tested',
) => Promise<readonly (readonly Float64Array[])[]>;

/** How far one strategy is ahead of another in a world, and whether chance alone explains it. */
export interface Lead {
  readonly mean: number;
  /** 95 % confidence interval over replicates; null of a single one. */
  readonly low: number | null;
  readonly high: number | null;
  readonly clear: boolean;
}

/** One of the inputs that are moved until the winner changes. */
export interface MovedInput {
  readonly axis: Axis;
  /** The last value that was run at which the winner still wins, and the first at which it no longer does. */
  readonly before: number;
  readonly after: number;
}

/** The nearest place in a direction at which another strategy wins. */
export interface TurningPoint {
  readonly moved: readonly MovedInput[];
  /** By its place among the strategies. */
  readonly challenger: number;
  /** Lead of the winner where it still wins and of the challenger where it does, from runs on either side. */
  readonly leadBefore: Lead;
  readonly leadAfter: Lead;
  /** How far the farthest of the inputs is moved, as a share of what it may be; 1 of a choice. */
  readonly distance: number;
}

export interface TurningPoints {
  /** The strategy that wins where every input stands where it is supposed to, and its lead over the next. */
  readonly winner: number;
  readonly runnerUp: number | null;
  readonly lead: Lead | null;
  /** The nearest first. */
  readonly points: readonly TurningPoint[];
  /** Directions in which the winner changed in the runs that it was sought in, and not in others. */
  readonly unconfirmed: number;
  /** Directions that were tried to the end of what inputs may be. */
  readonly directions: number;
}

/** A way to move inputs: each to one end of what it may be, together. */
interface Direction {
  readonly ends: readonly { readonly axis: Axis; readonly end: number }[];
  /** What was run, from where all inputs are supposed to stand outwards. */
  readonly tried: readonly Tried[];
}

/** Payoffs at so far along a direction, from 0 to 1. */
interface Tried {
  readonly along: number;
  readonly payoffs: readonly Float64Array[];
}

/** Where a direction is tried first. */
const FIRST_STEPS = [0.25, 0.5, 1];
/** Halvings of the stretch on which the winner changes: to a thirty-second of the way. */
const HALVINGS = 4;
/** Directions that came nearest to a change without one, each of which is tried together with every other. */
const PAIRED = 6;

/**
 * The nearest values of uncertain inputs at which another strategy wins, one at a time and then two together, all others standing where
 * they are supposed to. Each is found by halving and stands between two runs, with what either shows of the lead. Pairs are tried of
 * the directions in which the lead shrinks most, the winner being the same at the ends of both alone.
 */
export async function turningPoints(axes: readonly Axis[], evaluate: Evaluate): Promise<TurningPoints> {
  const [payoffs] = await evaluate([new Map()]);
  const winner = winnerOf(payoffs);
  const start = { along: 0, payoffs };
  const alone = axes.flatMap(directionsOf).map((ends): Direction => ({ ends: [ends], tried: [start] }));
  const single = await searched(alone, winner, evaluate);
  const pairs = pairsOf(single, winner).map((ends): Direction => ({ ends, tried: [start] }));
  const double = await searched(pairs, winner, evaluate);
  const found = [...single, ...double].flatMap((direction) => turningPlace(direction, winner));
  const places = await tested(found, winner, evaluate);
  const points = places.filter(({ leadBefore, leadAfter }) => leadBefore.mean > 0 && leadAfter.mean > 0);
  const others = payoffs.flatMap((_, strategy) => (strategy === winner ? [] : [strategy]));
  const runnerUp = others.length === 0 ? null : bestOf(payoffs, others);
  return {
    winner,
    runnerUp,
    lead: runnerUp === null ? null : leadOf(payoffs[winner], payoffs[runnerUp]),
    points: points.sort((a, b) => a.moved.length - b.moved.length || a.distance - b.distance),
    unconfirmed: places.length - points.length,
    directions: single.length + double.length,
  };
}

/** Worlds that a search for turning points runs at most, every one under all strategies and replicates. */
export function mostTurningWorlds(axes: readonly Axis[]): number {
  const directions = axes.flatMap(directionsOf).length + (PAIRED * (PAIRED - 1)) / 2;
  return 1 + directions * (FIRST_STEPS.length + HALVINGS + 2);
}

/** Ends that an input may be moved to: both of a range, every other one of choices. */
function directionsOf(axis: Axis): Direction['ends'][number][] {
  const ends = axis.kind === 'number' ? [0, 1] : Array.from({ length: axis.choices }, (_, choice) => choice);
  return ends.filter((end) => end !== axis.centre).map((end) => ({ axis, end }));
}

/** Directions tried until the stretch on which the winner changes is short, all of them together in every round. */
async function searched(
  directions: readonly Direction[],
  winner: number,
  evaluate: Evaluate,
): Promise<Direction[]> {
  let all = await triedAt(directions, (direction) => (isOfChoice(direction) ? [1] : FIRST_STEPS), evaluate);
  for (let halving = 0; halving < HALVINGS; halving++)
    all = await triedAt(
      all,
      (direction) => {
        const stretch = isOfChoice(direction) ? null : stretchOf(direction, winner);
        return stretch === null ? [] : [(stretch[0].along + stretch[1].along) / 2];
      },
      evaluate,
    );
  return all;
}

/** There is nothing between two choices. */
const isOfChoice = ({ ends }: Direction): boolean => ends.some(({ axis }) => axis.kind === 'choice');

async function triedAt(
  directions: readonly Direction[],
  stepsOf: (direction: Direction) => readonly number[],
  evaluate: Evaluate,
): Promise<Direction[]> {
  const steps = directions.map(stepsOf);
  const worlds = directions.flatMap((direction, n) => steps[n].map((along) => movedBy(direction, along)));
  const payoffs = worlds.length === 0 ? [] : await evaluate(worlds);
  let next = 0;
  return directions.map(({ ends, tried }, n) => ({
    ends,
    tried: [...tried, ...steps[n].map((along) => ({ along, payoffs: payoffs[next++] }))].sort(
      (a, b) => a.along - b.along,
    ),
  }));
}

const movedBy = ({ ends }: Pick<Direction, 'ends'>, along: number): Moved =>
  new Map(along === 0 ? [] : ends.map(({ axis, end }) => [axis, positionOf(axis, end, along)]));

const positionOf = (axis: Axis, end: number, along: number): number =>
  axis.kind === 'choice' ? end : axis.centre + along * (end - axis.centre);

/** What was run last before the winner changes and first after; null where it does not. */
function stretchOf({ tried }: Direction, winner: number): readonly [Tried, Tried] | null {
  const after = tried.findIndex(({ payoffs }) => winnerOf(payoffs) !== winner);
  return after < 1 ? null : [tried[after - 1], tried[after]];
}

/** Pairs of directions of different inputs in which the lead shrinks most although neither alone changes the winner. */
function pairsOf(directions: readonly Direction[], winner: number): Direction['ends'][] {
  const holding = directions
    .filter((direction) => !isOfChoice(direction) && stretchOf(direction, winner) === null)
    .map((direction) => ({ direction, lead: leadAtEnd(direction, winner) }))
    .sort((a, b) => a.lead - b.lead)
    .slice(0, PAIRED)
    .map(({ direction }) => direction);
  return holding.flatMap((one, n) =>
    holding
      .slice(n + 1)
      .filter(({ ends }) => ends[0].axis !== one.ends[0].axis)
      .map(({ ends }) => [...one.ends, ...ends]),
  );
}

function leadAtEnd({ tried }: Direction, winner: number): number {
  const { payoffs } = tried.at(-1)!;
  const others = payoffs.filter((_, strategy) => strategy !== winner).map(mean);
  return mean(payoffs[winner]) - Math.max(...others);
}

/** Where the winner of a direction changes, by the runs that it was sought in. */
interface TurningPlace {
  readonly ends: Direction['ends'];
  readonly challenger: number;
  /** How far along the winner still wins, and no longer does. */
  readonly before: number;
  readonly after: number;
}

/** The change of a direction, between the nearest runs on either side that seem to show it where some do. */
function turningPlace(direction: Direction, winner: number): TurningPlace[] {
  const stretch = stretchOf(direction, winner);
  if (stretch === null) return [];
  const { ends, tried } = direction;
  const challenger = winnerOf(stretch[1].payoffs);
  const shows = (one: number, other: number) => (run: Tried) =>
    leadOf(run.payoffs[one], run.payoffs[other]).clear;
  const before = tried.filter(({ along }) => along <= stretch[0].along).reverse();
  const after = tried.filter(({ along }) => along >= stretch[1].along);
  const last = before.find(shows(winner, challenger)) ?? stretch[0];
  const first = after.find(shows(challenger, winner)) ?? stretch[1];
  return [{ ends, challenger, before: last.along, after: first.along }];
}

/** Both sides of every change run again under other random numbers: those that it was found by favour what was found. */
async function tested(
  places: readonly TurningPlace[],
  winner: number,
  evaluate: Evaluate,
): Promise<TurningPoint[]> {
  const worlds = places.flatMap(({ ends, before, after }) =>
    [before, after].map((along) => movedBy({ ends }, along)),
  );
  const payoffs = worlds.length === 0 ? [] : await evaluate(worlds, 'tested');
  return places.map(({ ends, challenger, before, after }, n) => {
    const [still, then] = [payoffs[2 * n], payoffs[2 * n + 1]];
    const valueAlong = ({ axis, end }: Direction['ends'][number], along: number) =>
      axis.valueAt(along === 0 ? axis.centre : positionOf(axis, end, along));
    return {
      moved: ends.map((own) => ({
        axis: own.axis,
        before: valueAlong(own, before),
        after: valueAlong(own, after),
      })),
      challenger,
      leadBefore: leadOf(still[winner], still[challenger]),
      leadAfter: leadOf(then[challenger], then[winner]),
      distance: Math.max(...ends.map((own) => distanceOf(own, after))),
    };
  });
}

const distanceOf = ({ axis, end }: Direction['ends'][number], along: number): number =>
  axis.kind === 'choice' ? 1 : Math.abs(end - axis.centre) * along;

const winnerOf = (payoffs: readonly Float64Array[]): number => bestOf(payoffs, [...payoffs.keys()]);

/** The one of the highest mean, the first of several. */
const bestOf = (payoffs: readonly Float64Array[], among: readonly number[]): number =>
  among.reduce((best, strategy) => (mean(payoffs[strategy]) > mean(payoffs[best]) ? strategy : best));

/** How far one is ahead of another under the same random numbers. */
function leadOf(one: Float64Array, other: Float64Array): Lead {
  const differences = one.map((value, n) => value - other[n]);
  const middle = mean(differences);
  if (differences.length < 2) return { mean: middle, low: null, high: null, clear: false };
  const error = Math.sqrt(sampleVariance(differences) / differences.length);
  const reach = studentMultiple(differences.length - 1) * error;
  return { mean: middle, low: middle - reach, high: middle + reach, clear: middle - reach > 0 };
}
