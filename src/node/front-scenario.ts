import { stringify } from 'yaml';
import type { OptimisationRun } from '../experiment/search/run-optimisation.js';
import { searchedExperiment } from '../experiment/search/run-optimisation.js';
import type { DerivedSpec } from '../model/derived-indicator.js';
import type { Policy } from '../model/engine/policy.js';
import type { Model } from '../model/model.js';

/** What a file of a portfolio needs besides the run. */
interface Written {
  readonly model: Model;
  /** The region as the file has to name it: its path from there, or its name. */
  readonly region: string;
}

/**
 * A portfolio of a front as a scenario file: what it asks for and does, in the world of the search, so that it gives the same numbers
 * again. Where forms of the model were held out it keeps to the ordinary one, as the search did.
 */
export function frontScenario(run: OptimisationRun, place: number, { model, region }: Written): string {
  const { title, id } = run.experiment;
  const { scenario } = searchedExperiment(run.experiment, model);
  const point = place + 1;
  const { comparator, horizon, seed, representation, overrides, indicators = [] } = scenario;
  return stringify({
    kind: 'scenario',
    title: { en: `${title.en}: point ${point}`, zh: `${title.zh}：第 ${point} 个方案` },
    description: {
      en: `Point ${point} of the front that a search found for the experiment ${id}.`,
      zh: `实验 ${id} 寻优所得前沿上的第 ${point} 个方案。`,
    },
    region,
    ...(comparator ? { comparator } : {}),
    horizon,
    seed,
    representation,
    ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
    ...(indicators.length === 0 ? {} : { indicators: Object.fromEntries(indicators.map(writtenIndicator)) }),
    policy: writtenPolicy(run.front[place].policy),
  });
}

const DIRECTIONS = { 1: 'more', '-1': 'less', 0: 'neither' } as const;

const writtenIndicator = ({ id, name, unit, direction, formula }: DerivedSpec) =>
  [id, { title: name, unit, expression: formula.source, direction: DIRECTIONS[direction] }] as const;

const writtenPolicy = ({ levers, programme }: Policy) => ({
  ...(programme === null ? {} : { programme }),
  levers: levers.map(({ lever, target, dose, start, end, ramp, chance }) => ({
    lever,
    ...(target === undefined ? {} : { target }),
    dose: Number(dose.source),
    start,
    end,
    ...(ramp === 0 ? {} : { ramp }),
    ...(chance === undefined ? {} : { chance }),
  })),
});
