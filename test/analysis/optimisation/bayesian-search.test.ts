import { describe, expect, it } from 'vitest';
import {
  askBayesian,
  beginBayesianSearch,
  bestOf,
  tellBayesian,
} from '../../../src/analysis/optimisation/bayesian-search.js';
import type { BayesianOptions, BayesianState } from '../../../src/analysis/optimisation/bayesian-state.js';
import type { Candidate, Evaluation } from '../../../src/analysis/optimisation/search-state.js';
import type { Variable } from '../../../src/analysis/optimisation/variables.js';
import { stream } from '../../../src/random/streams.js';
import { mean } from '../../../src/statistics/mean.js';
import { branin, hartmann3, noiseOf, unitBounds } from './problems.js';

type Truth = (point: readonly number[]) => number;

const PLANE: readonly Variable[] = [{ range: [-5, 10] }, { range: [0, 15] }];
const LOWEST = 0.397887;

function searched(options: BayesianOptions, evaluate: (candidate: Candidate) => Omit<Evaluation, 'id'>) {
  let state = beginBayesianSearch(options);
  for (let asked = askBayesian(state); asked.length > 0; asked = askBayesian(state))
    state = tellBayesian(
      state,
      asked.map((candidate) => ({ id: candidate.id, ...evaluate(candidate) })),
    );
  return state;
}

const exactly =
  (truth: Truth) =>
  ({ point }: Candidate) => ({ values: [[truth(point)]] });

/** The lowest of some points drawn evenly. */
function lowestAtRandom(truth: Truth, ranges: readonly (readonly [number, number])[], points: number) {
  const random = stream('a', 'points at random');
  const draw = () => truth(ranges.map(([low, high]) => low + random() * (high - low)));
  return Math.min(...Array.from({ length: points }, draw));
}

describe('a sparing search', () => {
  it.each(['1', '2', '3'])('finds a minimum of Branin in 30 evaluations, seed %s', (seed) => {
    const state = searched({ variables: PLANE, points: 30, seed }, exactly(branin));
    expect(state.seen).toHaveLength(30);
    expect(bestOf(state).goals[0]).toBeLessThan(LOWEST + 0.01);
  });

  it('needs far fewer than points at random do', () => {
    expect(
      lowestAtRandom(
        branin,
        [
          [-5, 10],
          [0, 15],
        ],
        300,
      ),
    ).toBeGreaterThan(LOWEST + 0.05);
    expect(lowestAtRandom(hartmann3, unitBounds(3), 1000)).toBeGreaterThan(-3.86278 + 0.01);
  });

  it.each(['1', '2'])('finds the minimum of Hartmann 3 in 35 evaluations, seed %s', (seed) => {
    const state = searched(
      { variables: unitBounds(3).map((range) => ({ range })), points: 35, seed },
      exactly(hartmann3),
    );
    expect(bestOf(state).goals[0]).toBeLessThan(-3.86278 + 0.005);
    const found = bestOf(state).point;
    for (const [v, x] of [0.114614, 0.555649, 0.852547].entries())
      expect(Math.abs(found[v] - x)).toBeLessThan(0.05);
  });

  it('does about as well with four points at once', () => {
    const state = searched({ variables: PLANE, points: 34, batch: 4, seed: '1' }, exactly(branin));
    expect(bestOf(state).goals[0]).toBeLessThan(LOWEST + 0.05);
  });

  it('keeps a limit: of the three minima of Branin the one within a disc', () => {
    // A disc around (2.5, 7.5) with a radius of the root of 50 holds (pi, 2.275) and neither of the others.
    const state = searched({ variables: PLANE, points: 40, limits: 1, seed: '1' }, ({ point: [x, y] }) => ({
      values: [[branin([x, y])]],
      limits: [[(x - 2.5) * (x - 2.5) + (y - 7.5) * (y - 7.5) - 50]],
    }));
    const { point, goals, violation } = bestOf(state);
    expect(violation).toBe(0);
    expect(goals[0]).toBeLessThan(LOWEST + 0.05);
    expect(Math.abs(point[0] - Math.PI)).toBeLessThan(0.2);
  });

  it('finds the best of whole numbers and choices, asking for no point twice', () => {
    const variables: Variable[] = [{ range: [0, 30], whole: true }, { choices: [3, 1, 2] }];
    const state = searched(
      { variables, goal: { direction: 1 }, points: 25, seed: '1' },
      exactly(([doses, choice]) => -(doses - 17) * (doses - 17) - (choice === 1 ? 0 : 20)),
    );
    expect(bestOf(state).point).toEqual([17, 1]);
    expect(bestOf(state).goals).toEqual([0]);
    expect(new Set(state.seen.map((point) => point.join())).size).toBe(state.seen.length);
  });

  it('ends when no point is left, and leaves out those that could not be evaluated', () => {
    const state = searched(
      { variables: [{ range: [0, 5], whole: true }], points: 20, initial: 3, seed: '1' },
      ({ point: [x] }) => ({ values: x === 0 ? null : [[x]] }),
    );
    expect(state.phase).toBe('finished');
    expect(bestOf(state).point).toEqual([1]);
  });
});

describe('a sparing search with noise', () => {
  const options = (seed: string): BayesianOptions => ({
    variables: PLANE,
    points: 36,
    seed,
    replicates: { first: 2, most: 16, confirm: 16 },
  });
  const noisily = ({ point, from, to }: Candidate) => ({
    values: [Array.from({ length: to - from }, (_, k) => branin(point) + 2 * noiseOf(point, from + k))],
  });
  const states = ['1', '2', '3', '4', '5', '6'].map((seed) => searched(options(seed), noisily));

  it('finds a point near a minimum', () => {
    // Branin goes up to 308 over its plane; a standard error over 16 replicates is 0.5.
    for (const state of states) expect(branin(bestOf(state).point)).toBeLessThan(LOWEST + 0.6);
  });

  it('reports the best point by the most replicates, none of which chose it', () => {
    for (const state of states) expect(bestOf(state).replicates).toBe(16);
    const shrunk = states.map((state) => branin(bestOf(state).point) - bestOf(state).goals[0]);
    // 3 standard errors of six means of 16 replicates with deviation 2.
    expect(Math.abs(mean(shrunk))).toBeLessThan((3 * 2) / Math.sqrt(6 * 16));
  });

  it('goes on from JSON alone, whatever the order of results', () => {
    let state = beginBayesianSearch(options('1'));
    for (let asked = askBayesian(state); asked.length > 0; asked = askBayesian(state)) {
      const read: BayesianState = JSON.parse(JSON.stringify(state));
      expect(read).toEqual(state);
      const { id, ...last } = asked[asked.length - 1];
      state = tellBayesian(read, [{ id, ...noisily({ id, ...last }) }]);
    }
    expect(state).toEqual(states[0]);
  });
});

describe('options of a sparing search', () => {
  const usable: BayesianOptions = { variables: PLANE, points: 10, seed: 'a' };
  it.each([
    ['one point in the beginning', { initial: 1 }],
    ['fewer points than in the beginning', { points: 3, initial: 5 }],
    ['no points at once', { batch: 0 }],
    ['a start outside the variables', { start: [[99, 0]] }],
  ] satisfies [string, Partial<BayesianOptions>][])('are refused with %s', (_, wrong) => {
    expect(() => beginBayesianSearch({ ...usable, ...wrong })).toThrow(RangeError);
  });

  it('have no best point before something was evaluated', () => {
    expect(() => bestOf(beginBayesianSearch(usable))).toThrow(RangeError);
  });
});
