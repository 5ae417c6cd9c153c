import { describe, expect, it } from 'vitest';
import { startsForLater } from '../../src/ensemble/held-starts.js';
import { ensembleWork } from '../../src/ensemble/runs.js';
import { startIdentity, startOf } from '../../src/ensemble/start.js';
import { experimentWork } from '../../src/experiment/experiment-work.js';
import { leversTried } from '../../src/experiment/levers-tried.js';
import { medinno } from '../../src/model/medinno.js';
import { GRANTS, scenario } from './maoming-scenarios.js';

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
function afterEnsemble(mostBytes: number) {
  const starts = startsForLater(mostBytes);
  const run = ensembleWork(medinno, starts.held).begin(strategies);
  strategies.forEach((_, place) => {
    run({ scenario: place, ...BLOCK });
  });
  return starts;
}

describe('worlds that an ensemble leaves in a thread', () => {
  it('are found by an experiment in the same place, which comes to the numbers that it comes to without them', () => {
    const starts = afterEnsemble(1e9);
    const found: boolean[] = [];
    const known: typeof starts.known = (identity, block) => {
      const start = starts.known(identity, block);
      found.push(start !== undefined);
      return start;
    };
    const [held, made] = [experimentWork(medinno, known), experimentWork(medinno)].map((work) => {
      const run = work.begin(tried);
      return [run(task(1)), run(task(2)), run(task(1))];
    });
    expect(found).toEqual([true, false, true]);
    expect(held).toEqual(made);
  });

  it('are those of the same place, parameters and seed alone', () => {
    const { known } = afterEnsemble(1e9);
    const of = (changes: Parameters<typeof scenario>[1]) =>
      known(startIdentity(scenario('other', changes), []), BLOCK);
    expect(of({})).toBeDefined();
    expect(of({ policy: GRANTS, horizon: 9 })).toBeDefined();
    expect(of({ seed: 'another' })).toBeUndefined();
    expect(of({ overrides: { reviewNoise: 0.5 } })).toBeUndefined();
    expect(of({ representation: 2 })).toBeUndefined();
  });

  it('are as many as the bytes allow for, the first ones; that of the block at work is held besides', () => {
    const [baseline] = strategies;
    const identity = startIdentity(baseline, []);
    let made = 0;
    const make = () => {
      made++;
      return start;
    };
    const start = startOf(baseline, [], BLOCK, medinno);
    const worldsHeld = (mostBytes: number): number[] => {
      const { held, known } = startsForLater(mostBytes);
      const replicates = [1, 2, 3, 4];
      for (const replicate of replicates) {
        made = 0;
        for (const _ of strategies) held(identity, { draw: 0, replicate }, make);
        expect(made).toBe(1);
      }
      return replicates.filter((replicate) => known(identity, { draw: 0, replicate }) !== undefined);
    };
    expect(worldsHeld(0)).toEqual([]);
    expect(worldsHeld(1e9)).toEqual([1, 2, 3, 4]);
    // A world of Maoming has some 0.9 MB.
    expect(worldsHeld(2e6)).toEqual([1, 2]);
  });
});
