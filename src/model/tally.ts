import { AREAS, PAYERS } from './region.js';

/** Ways in which burden is averted or added, in the order of their columns. */
export const CHANNELS_OF_HEALTH = [
  'ownProducts',
  'practice',
  'outsideAdoption',
  'ordinaryCare',
  'careHours',
  'incidents',
] as const;
export type HealthChannel = (typeof CHANNELS_OF_HEALTH)[number];

/** 'core' is the research money that institutions give everyone without a grant. */
export const SPENDING_KINDS = [
  'research',
  'core',
  'programmes',
  'development',
  'adoption',
  'care',
  'posts',
] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

/** Flows of one year, set to 0 at its start. Money in million CNY, burden in DALYs. */
export interface Tally {
  applicants: number;
  awardees: number;
  localGrants: number;
  programmeGrants: number;
  grantMoney: number;
  papers: number;
  hits: number;
  discoveries: number;
  boughtPapers: number;
  leads: number;
  inventions: number;
  utilityPatents: number;
  approvals: number;
  techniques: number;
  failures: number;
  unfinancedDeaths: number;
  licences: number;
  revenue: number;
  hires: number;
  graduates: number;
  graduatesPosted: number;
  trainees: number;
  postdocsFinished: number;
  postdocsStayed: number;
  imports: number;
  youngRecruits: number;
  returnees: number;
  retired: number;
  left: number;
  emigrants: number;
  importsLost: number;
  incidents: number;
  programmeAsked: number;
  programmePaid: number;
  programmeToCall: number;
  careShare: number;
  terminalDalys: number;
  terminalRevenue: number;
  epidemicDalys: number;
  outsideWins: Float64Array;
  papersByArea: Float64Array;
  /** Money by kind (rows) and payer (columns). */
  spending: Float64Array;
  /** Averted DALYs by channel (rows) and area (columns), with and without the practice channel. */
  averted: Float64Array;
  avertedWithoutPractice: Float64Array;
  outsideAverted: Float64Array;
  burden: Float64Array;
}

export function emptyTally(outsideFunders: number): Tally {
  const cells = CHANNELS_OF_HEALTH.length * AREAS.length;
  const area = () => new Float64Array(AREAS.length);
  return {
    applicants: 0,
    awardees: 0,
    localGrants: 0,
    programmeGrants: 0,
    grantMoney: 0,
    papers: 0,
    hits: 0,
    discoveries: 0,
    boughtPapers: 0,
    leads: 0,
    inventions: 0,
    utilityPatents: 0,
    approvals: 0,
    techniques: 0,
    failures: 0,
    unfinancedDeaths: 0,
    licences: 0,
    revenue: 0,
    hires: 0,
    graduates: 0,
    graduatesPosted: 0,
    trainees: 0,
    postdocsFinished: 0,
    postdocsStayed: 0,
    imports: 0,
    youngRecruits: 0,
    returnees: 0,
    retired: 0,
    left: 0,
    emigrants: 0,
    importsLost: 0,
    incidents: 0,
    programmeAsked: 0,
    programmePaid: 0,
    programmeToCall: 0,
    careShare: 0,
    terminalDalys: 0,
    terminalRevenue: 0,
    epidemicDalys: 0,
    outsideWins: new Float64Array(outsideFunders),
    papersByArea: area(),
    spending: new Float64Array(SPENDING_KINDS.length * PAYERS.length),
    averted: new Float64Array(cells),
    avertedWithoutPractice: new Float64Array(cells),
    outsideAverted: area(),
    burden: area(),
  };
}

/** Set every flow to 0. */
export function resetTally(tally: Tally): void {
  const record = tally as unknown as Record<string, number | Float64Array>;
  for (const name in record) {
    const flow = record[name];
    if (typeof flow === 'number') record[name] = 0;
    else flow.fill(0);
  }
}
