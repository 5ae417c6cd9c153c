/** What the model needs to know of a place. Plain numbers; their sources stay with the region file. */

export type Bilingual = { readonly en: string; readonly zh: string };

export const INSTITUTION_TYPES = ['university', 'hospital', 'institute', 'enterprise'] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

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

/** Who pays. The first four are inside the region's own decision or accounts, the rest outside it. */
export const PAYERS = [
  'city',
  'province',
  'hospitals',
  'enterprises',
  'central',
  'insurance',
  'patients',
] as const;
export type PayerId = (typeof PAYERS)[number];

/** Payers of the region's own research money, who can be charged for levers without a programme. */
export const LOCAL_PAYERS = ['city', 'province', 'hospitals'] as const satisfies readonly PayerId[];
export type LocalPayer = (typeof LOCAL_PAYERS)[number];

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
}

export interface OutsideFunderSpec {
  readonly id: string;
  readonly name: Bilingual;
  readonly payer: PayerId;
  /** Grants won by the region a year in the baseline. */
  readonly winsPerYear: number;
  /** Money of one grant over its whole duration, million CNY. */
  readonly grantSize: number;
  /** Years. */
  readonly duration: number;
}

export interface AreaSpec {
  readonly id: AreaId;
  /** DALYs a year in the region at its start year. */
  readonly burden: number;
  /** Observed yearly change of burden per head, fraction (negative = falling). */
  readonly trend: number;
}

export interface Region {
  readonly id: string;
  readonly name: Bilingual;
  readonly priceYear: number;
  readonly startYear: number;
  readonly policyYear: number;
  /** Resident population, persons. */
  readonly population: number;
  /** CNY of the price year per resident. */
  readonly gdpPerHead: number;
  /** Licensed and assistant doctors, persons: the base of care hours. */
  readonly doctors: number;
  readonly institutions: readonly InstitutionSpec[];
  readonly funding: {
    /** Competitive and stable research money decided inside the region, million CNY a year. */
    readonly localResearch: number;
    /** Shares of that money by payer, sum 1. */
    readonly localShares: { readonly city: number; readonly province: number; readonly hospitals: number };
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
  };
  /** Million CNY of the price year by the model's prices. */
  readonly prices: Readonly<Record<string, number>>;
  readonly health: {
    readonly areas: readonly AreaSpec[];
    /** Share of the burden that inpatient care can act on. */
    readonly inpatientAmenableShare: number;
    /** CNY of the price year per DALY of ordinary care at the margin. */
    readonly opportunityCost: { readonly low: number; readonly central: number; readonly high: number };
    /** Fraction a year. */
    readonly discountRate: number;
  };
}
