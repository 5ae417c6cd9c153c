import type { Lever } from './entries/lever.js';
import type { ParameterEntry } from './entries/parameter.js';
import type { PriceEntry } from './entries/price.js';
import type { Submodel } from './entries/submodel.js';
import { defineModel, type Model } from './model.js';
import { chineseUnitIn, currencyName, MODEL_CURRENCY, perModelCurrency, unitIn } from './place/currency.js';
import type { Bilingual, Currency } from './place/region.js';

/** Models in a currency, each made once. */
const MADE = new WeakMap<Model, Map<string, Model>>();
const ORIGINALS = new WeakMap<Model, Model>();

/**
 * The model in the currency of a region: what it counts in CNY is converted at the region's rate to the US dollar over
 * that of CNY for which it was set, with its ranges and bounds, and every unit names the region's currency. Under a
 * region of CNY it is the model itself. What an addition already counts in another currency stays.
 * @example
 * inCurrency(medinno, { code: 'USD', perUsd: 1 }).parameters.contractSize.unit; // => 'million USD'
 */
export function inCurrency(model: Model, currency: Currency): Model {
  if (isSame(model.currency ?? MODEL_CURRENCY, currency)) return model;
  const made = MADE.get(model) ?? new Map<string, Model>();
  MADE.set(model, made);
  const key = `${currency.code} ${currency.perUsd}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const { submodels, schedule, pathways } = model;
  const converted = defineModel({
    submodels: submodels.map((submodel) => submodelIn(submodel, currency)),
    schedule,
    pathways,
    currency,
  });
  ORIGINALS.set(converted, model);
  made.set(key, converted);
  return converted;
}

const isSame = (one: Currency, other: Currency): boolean =>
  one.code === other.code && (one.code === MODEL_CURRENCY.code || one.perUsd === other.perUsd);

/** The model in CNY that a model was made of; itself where it was not converted. */
export const originalOf = (model: Model): Model => ORIGINALS.get(model) ?? model;

/** The same of what a region file can name, before there is a region. */
export function pricedIn(model: Priced, currency: Currency): Priced {
  if (isSame(model.currency ?? MODEL_CURRENCY, currency)) return model;
  return {
    parameters: each(model.parameters, (entry) => parameterIn(entry, currency)),
    prices: each(model.prices, (price) => priceIn(price, currency)),
    currency,
  };
}

/** What of a model the figures of a region depend on. */
type Priced = Pick<Model, 'prices' | 'parameters' | 'currency'>;

/** Digits that are kept of bounds and usual prices, as of a figure that another region lends. */
const DIGITS = 4;

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** Bounds of an amount in CNY, in a currency: a dollar of 7 CNY has a seventh of them. */
export const boundsIn = (ends: Ends, currency: Currency): Ends => {
  const [low, high] = times(ends, perModelCurrency(currency));
  return [rounded(low), rounded(high)];
};

type Ends = readonly [low: number, high: number];

const isMoney = (unit: string): boolean => unit.includes(MODEL_CURRENCY.code);

/** A number of money times the ratio of the rates; one that is given a sum of money, as products per million, divided by it. */
const factorOf = (unit: string, currency: Currency): number => {
  if (!isMoney(unit)) return 1;
  const ratio = perModelCurrency(currency);
  return new RegExp(`per .*${MODEL_CURRENCY.code}`).test(unit) ? 1 / ratio : ratio;
};

const times = ([low, high]: Ends, factor: number): Ends => [low * factor, high * factor];

/** Bounds that keep out what cannot be computed with, or a slip of the pen: never narrower than in CNY, since richer places have larger prices. */
const widest = ([low, high]: Ends, factor: number): Ends => [
  Math.min(low, low * factor),
  Math.max(high, high * factor),
];

const each = <T>(table: Readonly<Record<string, T>>, change: (entry: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, change(entry)]));

function submodelIn(submodel: Submodel, currency: Currency): Submodel {
  const { parameters, flows, stocks = {}, prices, levers, indicators } = submodel;
  const united = <T extends { readonly unit: string }>(entry: T): T => ({
    ...entry,
    unit: unitIn(entry.unit, currency.code),
  });
  return {
    ...submodel,
    parameters: each(parameters, (entry) => parameterIn(entry, currency)),
    flows: each(flows, united),
    stocks: each(stocks, united),
    prices: each(prices, (price) => priceIn(price, currency)),
    levers: levers.map((lever) => leverIn(lever, currency)),
    indicators: indicators.map(united),
  };
}

function parameterIn(entry: ParameterEntry, currency: Currency): ParameterEntry {
  const factor = factorOf(entry.unit, currency);
  const title = titleIn(entry.title, currency);
  return {
    ...entry,
    title,
    text: title.en,
    unit: unitIn(entry.unit, currency.code),
    value: entry.value * factor,
    range: entry.range === null ? null : times(entry.range, factor),
    hard: widest(entry.hard, factor),
  };
}

/** Costs published in US dollars are read at the region's rate; a yuan is a unit of its currency. */
function titleIn({ en, zh }: Bilingual, { code, perUsd }: Currency): Bilingual {
  const one = currencyName(code);
  const { code: own, perUsd: rate } = MODEL_CURRENCY;
  const isDollar = code === 'USD';
  return {
    en: en
      .replace(` at ${rate} ${own}`, isDollar ? '' : ` at ${perUsd} ${code}`)
      .replace(/\byuan\b/g, one.en),
    zh: zh
      .replace(`（按 ${rate} 元/美元折算）`, isDollar ? '' : `（按 ${perUsd} ${one.zh}/美元折算）`)
      .replace(/(?<=[一每])元/g, one.zh),
  };
}

function priceIn(entry: PriceEntry, currency: Currency): PriceEntry {
  const { unit, hard, plausible, usual } = entry;
  const factor = perModelCurrency(currency);
  return {
    ...entry,
    unit: { en: unitIn(unit.en, currency.code), zh: chineseUnitIn(unit.zh, currency.code) },
    hard: boundsIn(hard, currency),
    plausible: { ...plausible, range: boundsIn(plausible.range, currency) },
    ...(usual === undefined
      ? {}
      : {
          usual: { ...usual, value: rounded(usual.value * factor), range: boundsIn(usual.range, currency) },
        }),
  };
}

function leverIn(lever: Lever, currency: Currency): Lever {
  const factor = factorOf(lever.unit, currency);
  if (factor === 1) return lever;
  return {
    ...lever,
    unit: unitIn(lever.unit, currency.code),
    range: widest(lever.range, factor),
    standard: lever.standard * factor,
  };
}
