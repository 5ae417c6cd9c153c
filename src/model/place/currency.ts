import { CHINESE_CITY } from './chinese-city.js';
import type { Bilingual, Currency } from './region.js';

/** The currency in which the model itself is written: its parameters, usual prices and units. */
export const MODEL_CURRENCY: Currency = CHINESE_CITY.currency;

/** Of the currency that stands in the words of a language, a unit of it; any other is called by its code. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  CNY: { en: 'yuan', zh: '元' },
  USD: { en: 'dollar', zh: '美元' },
};

/** A unit of a currency in running text: a yuan, 元; its code where no word is known. */
export const currencyName = (code: string): Bilingual => NAMES[code] ?? { en: code, zh: code };

/** How many units of a currency one CNY of the model is: 1 for CNY itself, at whatever rate to the US dollar. */
export const perModelCurrency = ({ code, perUsd }: Currency): number =>
  code === MODEL_CURRENCY.code ? 1 : perUsd / MODEL_CURRENCY.perUsd;

const MODEL_CODE = new RegExp(`\\b${MODEL_CURRENCY.code}\\b`, 'g');
/** 元 of CNY, not the one in 美元 or in words as 多元. */
const YUAN = /(?<![美多单])元(?!素|数|化)/g;

/** A unit of the model, or a text with one, in a region's currency. */
export const unitIn = (unit: string, code: string): string =>
  code === MODEL_CURRENCY.code ? unit : unit.replace(MODEL_CODE, code);

/** The same of a text in Chinese, as 百万元 or 元/DALY. */
export const chineseUnitIn = (unit: string, code: string): string =>
  code === MODEL_CURRENCY.code ? unit : unit.replace(YUAN, currencyName(code).zh);

/** A unit as the model has it, and the currency that stands in it; that of the model where none does. */
export function modelUnit(unit: string): { readonly unit: string; readonly code: string } {
  const code = /\b[A-Z]{3}\b/.exec(unit)?.[0] ?? MODEL_CURRENCY.code;
  return { unit: unit.replace(new RegExp(`\\b${code}\\b`), MODEL_CURRENCY.code), code };
}
