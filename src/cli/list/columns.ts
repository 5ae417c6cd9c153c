import { formatNumber } from '../../language/numbers.js';
import { sumsUpTo } from '../../language/sums-of-place.js';
import { COUNTED, shownUnit, unitWord } from '../../language/units.js';
import type { Language } from '../../language/words.js';
import { currencyName } from '../../model/place/currency.js';
import type { Bilingual } from '../../model/place/region.js';
import type { CatalogueEntry, CatalogueName } from '../../node/catalogue-entries.js';
import { mistakesText } from './mistakes-text.js';
import { PATTERN_USES } from './source-details.js';
import { ROLE_NAMES, sayIn } from './words.js';

/** Columns of a list, the names of entries first. */
interface Columns<Entry> {
  readonly heads: readonly Bilingual[];
  readonly row: (entry: Entry, language: Language) => readonly string[];
}

const ID = { en: 'name', zh: '名称' };
const TITLE = { en: 'title', zh: '标题' };
const WHAT = { en: 'what it is', zh: '内容' };
const UNIT = { en: 'unit', zh: '单位' };
const REGION = { en: 'region', zh: '地区' };
const PROGRAMME = { en: 'programme', zh: '专项资金' };

const number = (value: number): string => formatNumber(value, 4);

/** A dose with its unit: money in the unit of the language, and no blank before a bracket. */
function doseText(dose: number, unit: string, language: Language): string {
  if (unit === '1') return number(dose);
  const { word, times } = shownUnit(unit, language, 'full', sumsUpTo([dose], language));
  return `${number(dose * times)}${word.startsWith('（') ? '' : ' '}${word}`;
}

const unitText = (unit: string, language: Language): string => (unit === '1' ? '' : unitWord(unit, language));

/** Money of a programme in the unit of the language; a policy alone is in the currency of whatever region it is tried in. */
function moneyText(
  programme: { readonly amount: number } | null,
  language: Language,
  currency: string | null,
): string {
  if (programme === null) return '';
  const { amount } = programme;
  const { word, times } = COUNTED[language][sumsUpTo([amount], language)];
  const sum = `${number(amount * times)} ${word}`;
  if (language === 'zh') return `每年 ${sum}${currency === null ? '' : currencyName(currency).zh}`;
  return `${sum}${currency === null ? '' : ` ${currency}`} a year`;
}

type Unreadable = Parameters<typeof mistakesText>[0];

/** The row of a file with mistakes counts them. */
const mistaken = (entry: Unreadable, language: Language): readonly string[] => [
  entry.id,
  mistakesText(entry, sayIn(language)),
];

/** What of every entry stands in a list: enough to choose one, which is then shown in full. */
export const COLUMNS: { readonly [Name in CatalogueName]: Columns<CatalogueEntry<Name>> } = {
  levers: {
    heads: [ID, WHAT, { en: 'usual dose', zh: '常用力度' }, { en: 'paid by', zh: '出资' }],
    row: ({ id, name, standard: { dose, unit }, payer }, language) => [
      id,
      name[language],
      doseText(dose, unit, language),
      ROLE_NAMES[payer][language],
    ],
  },
  parameters: {
    heads: [
      ID,
      { en: 'meaning', zh: '含义' },
      { en: 'value', zh: '取值' },
      UNIT,
      { en: 'grade', zh: '等级' },
    ],
    row: ({ id, title, value, unit, grade }, language) => [
      id,
      title[language],
      number(value),
      unitText(unit, language),
      grade,
    ],
  },
  indicators: {
    heads: [ID, WHAT, UNIT],
    row: ({ id, name, unit }, language) => [id, name[language], unitText(unit, language)],
  },
  scenarios: {
    heads: [ID, TITLE, REGION, PROGRAMME],
    row: (entry, language) =>
      'issues' in entry
        ? mistaken(entry, language)
        : [
            entry.id,
            entry.title[language],
            entry.region,
            moneyText(entry.programme, language, entry.currency),
          ],
  },
  regions: {
    heads: [ID, REGION, { en: 'residents', zh: '常住人口' }, { en: 'own figures', zh: '本地数据' }],
    row: (entry, language) => {
      if ('issues' in entry) return mistaken(entry, language);
      const { local, all } = entry.localShare;
      const own = { en: `${local} of ${all}`, zh: `${all} 项中 ${local} 项` };
      return [entry.id, entry.name[language], formatNumber(entry.population, 9), own[language]];
    },
  },
  policies: {
    heads: [ID, TITLE, PROGRAMME],
    row: (entry, language) =>
      'issues' in entry
        ? mistaken(entry, language)
        : [entry.id, entry.title[language], moneyText(entry.programme, language, null)],
  },
  experiments: {
    heads: [ID, TITLE, { en: 'scenario', zh: '情景' }],
    row: (entry, language) =>
      'issues' in entry ? mistaken(entry, language) : [entry.id, entry.title[language], entry.scenario],
  },
  patterns: {
    heads: [ID, { en: 'pattern', zh: '规律' }, { en: 'used for', zh: '用途' }],
    row: ({ id, title, used }, language) => [id, title[language], PATTERN_USES[used][language]],
  },
  studies: {
    heads: [ID, TITLE, { en: 'DOI', zh: 'DOI' }],
    row: ({ id, title, doi }, language) => [id, title[language], doi],
  },
};
