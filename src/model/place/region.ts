/** Figures of a place that the model needs. Plain numbers; their sources stay with the region file. */

import type { InstitutionType } from './institution-types.js';
import type { YearlyPath } from './yearly-path.js';

export type Bilingual = { readonly en: string; readonly zh: string };

export const AREAS = [
  'cardiometabolic',
  'oncology',
  'neurology',
  'infectious',
  'respiratory',
  'maternalChild',
  'injuryMusculoskeletal',
  'mentalDigestiveOther',
] as const;
export type AreaId = (typeof AREAS)[number];

/** A level of government, or of care, with its own budget and perspective. */
export interface Level {
  readonly id: string;
  readonly name: Bilingual;
}

/** A payer: an account of the books. */
export interface Payer {
  readonly id: string;
  readonly name: Bilingual;
  /** The level whose budget it is; null where it is the budget of none, as that of patients. */
  readonly level: string | null;
}

/**
 * Roles of payers in the model. `government` is the region's own, `upperGovernment` the one above it that pays a
 * share of local research, `nation` the state.
 */
export const ROLES = [
  'government',
  'upperGovernment',
  'nation',
  'hospitals',
  'enterprises',
  'insurance',
  'patients',
] as const;
export type Role = (typeof ROLES)[number];

/** Currency of a region's amounts, with its rate to the US dollar of the pathways' tables. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly perUsd: number;
}

/** Payers of a region, their levels and roles, and the currency. */
export interface Finances {
  readonly levels: readonly Level[];
  /** In the order of tables and charts. */
  readonly payers: readonly Payer[];
  /** The payer in each role; one payer may have several. */
  readonly roles: Readonly<Record<Role, string>>;
  readonly currency: Currency;
}

export interface InstitutionSpec {
  readonly id: string;
  readonly name: Bilingual;
  readonly type: InstitutionType;
  /** Research-active posts at the start (persons). */
  readonly posts: number;
  /** Start value of the learning climate, 0 to 1. */
  readonly climate: number;
  /** Research equipment relative to the region's mean (1 = mean). */
  readonly equipment: number;
  /** Translation capacity relative to the region's mean (1 = mean). */
  readonly translation: number;
  /** Institutions that this one stands for; 1 unless said. */
  readonly members?: number;
  /** Number of the pool of institutions in which graduates may find a post; one for each institution unless said. */
  readonly pool?: number;
}

/** Orientations of work, in the order of their numbers. */
export const ORIENTATIONS = ['basic', 'translational', 'clinical'] as const;

/** Target of money and people: an orientation of work, a health area or a type of institution. */
export type Cell = (typeof ORIENTATIONS)[number] | AreaId | InstitutionType;

/**
 * How a funder outside chooses. `payline`: all above a fixed score, so that a better region wins more. `rank`: the best, as many every year.
 * `lottery`: as many by lot among the better part. `trackRecord`: the applicants of the best record, proposals unseen. `perHead`: no
 * selection, all in post get the same.
 */
export const MECHANISMS = ['payline', 'rank', 'lottery', 'trackRecord', 'perHead'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/**
 * Reviewers of funders: the region's own experts, experts of public funders outside, and experts of private ones, as enterprises
 * and charities. A panel remembers what was won
 * before it, and nothing else.
 */
export const PANELS = ['local', 'outside', 'private'] as const;
type Panel = (typeof PANELS)[number];

export interface OutsideFunderSpec {
  readonly id: string;
  readonly name: Bilingual;
  /** A payer of the region. */
  readonly payer: string;
  /** Grants won by the region a year in the baseline; left out where the funder has a budget. */
  readonly winsPerYear?: number | undefined;
  /**
   * Million CNY a year that the funder commits to grants in the region, as many as it pays for; left out where the wins are
   * known. A payline has none: what is above it is paid.
   */
  readonly budget?: number | undefined;
  /** Money of one grant over its whole duration, million CNY. */
  readonly grantSize: number;
  /** Years. */
  readonly duration: number;
  /** `payline` where it is left out. */
  readonly mechanism?: Mechanism | undefined;
  /** Who reviews for it; `outside` where it is left out. */
  readonly panel?: Panel | undefined;
  /** Cell of the only eligible applicants; all can apply where it is left out. */
  readonly target?: Cell | undefined;
  /** Share of its money that stays with the institution; the parameter where it is left out, as with the next two. */
  readonly overhead?: number | undefined;
  /** Standard deviation of its panel's error, in ln ability. */
  readonly reviewNoise?: number | undefined;
  /** Weight of a remembered award of its panel in the score, in ln ability. */
  readonly priorAwardWeight?: number | undefined;
}

interface AreaSpec {
  readonly id: AreaId;
  /** DALYs a year in the region at its start year. */
  readonly burden: number;
  /** Observed yearly change of burden per head, fraction (negative = falling). */
  readonly trend: number;
}

/** Inpatient stays of the region's residents, and where they are treated. */
export interface Inpatients {
  /** Of residents, in the region or elsewhere, stays a year. */
  readonly stays: number;
  /** Share of them in hospitals of the region at its start. */
  readonly treatedHere: number;
  /** Fee of a mean stay to its payers, CNY of the price year. */
  readonly fee: number;
}

export interface Region extends Finances {
  readonly id: string;
  readonly name: Bilingual;
  /** Id of the level whose budgets and people count in net health benefit; the region's own, the first, where it is left out. */
  readonly perspective?: string;
  readonly priceYear: number;
  readonly startYear: number;
  readonly policyYear: number;
  /** Resident population, persons. */
  readonly population: number;
  /** CNY of the price year per resident. */
  readonly gdpPerHead: number;
  /** Licensed and assistant doctors, persons: the base of care hours. */
  readonly doctors: number;
  /** Year that they are of, in a record of them; the start year where it is left out. */
  readonly doctorsYear?: number | undefined;
  readonly institutions: readonly InstitutionSpec[];
  readonly funding: {
    /** Competitive and stable research money decided inside the region, million CNY a year. */
    readonly localResearch: number;
    /** Shares of that money by payer, sum 1; they can be charged for levers without a programme. */
    readonly localShares: Readonly<Record<string, number>>;
    /** Size of one local grant over its whole duration, million CNY. */
    readonly localGrantSize: number;
    /** Years. */
    readonly localGrantDuration: number;
    /** Development money of enterprises and venture for the pipeline, million CNY a year. */
    readonly developmentPool: number;
    readonly outside: readonly OutsideFunderSpec[];
  };
  readonly workforce: {
    /** Cost of one research-active post, million CNY a year. */
    readonly pay: number;
    /** Pay outside over pay inside, minus one. */
    readonly payGap: number;
    /** Research money per head outside over inside, minus one. */
    readonly moneyGap: number;
    /** Trainees (graduate students and postdocs) per investigator at the baseline money. */
    readonly traineesPerInvestigator: number;
    /** Share of graduates of the region who look for a research-active post in it. */
    readonly graduatesWhoStay: number;
    /** Share of programme postdocs who stay after the station. */
    readonly postdocsWhoStay: number;
    /** People from outside who come for open posts, over those of the start year; 1 where it is left out. */
    readonly outsideSupply?: number | undefined;
  };
  /** How figures change over the years; left out where none does. */
  readonly paths?: readonly YearlyPath[] | undefined;
  /** Values of model parameters that hold here in place of the model's, by id; left out where none does. */
  readonly parameters?: Readonly<Record<string, number>> | undefined;
  /** Million CNY of the price year by the model's prices. */
  readonly prices: Readonly<Record<string, number>>;
  readonly health: {
    readonly areas: readonly AreaSpec[];
    /** Share of the burden that inpatient care can act on. */
    readonly inpatientAmenableShare: number;
    /** Left out where they are not known: then who goes elsewhere does not change. */
    readonly inpatients?: Inpatients | undefined;
    /** CNY of the price year per DALY of ordinary care at the margin. */
    readonly opportunityCost: { readonly low: number; readonly central: number; readonly high: number };
    /** Fraction a year. */
    readonly discountRate: number;
  };
}
