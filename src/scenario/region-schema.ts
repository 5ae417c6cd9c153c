import { z } from 'zod';
import { AREAS, INSTITUTION_TYPES, PAYERS, PRICES } from '../model/region.js';
import { bilingualField, figureField, gradeField, textField, titleField, yearField } from './figure.js';
import { GBD_CAUSES } from './gbd-causes.js';
import { kindField } from './kind.js';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const any = figureField(z.number());
const amount = figureField(z.number().min(0));
const positive = figureField(z.number().gt(0));
const share = figureField(z.number().min(0).max(1));
const calendarYear = figureField(z.int().min(1900).max(2100));

/** The luck of outside calls is keyed for this many funders. */
const MOST_OUTSIDE_FUNDERS = 8;

/** What a known fact is good for; see `Fact.use`. */
export const FACT_USES = ['input', 'tuned', 'check'] as const;
export type FactUse = (typeof FACT_USES)[number];

const institution = z.strictObject({
  id,
  name: titleField,
  type: z.enum(INSTITUTION_TYPES),
  posts: figureField(z.int().min(1)),
  climate: share,
  equipment: positive,
  translation: amount,
});

const outsideFunder = z.strictObject({
  id,
  name: titleField,
  payer: z.enum(PAYERS),
  winsPerYear: amount,
  grantSize: positive,
  duration: figureField(z.int().min(1)),
});

const area = z.strictObject({
  id: z.enum(AREAS),
  causes: z.array(z.enum(GBD_CAUSES)).min(1),
  burden: positive,
  trend: figureField(z.number().min(-0.2).max(0.2)),
});

const fact = z.strictObject({
  id,
  label: titleField,
  quantity: textField,
  unit: textField,
  low: z.number(),
  high: z.number(),
  source: textField,
  year: yearField,
  grade: gradeField,
  note: textField,
  explanation: z.string(),
  use: z.enum(FACT_USES),
  under: z.string().optional(),
});

const funding = z.strictObject({
  localResearch: positive,
  localShares: z.strictObject({ city: share, province: share, hospitals: share }),
  localGrantSize: positive,
  localGrantDuration: figureField(z.int().min(1)),
  developmentPool: amount,
  outside: z.array(outsideFunder).max(MOST_OUTSIDE_FUNDERS),
});

const workforce = z.strictObject({
  pay: positive,
  payGap: any,
  moneyGap: any,
  traineesPerInvestigator: amount,
  graduatesWhoStay: share,
  postdocsWhoStay: share,
});

const health = z.strictObject({
  areas: z.array(area),
  inpatientAmenableShare: share,
  opportunityCost: z.strictObject({ low: positive, central: positive, high: positive }),
  discountRate: figureField(z.number().min(0).max(0.2)),
});

const prices = z.strictObject(
  Object.fromEntries(PRICES.map((name) => [name, positive])) as Record<
    (typeof PRICES)[number],
    typeof positive
  >,
);

/** What the denominators of a region's figures count; the words that a file may use. */
export const DEFINITIONS = {
  /** Usual residents, or those registered there (hukou). */
  population: ['resident', 'registered'],
  /** Doctors with those of clinics and village stations, or without them. */
  doctors: ['clinics-in', 'clinics-out'],
  /** Money of the price year, or of the year in which it was paid. */
  money: ['real', 'nominal'],
} as const;
export type DefinitionName = keyof typeof DEFINITIONS;

const definitions = z.strictObject({
  population: z.enum(DEFINITIONS.population),
  doctors: z.enum(DEFINITIONS.doctors),
  money: z.enum(DEFINITIONS.money),
});
export type Definitions = z.infer<typeof definitions>;

/** A region file. Every number is a figure with unit, source, year and grade. */
export const REGION_SCHEMA = z.strictObject({
  kind: kindField('region'),
  id,
  name: titleField,
  description: bilingualField,
  /** The region whose figures stand in for those that this file leaves out. */
  like: id.optional(),
  definitions,
  priceYear: calendarYear,
  startYear: calendarYear,
  policyYear: calendarYear,
  population: positive,
  gdpPerHead: positive,
  doctors: positive,
  /** Numbers the others are computed from. The model does not read them; draws read the range of ageStructureFactor. */
  derivation: z.record(z.string(), any),
  institutions: z.array(institution).min(1),
  funding,
  workforce,
  prices,
  health,
  facts: z.array(fact),
});

export type RegionFile = z.infer<typeof REGION_SCHEMA>;
