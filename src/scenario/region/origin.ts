import { medinno } from '../../model/medinno.js';
import type { Figure } from '../reading/figure.js';
import { type PricedModel, regionField } from './region-fields.js';

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
