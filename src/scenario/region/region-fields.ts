import type { ParameterEntry } from '../../model/entries/parameter.js';
import { boundsIn } from '../../model/in-currency.js';
import { medinno } from '../../model/medinno.js';
import type { Model } from '../../model/model.js';
import { MODEL_CURRENCY, unitIn } from '../../model/place/currency.js';
import type { Currency } from '../../model/place/region.js';
import type { HardBounds } from '../reading/fields.js';
import { within } from './fields/field.js';
import { FUNDING_FIELDS } from './fields/funding.js';
import { HEALTH_FIELDS } from './fields/health.js';
import { PLACE_FIELDS } from './fields/place.js';
import { WORKFORCE_FIELDS } from './fields/workforce.js';
import type { RegionField } from './region-field.js';

/** A model as far as the file of a region depends on it: without indicators, those of the package are meant. */
export type PricedModel = Pick<Model, 'prices' | 'parameters' | 'currency'> &
  Partial<Pick<Model, 'indicators'>>;

/**
 * Every figure a region file has under a model, in the order of the file, with its hard bounds and the range in which it
 * is plausible (both assumed, grade D). A region's free background numbers are not among them.
 */
export const regionFields = (model: PricedModel = medinno): readonly RegionField[] => known(model).fields;

/**
 * A figure in a region's currency: its unit names it, and an amount has the bounds of CNY at the region's rate, so that
 * the same money is possible everywhere: of US dollars, at 7 CNY each, a seventh.
 */
function fieldIn(field: RegionField, currency: Currency): RegionField {
  const { path, unit, hard, plausible } = field;
  if (currency.code === MODEL_CURRENCY.code || !unit.includes(MODEL_CURRENCY.code)) return field;
  const named = { ...field, unit: unitIn(unit, currency.code) };
  // What a currency is worth can't be judged by what it is worth.
  if (path === EXCHANGE_RATE) return { ...named, plausible: { range: hard } };
  return {
    ...named,
    hard: boundsIn(hard, currency),
    plausible: { ...plausible, range: boundsIn(plausible.range, currency) },
  };
}

/** What a US dollar is in the region's currency. */
export const EXCHANGE_RATE = 'currency.perUsd';

const priceFields = ({ prices }: PricedModel): RegionField[] =>
  Object.entries(prices).map(([id, { title, buys, unit, hard, plausible, borrow, followsPay }]) => ({
    path: `prices.${id}`,
    label: buys,
    unit: unit.en,
    hard,
    plausible,
    kind: 'amount',
    borrow,
    sheet: 'prices',
    ...(followsPay ? {} : { drawn: title }),
  }));

/** The background number whose range moves all burdens, so that a region always has it. */
export const AGE_STRUCTURE: RegionField = {
  path: 'derivation.ageStructureFactor',
  label: {
    en: 'Burden per resident over the nation’s: age structure and health of the place',
    zh: '人均疾病负担与全国之比（反映年龄结构与健康水平）',
  },
  unit: 'ratio',
  hard: [0.01, 100],
  plausible: within(0.3, 3),
  kind: 'amount',
  borrow: 'same',
  sheet: 'burden',
  drawn: {
    en: 'burden of disease per resident over the nation’s',
    zh: '人均疾病负担与全国之比',
  },
};

/** The mapping of a region file whose keys are parameters of the model. */
export const OWN_PARAMETERS = 'parameters';

/** The parameter of the model that a figure sets; null for any other figure. */
export const ownParameter = (path: string): string | null =>
  path.startsWith(`${OWN_PARAMETERS}.`) ? path.slice(OWN_PARAMETERS.length + 1) : null;

/**
 * A parameter of the model as a figure of a region that sets it. Any value that the model can compute with is
 * plausible: a nation is not a city. It holds for every place of the country, and where it has a range it is drawn.
 */
const parameterField = (id: string, { title, unit, hard, choices }: ParameterEntry): RegionField => ({
  path: `${OWN_PARAMETERS}.${id}`,
  label: title,
  unit,
  hard,
  plausible: { range: hard },
  kind: choices.length > 0 ? 'whole' : hard[0] < 0 ? 'signed' : 'amount',
  borrow: 'national',
  sheet: 'background',
  ...(choices.length > 0 ? {} : { drawn: title }),
});

/** Free numbers that others are derived from are of any size that arithmetic keeps. */
export const BACKGROUND_BOUNDS: HardBounds = [-1e15, 1e15];

/** What is known of a background number with a free name. */
export const backgroundNumber = (path: string): RegionField => ({
  path,
  label: { en: '', zh: '' },
  unit: '',
  hard: BACKGROUND_BOUNDS,
  plausible: { range: BACKGROUND_BOUNDS },
  kind: 'signed',
  borrow: 'never',
  sheet: 'background',
});

interface KnownFields {
  readonly fields: readonly RegionField[];
  readonly byPath: ReadonlyMap<string, RegionField>;
}

const KNOWN = new WeakMap<PricedModel['prices'], KnownFields>();

/** Put together once for each model: figures are looked up by the thousand. */
function known(model: PricedModel): KnownFields {
  const before = KNOWN.get(model.prices);
  if (before !== undefined) return before;
  const { currency = MODEL_CURRENCY } = model;
  const inRegion = (field: RegionField) => fieldIn(field, currency);
  const fields = [
    ...[...PLACE_FIELDS, ...FUNDING_FIELDS, ...WORKFORCE_FIELDS].map(inRegion),
    ...priceFields(model),
    ...HEALTH_FIELDS.map(inRegion),
  ];
  const parameters = Object.entries(model.parameters).map(([id, entry]) => parameterField(id, entry));
  const byPath = new Map([...fields, AGE_STRUCTURE, ...parameters].map((entry) => [entry.path, entry]));
  const put = { fields, byPath };
  KNOWN.set(model.prices, put);
  return put;
}

/** The lists of a region file whose entries hold figures. */
export const FIGURE_LISTS = ['institutions', 'funding.outside', 'health.areas'] as const;
export type FigureList = (typeof FIGURE_LISTS)[number];

/** The mapping of a region file whose keys are payers. */
export const SHARES = 'funding.localShares';

/** What is known of the figure at a path, whether its entry is named by id or by position; null where nothing is. */
export function regionField(path: string, model: PricedModel = medinno): RegionField | null {
  if (path.startsWith(`${SHARES}.`)) return known(model).byPath.get(`${SHARES}.*`)!;
  const list = FIGURE_LISTS.find((name) => path.startsWith(`${name}.`));
  const general = list === undefined ? path : `${list}.*.${path.slice(list.length + 1).replace(/^.*\./, '')}`;
  return known(model).byPath.get(general) ?? null;
}

/** The figures that an entry of a list has, by their names there. */
export function fieldsOfList(list: FigureList): readonly RegionField[] {
  return regionFields().filter(({ path }) => path.startsWith(`${list}.*.`));
}

/** A figure's own name: the last word of its path. */
export function fieldName({ path }: RegionField): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
