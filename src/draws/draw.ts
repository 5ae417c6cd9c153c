import { inCurrency } from '../model/in-currency.js';
import { medinno } from '../model/medinno.js';
import type { Parameters } from '../model/medinno-year.js';
import type { Model } from '../model/model.js';
import type { Region } from '../model/place/region.js';
import { posteriorDraw } from '../scenario/posterior.js';
import type { Scenario } from '../scenario/scenario.js';
import { parameterDraw } from './parameter-draw.js';
import { figureValues, regionWith } from './region-draw.js';

/** What distinguishes the draws of a scenario: where its inputs stand, and what they are drawn with. */
export type DrawnScenario = Pick<Scenario, 'region' | 'figures' | 'seed' | 'overrides' | 'posterior'>;

/** Every uncertain input of a scenario at one point: what its runs are given, and under what they are stored and explained. */
export interface Draw {
  readonly parameters: Parameters;
  /** Values of the region's uncertain figures, by path. */
  readonly figures: ReadonlyMap<string, number>;
  /** The region with those figures, and with what follows from them. */
  readonly region: Region;
}

/**
 * A draw of a scenario by its number: 0 has the point values, draws from 1 on are points of an extensible Latin hypercube
 * over the prior ranges, moved to the record where the scenario has a posterior. Parameters in money are in the region's currency. It depends on the scenario's seed and the number alone, so no draw moves when more are asked for.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * drawOf(scenario, 0).parameters.reviewNoise; // => medinno.parameters.reviewNoise.value
 * drawOf(scenario, 3).parameters.reviewNoise === drawOf(scenario, 4).parameters.reviewNoise; // => false
 */
export function drawOf(scenario: DrawnScenario, draw: number, model: Model = medinno): Draw {
  const { seed, overrides } = scenario;
  const own = inCurrency(model, scenario.region.currency);
  const { values: fitted, prior } =
    scenario.posterior === undefined ? { values: {}, prior: draw } : posteriorDraw(scenario.posterior, draw);
  const figures = figureValues(scenario, prior, model);
  for (const path of figures.keys()) if (Object.hasOwn(fitted, path)) figures.set(path, fitted[path]);
  const region = draw === 0 ? scenario.region : regionWith(scenario, figures, model);
  // What the region sets is drawn with its figures.
  const set = { ...region.parameters, ...parametersAmong(fitted, own), ...overrides };
  return { parameters: parameterDraw(seed, prior, set, own), figures, region };
}

/** Figures are named by their paths, among others. */
const parametersAmong = (
  fitted: Readonly<Record<string, number>>,
  { parameters }: Model,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(fitted).filter(([id]) => Object.hasOwn(parameters, id)));
