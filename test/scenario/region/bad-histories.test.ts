import { describe, expect, it } from 'vitest';
import { TABLE_TEXT, textOf } from '../../../src/scenario/reading/file-text.js';
import { parseHistory } from '../../../src/scenario/region/history-file.js';
import { contentOf, issuesOf } from '../workbook-files.js';

const HEADER = 'year,series,value,unit,source\n';
const OBSERVING = 'year,series,value,unit,source,observes\n';
const DEFINED = 'year,series,value,unit,source,definition\n';
const KNOWN = { lastYear: 2025, currency: 'CNY' };

/** Where a mistake stands, what is said of it, and a word of what is expected, in both languages. */
type Answer = readonly [line: number, found: string, expected: string, zh: string];

const POINT = ['point before decimals', '小数点'] as const;
const GROUPS = ['without separators of thousands', '千位分隔符'] as const;
const YEAR = ['a year alone, as 2020', '单独的年份'] as const;
const NO_DATE = ['no date', '日期'] as const;
const CNY = ['money in CNY', '地区币种'] as const;
const COMMAS = ['fields separated by commas', '英文逗号'] as const;

const BAD: Readonly<Record<string, readonly [text: string, ...Answer[]]>> = {
  'nothing in it': ['', [1, 'an empty file', 'a first line with the columns', '首行列名']],
  'only blanks in it': [' \n\n', [1, 'an empty file', 'a first line with the columns', '首行列名']],
  'semicolons and decimal commas': [
    'year;series;value;unit;source\n2020;papers;1,5;papers;s\n',
    [1, 'fields separated by semicolons (;)', POINT[0], POINT[1]],
  ],
  'semicolons alone': [
    'year;series;value;unit;source\n2020;papers;15;papers;s\n',
    [1, 'fields separated by semicolons (;)', ...COMMAS],
  ],
  tabs: ['year\tseries\tvalue\tunit\tsource\n', [1, 'fields separated by tabs', ...COMMAS]],
  'a line for spreadsheets': [
    `sep=,\n${HEADER}`,
    [1, 'a first line that names a separator (sep=)', 'the names of the columns', '首行为列名'],
  ],
  'UTF-16 read as if it were UTF-8': [
    [...HEADER].map((sign) => `${sign}\0`).join(''),
    [1, 'text encoded as UTF-16', 'UTF-8', 'UTF-8'],
  ],
  'a page of the web': ['<html>404</html>', [1, 'none of the columns', 'a first line', '首行']],
  'two names of one column': [
    'year,series,indicator,value,unit,source\n',
    [1, 'column "indicator"', 'or series for indicator', '也可写作 series'],
  ],
  'years side by side': [
    'series,unit,source,year,value,2020\n',
    [1, 'column "2020"', 'a row for each year', '每年一行'],
  ],
  'decimal commas in quotation marks': [`${HEADER}2020,papers,"12,5",papers,s\n`, [2, '"12,5"', ...POINT]],
  'decimal commas': [
    `${HEADER}2020,papers,12,5,papers,s\n`,
    [2, '6 fields', 'numbers without commas', '不带逗号'],
  ],
  'a decimal comma that puts its rest into the column of units': [
    `year,series,value,unit,source,note\n2020,beds,12,5,beds,s\n`,
    [2, '"5"', 'a unit in words', '文字表示的单位'],
  ],
  'separators of thousands': [
    `${HEADER}2020,papers,"1,234",papers,s\n2021,papers,1 234,papers,s\n2022,papers,1.234.567,papers,s\n2023,papers,"1,234.5",papers,s\n`,
    [2, '"1,234"', ...GROUPS],
    [3, '"1 234"', ...GROUPS],
    [4, '"1.234.567"', ...GROUPS],
    [5, '"1,234.5"', ...GROUPS],
  ],
  'points that may separate thousands': [
    `${HEADER}2020,papers,987,papers,s\n2021,papers,1.234,papers,s\n`,
    [3, '"1.234"', '1234 without a separator of thousands, or 1.2340', '1.2340'],
  ],
  'texts for numbers': [
    `${HEADER}2020,papers,many,papers,s\n2021,papers,~12,papers,s\n2022,papers,,papers,s\n2023,papers,12%,papers,s\n2024,papers,１２,papers,s\n`,
    [2, '"many"', 'a number', '数值'],
    [3, '"~12"', 'words belong in the note', 'note'],
    [4, '""', 'a number', '数值'],
    [5, '"12%"', '0.15 of a fraction for 15 %', '0.15'],
    [6, '"１２"', 'the signs 0 to 9', '半角'],
  ],
  'dates for years': [
    `${HEADER}2020-12-31,papers,1,papers,s\n44197,papers,1,papers,s\n20201231,papers,1,papers,s\n2020年,papers,1,papers,s\n,papers,1,papers,s\n`,
    [2, '"2020-12-31"', ...YEAR],
    [3, '44197', ...NO_DATE],
    [4, '20201231', ...NO_DATE],
    [5, '"2020年"', ...YEAR],
    [6, '""', ...YEAR],
  ],
  'a year twice': [
    `${HEADER}2020,papers,1,papers,s\n2020,papers,2,papers,s\n`,
    [3, 'papers of 2020 a second time', 'one number a year', '每年一个数值'],
  ],
  'wrong units': [
    `${HEADER}2020,papers,1,persons,s\n2020,beds,1,beds,s\n2021,beds,1,rooms,s\n`,
    [2, '"persons"', 'papers a year, the unit of the indicator', '该指标的单位'],
    [4, '"rooms"', 'beds, as in its first row', '与首行一致'],
  ],
  'money of another country': [
    `${HEADER}2020,grantMoney,1,million USD,s\n2020,savings,1,万美元,s\n2020,debts,1,million EUR,s\n2020,gifts,1,万元,s\n`,
    [2, '"million USD"', ...CNY],
    [3, '"万美元"', ...CNY],
    [4, '"million EUR"', ...CNY],
  ],
  'an indicator that there is not': [
    `${OBSERVING}2020,articles,1,articles,s,paprs\n`,
    [2, '"paprs"', 'an indicator of the model', '模型指标'],
  ],
  'two indicators for one series': [
    `${OBSERVING}2020,articles,1,articles,s,papers\n2021,articles,1,articles,s,hits\n2022,articles,1,articles,s,\n`,
    [3, '"hits"', 'papers, as another row of the series says', '与该序列其他行一致'],
  ],
  'an indicator that observes another': [
    `${OBSERVING}2020,papers,1,papers,s,hits\n`,
    [2, '"hits"', 'the indicator that the series is named after', '序列名'],
  ],
  'money for papers, percents for fractions': [
    `${OBSERVING}2020,fees,1,million CNY,s,papers\n2020,wins,15,percent,s,fundingRate\n`,
    [2, '"million CNY"', 'a count', '数量'],
    [3, '"percent"', 'a fraction, as 0.15', '比例'],
  ],
  'a definition that stops being said': [
    `${DEFINED}2020,beds,1,beds,s,\n2021,beds,2,beds,s,with clinics\n2022,beds,2,beds,s,\n`,
    [4, 'nothing', 'the definition that the year follows, as from 2021 on', '统计口径'],
  ],
  'errors and vintages that cannot be': [
    'year,series,value,unit,source,error,vintage\n2020,beds,1,beds,s,1.5,2019\n2021,beds,1,beds,s,,soon\n',
    [2, '1.5', '0 to 1', '0 至 1'],
    [2, '2019', '2020 or later', '不早于 2020'],
    [3, '"soon"', ...YEAR],
  ],
};

describe('a history with', () => {
  it.each(Object.entries(BAD))('%s gets a clear answer', (_, [text, ...answers]) => {
    const issues = issuesOf(parseHistory(text, 'h.csv', KNOWN));
    expect(issues.map(({ line, found }) => [line, found])).toEqual(
      answers.map(([line, found]) => [line, found]),
    );
    issues.forEach((issue, n) => {
      const [, , expected, zh] = answers[n];
      expect(issue.expected).toContain(expected);
      expect(issue.zh.expected).toContain(zh);
      expect(issue.zh.found).not.toBe('');
    });
  });

  it('the name of an indicator misspelt suggests it', () => {
    const [{ suggestion }] = issuesOf(parseHistory(BAD['an indicator that there is not'][0], 'h.csv'));
    expect(suggestion).toBe('papers');
  });

  it.each(['le', 'be'] as const)('UTF-16 (%s), with or without its mark, is named', (order) => {
    for (const mark of ['', '\ufeff']) {
      const text = Buffer.from(`${mark}${HEADER}2020,papers,1,papers,期刊\n`, 'utf16le');
      const bytes = new Uint8Array(order === 'be' ? text.swap16() : text);
      expect(textOf(bytes, TABLE_TEXT)).toMatchObject({ found: { en: 'text encoded as UTF-16' } });
    }
  });

  it('numbers that only look like groups of thousands is read', () => {
    const plain = `${HEADER}2020,articles,4855.61,articles,s\n2021,articles,1.234,articles,s\n2020,share,1.234,percent,s\n2021,beds,1.2340,beds,s\n`;
    expect(contentOf(parseHistory(plain, 'h.csv')).map(({ value }) => value)).toEqual([
      4855.61, 1.234, 1.234, 1.234,
    ]);
  });

  it('money of any currency is read where that of the region is not known', () => {
    expect(contentOf(parseHistory(`${HEADER}2020,debts,1,million EUR,s\n`, 'h.csv'))).toHaveLength(1);
  });
});
