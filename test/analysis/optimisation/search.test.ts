import { describe, expect, it } from 'vitest';
import { frontOf } from '../../../src/analysis/optimisation/front.js';
import { runSearch } from '../../../src/analysis/optimisation/nsga2.js';
import { ask, beginSearch, tell } from '../../../src/analysis/optimisation/search.js';
import type {
  Candidate,
  Evaluation,
  SearchOptions,
  SearchState,
} from '../../../src/analysis/optimisation/search-state.js';
import { isWithin, type Variable } from '../../../src/analysis/optimisation/variables.js';
import { noiseOf } from './problems.js';

const MIXED: readonly Variable[] = [
  { range: [0, 1] },
  { range: [0, 20], whole: true },
  { choices: [0, 0.5, 1] },
];

const NOISY: SearchOptions = {
  variables: MIXED,
  goals: [{}, { direction: 1, aggregate: { kind: 'quantile', share: 0.25 } }],
  limits: 1,
  population: 12,
  generations: 8,
  seed: 'a',
  replicates: { first: 2, most: 8, confirm: 5 },
};

/** Two goals at odds and a limit, with noise by point and replicate. */
function evaluate({ id, point, from, to }: Candidate): Evaluation {
  const [x, doses, choice] = point;
  const over = (valueAt: (replicate: number) => number) =>
    Array.from({ length: to - from }, (_, k) => valueAt(from + k));
  return {
    id,
    values: [
      over((replicate) => x + doses / 20 + noiseOf(point, replicate)),
      over((replicate) => x * choice + doses / 10 + noiseOf(point, 1000 + replicate)),
    ],
    limits: [over(() => x + choice - 1.5)],
  };
}

/** Every state on the way, results given in some order and some parts. */
function statesOf(options: SearchOptions, answer: (state: SearchState) => SearchState): SearchState[] {
  const states = [beginSearch(options)];
  while (ask(states[states.length - 1]).length > 0) states.push(answer(states[states.length - 1]));
  return states;
}

const atOnce = (state: SearchState) => tell(state, ask(state).map(evaluate));

describe('a search between two steps', () => {
  const states = statesOf(NOISY, atOnce);
  const end = states[states.length - 1];

  it('is data that goes through JSON and back, and goes on from there alone', () => {
    const stored = statesOf(NOISY, (state) => {
      const read: SearchState = JSON.parse(JSON.stringify(state));
      expect(read).toEqual(state);
      return atOnce(read);
    });
    expect(stored[stored.length - 1]).toEqual(end);
  });

  it('does not depend on the order of results, nor on how many come at once', () => {
    const oneByOne = statesOf(NOISY, (state) => tell(state, [evaluate(ask(state).at(-1)!)]));
    expect(oneByOne[oneByOne.length - 1]).toEqual(end);
  });

  it('depends on the seed', () => {
    const other = statesOf({ ...NOISY, seed: 'b' }, atOnce);
    expect(other[other.length - 1].seen).not.toEqual(end.seen);
  });

  it('is not changed by what comes after it', () => {
    const [begun] = states;
    const before = JSON.stringify(begun);
    atOnce(begun);
    expect(JSON.stringify(begun)).toBe(before);
  });

  it('asks for no point as a new one twice, and for no replicate of a point twice', () => {
    const asked = states
      .flatMap(ask)
      .flatMap(({ id, from, to }) => Array.from({ length: to - from }, (_, k) => `${id} ${from + k}`));
    expect(new Set(asked).size).toBe(asked.length);
    expect(new Set(end.seen.map((point) => point.join())).size).toBe(end.seen.length);
  });

  it('asks only for points within the variables', () => {
    for (const point of end.seen) expect(isWithin(MIXED, point), point.join()).toBe(true);
  });

  it('compares points only in the same replicates', () => {
    const counts = (members: SearchState['population']) =>
      new Set(members.map(({ values }) => values[0].length));
    for (const state of states) {
      expect(counts(state.cohort).size).toBeLessThanOrEqual(1);
      if (state.phase === 'racing') {
        const compared = counts([...state.population, ...state.archive]);
        expect([...compared].every((count) => count === state.level)).toBe(true);
      }
    }
  });

  it('lets replicates grow: those of the population, and those of the children that do well', () => {
    const levels = states.map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set([2, 4, 8]));
    expect(levels.toSorted((a, b) => a - b)).toEqual(levels);
    const children = states.filter(({ phase, level }) => phase === 'racing' && level === 8).map(ask);
    expect(children.slice(0, 3).map((asked) => [asked.length, asked[0].from, asked[0].to])).toEqual([
      [12, 0, 2],
      [6, 2, 4],
      [3, 4, 8],
    ]);
  });

  it('has a front that was all seen in the most replicates and confirmed in further ones', () => {
    expect(end.phase).toBe('finished');
    expect(end.archive.length).toBeGreaterThan(1);
    for (const { values } of end.archive) expect(values.map((own) => own.length)).toEqual([13, 13]);
    for (const { replicates, violation } of frontOf(end)) expect([replicates, violation]).toEqual([5, 0]);
  });

  it('refuses results that were not asked for, came already, or are not complete', () => {
    const [begun] = states;
    const [one, other] = ask(begun).map(evaluate);
    expect(() => tell(begun, [{ ...one, id: 99 }])).toThrow(RangeError);
    expect(() => tell(begun, [one, one])).toThrow(RangeError);
    expect(() => tell(begun, [{ ...one, values: one.values!.slice(1) }])).toThrow(RangeError);
    expect(() => tell(begun, [{ ...one, values: [[1], [2]] }])).toThrow(RangeError);
    expect(() => tell(begun, [{ id: other.id, values: other.values }])).toThrow(/limits/);
    expect(() =>
      tell(begun, [
        {
          ...one,
          values: [
            [Number.NaN, 1],
            [1, 1],
          ],
        },
      ]),
    ).toThrow(RangeError);
  });
});

describe('a search', () => {
  const unit: Variable = { range: [0, 1] };

  it('keeps limits: the nearest point to the origin beyond a line', () => {
    const state = runSearch(
      { variables: [unit, unit], goals: [{}], limits: 1, population: 20, generations: 60, seed: 'a' },
      ({ point: [x, y] }) => ({ values: [[x * x + y * y]], limits: [[1 - x - y]] }),
    );
    const [{ point, goals, violation }] = frontOf(state);
    expect(violation).toBe(0);
    // The point (1/2, 1/2), where the goal is 1/2.
    expect(goals[0]).toBeLessThan(0.51);
    expect(Math.abs(point[0] - 0.5)).toBeLessThan(0.05);
  });

  it('has the point that breaks limits least where none keeps them', () => {
    const state = runSearch(
      { variables: [unit], goals: [{}], limits: 1, population: 10, generations: 20, seed: 'a' },
      ({ point: [x] }) => ({ values: [[-x]], limits: [[1 + x]] }),
    );
    const [{ violation }, ...others] = frontOf(state);
    expect(violation).toBeLessThan(1.001);
    expect(others).toEqual([]);
  });

  it('finds the whole front of a small problem of whole numbers and choices, and ends when no point is left', () => {
    const variables: Variable[] = [{ range: [0, 4], whole: true }, { choices: [0, 1] }];
    const state = runSearch(
      { variables, goals: [{}, {}], population: 4, generations: 50, seed: 'a' },
      ({ point: [doses, more] }) => ({ values: [[doses + 2 * more], [4 - doses]] }),
    );
    expect(state.seen).toHaveLength(10);
    expect(frontOf(state).map(({ point }) => point)).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
  });

  it('leaves out points that could not be evaluated', () => {
    const state = runSearch(
      { variables: [unit], goals: [{}], population: 10, generations: 10, seed: 'a' },
      ({ point: [x] }) => ({ values: x < 0.5 ? null : [[x]] }),
    );
    const [{ point }] = frontOf(state);
    expect(point[0]).toBeGreaterThanOrEqual(0.5);
    expect(point[0]).toBeLessThan(0.51);
    const none = runSearch(
      { variables: [unit], goals: [{}], population: 4, generations: 3, seed: 'a' },
      () => ({ values: null }),
    );
    expect([none.phase, frontOf(none)]).toEqual(['finished', []]);
  });

  it('begins with the points that it is given', () => {
    const begun = beginSearch({
      variables: [unit],
      goals: [{}],
      population: 3,
      generations: 1,
      seed: 'a',
      start: [[0.25], [1]],
    });
    expect(
      ask(begun)
        .map(({ point }) => point)
        .slice(0, 2),
    ).toEqual([[0.25], [1]]);
  });

  it('keeps no more points than the archive holds', () => {
    const state = runSearch(
      { variables: [unit], goals: [{}, {}], population: 20, generations: 20, seed: 'a', archive: 30 },
      ({ point: [x] }) => ({ values: [[x], [1 - x]] }),
    );
    expect(state.archive.length).toBeLessThanOrEqual(30);
    expect(state.archive.length).toBeGreaterThanOrEqual(27);
    const reached = state.archive.map(({ goals }) => goals[0]).toSorted((a, b) => a - b);
    const gaps = reached.slice(1).map((value, n) => value - reached[n]);
    // Evenly spread, 27 points are 1/26 apart.
    expect(Math.max(...gaps)).toBeLessThan(2 / 26);
  });

  const usable: SearchOptions = { variables: [unit], goals: [{}], population: 4, generations: 1, seed: 'a' };
  it.each([
    ['no variables', { variables: [] }],
    ['a range upside down', { variables: [{ range: [1, 0] }] }],
    ['a range without a whole number', { variables: [{ range: [0.2, 0.8], whole: true }] }],
    ['the same choice twice', { variables: [{ choices: [1, 1] }] }],
    ['no goals', { goals: [] }],
    ['a population of one', { population: 1 }],
    ['half a generation', { generations: 0.5 }],
    ['fewer replicates at most than at first', { replicates: { first: 4, most: 2, confirm: 0 } }],
    ['a start outside the variables', { start: [[2]] }],
    ['more points to start from than the population has', { start: [[0], [0.1], [0.2], [0.3], [0.4]] }],
  ] satisfies [string, Partial<SearchOptions>][])('refuses %s', (_, wrong) => {
    expect(() => beginSearch({ ...usable, ...wrong })).toThrow(RangeError);
  });
});
