import { z } from 'zod';
import { medinno } from '../model/medinno.js';
import { CHINESE_CITY } from '../model/place/chinese-city.js';
import { AREAS, INSTITUTION_TYPES } from '../model/place/region.js';
import { atMostNames, boundedNumber } from './fields.js';
import { bilingualField, figureField, gradeField, textField, titleField, yearField } from './figure.js';
import { formatField } from './formats.js';
import { GBD_CAUSES } from './gbd-causes.js';
import { kindField } from './kind.js';
import { BACKGROUND_BOUNDS, type PricedModel, regionField } from './region-fields.js';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
/** Free numbers, as a derivation has them. */
const any = figureField(boundedNumber(BACKGROUND_BOUNDS, ''));

/** The figure at a path of the catalogue, within its hard bounds. */
function known(path: string, model: PricedModel = medinno) {
  const { hard, unit, kind } = regionField(path, model)!;
  const whole = kind === 'whole' || kind === 'year';
  return figureField(boundedNumber(hard, unit, whole ? z.int() : z.number()));
}

/** The luck of outside calls is keyed for this many funders. */
const MOST_OUTSIDE_FUNDERS = 8;
const MOST_INSTITUTIONS = 2000;
const MOST_FACTS = 1000;
const MOST_BACKGROUND = 1000;

/** What a known fact is good for; see `Fact.use`. */
export const FACT_USES = ['input', 'tuned', 'check'] as const;
export type FactUse = (typeof FACT_USES)[number];

const institution = z.strictObject({
  id,
  name: titleField,
  type: z.enum(INSTITUTION_TYPES),
  posts: known('institutions.*.posts'),
  climate: known('institutions.*.climate'),
  equipment: known('institutions.*.equipment'),
  translation: known('institutions.*.translation'),
});

const outsideFunder = z.strictObject({
  id,
  name: titleField,
  payer: z.enum(CHINESE_CITY.payers.map(({ id }) => id)),
  winsPerYear: known('funding.outside.*.winsPerYear'),
  grantSize: known('funding.outside.*.grantSize'),
  duration: known('funding.outside.*.duration'),
});

const area = z.strictObject({
  id: z.enum(AREAS),
  causes: z.array(z.enum(GBD_CAUSES)).min(1).max(GBD_CAUSES.length),
  burden: known('health.areas.*.burden'),
  trend: known('health.areas.*.trend'),
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
  localResearch: known('funding.localResearch'),
  localShares: z.strictObject({
    city: known('funding.localShares.city'),
    province: known('funding.localShares.province'),
    hospitals: known('funding.localShares.hospitals'),
  }),
  localGrantSize: known('funding.localGrantSize'),
  localGrantDuration: known('funding.localGrantDuration'),
  developmentPool: known('funding.developmentPool'),
  outside: z.array(outsideFunder).max(MOST_OUTSIDE_FUNDERS),
});

const workforce = z.strictObject({
  pay: known('workforce.pay'),
  payGap: known('workforce.payGap'),
  moneyGap: known('workforce.moneyGap'),
  traineesPerInvestigator: known('workforce.traineesPerInvestigator'),
  graduatesWhoStay: known('workforce.graduatesWhoStay'),
  postdocsWhoStay: known('workforce.postdocsWhoStay'),
});

const health = z.strictObject({
  areas: z.array(area).max(AREAS.length),
  inpatientAmenableShare: known('health.inpatientAmenableShare'),
  opportunityCost: z.strictObject({
    low: known('health.opportunityCost.low'),
    central: known('health.opportunityCost.central'),
    high: known('health.opportunityCost.high'),
  }),
  discountRate: known('health.discountRate'),
});

type FigureField = ReturnType<typeof known>;

/** Prices of the model; those that have a usual value may be left out. */
function pricesOf(model: PricedModel) {
  const fields = Object.entries(model.prices).map(([id, { usual }]) => {
    const price = known(`prices.${id}`, model);
    return [id, usual === undefined ? price : price.optional()];
  });
  // One that is left out has no key in what is read.
  return z.strictObject(Object.fromEntries(fields) as Record<string, FigureField>);
}

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

const FILE_FIELDS = {
  kind: kindField('region'),
  format: formatField('region'),
  id,
  name: titleField,
  description: bilingualField,
  /** The region whose figures stand in for those that this file leaves out. */
  like: id.optional(),
  definitions,
  priceYear: known('priceYear'),
  startYear: known('startYear'),
  policyYear: known('policyYear'),
  population: known('population'),
  gdpPerHead: known('gdpPerHead'),
  doctors: known('doctors'),
  /** Numbers the others are computed from. The model does not read them; draws read the range of ageStructureFactor. */
  derivation: z.record(z.string(), any).refine(...atMostNames(MOST_BACKGROUND)),
  institutions: z.array(institution).min(1).max(MOST_INSTITUTIONS),
  funding,
  workforce,
  health,
  facts: z.array(fact).max(MOST_FACTS),
};

const SCHEMAS = new WeakMap<PricedModel['prices'], ReturnType<typeof schemaFor>>();

/** A region file under a model, whose prices it has. Every number is a figure with unit, source, year and grade. */
export function regionSchema(model: PricedModel = medinno) {
  const schema = SCHEMAS.get(model.prices) ?? schemaFor(model);
  SCHEMAS.set(model.prices, schema);
  return schema;
}

function schemaFor(model: PricedModel) {
  const { health, facts, ...before } = FILE_FIELDS;
  return z.strictObject({ ...before, prices: pricesOf(model), health, facts });
}

export type RegionFile = z.infer<ReturnType<typeof regionSchema>>;
