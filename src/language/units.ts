import { chineseUnitIn, modelUnit, unitIn } from '../model/place/currency.js';
import type { Language } from './languages.js';

/** Units of the catalogue in words, without what is said of time and discounting. */
const UNITS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  DALY: { en: 'DALYs', zh: 'DALY' },
  DALYs: { en: 'DALYs', zh: 'DALY' },
  papers: { en: 'papers', zh: '篇' },
  findings: { en: 'findings', zh: '项发现' },
  grants: { en: 'grants', zh: '项资助' },
  proposals: { en: 'proposals', zh: '份申报' },
  patents: { en: 'patents', zh: '件' },
  projects: { en: 'projects', zh: '个项目' },
  incidents: { en: 'incidents', zh: '起' },
  'share of users covered': { en: 'share of users covered', zh: '（医保覆盖的用户比例）' },
  'share of a full fast track': { en: 'share of a full fast track', zh: '（快速通道到位程度）' },
  'share of full supervision': { en: 'share of full supervision', zh: '（监管到位程度）' },
  'share of imported equipment bought home-made': {
    en: 'share of imported equipment bought home-made',
    zh: '（进口设备中改购国产的比例）',
  },
  'share of full unification': { en: 'share of full unification', zh: '（统一到位程度）' },
  'change of share': { en: 'change of share', zh: '（占比变化）' },
  'change of fit': { en: 'change of fit', zh: '（适配度变化）' },
  'share of full checks': { en: 'share of full checks', zh: '（核查到位程度）' },
  'share of full preference': { en: 'share of full preference', zh: '（倾斜到位程度）' },
  'share of full cooperation': { en: 'share of full cooperation', zh: '（合作到位程度）' },
  posts: { en: 'posts', zh: '个岗位' },
  homes: { en: 'homes', zh: '套住房' },
  teams: { en: 'teams', zh: '个团队' },
  'share of full review': { en: 'share of full review', zh: '（审查到位程度）' },
  'share of hospitals': { en: 'share of hospitals', zh: '（占医院）' },
  'share of doctors': { en: 'share of doctors', zh: '（占医师）' },
  'thousand people': { en: 'thousand people', zh: '千人' },
  'doctors sent': { en: 'doctors sent', zh: '名派驻医师' },
  'doctor-years': { en: 'doctor-years', zh: '医师年' },
  persons: { en: 'persons', zh: '人' },
  stays: { en: 'hospital stays', zh: '人次住院' },
  'person-years': { en: 'person-years', zh: '人年' },
  'full-time equivalents': { en: 'full-time equivalents', zh: '人年（全时当量）' },
  articles: { en: 'articles', zh: '篇' },
  'patent families': { en: 'patent families', zh: '个专利族' },
  drugs: { en: 'drugs', zh: '个新药' },
  'mean researchers': { en: 'researchers of mean ability', zh: '折合人数（按平均能力）' },
  products: { en: 'products', zh: '项产品' },
  techniques: { en: 'techniques', zh: '项技术' },
  'products and techniques': { en: 'products and techniques', zh: '项产品与技术' },
  fraction: { en: 'fraction', zh: '比例' },
  '0 to 1': { en: '0 to 1', zh: '0 至 1' },
  '1 = normal': { en: '1 = normal', zh: '1 = 正常' },
  'percent per percent': { en: 'percent per percent', zh: '%/%' },
  percent: { en: 'percent', zh: '%' },
  'log odds': { en: 'log odds', zh: '（对数优势）' },
  'usual sizes of the series': { en: 'usual sizes of the series', zh: '倍序列通常水平' },
  'per 100 doctors': { en: 'per 100 doctors', zh: '每百名医师' },
  years: { en: 'years', zh: '年' },
  'relative change': { en: 'relative change', zh: '（相对变化）' },
  'change of weight': { en: 'change of weight', zh: '（权重变化）' },
  share: { en: 'share', zh: '（比例）' },
  'share bound': { en: 'share bound', zh: '（约束比例）' },
  'share of full reform': { en: 'share of full reform', zh: '（改革到位程度）' },
  'share of clinical load': { en: 'share of clinical load', zh: '（占临床工作量）' },
  'share of effort': { en: 'share of effort', zh: '（占精力）' },
  'share of burden': { en: 'share of burden', zh: '（占疾病负担）' },
  'share of the bonus': { en: 'share of the bonus', zh: '（占奖金）' },
  'share of the pool': { en: 'share of the pool', zh: '（占奖金总额）' },
  'percent of pay': { en: 'percent of pay', zh: '%（占薪酬）' },
  platforms: { en: 'platforms', zh: '个平台' },
  offices: { en: 'offices', zh: '个机构' },
  units: { en: 'units', zh: '个中心' },
  disciplines: { en: 'disciplines', zh: '个专科' },
  places: { en: 'places', zh: '个名额' },
  switch: { en: 'switch', zh: '开关' },
  'million CNY': { en: 'million CNY', zh: '百万元' },
  'papers per million CNY': { en: 'papers per million CNY', zh: '篇/百万元' },
  'million CNY a grant': { en: 'million CNY a grant', zh: '百万元/项' },
  'CNY per DALY': { en: 'CNY per DALY', zh: '元/DALY' },
};

/**
 * How much of a unit is said: `full` as the catalogue has it, `total` for a sum over the years, `short` in a
 * sentence that says the rest.
 */
export type UnitForm = 'full' | 'total' | 'short';

const DISCOUNTED = { en: ', discounted', zh: '，已贴现' };
const YEARLY = { en: ' a year', zh: '/年' };

/** The word shown for a unit of the catalogue; one that is not listed is shown as it is. */
export function unitWord(unit: string, language: Language, form: UnitForm = 'full'): string {
  const [, base, discounted, yearly] = /^(.*?)( \(discounted\))?( a year)?$/.exec(unit)!;
  const word = baseWord(base!, language);
  if (form === 'short') return word;
  const perYear = yearly === undefined || form === 'total' ? '' : YEARLY[language];
  return word + perYear + (discounted === undefined ? '' : DISCOUNTED[language]);
}

/** The word of a unit without what is said of time: a sum of money by that of CNY, in the currency that stands in it. */
function baseWord(base: string, language: Language): string {
  const { unit, code } = modelUnit(base);
  const known = UNITS[unit];
  if (known === undefined) return base;
  return language === 'zh' ? chineseUnitIn(known.zh, code) : unitIn(known.en, code);
}

/** A word of a unit as a sentence has it, which leaves out that sums are discounted. */
export const inSentence = (word: string, language: Language): string =>
  word.replace(DISCOUNTED[language], '');

/** Whether a unit of the catalogue or of a region is money, in millions. */
export const isMoney = (unit: string): boolean => MILLIONS.test(unit);

/** What sums of money are counted in: `billions` where they are those of a nation, in Chinese 亿. */
export type Sums = 'millions' | 'billions';

/** A million in the words of a language, and the words in which readers count money: Chinese ones in 万, tens of thousands. */
export const COUNTED = {
  en: {
    million: 'million',
    millions: { word: 'million', times: 1 },
    billions: { word: 'billion', times: 1 / 1000 },
  },
  zh: { million: '百万', millions: { word: '万', times: 100 }, billions: { word: '亿', times: 1 / 100 } },
} as const;
const MILLIONS = /^million [A-Z]{3}\b/;
/** A sum over a region and nothing else: not the money of a grant or of a head. */
const SUM = /^million [A-Z]{3}( \(discounted\))?( a year)?$/;

/** A unit as a reader of the language expects it: its word, and what numbers of the catalogue are multiplied by to be in it. */
export function shownUnit(
  unit: string,
  language: Language,
  form: UnitForm = 'full',
  sums: Sums = 'millions',
): { readonly word: string; readonly times: number } {
  const word = unitWord(unit, language, form);
  const { million, millions, billions } = COUNTED[language];
  if (!isMoney(unit) || !word.startsWith(million)) return { word, times: 1 };
  const counted = sums === 'billions' && SUM.test(unit) ? billions : millions;
  return { word: word.replace(million, counted.word), times: counted.times };
}

/** A mean with its interval, or without. */
export interface Estimate {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** An estimate in the unit that it is shown in. */
export function inShownUnit(
  { mean, low, high }: Estimate,
  unit: string,
  language: Language,
  sums: Sums = 'millions',
): Estimate {
  const { times } = shownUnit(unit, language, 'full', sums);
  return {
    mean: mean * times,
    low: low === null ? null : low * times,
    high: high === null ? null : high * times,
  };
}

/** True if a unit of the catalogue has a word in every language. */
export function isKnownUnit(unit: string): boolean {
  return modelUnit(unit.replace(/ a year$/, '').replace(/ \(discounted\)$/, '')).unit in UNITS;
}
