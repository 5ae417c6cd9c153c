import { drawOf } from '../../draws/draw.js';
import { scenarioModel } from '../../ensemble/scenario-series.js';
import { NO_POLICY } from '../../model/engine/policy.js';
import { medinno } from '../../model/medinno.js';
import type { Model } from '../../model/model.js';
import { settingOf } from '../../model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../model/simulation.js';
import { replicateKey } from '../../random/keys.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Work } from '../../work/work.js';
import { withWiderParameters } from './known-until.js';

/** What all runs of a bank have in common: a region seen from its start year on, and the indicators that its history observes. */
export interface BankGiven {
  /** Its policy year is its start year and nothing is done in it: see `recordScenario`. */
  readonly scenario: Scenario;
  /** Ids, the columns of every run. */
  readonly indicators: readonly string[];
  /** Parameters whose evidence is later than this year are drawn more widely; none where it is null. */
  readonly widerAfter: number | null;
}

/** One run of the bank. */
export interface BankRun {
  /** Its place among the runs. */
  readonly place: number;
  /** From 1; 0 = the point values. */
  readonly draw: number;
  /** From 1. */
  readonly replicate: number;
}

/**
 * Runs a region along its record from the prior: a row a year from its start year on, a column an indicator. Each run has its own
 * chance: runs with the same would all lie to one side of what could have happened.
 * @example
 * bankWork().id; // => 'bank'
 */
export const bankWork = (model: Model = medinno): Work<BankGiven, BankRun, Float64Array> => ({
  id: 'bank',
  begin({ scenario, indicators, widerAfter }) {
    const usual = scenarioModel(scenario, model);
    const own = widerAfter === null ? usual : withWiderParameters(usual, widerAfter);
    return ({ draw, replicate }) => {
      const { region, parameters } = drawOf(scenario, draw, own);
      const whole = settingOf(own, region, parameters, scenario.representation);
      const series = indicators.map(
        (id) => whole.series.find(({ indicator, part }) => indicator.id === id && part === '')!,
      );
      const setting = { ...whole, draw, series };
      const world = worldAtPolicyYear(setting, replicateKey(`${scenario.seed}/${draw}`, replicate));
      return runPolicy(setting, world, NO_POLICY, scenario.horizon);
    };
  },
});
