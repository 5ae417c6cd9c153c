import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { checkFile } from '../../../src/scenario/check.js';
import { saidIn } from '../../../src/scenario/described/described.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { TABLE_TEXT, type Unreadable } from '../../../src/scenario/reading/file-text.js';
import { hiddenCharacters } from '../../../src/scenario/reading/hidden-characters.js';
import type { Loaded } from '../../../src/scenario/reading/issues.js';
import type { Sources } from '../../../src/scenario/reading/sources.js';
import { historyText, parseHistory } from '../../../src/scenario/region/history-file.js';
import { ERROR_OF_GRADE, type HistoryRow } from '../../../src/scenario/region/history-row.js';
import { regionOfFile } from '../../../src/scenario/region-of-file.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { resolveRegion } from '../../../src/scenario/resolve-region.js';
import { readProjectFile } from '../project-files.js';
import { contentOf, issuesOf } from '../workbook-files.js';

const FILE = 'scenarios/regions/maoming.history.csv';
const TEXT = readProjectFile(FILE)!;
const HEADER = 'indicator,year,value,unit,source,grade,note\n';

describe('the history of maoming', () => {
  const rows = contentOf(parseHistory(TEXT, FILE));

  it('names source and grade of every number', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.source, row.indicator).not.toBe('');
  });

  it('agrees with the region where both say the same', () => {
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

describe('what a history may leave out', () => {
  const short = `year,series,value,unit,source
2020,papers,1,papers,s
2021,papers,2,papers,s
2021,staff,3,persons,s
`;

  it('has the lowest grade and its error, no note, and observes what it is named after', () => {
    const rest = { grade: 'D', note: '', error: 0.2, vintage: null, definition: '' };
    const rows = contentOf(parseHistory(short, 'h.csv'));
    expect(rows).toMatchObject([
      { indicator: 'papers', observes: 'papers', ...rest },
      { indicator: 'papers', observes: 'papers', ...rest },
      { indicator: 'staff', observes: '', ...rest },
    ]);
  });

  it('follows for what is observed from another row of the series', () => {
    const text =
      'year,series,value,unit,source,observes\n2020,a,1,u,s,\n2021,a,1,u,s,papers\n2022,a,1,u,s,\n';
    expect(contentOf(parseHistory(text, 'h.csv')).map(({ observes }) => observes)).toEqual([
      'papers',
      'papers',
      'papers',
    ]);
  });

  it('has the error of its grade', () => {
    const line = (grade: string, error = '') =>
      `20${10 + grade.charCodeAt(0) - 65},a,1,u,s,${grade},${error}\n`;
    const text = `year,series,value,unit,source,grade,error\n${line('A')}${line('B')}${line('C', '0.3')}${line('D')}`;
    expect(contentOf(parseHistory(text, 'h.csv')).map(({ error }) => error)).toEqual([0.02, 0.05, 0.3, 0.2]);
  });

  it('is left out again when it is written', () => {
    const rows = contentOf(parseHistory(short, 'h.csv'));
    expect(historyText(rows).split('\n')[0]).toBe('indicator,year,value,unit,source,grade,note');
    const known = rows.map((row) => ({ ...row, vintage: 2022 }));
    expect(historyText(known).split('\n')[0]).toBe('indicator,year,value,unit,source,grade,note,vintage');
    expect(contentOf(parseHistory(historyText(known), 'h.csv'))).toEqual(known);
  });

  it.each(['maoming', 'china', 'guangdong', 'us-nih'])('keeps the bytes of %s', (name) => {
    const file = `scenarios/regions/${name}.history.csv`;
    const text = readProjectFile(file)!;
    expect(historyText(contentOf(parseHistory(text, file)))).toBe(text);
  });
});

describe('a history file', () => {
  it('is written and read back whatever its texts hold', () => {
    const text = fc
      .oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom('a, b', 'say "no"', 'two\nlines', '茂名', '=1+1', '@SUM(A1)', '+5', "'x"),
      )
      .map((one) => one.replace(/[<\r]/g, ''))
      .filter((one) => hiddenCharacters(one).length === 0);
    const filled = text.filter((one) => /\S/.test(one));
    const label = text
      .map((one) => one.replace(/[\n\u2028\u2029]/g, ''))
      .map((one) => (/\S/.test(one) ? one : ''));
    const row: fc.Arbitrary<HistoryRow> = fc
      .record({
        indicator: fc.stringMatching(/^zzz[A-Za-z0-9]{0,8}$/),
        year: fc.integer({ min: 1900, max: 2000 }),
        value: fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map((value) => value + 0),
          fc.integer({ min: 1000, max: 999_999 }).map((value) => value / 1000),
        ),
        unit: fc.oneof(
          filled.map((unit) => `CNY ${unit}`),
          fc.constant('papers'),
        ),
        source: filled,
        grade: fc.constantFrom('A', 'B', 'C', 'D'),
        note: text.map((note) => (/\S/.test(note) ? note : '')),

        error: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        vintage: fc.option(fc.integer({ min: 2000, max: 2100 }), { nil: null }),
        definition: label,
      })
      .map(({ error, ...kept }) => ({
        observes: kept.year % 2 === 0 ? '' : kept.unit === 'papers' ? 'hits' : 'revenue',
        ...kept,
        error: Math.abs(error ?? ERROR_OF_GRADE[kept.grade]),
      }));
    const rows = fc.uniqueArray(row, { selector: ({ indicator }) => indicator });
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
    ['a year to come', 'papers,2030,1,papers,s,A,\n', 2, 8, '2030, a year to come', '2025 or earlier'],
    ['a year of the past with a slip', 'papers,20,1,papers,s,A,\n', 2, 8, '20', 'at least 1900'],
    [
      'a negative count',
      'papers,2020,-143,papers a year,s,A,\n',
      2,
      13,
      '-143',
      'at least 0, as papers a year are counted',
    ],
    [
      'a negative count of another name',
      'beds,2020,-1,beds,s,A,\n',
      2,
      11,
      '-1',
      'at least 0, as beds are counted',
    ],
    ['a share above 1', 'fundingRate,2020,12,fraction,s,A,\n', 2, 18, '12', '0 to 1'],
    ['no finite number', 'beds,2020,1e999,beds,s,A,\n', 2, 11, 'Infinity', 'a finite number'],
    [
      'another unit than the indicator',
      'papers,2020,1,tons,s,A,\n',
      2,
      15,
      '"tons"',
      'papers a year, the unit of the indicator',
    ],
    [
      'two units of one series',
      'beds,2020,1,beds,s,A,\nbeds,2021,1,rooms,s,A,\n',
      3,
      13,
      '"rooms"',
      'beds, as in its first row',
    ],
    [
      'a mistyped indicator',
      'paperz,2020,1,papers,s,A,\n',
      2,
      1,
      '"paperz"',
      'papers, or a name unlike every indicator of the model',
    ],
    [
      'a colour of the terminal',
      'beds,2020,1,beds,"s\u001b[31m",A,\n',
      2,
      20,
      'U+001B (control character)',
      'only characters that can be seen',
    ],
    [
      'a text that turns around',
      'beds,2020,1,beds,s,A,\u202en\n',
      2,
      22,
      'U+202E (override of direction)',
      'only characters that can be seen',
    ],
    [
      'a NUL',
      'beds,2020,1,be\0ds,s,A,\n',
      2,
      15,
      'U+0000 (control character)',
      'only characters that can be seen',
    ],
    [
      'a quotation mark that is never closed',
      'beds,2020,1,beds,s,A,\nbeds,2021,1,beds,"s,A,\nbeds,2022,1,beds,s,A,\n',
      3,
      18,
      'a quotation mark that is never closed',
      'one more (") at the end of its text; a mark inside a text is doubled ("")',
    ],
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
    expect(issuesOf(parseHistory(HEADER + lines, 'h.csv', { lastYear: 2025 }))).toMatchObject([
      { file: 'h.csv', line, column, found, expected },
    ]);
  });

  it.each([
    [';', 'semicolons (;)'],
    ['\t', 'tabs'],
    ['，', 'Chinese commas (，)'],
  ])('separated by %j is one mistake', (sign, name) => {
    const issues = issuesOf(parseHistory(TEXT.replaceAll(',', sign), FILE));
    expect(issues).toMatchObject([{ line: 1, column: 1, found: `fields separated by ${name}` }]);
    expect(issues[0].expected).toContain('CSV UTF-8');
  });

  it('that is another table shows nothing of it', () => {
    const issues = issuesOf(parseHistory('name,password\nroot,hunter2\n', FILE));
    expect(issues).toMatchObject([{ line: 1, column: 1, found: 'none of the columns' }]);
    expect(JSON.stringify(issues)).not.toMatch(/password|hunter2/);
  });

  it('may have debts, and an indicator whose zero is arbitrary below it', () => {
    const lines = 'debtOfCity,2020,-5,million CNY,s,A,\ndalysAverted,2020,-5,DALYs,s,A,\n';
    expect(contentOf(parseHistory(HEADER + lines, 'h.csv'))).toHaveLength(2);
  });

  it('names all its mistakes at once, each with its line', () => {
    const wrong = [
      'papers,2020,-1,papers,s,A,',
      'beds,2031,1,beds,s,E,',
      'beds,2020,1,beds',
      'a,2020,x,u,s,A,',
    ];
    const right = 'beds,2019,1,beds,s,A,';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(right, ...wrong), { maxLength: 30 }), (chosen) => {
        const lines = chosen.map((line, n) => line.replace(/^(\w+),(20\d\d)/, `$1${'Q'.repeat(n)},$2`));
        const named = issuesOf(parseHistory(HEADER + lines.join('\n'), 'h.csv', { lastYear: 2025 })).map(
          ({ line }) => line,
        );
        const bad = chosen.flatMap((line, n) => (line === right || /^papers/.test(line) ? [] : [n + 2]));
        expect(bad.every((line) => named.includes(line))).toBe(true);
        expect(named.every((line) => chosen[line - 2] !== right)).toBe(true);
      }),
    );
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

describe('the history beside a region', () => {
  const REGION = readProjectFile('scenarios/regions/maoming.yaml')!;
  const SCENARIO = 'title: { en: T, zh: 题 }\ndescription: { en: D, zh: 述 }\nregion: ./place.yaml\n';
  const EXPERIMENT = `${readProjectFile('scenarios/experiments/maoming-levers.yaml')!
    .replace(/^scenario: .*$/m, 'scenario: ./case.yaml')
    .replace(/^.*policy: money.*\n/m, '')}`;
  const sources = (history: string | Unreadable): Sources => ({
    read: (path) =>
      ({
        'place.yaml': REGION,
        'case.yaml': SCENARIO,
        'try.yaml': EXPERIMENT,
        'place.history.csv': history,
      })[path.replace('./', '')] ?? null,
    list: () => [],
    catalogue: catalogueOf(medinno),
  });
  const WRONG = `${HEADER}papers,2021,-143,papers,s,A,\npapers,2090,1,tons,s,A,\n`;

  it('is read by everything that reads the region, with its own lines', async () => {
    const UTF_16 = { en: 'text encoded as UTF-16', zh: 'UTF-16 编码的文本' };
    for (const history of [WRONG, { found: UTF_16, expected: TABLE_TEXT }]) {
      const wanted =
        typeof history === 'string'
          ? [
              ['place.history.csv', 2, '-143'],
              ['place.history.csv', 3, '2090, a year to come'],
              ['place.history.csv', 3, '"tons"'],
            ]
          : [['place.history.csv', 0, 'text encoded as UTF-16']];
      const reads: Promise<Loaded<unknown>>[] = [
        ...['place.yaml', 'case.yaml', 'try.yaml'].map((name) =>
          checkFile(name, sources(history), loadCompiler),
        ),
        resolveScenario('./case.yaml', sources(history), loadCompiler),
        resolveScenario('./place.yaml', sources(history), loadCompiler),
        Promise.resolve(resolveRegion('./place.yaml', sources(history))),
      ];
      for (const read of await Promise.all(reads)) {
        expect(issuesOf(read).map(({ file, line, found }) => [file.replace('./', ''), line, found])).toEqual(
          wanted,
        );
      }
    }
  });

  it('is described by check, with the series that are indicators of the model', async () => {
    const right = `${HEADER}papers,2021,143,papers a year,s,A,\nbeds,2020,1,beds,s,A,\n`;
    const checked = contentOf(await checkFile('place.yaml', sources(right), loadCompiler));
    expect(saidIn(checked.says, 'en').history).toBe(
      '2 numbers of 2020 to 2021; 1 of their 2 series observe indicators of the model: papers',
    );
  });

  it('has its gaps and breaks named by check', async () => {
    const text = `${HEADER.replace('note', 'note,definition')}papers,2017,1,papers,s,A,,
papers,2020,1,papers,s,A,,indexed alone
beds,2010,1,beds,s,A,,
beds,2020,1,beds,s,A,,
`;
    const { says } = contentOf(await checkFile('place.yaml', sources(text), loadCompiler));
    expect(saidIn(says, 'en')).toMatchObject({
      'years without a number': ['papers: 2018 to 2019'],
      'breaks of definition': ['papers: 2020'],
    });
  });

  it('of the package lies in the folder of its region', () => {
    const found = regionOfFile(
      { path: 'scenarios/regions/maoming.yaml', text: REGION, sameFolder: readProjectFile },
      { find: () => null, names: () => [], model: medinno, indicators: medinno.indicators },
    );
    expect(contentOf(found).history).toEqual(contentOf(parseHistory(TEXT, FILE)));
  });
});
