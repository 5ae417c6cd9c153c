import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HistoryRow, historyText, parseHistory } from '../../src/scenario/history-file.js';
import { readProjectFile } from './project-files.js';
import { contentOf, issuesOf } from './workbook-files.js';

const FILE = 'scenarios/regions/maoming.history.csv';
const TEXT = readProjectFile(FILE)!;
const HEADER = 'indicator,year,value,unit,source,grade,note\n';

describe('the history of maoming', () => {
  const rows = contentOf(parseHistory(TEXT, FILE));

  it('names source and grade of every number', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.source, row.indicator).not.toBe('');
  });

  it('agrees with the region where both tell the same', () => {
    const doctors = rows.find(({ indicator }) => indicator === 'doctorsAllInstitutions')!;
    expect(doctors).toMatchObject({ year: 2020, value: 13838 });
    expect(rows.find(({ indicator, year }) => indicator === 'gdp' && year === 2022)!.value).toBe(390463);
  });

  it('never puts numbers of different definitions under one name', () => {
    const units = new Map<string, Set<string>>();
    for (const { indicator, unit } of rows)
      units.set(indicator, (units.get(indicator) ?? new Set()).add(unit));
    expect([...units.values()].every((set) => set.size === 1)).toBe(true);
  });
});

describe('a history file', () => {
  it('is written and read back whatever its texts hold', () => {
    const text = fc
      .oneof(fc.string({ maxLength: 20 }), fc.constantFrom('a, b', 'say "no"', 'two\nlines', '茂名'))
      .map((one) => one.replace(/[<\r]/g, '').trim());
    const row: fc.Arbitrary<HistoryRow> = fc.record({
      indicator: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/),
      year: fc.integer({ min: 1900, max: 2100 }),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
      unit: text.filter((one) => one !== ''),
      source: text.filter((one) => one !== ''),
      grade: fc.constantFrom('A', 'B', 'C', 'D'),
      note: text,
    });
    const rows = fc.uniqueArray(row, { selector: ({ indicator, year }) => `${indicator} ${year}` });
    fc.assert(
      fc.property(rows, (history) => {
        expect(contentOf(parseHistory(historyText(history), 'any.csv'))).toEqual(history);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a word for a number', 'papers,2020,many,papers,s,A,\n', 2, 13, '"many"', 'a number'],
    ['a year with decimals', 'papers,2020.5,1,papers,s,A,\n', 2, 8, '2020.5', 'a whole number'],
    ['no source', 'papers,2020,1,papers,,A,\n', 2, 22, '""', 'at least 1 characters'],
    ['an unknown grade', 'papers,2020,1,papers,s,E,\n', 2, 24, '"E"', 'one of A, B, C, D'],
    ['a field too few', 'papers,2020,1,papers,s,A\n', 2, 1, '6 fields', '7 fields, as in the first line'],
    [
      'a year twice',
      'a,2020,1,u,s,A,\na,2020,2,u,s,A,\n',
      3,
      3,
      'a of 2020 a second time',
      'one number a year',
    ],
  ])('with %s is named with line and column', (_, lines, line, column, found, expected) => {
    expect(issuesOf(parseHistory(HEADER + lines, 'h.csv'))).toMatchObject([
      { file: 'h.csv', line, column, found, expected },
    ]);
  });

  it('suggests the column that was meant', () => {
    const issues = issuesOf(parseHistory(TEXT.replace('source', 'sorce'), FILE));
    expect(issues.map(({ found }) => found)).toEqual(['no column source', 'column "sorce"']);
    expect(issues[1].suggestion).toBe('source');
  });

  it('is read with line ends of any system, and blank lines', () => {
    const history = contentOf(parseHistory(TEXT.replaceAll('\n', '\r\n'), FILE));
    expect(history).toEqual(contentOf(parseHistory(`\ufeff${TEXT}\n\n`, FILE)));
  });

  it('never ends in an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', '1', HEADER)), (pieces) => {
        parseHistory(pieces.join(''), 'any.csv');
        parseHistory(HEADER + pieces.join(''), 'any.csv');
      }),
      { numRuns: 300 },
    );
  });
});
