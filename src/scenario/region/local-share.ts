import { medinno } from '../../model/medinno.js';
import type { Figure } from '../reading/figure.js';
import { type PricedModel, regionField } from './region-fields.js';

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
 * Where a figure comes from: found for the place, assumed (grade D) in its own file, taken from a like region, or the
 * model's where the region says nothing.
 */
export type Origin = 'own' | 'assumed' | 'borrowed' | 'default';

export function originOf({
  borrowedFrom,
  byDefault,
  grade,
}: Pick<Figure, 'borrowedFrom' | 'byDefault' | 'grade'>): Origin {
  if (byDefault) return 'default';
  if (borrowedFrom !== null) return 'borrowed';
  return grade === 'D' ? 'assumed' : 'own';
}

/**
 * Whether a figure is one that a place could know of itself. Left out are those that hold for the whole country or are
 * a choice of the file (years, discount rate, cost of a life year), and background numbers, which the model does not
 * read, but for the one whose range moves all burdens.
 */
export function isOfThePlace({ path }: Pick<Figure, 'path'>, model: PricedModel = medinno): boolean {
  const known = regionField(path, model);
  return known !== null && known.borrow !== 'national';
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
