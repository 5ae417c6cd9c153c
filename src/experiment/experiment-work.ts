import { scenarioModel } from '../ensemble/scenario-series.js';
import type { Policy } from '../model/engine/policy.js';
import type { World } from '../model/engine/world.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { parameterValues } from '../model/parameter-values.js';
import type { Setting } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Work } from '../work/work.js';
import type { Point } from './points.js';
import { quantityColumns, totalsOf } from './quantities.js';
import { scenarioAt, withoutPolicy, worldOf } from './scenario-at.js';

/** One point of an experiment under the luck of one replicate. */
export interface PointRun {
  /** Its place among the runs of the experiment. */
  readonly place: number;
  /** From 0. */
  readonly point: number;
  readonly values: Point;
  /** From 1. */
  readonly replicate: number;
}

/** Every quantity over the horizon, at the point and in the same world without any policy. */
export interface PointResult {
  readonly value: Float64Array;
  readonly baseline: Float64Array;
}

/** A world at the policy year, how it lives on, and what comes of it without any policy. */
interface Start {
  readonly setting: Setting;
  readonly world: World;
  readonly baseline: Float64Array;
}

/**
 * Runs points of an experiment. What is not varied stands at its point value; all points of a replicate share their random
 * numbers, and those of the same world its spin-up.
 * @example
 * experimentWork().id; // => 'experiment'
 */
export const experimentWork = (model: Model = medinno): Work<Experiment, PointRun, PointResult> => ({
  id: 'experiment',
  begin(experiment) {
    const { horizon, seed, representation } = experiment.scenario;
    const own = scenarioModel(experiment.scenario, model);
    const totals = (setting: Setting, world: World, policy: Policy) => {
      const observations = runPolicy(setting, world, policy, horizon);
      return totalsOf(observations, setting.series, quantityColumns(setting.series, experiment));
    };
    const startOf = ({ region, overrides, policy }: Scenario, replicate: number): Start => {
      const setting = settingOf(own, region, parameterValues(own, overrides), representation);
      const world = worldAtPolicyYear(setting, replicateKey(seed, replicate));
      return { setting, world, baseline: totals(setting, world, policy) };
    };
    let kept: { readonly key: string; readonly start: Start } | undefined;
    return ({ values, replicate }) => {
      const scenario = scenarioAt(experiment, values, own);
      const key = JSON.stringify([worldOf(experiment, values), replicate]);
      if (kept?.key !== key) kept = { key, start: startOf(withoutPolicy(scenario), replicate) };
      const { setting, world, baseline } = kept.start;
      return { value: totals(setting, world, scenario.policy), baseline };
    };
  },
});
