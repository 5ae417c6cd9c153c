import { AREAS } from '../place/region.js';

/** Years at the end of the spin-up over which references are averaged. */
export const REFERENCE_YEARS = 6;

/**
 * Reference levels for relative quantities: means over the last six years of the spin-up of the same draw and
 * replicate. Until they are fixed, everything relative to them counts as 1.
 */
export interface References {
  fixed: boolean;
  years: number;
  climate: number;
  practice: number;
  clinicalFindings: number;
  hospitalStaff: number;
  residents: number;
  /** Own doctors a year who went back to care from a research post, less those who took one. */
  toCare: number;
  /** People of hospitals a year who came from elsewhere, less those who left for it. */
  moved: number;
  trust: number;
  /** Lowest winning score of each outside funder, over the reference years with applicants; NaN without any. */
  readonly payline: Float64Array;
  readonly paylineYears: Float64Array;
  readonly income: Float64Array;
  readonly ownWork: Float64Array;
  /** Log burden averted by own products, by area. */
  readonly products: Float64Array;
  /** Reputation of hospital staff, by area. */
  readonly reputation: Float64Array;
}

export function emptyReferences(institutions: number, outsideFunders: number): References {
  return {
    fixed: false,
    years: 0,
    climate: 0,
    practice: 0,
    clinicalFindings: 0,
    hospitalStaff: 0,
    residents: 0,
    toCare: 0,
    moved: 0,
    trust: 0,
    payline: new Float64Array(outsideFunders),
    paylineYears: new Float64Array(outsideFunders),
    income: new Float64Array(institutions),
    ownWork: new Float64Array(AREAS.length),
    products: new Float64Array(AREAS.length),
    reputation: new Float64Array(AREAS.length),
  };
}

/** Turns sums into means, which are fixed from now on. */
export function fixReferences(references: References): void {
  const years = references.years;
  references.climate /= years;
  references.practice /= years;
  references.clinicalFindings /= years;
  references.hospitalStaff /= years;
  references.residents /= years;
  references.toCare /= years;
  references.moved /= years;
  references.trust /= years;
  const { payline, paylineYears, income, ownWork, products, reputation } = references;
  for (let f = 0; f < payline.length; f++) payline[f] /= paylineYears[f];
  for (const column of [income, ownWork, products, reputation]) {
    for (let i = 0; i < column.length; i++) column[i] /= years;
  }
  references.fixed = true;
}
