import { describe, expect, it } from 'vitest';
import { warningInWords } from '../../src/language/warnings.js';
import { LANGUAGES } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { CHINESE_CITY } from '../../src/model/place/chinese-city.js';
import {
  type Warning,
  type WarningCode,
  type WarningValues,
  warning,
} from '../../src/scenario/reading/warning.js';
import { SQUARE, strangeLatin } from './latin.js';

const SCENARIOS = [
  { id: 'baseline', title: { en: 'Baseline', zh: '基准' } },
  { id: 'mine', title: { en: 'Mine', zh: '本方案' } },
  { id: 'yours', title: { en: 'Yours', zh: '另一方案' } },
];
const [CITY, , HOSPITALS] = CHINESE_CITY.payers;
const asked = { payer: CITY, amount: 30, first: 2025, last: 2034, total: 300 };

/** One of every kind. */
const EXAMPLES: { readonly [Code in WarningCode]: WarningValues[Code] } = {
  mostlyAssumed: { assumed: 31, borrowed: 40, all: 100 },
  placeholders: { paths: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((n) => `prices.${n}`) },
  noFacts: {},
  emptyProgramme: {},
  leverAfterHorizon: { lever: 'retention', start: 2055, last: 2044 },
  noDose: { lever: 'retention' },
  overrideOutside: { parameter: 'reviewNoise', value: 40, low: 0.2, high: 2 },
  figureOutside: { path: 'workforce.pay', value: 5, per: 'doctor', low: 0.03, high: 3 },
  postsOutside: { posts: 980, population: 90_000_000, density: 1.09, low: 2, high: 1000 },
  doseBeyond: { lever: 'platforms', dose: 20, year: 2025, control: 'platforms', enough: 3 },
  paidFromResearch: { lever: 'retention', payer: HOSPITALS, first: 2025, last: 2044 },
  unequalSums: {
    sums: [
      { ...asked, scenario: 'mine' },
      { scenario: 'yours', payer: null, amount: 0, first: 0, last: 0, total: 0 },
    ],
  },
  unequalOverride: {
    parameter: 'reviewNoise',
    usual: 0.75,
    values: [
      { scenario: 'baseline', value: null },
      { scenario: 'mine', value: 0.5 },
    ],
  },
  changesNothing: { why: { kind: 'afterHorizon', start: 2055, last: 2044 } },
  awardByChance: { lever: 'fastTrack', chance: 0.3, came: 4, runs: 12 },
  inForceByRule: {
    lever: 'competitiveGrants',
    ever: 7,
    runs: 12,
    share: 0.21,
    first: 2026,
    last: 2044,
    most: { year: 2031, share: 0.5 },
  },
  muchReturned: { sums: [{ scenario: 'mine', asked: 300, returned: 103, doses: 208 }] },
  callCannotFund: {
    sums: [
      { scenario: 'mine', levers: ['competitiveGrants'], asked: 600, returned: 310, first: 2025, last: 2034 },
    ],
  },
  researchTaken: { sums: [{ scenario: 'mine', taken: 57.3 }] },
  dosesCut: { sums: [{ scenario: 'mine', asked: 300, returned: 0, doses: 334 }] },
  fewRowsWon: { representation: 20, funders: [{ name: { en: 'A fund', zh: '某基金' }, rows: 1.5 }] },
  fewPoints: { points: 3, inputs: 9 },
  unbalancedPoints: { points: 100 },
};
const WARNINGS = Object.entries(EXAMPLES).map(
  ([code, values]) =>
    ({ code, of: code === 'changesNothing' ? ['mine'] : [], ...values }) as unknown as Warning,
);
/** Ids of files, which stand behind the name of what they are. */
const IDS =
  /reviewNoise|platforms|competitiveGrants|fastTrack|workforce\.pay|retention|lottery|prices\.[a-h]/g;

describe('a warning in words', () => {
  it.each(LANGUAGES)('is a whole sentence without a hole, of every kind (%s)', (language) => {
    for (const each of WARNINGS) {
      const text = warningInWords(each, SCENARIOS, language, medinno);
      expect(text).toMatch(language === 'en' ? /^[\p{L}“\d].*\.$/u : /。$/u);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('is Chinese in Chinese and English in English', () => {
    for (const each of WARNINGS) {
      expect(SQUARE.test(warningInWords(each, SCENARIOS, 'en', medinno))).toBe(false);
      expect(strangeLatin(warningInWords(each, SCENARIOS, 'zh', medinno).replace(IDS, ''))).toEqual([]);
    }
  });

  it('begins with whom it is about, unless it is about all', () => {
    const of = (...ids: string[]) =>
      warningInWords(warning('emptyProgramme', {}, ids), SCENARIOS, 'en', medinno).split(':')[0];
    expect(of('mine')).toBe('“Mine”');
    expect(of('mine', 'yours')).toBe('“Mine” and “Yours”');
    expect(of('baseline', 'mine', 'yours')).toBe('A programme without levers');
    expect(of()).toBe('A programme without levers');
  });

  it('says in how many runs an award came, and what results are then', () => {
    const said = (came: number, runs = 12) =>
      LANGUAGES.map((language) =>
        warningInWords(
          warning('awardByChance', { lever: 'fastTrack', chance: 0.3, came, runs }, ['mine']),
          SCENARIOS,
          language,
          medinno,
        ),
      );
    const [en, zh] = said(4);
    expect(en).toContain('with a chance of 0.3 and came in 4 of 12 runs: results and effects are means');
    expect(en.startsWith('“Mine”: ')).toBe(true);
    expect(zh).toContain('获批概率为 0.3，在 12 次模拟中有 4 次获批');
    expect(said(0)[0]).toContain('came in none of 12 runs: results show nothing of it.');
    expect(said(12)[1]).toContain('全部获批');
  });

  it('says that nothing changed because nothing was awarded, of one run and of several', () => {
    const said = (runs: number, language: 'en' | 'zh') =>
      warningInWords(
        warning('changesNothing', { why: { kind: 'notAwarded', runs } }, ['mine']),
        SCENARIOS,
        language,
        medinno,
      );
    expect(said(1, 'en')).toContain('was awarded in the one run;');
    expect(said(12, 'en')).toContain('was awarded in any of the 12 runs;');
    expect(said(12, 'zh')).toContain('在全部 12 次模拟中，其申请均未获批');
  });

  it('names sums, payers and years of strategies that do not cost the same', () => {
    const unequal = warning('unequalSums', EXAMPLES.unequalSums);
    expect(warningInWords(unequal, SCENARIOS, 'en', medinno)).toContain(
      '“Mine” 300 million CNY in all (city, 30 a year, 2025 to 2034); “Yours” has no programme',
    );
    expect(warningInWords(unequal, SCENARIOS, 'zh', medinno)).toContain(
      '“本方案”共 3 亿元（市级财政，2025 年至 2034 年每年 0.3 亿元）',
    );
  });

  it('names a figure that is judged per resident by what a million have, money with its unit', () => {
    const outside = (path: string, per: 'resident' | 'doctor' | null, value: number, high: number) =>
      LANGUAGES.map((language) =>
        warningInWords(
          warning('figureOutside', { path, value, per, low: 3e-9, high }),
          SCENARIOS,
          language,
          medinno,
        ),
      );
    const [en, zh] = outside('prices.noveltyPreference', 'resident', 1e-9, 1e-5);
    expect(en).toMatch(
      / is 0.001 million CNY per million residents, outside its plausible range 0.003 to 10 million CNY per million residents\.$/,
    );
    expect(zh).toMatch(/按每百万居民计为 0.1 万元，超出其合理范围 0.3 至 1,000 万元。$/);
    const [doctors] = outside('doctors', 'resident', 0.1, 0.02);
    expect(doctors).toMatch(/ is 100,000 per million residents, .* to 20,000 per million residents\.$/);
    expect(outside('funding.localResearch', 'doctor', 0.5, 0.1)[0]).toContain(
      ' is 0.5 million CNY per doctor, ',
    );
  });
});
