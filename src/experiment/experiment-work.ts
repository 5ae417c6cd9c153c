import { scenarioModel } from '../ensemble/scenario-series.js';
import { type Start, settingIn, worldIn } from '../ensemble/start.js';
import { startIdentity } from '../ensemble/start-identity.js';
import type { KnownWorlds } from '../ensemble/worlds-for-later.js';
import { NO_POLICY, type Policy } from '../model/engine/policy.js';
import type { World } from '../model/engine/world.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Setting } from '../model/run.js';
import { runPolicy } from '../model/simulation.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Work } from '../work/work.js';
import type { Point } from './points.js';
import { observedSeries, totalsOf } from './quantities.js';
import { policiesOf, scenarioAt, worldOf } from './scenario-at.js';

/** One point of an experiment in one draw and one replicate. */
export interface PointRun {
  /** Its place among the runs of the experiment. */
  readonly place: number;
  /** From 0. */
  readonly point: number;
  readonly values: Point;
  /** From 1; 0 = the point values. */
  readonly draw: number;
  /** From 1. */
  readonly replicate: number;
}

/** Every quantity over the horizon, at the point and in the same world without any policy. */
export interface PointResult {
  readonly value: Float64Array;
  readonly baseline: Float64Array;
}

/** A start observed as the experiment asks, and what comes of it without any policy. */
interface Observed extends Start {
  readonly baseline: Float64Array;
}

/**
 * Runs points of an experiment. What is not varied is drawn, or in draw 0 stands at its point value; all points of a draw and
 * a replicate share its parameters and random numbers, and those of the same world its spin-up, with an earlier job of the thread too
 * where that left its worlds.
 * @example
 * experimentWork().id; // => 'experiment'
 */
export const experimentWork = (
  model: Model = medinno,
  known?: KnownWorlds,
): Work<Experiment, PointRun, PointResult> => ({
  id: 'experiment',
  begin(experiment) {
    const { horizon } = experiment.scenario;
    const own = scenarioModel(experiment.scenario, model);
    const policies = policiesOf(experiment);
    const totals = (setting: Setting, world: World, policy: Policy) =>
      totalsOf(runPolicy(setting, world, policy, horizon), setting.series);
    const observedAt = (scenario: Scenario, run: PointRun): Observed => {
      const whole = settingIn(scenario, run.draw, model);
      const setting = { ...whole, series: observedSeries(whole.series, experiment) };
      const world =
        known?.(startIdentity(scenario, policies), run) ??
        worldIn(setting, scenario, run.replicate, policies);
      return { setting, world, baseline: totals(setting, world, NO_POLICY) };
    };
    let kept: { readonly key: string; readonly start: Observed } | undefined;
    return (run) => {
      const scenario = scenarioAt(experiment, run.values, own);
      const key = JSON.stringify([worldOf(experiment, run.values), run.draw, run.replicate]);
      if (kept?.key !== key) kept = { key, start: observedAt(scenario, run) };
      const { setting, world, baseline } = kept.start;
      return { value: totals(setting, world, scenario.policy), baseline };
    };
  },
});
