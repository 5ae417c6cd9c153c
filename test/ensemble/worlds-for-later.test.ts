import { describe, expect, it } from 'vitest';
import { ensembleWork } from '../../src/ensemble/runs.js';
import { type Start, startOf } from '../../src/ensemble/start.js';
import { startIdentity } from '../../src/ensemble/start-identity.js';
import { startsForLater } from '../../src/ensemble/worlds-for-later.js';
import { experimentWork } from '../../src/experiment/experiment-work.js';
import { isOfLeague } from '../../src/experiment/league-size.js';
import { leversTried } from '../../src/experiment/levers-tried.js';
import { medinno } from '../../src/model/medinno.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { region } from '../model/maoming.js';
import { figureOf, figures, GRANTS, scenario } from './maoming-scenarios.js';

const BLOCK = { draw: 0, replicate: 1 };
const strategies = [scenario('baseline'), scenario('grants', { policy: GRANTS })];
const tried = leversTried(
  scenario('baseline'),
  [
    [
      {
        lever: medinno.levers.find(({ id }) => id === 'competitiveGrants')!,
        target: '',
        dose: 5,
        cost: 5,
        amount: 5,
        isMost: false,
      },
    ],
  ],
  { payer: 'city', goals: [], draws: 0, replicates: 2 },
);
const task = (replicate: number) => ({ place: replicate - 1, point: 0, values: [0], draw: 0, replicate });

/** What a thread holds after it ran the strategies in the first replicate. */
function afterEnsemble() {
  const starts = startsForLater(() => true, 1e9);
  const run = ensembleWork(medinno, starts.held).begin(strategies);
  strategies.forEach((_, place) => {
    run({ scenario: place, ...BLOCK });
  });
  return starts;
}

describe('worlds that an ensemble leaves in a thread', () => {
  it('are found by an experiment in the same place, which comes to the numbers that it comes to without them', () => {
    const starts = afterEnsemble();
    const found: boolean[] = [];
    const known: typeof starts.known = (identity, block) => {
      const world = starts.known(identity, block);
      found.push(world !== undefined);
      return world;
    };
    const [held, made] = [experimentWork(medinno, known), experimentWork(medinno)].map((work) => {
      const run = work.begin(tried);
      return [run(task(1)), run(task(2)), run(task(1))];
    });
    expect(found).toEqual([true, false, true]);
    expect(held).toEqual(made);
  });

  it('are those of the same place, parameters and seed alone', () => {
    const { known } = afterEnsemble();
    const of = (changes: Parameters<typeof scenario>[1]) =>
      known(startIdentity(scenario('other', changes), []), BLOCK);
    expect(of({})).toBeDefined();
    expect(of({ policy: GRANTS, horizon: 9 })).toBeDefined();
    const [figure] = figures;
    const others: readonly Partial<Scenario>[] = [
      { seed: 'another' },
      { overrides: { reviewNoise: 0.5 } },
      { representation: 2 },
      { region: { ...region, policyYear: region.policyYear + 1 } },
      { figures: [figureOf(figure.path, { low: 1, value: 2, high: 3 })] },
      {
        posterior: { inputs: ['reviewNoise'], draws: [[0.5]] } as unknown as NonNullable<
          Scenario['posterior']
        >,
      },
      { indicators: [{ id: 'own' }] as unknown as NonNullable<Scenario['indicators']> },
      { governed: ['competitiveGrants'] as unknown as NonNullable<Scenario['governed']> },
    ];
    expect(others.map((changes) => of(changes) === undefined)).toEqual(others.map(() => true));
  });
});

describe('worlds held for a later job', () => {
  const [baseline] = strategies;
  const start = startOf(baseline, [], BLOCK, medinno);
  const nothing = { setting: start.setting, world: {} } as unknown as Start;
  const hold = (
    starts: ReturnType<typeof startsForLater>,
    identity: string,
    replicates: readonly number[],
  ) => {
    for (const replicate of replicates) {
      // Another block in between, so that it is made again.
      starts.held('aside', { draw: -1, replicate }, () => nothing);
      starts.held(identity, { draw: 0, replicate }, () => start);
    }
  };
  const heldOf = ({ known }: ReturnType<typeof startsForLater>, identity: string): number[] =>
    [1, 2, 3, 4].filter((replicate) => known(identity, { draw: 0, replicate }) !== undefined);

  it('are as many as the bytes allow for, the first ones', () => {
    const heldIn = (mostBytes: number): number[] => {
      const starts = startsForLater(() => true, mostBytes);
      hold(starts, 'place', [1, 2, 3, 4]);
      return heldOf(starts, 'place');
    };
    expect(heldIn(0)).toEqual([]);
    // A world of Maoming has some 0.9 MB.
    expect(heldIn(2e6)).toEqual([1, 2]);
    expect(heldIn(1e9)).toEqual([1, 2, 3, 4]);
  });

  it('are let go where there is no room for those of another place', () => {
    const starts = startsForLater(() => true, 2e6);
    hold(starts, 'before', [1, 2]);
    hold(starts, 'after', [3]);
    expect([heldOf(starts, 'before'), heldOf(starts, 'after')]).toEqual([[], [3]]);
    hold(starts, 'after', [4]);
    expect(heldOf(starts, 'after')).toEqual([3, 4]);
  });

  it('count once, however often they are made, and make no room for one that is larger than all of it', () => {
    const starts = startsForLater(() => true, 2e6);
    hold(starts, 'before', [1, 1, 1]);
    hold(starts, 'before', [2]);
    expect(heldOf(starts, 'before')).toEqual([1, 2]);
    const large = { ...start, world: { ...start.world, memory: new Float64Array(1e6) } } as unknown as Start;
    starts.held('after', { draw: 0, replicate: 3 }, () => large);
    expect([heldOf(starts, 'before'), heldOf(starts, 'after')]).toEqual([[1, 2], []]);
  });

  it('are none that it does not ask for, as the league asks for 20 draws in two replicates', () => {
    const starts = startsForLater(({ replicate }) => replicate === 2, 1e9);
    hold(starts, 'place', [1, 2, 3]);
    expect(heldOf(starts, 'place')).toEqual([2]);
    const asked = [0, 1, 20, 21].flatMap((draw) =>
      [1, 2, 3].filter((replicate) => isOfLeague({ draw, replicate })).map((replicate) => [draw, replicate]),
    );
    expect(asked).toEqual([
      [1, 1],
      [1, 2],
      [20, 1],
      [20, 2],
    ]);
  });

  it('are made once a block, whatever is held', () => {
    const { held } = startsForLater(() => false, 0);
    let made = 0;
    for (const replicate of [1, 1, 2, 2])
      held('place', { draw: 0, replicate }, () => {
        made++;
        return start;
      });
    expect(made).toBe(2);
  });
});
