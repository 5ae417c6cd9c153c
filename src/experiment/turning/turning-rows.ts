import type { Lead, TurningPoints } from './turning-points.js';

/** What an experiment was asked to find of its turning points, and the runs that it was found by. */
export interface TurningRun extends TurningPoints {
  readonly strategies: readonly string[];
  readonly replicates: number;
  readonly runs: number;
}

/** One of the inputs that a turning point moves. */
export interface TurningInput {
  readonly input: string;
  /** Where it is supposed to stand. */
  readonly supposed: number;
  /** The value of a run in which the winner still wins, and of one in which it no longer does. */
  readonly before: number;
  readonly after: number;
}

/** Where another strategy wins. */
export interface TurningRow {
  readonly winner: string;
  readonly challenger: string;
  readonly moved: readonly TurningInput[];
  /** How far the farthest input is moved, as a share of what it may be; 1 of a choice. */
  readonly distance: number;
  /** Lead of the winner before and of the challenger after, in the unit of the first goal, as more is better. */
  readonly leadBefore: Lead;
  readonly leadAfter: Lead;
}

/** Turning points as plain rows, the nearest first, those of one input before those of two. */
export const turningRows = ({ strategies, winner, points }: TurningRun): TurningRow[] =>
  points.map(({ moved, challenger, distance, leadBefore, leadAfter }) => ({
    winner: strategies[winner],
    challenger: strategies[challenger],
    moved: moved.map(({ axis, before, after }) => ({
      input: axis.id,
      supposed: axis.valueAt(axis.centre),
      before,
      after,
    })),
    distance,
    leadBefore,
    leadAfter,
  }));

/** How turning points were sought, and from where. */
export interface TurningSearch {
  /** The strategy that wins where every input stands where it is supposed to, and the next. */
  readonly winner: string;
  readonly runnerUp: string | null;
  readonly lead: Lead | null;
  /** Directions that were tried, of one input and of two. */
  readonly directions: number;
  /** Of these: another strategy wins in the runs by which it was sought, and not in others. */
  readonly unconfirmed: number;
  /** Runs of every strategy in every world. */
  readonly replicates: number;
}

/** The same as plain data. */
export const turningSearch = ({
  strategies,
  winner,
  runnerUp,
  lead,
  directions,
  unconfirmed,
  replicates,
}: TurningRun): TurningSearch => ({
  winner: strategies[winner],
  runnerUp: runnerUp === null ? null : strategies[runnerUp],
  lead,
  directions,
  unconfirmed,
  replicates,
});
