import { exp } from '../../../maths/exp.js';
import type { HealthYear } from './health-year.js';

/** Parameters from which the implied elasticity follows. */
export type OneChannel = Pick<
  HealthYear['p'],
  | 'adoptionSpeed'
  | 'outsideSupply'
  | 'practiceCausal'
  | 'practiceChannel'
  | 'practiceEffect'
  | 'practiceFindings'
  | 'practiceSaturates'
  | 'practiceShare'
>;

/**
 * Elasticity of adoption speed to own research that the channel amounts to in the end, near the references: a speed of v leaves practice
 * s/v behind, so that being x ahead is a speed higher by the share x v/s. No other number follows from it; it is compared with
 * observed adherence to guidelines (0.04, 0 to 0.15; Majumdar et al. 2008, DOI 10.1001/archinternmed.2007.124).
 */
export function impliedElasticity(p: OneChannel, inpatientAmenableShare: number): number {
  const slope = p.practiceSaturates === 1 ? exp(-1) : 1 - exp(-1);
  const perLog = p.practiceFindings * slope;
  const ahead =
    (1 - p.practiceShare) *
    p.practiceChannel *
    p.practiceCausal *
    p.practiceEffect *
    inpatientAmenableShare *
    perLog;
  return (ahead * p.adoptionSpeed) / p.outsideSupply;
}
