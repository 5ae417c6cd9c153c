import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regionDraw } from '../../src/draws/region-draw.js';
import type { Failure } from '../../src/ensemble/block.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import * as settings from '../../src/model/setting.js';
import * as simulation from '../../src/model/simulation.js';
import { region } from '../model/maoming.js';
import { BROKEN, figures, GRANTS, scenario } from './maoming-scenarios.js';

vi.mock('../../src/model/setting.js', { spy: true });
vi.mock('../../src/model/simulation.js', { spy: true });

const spinUps = () => vi.mocked(simulation.worldAtPolicyYear).mock.calls.length;
const FIRST = { draw: 1, replicate: 1 };

describe('a block of runs', () => {
  beforeEach(() => {
    vi.clearAllMocks();
  });

  it('pays the spin-up once for scenarios of the same region, seed and overrides', () => {
    const copy = structuredClone(region);
    runBlock([scenario('a'), scenario('b', { policy: GRANTS }), scenario('c', { region: copy })], FIRST);
    expect(spinUps()).toBe(1);
  });

  it('shows baseline and strategies one region, drawn with the parameters', () => {
    const scenarios = [scenario('a', { figures }), scenario('b', { figures, policy: GRANTS })];
    runBlock(scenarios, { draw: 2, replicate: 1 });
    expect(spinUps()).toBe(1);
    const seen = vi.mocked(simulation.runPolicy).mock.calls.map(([setting]) => setting.region);
    expect(seen).toEqual([regionDraw(scenarios[0], 2), regionDraw(scenarios[0], 2)]);
    expect(seen[0].prices).not.toEqual(region.prices);
  });

  it('is simulated with the region as written in draw 0', () => {
    runBlock([scenario('a', { figures })], { draw: 0, replicate: 1 });
    expect(vi.mocked(settings.settingOf).mock.calls[0][1]).toEqual(region);
  });

  it.each([
    ['region', { region: { ...region, doctors: region.doctors + 1 } }],
    ['seed', { seed: 'other' }],
    ['overrides', { overrides: { reviewNoise: 0.5 } }],
    ['representation', { representation: 2 }],
  ])('shares no world between scenarios of another %s', (_what, changes) => {
    runBlock([scenario('a'), scenario('b', changes)], FIRST);
    expect(spinUps()).toBe(2);
  });

  it('gives each scenario what it would give alone: those before it leave no trace', () => {
    const together = runBlock([scenario('a', { policy: GRANTS }), scenario('b')], FIRST);
    const alone = runBlock([scenario('b')], FIRST);
    expect(together.observations[1]).toEqual(alone.observations[0]);
    expect(together.observations[0]).not.toEqual(together.observations[1]);
  });

  it('moves with the draw and with the replicate', () => {
    const of = (draw: number, replicate: number) =>
      runBlock([scenario('a')], { draw, replicate }).observations[0];
    expect(of(1, 1)).toEqual(of(1, 1));
    expect(of(2, 1)).not.toEqual(of(1, 1));
    expect(of(1, 2)).not.toEqual(of(1, 1));
  });

  it('fails with the scenario that failed, its seed and the reason, and leaves out the scenarios after it', async () => {
    const scenarios = [scenario('fine'), scenario('broken', { policy: BROKEN }), scenario('last')];
    const failures: Failure[] = [];
    const sink = { result: () => expect.unreachable(), failure: (row: Failure) => failures.push(row) };
    await runEnsemble({ scenarios, blocks: [{ draw: 2, replicate: 3 }], sink });
    expect(failures).toEqual([
      {
        scenario: 'broken',
        draw: 2,
        replicate: 3,
        seed: 'test',
        reason: expect.stringContaining('noSuchLever'),
      },
    ]);
    expect(vi.mocked(simulation.runPolicy)).toHaveBeenCalledTimes(2);
  });
});
