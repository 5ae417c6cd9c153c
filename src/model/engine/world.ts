import type { Key } from '../../random/keys.js';
import type { Stocks } from '../entries/stocks.js';
import { FIRST_TYPE } from '../place/cells.js';
import { AREAS } from '../place/region.js';
import { allocate, type Table } from './columns.js';
import type { Ledger } from './ledger.js';
import type { Memory } from './memory.js';
import type { References } from './references.js';
export const RESEARCHER_COLUMNS = {
  key0: 'i32',
  key1: 'i32',
  gone: 'u8',
  stage: 'u8',
  orientation: 'u8',
  area: 'u8',
  origin: 'u8',
  connected: 'u8',
  programme: 'u8',
  institution: 'i32',
  /** Row of the mentor, or -1. Rows are never reused, and renumbered only once, at the policy year. */
  mentor: 'i32',
  age: 'i16',
  yearsInStage: 'i16',
  tenure: 'i16',
  contract: 'i16',
  unfunded: 'i16',
  team: 'i16',
  /** Years left of work in a team that a grant pays, the running one counted; 0 without one. */
  teamYears: 'i16',
  /** Technicians who work for the one who leads such a team. */
  technicians: 'i16',
  /** Years left of work across fields that an award pays, the running one counted; 0 without one. */
  crossingYears: 'i16',
  /** Years left in a place for outstanding people, the running one counted; 0 without one. */
  place: 'i16',
  /** Whether a member of a mission laboratory. */
  laboratory: 'u8',
  /** Whether any funder ever gave a grant. */
  everFunded: 'u8',
  /** Whether the region ever gave a home. */
  homed: 'u8',
  logAbility: 'f64',
  ability: 'f64',
  riskTaste: 'f64',
  reviewerTaste: 'f64',
  originality: 'f64',
  /** Standard normal random number of the success of original work, drawn again every few years. */
  novelty: 'f64',
  reputation: 'f64',
  logRecord: 'f64',
  /** Awards that each panel remembers: the region’s own, that of public funders outside and that of private ones. */
  awardMemory: 'f64',
  outsideAwardMemory: 'f64',
  privateAwardMemory: 'f64',
  rejectionMemory: 'f64',
  motivation: 'f64',
  effort: 'f64',
  /** Research money of the year, million CNY, overhead taken off. */
  money: 'f64',
  /** Instalments of the year before overhead, from all funders. */
  granted: 'f64',
  /** Share of the year's money that enterprises paid by contract. */
  contracted: 'f64',
  startUp: 'f64',
  startUpLeft: 'i16',
  applications: 'i16',
  /** Whether a county hospital has a part of the time this year. */
  sent: 'u8',
  rate: 'f64',
  papers: 'f64',
  hits: 'f64',
  discoveries: 'f64',
  /** Discounted sums of the last years' output. */
  recentOutput: 'f64',
  pastPerformance: 'f64',
  grantAmount0: 'f64',
  grantAmount1: 'f64',
  grantAmount2: 'f64',
  grantYears0: 'u8',
  grantYears1: 'u8',
  grantYears2: 'u8',
  grantFunder0: 'u8',
  grantFunder1: 'u8',
  grantFunder2: 'u8',
} as const;

export const INSTITUTION_COLUMNS = {
  key0: 'i32',
  key1: 'i32',
  type: 'u8',
  posts: 'f64',
  basePosts: 'f64',
  filled: 'i32',
  /** People in posts that a programme pays for, outside the quota. */
  extra: 'i32',
  /** Institutions that this one stands for. */
  members: 'i32',
  /** Institutions with the same number, which follow each other, share graduates and posts; each has its own where a row is one person. */
  pool: 'i32',
  climate: 'f64',
  baseClimate: 'f64',
  equipment: 'f64',
  baseEquipment: 'f64',
  translation: 'f64',
  balance: 'f64',
  income: 'f64',
  smoothedIncome: 'f64',
  /** Money of block grants of the year for equipment, million CNY. */
  equipmentGrant: 'f64',
  meanPerformance: 'f64',
} as const;

export const FINDING_COLUMNS = {
  key0: 'i32',
  key1: 'i32',
  ripe: 'f64',
  orientation: 'u8',
  area: 'u8',
  clinicalOrigin: 'u8',
  institution: 'i32',
  logAbility: 'f64',
  originality: 'f64',
} as const;

export const PROJECT_COLUMNS = {
  key0: 'i32',
  key1: 'i32',
  pathway: 'u8',
  area: 'u8',
  niche: 'u8',
  clinicalOrigin: 'u8',
  stage: 'u8',
  /** Years left in a running stage; 0 = waiting for money. */
  yearsLeft: 'i16',
  waited: 'i16',
  licensed: 'u8',
  /** Whether a seed grant paid one of its stages. */
  seeded: 'u8',
  /** Loans under public guarantee that paid for its stages, million CNY. */
  loan: 'f64',
  /** How much of a full fast track the last stage before approval began on. */
  fastTracked: 'f64',
  /** Share of standards of traditional medicine to which its first stage began. */
  standardised: 'f64',
  logValue: 'f64',
  /** Yearly cost of the running stage, million CNY. */
  yearlyCost: 'f64',
} as const;

export const PRODUCT_COLUMNS = {
  pathway: 'u8',
  area: 'u8',
  niche: 'u8',
  licensed: 'u8',
  clinicalOrigin: 'u8',
  /** Years since it came into use; negative while a licensed one is awaited. */
  age: 'i16',
  adoption: 'f64',
  /** Adoption of the product from outside that fills the same niche later. */
  rival: 'f64',
  effect: 'f64',
  value: 'f64',
  /** Those of its project. */
  fastTracked: 'f64',
  standardised: 'f64',
  /** Share of its users for whom insurance pays by an award for the region. */
  listed: 'f64',
} as const;

const AREA_COLUMNS = {
  knowledge: 'f64',
  /** Outside innovation adopted ahead of (or behind) the baseline's path, as log burden. */
  ahead: 'f64',
  /** Log burden averted by own products. */
  products: 'f64',
  ownWork: 'f64',
  /** Reputation of hospital staff in post, added up. */
  reputation: 'f64',
  /** Share of hospital staff in leading disciplines. */
  disciplines: 'f64',
  /** Share of inpatients treated in the region, less that at its start. */
  kept: 'f64',
  /** Hits and grant money, million CNY, of those who held grants in the last years, while a call follows them. */
  fundedHits: 'f64',
  fundedMoney: 'f64',
} as const;

export type Researchers = Table<typeof RESEARCHER_COLUMNS>;
type Institutions = Table<typeof INSTITUTION_COLUMNS>;
type Findings = Table<typeof FINDING_COLUMNS>;
type Projects = Table<typeof PROJECT_COLUMNS>;
type Products = Table<typeof PRODUCT_COLUMNS>;
type Areas = Table<typeof AREA_COLUMNS>;

/** Slow quantities of the whole region. Money in million CNY. */
export interface RegionState {
  budgetNoise: number;
  /** Money of the local fund: unpaid instalments of its running grants. */
  localReserve: number;
  /** Money of the programme fund: unpaid instalments of its running grants. */
  programmeReserve: number;
  /** Development money allowed for but not spent in the last year. */
  developmentLeft: number;
  successRate: number;
  meanLogRecord: number;
  trust: number;
  /** Severity of the last year’s ethics incidents together; 1 is the mean of one. */
  incidentSeverity: number;
  /** Quality of hospital practice, 0 to 1. */
  practice: number;
  productRevenue: number;
  /** Own doctors who went back to care from a research post in the last year, less those who took one. */
  toCare: number;
  /** People of hospitals in post who came from elsewhere in the last year, less those who left for it. */
  moved: number;
  /** Own doctors in care beyond their usual path. */
  ownDoctors: number;
  /** Extra doctors who cover clinical time that research vacated. */
  cover: number;
  /** People who left for outside and might return. */
  abroad: number;
  epidemic: number;
  /** Fractions of heads paid for but not yet recruited. */
  leadersDue: number;
  youngDue: number;
  postdocsDue: number;
  returnsDue: number;
}

/** State that a run carries from one year to the next. */
export interface World {
  year: number;
  readonly key: Key;
  readonly researchers: Researchers;
  /** Rows of those still there, in row order. */
  active: Int32Array;
  activeCount: number;
  readonly institutions: Institutions;
  readonly findings: Findings;
  readonly projects: Projects;
  readonly products: Products;
  readonly areas: Areas;
  /** Factor on the newcomers of an orientation or an area, in the order of the cells; 1 without a policy. */
  readonly pulls: Float64Array;
  readonly state: RegionState;
  /** Stocks of the submodels, by the names of their tables. */
  readonly stocks: Stocks;
  readonly references: References;
  readonly ledger: Ledger;
  /** What rules of the policy look at and which are in force; null where no policy has one. */
  memory: Memory | null;
}

/** Initial contents of a world. */
type WorldStart = Pick<World, 'key' | 'year' | 'stocks' | 'references' | 'ledger'>;

/** A world without people; `founders.ts` fills it. */
export function emptyWorld({ key, year, stocks, references, ledger }: WorldStart): World {
  const areas = allocate(AREA_COLUMNS, AREAS.length);
  areas.rows = AREAS.length;
  areas.knowledge.fill(1);
  return {
    year,
    key,
    researchers: allocate(RESEARCHER_COLUMNS, 2048),
    active: new Int32Array(2048),
    activeCount: 0,
    institutions: allocate(INSTITUTION_COLUMNS, 16),
    findings: allocate(FINDING_COLUMNS, 256),
    projects: allocate(PROJECT_COLUMNS, 128),
    products: allocate(PRODUCT_COLUMNS, 128),
    areas,
    pulls: new Float64Array(FIRST_TYPE).fill(1),
    state: initialState(),
    stocks,
    references,
    ledger,
    memory: null,
  };
}

function initialState(): RegionState {
  return {
    budgetNoise: 0,
    localReserve: 0,
    programmeReserve: 0,
    developmentLeft: 0,
    successRate: 0,
    meanLogRecord: 0,
    trust: 0,
    incidentSeverity: 0,
    practice: 0.5,
    productRevenue: 0,
    toCare: 0,
    moved: 0,
    ownDoctors: 0,
    cover: 0,
    abroad: 0,
    epidemic: 0,
    leadersDue: 0,
    youngDue: 0,
    postdocsDue: 0,
    returnsDue: 0,
  };
}
