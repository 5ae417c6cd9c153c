/**
 * Purposes of random numbers. One code per use: two uses of one code would be secretly correlated.
 * Codes are below 256 and never change their meaning once results have been published.
 */
export const PURPOSE = Object.freeze({
  // People at entry
  ability: 1,
  age: 2,
  riskTaste: 4,
  orientation: 5,
  area: 6,
  connected: 7,
  // Calls and review
  apply: 20,
  outsideApply: 22,
  reviewNoise: 23,
  reviewerTaste: 24,
  lottery: 25,
  outsideReviewNoise: 27,
  outsideLottery: 28,
  wholeWins: 29,
  lastingReviewNoise: 30,
  // Research
  papers: 40,
  hits: 41,
  discoveries: 42,
  novelty: 43,
  // Careers and talent
  retire: 60,
  leave: 61,
  emigrate: 62,
  traineeCount: 64,
  graduate: 65,
  postRank: 67,
  import: 69,
  filler: 70,
  mover: 71,
  die: 72,
  sent: 73,
  giveUpWaiting: 74,
  supply: 75,
  moreSupply: 76,
  // Findings
  latency: 90,
  leadChance: 91,
  clinicalOrigin: 92,
  pathway: 93,
  inventionPatent: 94,
  value: 95,
  effect: 96,
  niche: 97,
  // Projects; the "year" of the counter is the stage
  stageSuccess: 110,
  stageYears: 111,
  financeNoise: 112,
  valleyDeath: 113,
  licence: 114,
  // Shocks to the region
  budgetNoise: 130,
  epidemic: 131,
  epidemicSize: 132,
  incident: 133,
  incidentSeverity: 134,
  nationalScandal: 135,
  blockade: 136,
  // Awards from above; they have no year
  award: 137,
  // Evaluation
  evaluation: 140,
  // Institutions
  vacancy: 149,
  utilityPatents: 151,
  // Rows that stand for several
  postRounding: 160,
  headRounding: 162,
  otherMember: 163,
  grantRounding: 164,
  programmeRounding: 165,
  placeRounding: 180,
  homeRounding: 181,
  teamRounding: 182,
  crossing: 183,
  laboratoryRounding: 184,
  // Contracts of enterprises
  contractRounding: 200,
  contractChoice: 201,
} as const);

/**
 * Counter of a random number: its purpose and year (or the stage, for random numbers of a project).
 * @param year whole number from -32768 to 32767; years before the start are negative.
 * @example
 * counterOf(1, 2025) === counterOf(1, 2026); // => false
 */
export function counterOf(purpose: number, year: number): number {
  return (purpose << 16) | (year & 0xffff);
}
