import { MODEL_CURRENCY } from '../../model/place/currency.js';
import type { Bilingual, Currency } from '../../model/place/region.js';
import { alike } from '../reading/bilingual.js';
import { parseSource, type SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import type { FoundFile } from '../reading/sources.js';
import { describe, issueAt, NOTHING, valueAt } from '../reading/validate.js';
import type { RegionFile } from './region-schema.js';

/** The currency whose rate is 1 by what it is. */
const DOLLAR = 'USD';

const CODE = ['currency', 'code'];
const RATE = ['currency', 'perUsd', 'value'];

/** In what the money of a region file is, as far as plain values can be read: that of the model where they do not say. */
export function currencyOf(raw: unknown): Currency {
  const named = valueAt(raw, CODE);
  const code = typeof named === 'string' && /^[A-Z]{3}$/.test(named) ? named : MODEL_CURRENCY.code;
  const given = valueAt(raw, RATE);
  const usual = code === DOLLAR ? 1 : MODEL_CURRENCY.perUsd;
  return { code, perUsd: typeof given === 'number' && given > 0 ? given : usual };
}

/**
 * What is wrong with the currency of a file: a dollar that is not one dollar, a currency without a rate, and one that is
 * not that of the like region. Money cannot be borrowed across currencies: what a post or a day in hospital costs in one
 * country says little of the other, whatever the rate.
 */
export function currencyIssues(own: SourceDocument, whole: unknown, like: RegionFile | null): InputIssue[] {
  const { code, perUsd } = currencyOf(whole);
  const lent = like === null ? code : currencyOf(like).code;
  if (like !== null && lent !== code)
    return [issueAt(own, CODE, describe(valueAt(own.raw, CODE)), sameAs(lent, like.id))];
  if (code === DOLLAR && perUsd !== 1) return [issueAt(own, RATE, alike(perUsd), ONE)];
  const needsRate = code !== DOLLAR && code !== MODEL_CURRENCY.code;
  return needsRate && valueAt(whole, ['currency', 'perUsd']) === undefined
    ? [issueAt(own, ['currency', 'perUsd'], NOTHING, rateOf(code))]
    : [];
}

const sameAs = (code: string, like: string): Bilingual => ({
  en: `${code}, the currency of ${like}, whose figures stand in for missing ones: money cannot be borrowed across currencies`,
  zh: `${code}（${like} 的币种，缺失的数据取自该地区；金额不能跨币种借用）`,
});

const ONE: Bilingual = { en: '1, since the currency is the US dollar', zh: '1（币种即美元）' };

const rateOf = (code: string): Bilingual => ({
  en: `a figure of how many ${code} a US dollar is`,
  zh: `1 美元折合多少 ${code} 的数据`,
});

/** The code of the currency of a region file as far as plain values can be read: its own, or that of the region it is like. */
export function codeHere(raw: unknown, find: (name: string) => FoundFile | null = () => null): string {
  const like = valueAt(raw, ['like']);
  const file = valueAt(raw, CODE) === undefined && typeof like === 'string' ? find(like) : null;
  return currencyOf(file === null ? raw : parseSource(file.text, file.path).raw).code;
}
