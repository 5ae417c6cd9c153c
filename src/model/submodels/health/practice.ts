import { exp } from '../../../maths/exp.js';
import { naturalSpeed } from './adoption.js';
import type { HealthYear } from './health-year.js';

/** Keeps a reference of 0 from being divided by. */
const NOT_ZERO = 1e-9;

/** 1 - exp(-r) of relative clinical findings r, or in proportion to them and alike at 1. */
const gainOf = (
  relative: number,
  { practiceSaturates }: Pick<HealthYear['p'], 'practiceSaturates'>,
): number => (practiceSaturates === 1 ? 1 - exp(-relative) : (1 - exp(-1)) * relative);

/** q ← q + κ (q* - q), q* = q₀ + f g(relative clinical findings), at most q_max. */
export function improvePractice({ world, p, levels }: Pick<HealthYear, 'world' | 'p' | 'levels'>): void {
  const { references, state } = world;
  const relative = references.fixed
    ? levels.clinicalFindings / Math.max(NOT_ZERO, references.clinicalFindings)
    : 1;
  const target = Math.min(p.practiceCeiling, p.practiceBase + p.practiceFindings * gainOf(relative, p));
  state.practice += p.practiceAdjustment * (target - state.practice);
}

/**
 * Log burden that goes with the quality of practice beyond the reference: hospitals with research have better outcomes, of which a share
 * is causal. It is one association, shared by its path through own practice and its path through earlier adoption.
 */
function researchReduction({ world, region, p }: Pick<HealthYear, 'world' | 'region' | 'p'>): number {
  const gain = world.state.practice - world.references.practice;
  return (
    p.practiceChannel * p.practiceCausal * p.practiceEffect * region.health.inpatientAmenableShare * gain
  );
}

/** Log burden averted by own practice, at once. */
export const practiceReduction = (y: HealthYear): number => y.p.practiceShare * researchReduction(y);

/** The rest comes at the pace of adoption: l ← l + v (x - l), where x is its final value. */
export function adoptByResearch(y: HealthYear): void {
  const inTheEnd = (1 - y.p.practiceShare) * researchReduction(y);
  y.stocks.adoptedByResearch += naturalSpeed(y) * (inTheEnd - y.stocks.adoptedByResearch);
}
