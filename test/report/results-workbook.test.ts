import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/language/context.js';
import { LANGUAGES, type Language } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { answerInWords } from '../../src/report/answer.js';
import { numberFormat } from '../../src/report/workbook/number-format.js';
import { resultsWorkbook } from '../../src/report/workbook/results-workbook.js';
import type { Comparison } from '../../src/results/tables.js';
import { xmlRefusal } from '../../src/scenario/workbook/xml.js';
import { COMPARISON, labels } from './fixture.js';

const contextOf = (language: Language, comparison: Comparison = COMPARISON): Context => ({
  model: medinno,
  comparison,
  labels,
  language,
});

const bookOf = (language: Language, comparison?: Comparison) =>
  resultsWorkbook(contextOf(language, comparison));

const sheetsOf = async (language: Language, comparison?: Comparison) =>
  readXlsxFile(Buffer.from(await bookOf(language, comparison)));

/** The rows of a sheet under its headings. */
const rowsOf = async (sheet: string, language: Language, comparison?: Comparison) => {
  const { data } = (await sheetsOf(language, comparison)).find((one) => one.sheet === sheet)!;
  const [headings, ...rows] = data;
  return rows.map((row) => Object.fromEntries(row.map((value, n) => [String(headings[n]), value])));
};

const texts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);

describe('the workbook of a comparison', () => {
  it('has a sheet for the answer, for each main table and for where they come from, in both languages', async () => {
    const names = async (language: Language) => (await sheetsOf(language)).map(({ sheet }) => sheet);
    expect(await names('en')).toEqual([
      'Answer',
      'Strategies',
      'Effects',
      'Pairs',
      'Money by payer',
      'Budget impact',
      'Plausibility',
      'Where it comes from',
    ]);
    expect((await names('zh')).join()).toBe(
      '结论,方案比较,效应,两两比较,各方支出,预算影响,与本地实际对照,结果来源',
    );
  });

  it.each(LANGUAGES)('answers in the words of the report (%s)', async (language) => {
    const [answer] = await sheetsOf(language);
    const said = answer.data.map((row) => row[1]);
    const { question, headline, points } = answerInWords(contextOf(language));
    for (const sentence of [question, headline, ...points]) expect(said).toContain(sentence);
  });

  it('has every effect over the horizon as numbers with all their digits', async () => {
    const rows = await rowsOf('Effects', 'en');
    const wholes = COMPARISON.effects.filter(({ part, year }) => part === '' && year === 'total');
    expect(wholes.length).toBeGreaterThan(20);
    wholes.forEach(({ mean, low, high, pairs }, n) => {
      const row = rows[n];
      expect([
        row['Difference to the baseline'],
        row['95% interval, low'],
        row['95% interval, high'],
      ]).toEqual([mean, low, high].map((value) => (Math.abs(value ?? 0) < 1e-9 ? 0 : value)));
      expect(row['Pairs of runs']).toBe(pairs);
    });
  });

  it('counts money in Chinese in 万元, and says so in the headings', async () => {
    const find = (part: string) =>
      COMPARISON.effects.find(
        (row) => row.indicator === 'spending' && row.part === part && row.year === 'total',
      )!;
    const [all] = await rowsOf('各方支出', 'zh');
    expect(all['与基准之差（万元）']).toBeCloseTo(find('').mean * 100, 6);
    const [english] = await rowsOf('Money by payer', 'en');
    expect(english['Difference to the baseline (million CNY)']).toBeCloseTo(find('').mean, 6);
  });

  it('has years across where budgets are, with the total and its interval at their end', async () => {
    const [row] = await rowsOf('Budget impact', 'en');
    const own = COMPARISON.budgetImpact.filter(
      ({ scenario, payer }) => scenario === COMPARISON.scenarios[1].id && payer === '',
    );
    const numbers = Object.values(row).filter((value) => typeof value === 'number');
    const { low, high } = own.at(-1)!;
    expect(numbers).toEqual([...own.map(({ mean }) => mean), low, high]);
  });

  it('gives the same bytes twice', async () => {
    expect(Buffer.from(await bookOf('en')).equals(Buffer.from(await bookOf('en')))).toBe(true);
  });

  it('has no formula, keeps its first row in sight, and is well-formed throughout', async () => {
    const files = texts(await bookOf('zh'));
    const sheets = files.filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(8);
    for (const [name, text] of sheets) {
      expect(text, name).not.toMatch(/<f[ >]|#(?:NAME|VALUE|REF|DIV)/);
      expect(text, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    }
    for (const [name, text] of files) expect(xmlRefusal(text, name), name).toBeNull();
  });

  it('keeps texts as texts that a spreadsheet would take for a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)'];
    const scenarios = COMPARISON.scenarios.map((scenario, n) => ({
      ...scenario,
      title: { en: texts[n] ?? scenario.title.en, zh: scenario.title.zh },
    }));
    const rows = await rowsOf('Strategies', 'en', { ...COMPARISON, scenarios });
    expect(rows.slice(0, texts.length).map((row) => row.Strategy)).toEqual(texts);
  });

  it('leaves empty what has no number', async () => {
    const effects = COMPARISON.effects.map((row) => ({ ...row, low: null, high: null, mean: Number.NaN }));
    const [row] = await rowsOf('Effects', 'en', { ...COMPARISON, effects });
    expect(row['Difference to the baseline']).toBeNull();
    expect(row['95% interval, low']).toBeNull();
  });
});

describe('a number format', () => {
  it('shows three digits of the largest number and no more than six decimals', () => {
    expect(numberFormat([123456, 0.5])).toBe('#,##0');
    expect(numberFormat([-1.5])).toBe('#,##0.00');
    expect(numberFormat([60, 4])).toBe('#,##0');
    expect(numberFormat([1e-9])).toBe('#,##0.000000');
    expect(numberFormat([null, Number.NaN, 0])).toBe('#,##0');
  });
});
