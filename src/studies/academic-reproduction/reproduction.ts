import type { Settings } from '../study.js';

interface Academia {
  /** Persons a year. */
  readonly phdsPerYear: number;
  /** Positions. */
  readonly faculty: number;
  /** Years. */
  readonly careerYears: number;
}

/** What the settings say of it. */
export const academiaOf = (s: Settings): Academia => ({
  phdsPerYear: Number(s.phdsPerYear),
  faculty: Number(s.faculty),
  careerYears: Number(s.careerYears),
});

/** R0 = PhDs graduated per professor and year × years of a career. Larson et al. 2014, DOI 10.1002/sres.2210. */
export function reproductionNumber({ phdsPerYear, faculty, careerYears }: Academia): number {
  return (phdsPerYear / faculty) * careerYears;
}

/**
 * Share of PhDs for whom there is a position: a position opens once a career, and with positions growing by g a year
 * gL more are made meanwhile, so (1 + gL) / R0, between 0 and 1. Ghaffarzadegan et al. 2015, DOI 10.1002/sres.2324.
 */
export function shareBecomingFaculty(r0: number, growth: number, careerYears: number): number {
  return Math.min(1, Math.max(0, (1 + growth * careerYears) / r0));
}
