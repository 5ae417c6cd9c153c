import { STAGE } from '../model/engine/codes.js';
import { NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { World } from '../model/engine/world.js';
import type { Indicator } from '../model/entries/indicator.js';
import type { View } from '../model/entries/view.js';
import { medinno } from '../model/medinno.js';
import { extend } from '../model/model.js';
import { parametersIn } from '../model/parameter-values.js';
import type { Region } from '../model/place/region.js';
import { settingOf } from '../model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';
import { mean, sampleVariance } from '../statistics/mean.js';
import { type Ratio, ratioOfSums } from '../statistics/ratio.js';

/** What studies ask of the main model: its point values, runs of one length, all policies under common random numbers. */
const REPLICATES = 12;
const YEARS = 20;

/** Mean over the years of an indicator of one run, by its id. */
export type Observed = (indicator: string) => number;

/**
 * The region under each policy, REPLICATES times: runs of one number have common random numbers over the policies.
 * @returns runs by policy
 */
export function modelRuns(
  region: Region,
  seed: string,
  indicators: readonly Indicator[] = [],
  policies: readonly Policy[] = [NO_POLICY],
): readonly (readonly Observed[])[] {
  const setting = settingOf(extend(medinno, { indicators }), region, parametersIn(region, medinno));
  const width = setting.series.length;
  const worlds = Array.from({ length: REPLICATES }, (_, n) =>
    worldAtPolicyYear(setting, replicateKey(seed, n)),
  );
  const meanOf = (observations: Float64Array, id: string): number => {
    const column = setting.series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
    if (column < 0) throw new RangeError(`the main model has no series ${id}`);
    let total = 0;
    for (let t = 0; t < YEARS; t++) total += observations[t * width + column];
    return total / YEARS;
  };
  return policies.map((policy) =>
    worlds.map((world) => {
      const observations = runPolicy(setting, world, policy, YEARS);
      return (id: string) => meanOf(observations, id);
    }),
  );
}

/** Mean of an indicator over the runs. */
export function levelOf(runs: readonly Observed[], id: string): Ratio {
  const values = runs.map((of) => of(id));
  return { value: mean(values), standardError: Math.sqrt(sampleVariance(values)) / Math.sqrt(values.length) };
}

/** Sum of some indicators over the sum of others, over all runs. */
export const ratioOf = (
  runs: readonly Observed[],
  above: readonly string[],
  below: readonly string[],
): Ratio => ratioOfSums(sums(runs, above), sums(runs, below));

const sums = (runs: readonly Observed[], ids: readonly string[]): number[] =>
  runs.map((of) => ids.reduce((total, id) => total + of(id), 0));

/**
 * What an indicator is under one policy over what it is under another, run by run of the same luck; of the sums of all
 * years, or per unit of a second indicator.
 */
export function changeOf(
  id: string,
  ones: readonly Observed[],
  others: readonly Observed[],
  per?: string,
): Ratio {
  const amounts = (runs: readonly Observed[]) => runs.map((of) => of(id) / (per === undefined ? 1 : of(per)));
  return ratioOfSums(amounts(ones), amounts(others));
}

/** Policy of one lever at a constant dose over all years of a run. */
export function leverAlone(lever: string, dose: number, { policyYear }: Region): Policy {
  const use = { lever, start: policyYear, end: policyYear + YEARS - 1, ramp: 0, dose: constant(dose) };
  return { levers: [use], programme: null };
}

/** Something that a study looks at in the main model and its catalogue lacks. */
export const look = (id: string, observe: (view: View) => number): Indicator => ({
  id,
  name: { en: id, zh: id },
  unit: '1',
  definition: { en: id, zh: id },
  direction: 0,
  kind: 'ratio',
  scale: 'intensive',
  status: 'assumption only',
  leansOn: [],
  observe,
});

/** Rows of everybody in post. */
export function inPost({ researchers, active, activeCount }: World): number[] {
  return Array.from(active.subarray(0, activeCount)).filter((i) => researchers.stage[i] !== STAGE.trainee);
}
