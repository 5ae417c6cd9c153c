import { medinno } from '../../model/medinno.js';
import type { Figure } from '../reading/figure.js';
import { isOfThePlace, type Origin, originOf } from './origin.js';
import type { PricedModel } from './region-fields.js';

/** How many of a region's figures are its own. */
export interface LocalShare {
  /** Read or derived for the place: neither borrowed nor assumed. */
  readonly local: number;
  /** Assumed (grade D) in the region's own file, or the model's where the region says nothing. */
  readonly assumed: number;
  /** Taken from a like region. */
  readonly borrowed: number;
  /** All three together. */
  readonly all: number;
}

/**
 * Counts the figures that a place could know of itself (`isOfThePlace`) by where they come from.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const { local, assumed, borrowed, all } = localShare(scenario.figures);
 * local + assumed + borrowed === all; // => true
 */
export function localShare(figures: readonly Figure[], model: PricedModel = medinno): LocalShare {
  const origins = figures.filter((figure) => isOfThePlace(figure, model)).map(originOf);
  const count = (wanted: Origin) => origins.filter((origin) => origin === wanted).length;
  return {
    local: count('own'),
    assumed: count('assumed') + count('default'),
    borrowed: count('borrowed'),
    all: origins.length,
  };
}
