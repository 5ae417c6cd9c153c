import { z } from 'zod';
import { medinno } from '../../model/medinno.js';
import { CELLS } from '../../model/place/cells.js';
import { INSTITUTION_TYPES } from '../../model/place/institution-types.js';
import { AREAS, MECHANISMS, PANELS, ROLES, type Role } from '../../model/place/region.js';
import { atMostNames, boundedNumber, idField, NO_UNIT } from '../reading/fields.js';
import {
  bilingualField,
  figureField,
  gradeField,
  labelField,
  textField,
  titleField,
  yearField,
} from '../reading/figure.js';
import { formatField } from '../reading/formats.js';
import { kindField } from '../reading/kind.js';
import { unitInWords } from './chinese-units.js';
import { currencyField } from './currency-field.js';
import { definitions } from './definitions.js';
import { GBD_CAUSES } from './gbd-causes.js';
import { ownScoresField } from './own-scores.js';
import {
  BACKGROUND_BOUNDS,
  EXCHANGE_RATE,
  OWN_PARAMETERS,
  type PricedModel,
  regionField,
} from './region-fields.js';

const id = idField;
/** Free numbers, as a derivation has them. */
const any = figureField(boundedNumber(BACKGROUND_BOUNDS, NO_UNIT));

/** The figure at a path of the catalogue, within its hard bounds. */
function known(path: string, model: PricedModel = medinno) {
  const { hard, unit, kind } = regionField(path, model)!;
  const whole = kind === 'whole' || kind === 'year';
  const words = unitInWords(unit, model);
  const key = JSON.stringify([hard, words, whole]);
  const field = ALIKE.get(key) ?? figureField(boundedNumber(hard, words, whole ? z.int() : z.number()));
  ALIKE.set(key, field);
  return field;
}

/** Figures of the same unit and bounds share one schema, which a JSON Schema then names once. */
const ALIKE = new Map<string, ReturnType<typeof figureField>>();

/** Each funder costs a look at everybody a year. */
const MOST_OUTSIDE_FUNDERS = 50;
const MOST_INSTITUTIONS = 2000;
/** Accounts of the books are looked through by the year. */
const MOST_PAYERS = 50;
const MOST_FACTS = 1000;
const MOST_POINTS = 1000;
const MOST_BACKGROUND = 1000;

/** What a known fact is good for; see `Fact.use`. */
export const FACT_USES = ['input', 'tuned', 'check'] as const;
export type FactUse = (typeof FACT_USES)[number];

/** A level of government, or of care. */
const level = z.strictObject({ id, name: titleField });
const payer = z.strictObject({
  id,
  name: titleField,
  level: id.optional().describe('The level whose budget it is; left out where it is that of none'),
});

/** What each role is, for those who write a file. */
const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  government: 'Payer that is the region’s own government; its level decides on most levers',
  upperGovernment: 'Payer that is the government above it, which pays a share of local research',
  nation: 'Payer that is the state',
  hospitals: 'Payer for what hospitals pay themselves',
  enterprises: 'Payer of the development of products',
  insurance: 'Payer of health insurance’s part of what is adopted',
  patients: 'Payer of what patients pay out of pocket',
};
const roles = z.strictObject(
  Object.fromEntries(ROLES.map((role) => [role, id.optional().describe(ROLE_TEXTS[role])])) as Record<
    Role,
    z.ZodOptional<typeof id>
  >,
);

const institution = z.strictObject({
  id,
  name: titleField,
  type: z.enum(INSTITUTION_TYPES),
  posts: known('institutions.*.posts'),
  climate: known('institutions.*.climate'),
  equipment: known('institutions.*.equipment'),
  translation: known('institutions.*.translation'),
});

const outsideFunder = (model: PricedModel) =>
  z.strictObject({
    id,
    name: titleField,
    /** A payer of the region: held against its payers once they are known (`financesIssues`). */
    payer: id,
    winsPerYear: known('funding.outside.*.winsPerYear').optional(),
    budget: known('funding.outside.*.budget', model).optional(),
    grantSize: known('funding.outside.*.grantSize', model),
    duration: known('funding.outside.*.duration'),
    mechanism: z
      .enum(MECHANISMS)
      .optional()
      .describe(
        'payline: all above a fixed score, the default; rank: the best, as many every year; lottery: as many by lot among the better part (lotteryPool); trackRecord: those of the best record; perHead: all in post alike',
      ),
    panel: z
      .enum(PANELS)
      .optional()
      .describe(
        'Who reviews and remembers awards: public funders outside, the default, the region’s own, or private ones',
      ),
    target: z
      .enum(CELLS)
      .optional()
      .describe('Orientation, area or type of institution whose people alone can apply'),
    overhead: known('funding.outside.*.overhead').optional(),
    reviewNoise: known('funding.outside.*.reviewNoise').optional(),
    priorAwardWeight: known('funding.outside.*.priorAwardWeight').optional(),
  });

const area = z.strictObject({
  id: z.enum(AREAS),
  causes: z.array(z.enum(GBD_CAUSES)).min(1).max(GBD_CAUSES.length),
  burden: known('health.areas.*.burden'),
  trend: known('health.areas.*.trend'),
});

/** A figure in a later year: what it is then, and who says so. */
const pathPoint = z.strictObject({
  figure: textField.describe('A figure of the region, those of funders outside by their id'),
  year: z.int().describe('After the start year; between two years the figure follows a straight line'),
  value: z.number(),
  unit: labelField,
  source: textField,
  grade: gradeField,
  note: textField.optional(),
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

const funding = (model: PricedModel) =>
  z.strictObject({
    localResearch: known('funding.localResearch', model),
    localShares: z
      .record(id, known('funding.localShares.*'))
      .describe('Shares by payer, each a payer of the region; one that is left out has none. They sum to 1'),
    localGrantSize: known('funding.localGrantSize', model),
    localGrantDuration: known('funding.localGrantDuration'),
    developmentPool: known('funding.developmentPool', model),
    outside: z.array(outsideFunder(model)).max(MOST_OUTSIDE_FUNDERS),
  });

const workforce = (model: PricedModel) =>
  z.strictObject({
    pay: known('workforce.pay', model),
    payGap: known('workforce.payGap'),
    moneyGap: known('workforce.moneyGap'),
    traineesPerInvestigator: known('workforce.traineesPerInvestigator'),
    graduatesWhoStay: known('workforce.graduatesWhoStay'),
    postdocsWhoStay: known('workforce.postdocsWhoStay'),
  });

const health = (model: PricedModel) =>
  z.strictObject({
    areas: z.array(area).max(AREAS.length),
    inpatientAmenableShare: known('health.inpatientAmenableShare'),
    inpatients: z
      .strictObject({
        stays: known('health.inpatients.stays'),
        treatedHere: known('health.inpatients.treatedHere'),
        fee: known('health.inpatients.fee', model),
      })
      .optional()
      .describe(
        'Inpatients among residents and where they are treated; left out, who goes elsewhere does not change',
      ),
    opportunityCost: z.strictObject({
      low: known('health.opportunityCost.low', model),
      central: known('health.opportunityCost.central', model),
      high: known('health.opportunityCost.high', model),
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

/** Parameters of the model, each of which a region may set. */
function parametersOf(model: PricedModel) {
  const fields = Object.keys(model.parameters).map((id) => [
    id,
    known(`${OWN_PARAMETERS}.${id}`, model).optional(),
  ]);
  return z
    .strictObject(Object.fromEntries(fields) as Record<string, z.ZodOptional<FigureField>>)
    .optional()
    .describe(
      'Parameters of the model that have another value here, as figures; one with a range is drawn, one without is not',
    );
}

const fileFields = (model: PricedModel) => ({
  kind: kindField('region'),
  format: formatField('region'),
  id,
  name: titleField,
  description: bilingualField,
  /** The region whose figures stand in for those that this file leaves out. */
  like: id.optional(),
  definitions,
  levels: z
    .array(level)
    .min(1)
    .max(MOST_PAYERS)
    .optional()
    .describe('Levels of government in order, the region’s own first; left out, those of a city of China'),
  payers: z
    .array(payer)
    .min(1)
    .max(MOST_PAYERS)
    .optional()
    .describe('Who pays, in the order of tables and charts; left out, those of a city of China'),
  roles: roles
    .optional()
    .describe('Which payer plays which part; one may play several. Levers name roles, not payers'),
  currency: currencyField(known(EXCHANGE_RATE, model)),
  priceYear: known('priceYear'),
  startYear: known('startYear'),
  policyYear: known('policyYear'),
  population: known('population'),
  gdpPerHead: known('gdpPerHead', model),
  doctors: known('doctors'),
  /** Numbers the others are computed from. The model does not read them; draws read the range of ageStructureFactor. */
  derivation: z.record(z.string(), any).refine(...atMostNames(MOST_BACKGROUND)),
  institutions: z.array(institution).min(1).max(MOST_INSTITUTIONS),
  funding: funding(model),
  workforce: workforce(model),
  paths: z
    .array(pathPoint)
    .max(MOST_POINTS)
    .optional()
    .describe(
      'Figures in the years after the start year, also before the policy year; one that is not named stays as it is',
    ),
  health: health(model),
  facts: z.array(fact).max(MOST_FACTS),
  scored: ownScoresField,
});

const SCHEMAS = new WeakMap<PricedModel['prices'], ReturnType<typeof schemaFor>>();

/** A region file under a model, whose prices it has. Every number is a figure with unit, source, year and grade. */
export function regionSchema(model: PricedModel = medinno) {
  const schema = SCHEMAS.get(model.prices) ?? schemaFor(model);
  SCHEMAS.set(model.prices, schema);
  return schema;
}

function schemaFor(model: PricedModel) {
  const { health, facts, scored, ...before } = fileFields(model);
  return z.strictObject({
    ...before,
    parameters: parametersOf(model),
    prices: pricesOf(model),
    ...{ health, facts, scored },
  });
}

export type RegionFile = z.infer<ReturnType<typeof regionSchema>>;
