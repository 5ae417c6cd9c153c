import type { Policy } from '../../src/model/engine/policy.js';
import { costOf, lever, policyOf } from './maoming.js';

/** Doses worth some 30 million CNY a year, or a marked change of a free rule. */
export const USUAL_DOSES: Readonly<Record<string, number>> = {
  competitiveGrants: 30,
  stableShare: 0.35,
  lottery: 0.5,
  grantSize: 1,
  bindingCommitment: 1,
  leadingTalentImport: 9,
  youngTalent: 55,
  postdocs: 50,
  retention: 14,
  platforms: 1.6,
  technologyTransfer: 10,
  learningHospital: 10,
  protectedTime: 0.3,
  evaluationReform: 1,
  ordinaryCare: 30,
  outsideAdoption: 30,
  bonusPool: 14,
  countPay: 0.2,
};

/** A lever alone at its usual dose, with about the money that this costs. */
export function aloneAtUsualDose(id: string, years = 20): Policy {
  const dose = USUAL_DOSES[id];
  const cost = costOf(id, dose);
  return policyOf([lever(id, dose, years)], cost > 0 ? cost : null, years);
}
