import { stream } from '../../random/streams.js';
import { requireCount } from '../../statistics/checked-numbers.js';
import type { Rows } from '../designs/rows.js';
import { type Inputs, inputNames } from './input-names.js';

/** Points at which a model is run to see the elementary effects of its inputs. */
export interface MorrisSample {
  readonly inputs: readonly string[];
  readonly trajectories: number;
  /** How many values an input takes: 0, 1 and those evenly between them. */
  readonly levels: number;
  /** One trajectory after the other, each of one point more than there are inputs. */
  readonly points: Rows;
  /** For every step of every trajectory the place of the input that changes, from 0: as many as trajectories times inputs. */
  readonly changed: readonly number[];
}

interface MorrisOptions {
  /** Ids, or how many. */
  readonly inputs: Inputs;
  /** At least 2: from one there is no spread. Ten or more are usual. */
  readonly trajectories: number;
  /** An even number, 4 unless given. */
  readonly levels?: number;
  readonly seed: string;
}

/**
 * Trajectories through the unit cube: from a random point of the grid of levels every input is changed once, in random order, by
 * levels / (2 (levels - 1)), up or down as stays within the cube; in each trajectory and at every step all levels are equally likely.
 * Coordinates go from 0 to 1, both included. The values of an input depend on the seed, its id and the number of the trajectory alone,
 * so that further inputs or trajectories move none.
 *
 * Source: Morris 1991, DOI 10.1080/00401706.1991.10484804.
 * @throws RangeError for levels that are not an even number from 2 on, fewer than two trajectories, no inputs, or ids that repeat
 * @example
 * const { points, changed } = morrisSample({ inputs: 2, trajectories: 2, seed: 'my seed' });
 * points.length; // => 6
 * changed.slice(0, 2).sort(); // => [0, 1]
 */
export function morrisSample({ inputs, trajectories, levels = 4, seed }: MorrisOptions): MorrisSample {
  const names = inputNames(inputs);
  requireCount(trajectories, 'the number of trajectories');
  if (trajectories < 2) throw new RangeError('one trajectory shows no spread: at least 2 are needed');
  if (!(Number.isInteger(levels) && levels >= 2 && levels % 2 === 0))
    throw new RangeError(`the number of levels is ${levels}, not an even number from 2 on`);
  const streams = names.map((name) => stream(seed, JSON.stringify(['morris', levels, name])));
  const walked = Array.from({ length: trajectories }, () => trajectory(streams, levels));
  return {
    inputs: names,
    trajectories,
    levels,
    points: walked.flatMap(({ points }) => points),
    changed: walked.flatMap(({ order }) => order),
  };
}

/** Each input has two numbers a trajectory from its stream: where it starts, and when its turn comes. */
function trajectory(
  streams: readonly (() => number)[],
  levels: number,
): { readonly points: readonly (readonly number[])[]; readonly order: readonly number[] } {
  const starts = streams.map((random) => Math.floor(random() * levels));
  const turns = streams.map((random) => random());
  const order = turns.map((_, input) => input).sort((a, b) => turns[a] - turns[b] || a - b);
  const half = levels / 2;
  let at = starts;
  const grid = [at];
  for (const input of order) {
    at = at.with(input, at[input] < half ? at[input] + half : at[input] - half);
    grid.push(at);
  }
  return { points: grid.map((point) => point.map((level) => level / (levels - 1))), order };
}
