import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readText, scenarioFiles } from '../../../src/node/scenario-files.js';
import { checkFile } from '../../../src/scenario/check.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import type { InputIssue, Loaded } from '../../../src/scenario/reading/issues.js';
import type { Sources } from '../../../src/scenario/reading/sources.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { resolveRegion } from '../../../src/scenario/resolve-region.js';
import { numberOfCases } from '../../number-of-cases.js';
import { issuesOf } from '../workbook-files.js';

const FOLDER = 'test/fixtures/broken';

/** Every broken file with the line of its first mistake (0: the file cannot be read), and what is said of it. */
const BROKEN: readonly (readonly [name: string, line: number, found: string, expected: string])[] = [
  ['alias-bomb', 5, 'aliases that stand for too much', 'at most 100000 values in all'],
  ['bidirectional-override', 1, 'U+202E (override of direction)', 'only characters that can be seen'],
  ['binary-tag', 4, 'the tag !!binary', 'a plain value without a tag'],
  ['circular-alias', 4, '*a inside what it stands for', 'a value that ends'],
  ['constructor-key', 4, 'key "constructor", a reserved name', 'another name'],
  ['control-character', 4, 'U+0007 (control character)', 'only characters that can be seen'],
  ['custom-tag', 4, 'the tag !include', 'a plain value without a tag'],
  ['date-as-year', 4, '"2026-05-01"', 'a whole year, policyYear, or policyYear + or - a w'],
  ['date-for-number', 4, '"2030-01-01"', 'a number'],
  ['deep-indentation', 55, 'nested lists or mappings', 'at most 50 inside one another'],
  ['deep-nesting', 4, 'nested lists or mappings', 'at most 50 inside one another'],
  ['dose-out-of-bounds', 4, '1.5', '0 to 1'],
  ['duplicate-key', 4, 'key "region" a second time', 'every key once'],
  ['empty', 1, 'an empty file', 'fields and their values'],
  ['end-before-start', 6, '2028', '2031, its start, or later'],
  ['experiment-dose-too-large', 6, '9', '0 to 1, the doses of lottery'],
  ['experiment-grid-without-choices', 6, 'an input with a range', 'choices for every input of grid'],
  ['experiment-limits-turned', 10, '3', 'at least 9'],
  ['experiment-no-range', 6, 'no range', 'range: [lowest, highest], or choices'],
  ['experiment-no-role', 6, 'nothing', 'one of lever, uncertainty, structure'],
  ['experiment-range-turned', 6, '9 to 0', 'the lower value first'],
  ['experiment-twice', 7, 'youngTalent a second time', 'every input once'],
  ['experiment-unknown-figure', 6, '"workforce.payGaps"', 'the path of a figure of the region'],
  ['experiment-unknown-indicator', 8, '"paperz"', 'an indicator that is known'],
  ['experiment-unknown-lever', 6, '"youngTalents"', 'one of competitiveGrants, budgetLevel, bindingCommi'],
  ['experiment-unknown-part', 8, '"payer=town"', 'one of payer=city, payer=province, payer=hospitals'],
  ['experiment-wrong-role', 6, 'a lever', 'parameter or figure, since its role is uncertainty'],
  ['expression-assignment', 7, '=', 'a value, not an assignment (to compare, write ==)'],
  ['expression-call', 7, 'import', 'a function known here: min, max, abs, exp, log, sq'],
  [
    'expression-deep',
    7,
    '((((((((((((((((((((1))))))))))))))))))…',
    'at most 40 levels of brackets and operations',
  ],
  ['expression-function', 7, '=', 'a value, not the definition of a function'],
  ['expression-index', 7, 'year[1]', 'a plain name or number, without parts of it'],
  ['expression-long', 7, '1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +…', 'at most 500 characters, not 801'],
  ['expression-property', 7, 'year.constructor', 'a plain name or number, without parts of it'],
  ['expression-proto', 7, '__proto__', 'a value known here: year, yearsIn, policyYear, loc'],
  ['expression-range', 7, ':', 'a single value, not a range'],
  ['expression-unfinished', 7, 'end of text', 'an expression that can be read: numbers, names, + '],
  ['expression-unknown-name', 7, 'yeer', 'a value known here: year, yearsIn, policyYear, loc'],
  ['extends-a-region', 1, 'scenarios/regions/maoming.yaml, a region', 'a scenario'],
  [
    'extends-circle-a',
    2,
    'a circle: test/fixtures/broken/extends-circle-a.yaml:2 -> te',
    'a chain of scenarios that ends',
  ],
  [
    'extends-circle-b',
    2,
    'a circle: test/fixtures/broken/extends-circle-b.yaml:1 -> te',
    'a chain of scenarios that ends',
  ],
  [
    'extends-circle-c',
    1,
    'a circle: test/fixtures/broken/extends-circle-c.yaml:2 -> te',
    'a chain of scenarios that ends',
  ],
  [
    'extends-itself',
    1,
    'a circle: test/fixtures/broken/extends-itself.yaml:1 -> test',
    'a chain of scenarios that ends',
  ],
  ['extends-nothing', 1, '"baselin"', 'the name of a scenario, or a path'],
  [
    'format-of-tomorrow',
    1,
    '2',
    '1, the newest scenario format of this version of medinno: format 2 needs a later version',
  ],
  ['format-with-a-point', 1, '0.1', 'a whole number'],
  ['half-a-year', 4, '12.5', 'a whole number'],
  ['hidden-in-a-comment', 4, 'U+2066 (override of direction)', 'only characters that can be seen'],
  ['horizon-of-thousand-years', 4, '1000', 'at most 100'],
  ['html-in-a-name', 1, '"<b>A case</b>"', 'a text without HTML'],
  ['script-in-a-name', 1, '"</script><script>', 'a text without HTML'],
  ['huge-number', 4, 'Infinity', 'a finite number'],
  ['impossible-year', 4, '99999', '2125 or earlier'],
  [
    'indicator-name-with-spaces',
    5,
    '"papers per approval"',
    'a name of at most 40 letters and digits that begin',
  ],
  ['indicator-of-the-catalogue', 5, 'papers, an indicator of the catalogue', 'a name that is not taken'],
  ['indicator-unknown-name', 6, 'paperz', 'a value known here: spending, researchSpending, mo'],
  ['indicator-without-unit', 5, 'nothing', 'a text'],
  ['infinite-number', 4, 'Infinity', 'a finite number'],
  ['javascript-tag', 4, 'the tag !!js/function', 'a plain value without a tag'],
  ['json-with-comma', 1, 'something out of place inside brackets', 'a comma after each entry'],
  ['list-as-key', 4, 'a key that is no name', 'a plain name before the colon'],
  ['list-for-mapping', 1, 'a list', 'a title in en and zh'],
  ['merge-key', 2, 'a merge key (<<)', 'the fields themselves, written out'],
  ['missing-file', 3, '"./not-there.yaml"', 'a file that can be read'],
  ['missing-title', 1, 'nothing', 'a title in en and zh'],
  ['negative-money', 2, '-3', '0 to 100000000 (million a year'],
  ['no-kind', 1, 'a file of no known kind', 'fields of a region, policy, scenario or experiment'],
  ['not-a-number', 4, 'NaN', 'a finite number'],
  ['not-utf-8', 0, 'bytes that are no UTF-8, in line 4', 'a text file in UTF-8 (YAML or JSON)'],
  ['nul-byte', 0, 'a NUL byte (U+0000) at byte 98', 'a text file in UTF-8 (YAML or JSON)'],
  ['number-as-text', 4, '"20"', 'a number, without quotation marks'],
  ['number-in-words', 4, '"twenty"', 'a number'],
  ['old-yaml', 1, 'YAML version 1.1', 'YAML 1.2, without a %YAML line'],
  ['one-language-only', 1, 'nothing', 'a text'],
  ['only-a-comment', 1, 'an empty file', 'fields and their values'],
  ['open-quote', 5, 'Missing closing "quote', 'valid YAML or JSON'],
  ['proto-key', 4, 'key "__proto__", a reserved name', 'another name'],
  ['question-mark-key', 4, 'a key after "?"', 'key: value, without the question mark'],
  ['region-bad-id', 2, '"My City"', 'small letters, digits and hyphens'],
  ['region-grade-d-without-note', 7, 'nothing', 'a note that says why this value, as grade D needs'],
  [
    'region-like-itself',
    5,
    '"../../test/fixtures/broken/region-like-itself"',
    'the name of a region that is known',
  ],
  ['region-like-nobody', 5, '"maomin"', 'the name of a region that is known'],
  ['region-population-missing', 1, 'nothing', 'a mapping'],
  ['region-range-without-value', 7, '2000000', 'at most the value, 1000000'],
  ['region-unknown-definition', 6, '"residents"', 'one of resident, registered'],
  ['region-value-as-text', 7, '"1,000,000"', 'a number'],
  ['region-without-source', 7, 'nothing', 'a text'],
  ['region-wrong-unit', 7, '"10 thousand residents"', 'residents'],
  ['region-year-of-the-future', 7, '20200', 'at most 2100'],
  ['scenario-is-a-list', 1, 'a file of no known kind', 'fields of a region, policy, scenario or experiment'],
  ['several-mistakes', 3, '"maomin"', 'the name of a region, or a path'],
  ['stray-line', 3, 'something out of place', 'a colon after what stands before it, or a bracket'],
  ['tab-indent', 5, 'a tab that indents', 'spaces'],
  ['two-documents', 4, 'a second document (---)', 'one document a file'],
  ['two-programmes', 8, 'a second programme', 'at most one programme'],
  ['unknown-alias', 4, '*nowhere', 'an anchor &nowhere above it'],
  ['unknown-key', 4, 'unknown key "horizont"', 'one of kind, format, extends, title, description, '],
  ['unknown-kind', 1, '"scenery"', 'one of region, policy, scenario, experiment'],
  ['unknown-lever', 3, '"youngTalents"', 'one of competitiveGrants, budgetLevel, bindingCommi'],
  ['unknown-parameter', 4, 'unknown key "reviewNoize"', 'one of budgetVolatility, budgetPersistence, riseAb'],
  ['unknown-payer', 5, '"provinze"', 'a payer of region maoming: city, province, hospit'],
  ['unknown-policy', 4, '"young-talents"', 'the name of a policy, or a path'],
  ['unknown-region', 3, '"maomin"', 'the name of a region, or a path'],
  ['utf-16', 0, 'text encoded as UTF-16', 'a text file in UTF-8 (YAML or JSON)'],
  ['workbook', 0, 'a zip archive or a workbook', 'a text file in UTF-8 (YAML or JSON)'],
  ['year-before-policy', 4, '1492', '2025, the policy year, or later'],
  ['yes-for-true', 4, '"yes"', 'true or false'],
  ['zero-width-escaped', 1, 'U+200B (character without width)', 'only characters that can be seen'],
  ['zero-width', 1, 'U+200B (character without width)', 'only characters that can be seen'],
];

async function mistakes(name: string): Promise<readonly InputIssue[]> {
  const result = await checkFile(name, scenarioFiles, loadCompiler);
  return issuesOf(result);
}

describe('a broken file', () => {
  it.each(BROKEN)('%s: line %i, found %s', async (name, line, found, expected) => {
    const [first] = await mistakes(`${FOLDER}/${name}.yaml`);
    expect(first).toMatchObject({ line });
    expect(first.found).toContain(found);
    expect(first.expected).toContain(expected);
  });

  it('is in the table, whatever lies in the folder', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));
    expect(names.sort()).toEqual(BROKEN.map(([name]) => name).sort());
    expect(names.length).toBeGreaterThan(60);
  });

  it('has every mistake reported at once, with the nearest valid names', async () => {
    const found = await mistakes(`${FOLDER}/several-mistakes.yaml`);
    expect(found.map(({ line, path, suggestion }) => [line, path, suggestion])).toEqual([
      [3, 'region', 'maoming'],
      [4, 'horizont', 'horizon'],
      [6, 'overrides.reviewNoise', null],
      [7, 'seed', null],
    ]);
  });

  it('has one mistake reported where a line puts all after it out of place', async () => {
    expect(await mistakes(`${FOLDER}/stray-line.yaml`)).toHaveLength(1);
  });

  it('names every link of a circle of scenarios with its line', async () => {
    const [{ found }] = await mistakes(`${FOLDER}/extends-circle-a.yaml`);
    expect(found.match(/extends-circle-[abc]\.yaml(:\d)?/g)).toEqual([
      'extends-circle-a.yaml:2',
      'extends-circle-b.yaml:1',
      'extends-circle-c.yaml:2',
      'extends-circle-a.yaml',
    ]);
  });
});

describe('a file that no folder of fixtures can hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'medinno-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const place = (name: string) => join(folder, name);

  it('may be a folder, a circle of links, or too large to be read at all', async () => {
    mkdirSync(place('folder.yaml'));
    symlinkSync(place('b.yaml'), place('a.yaml'));
    symlinkSync(place('a.yaml'), place('b.yaml'));
    writeFileSync(place('large.yaml'), 'x'.repeat(2_000_001));
    expect((await mistakes(place('folder.yaml')))[0].found).toBe('a folder');
    expect((await mistakes(place('a.yaml')))[0].found).toBe('links that lead in a circle');
    expect((await mistakes(place('large.yaml')))[0]).toMatchObject({
      found: 'a file of 2.0 MB',
      expected: 'a file of at most 2 MB',
    });
  });

  it.runIf(existsSync('/proc/self/pagemap'))('may have no end, or an end that nobody sees', async () => {
    spawnSync('mkfifo', [place('pipe.yaml'), place('pipe.xlsx')]);
    expect((await mistakes('/proc/self/pagemap'))[0]).toMatchObject({
      found: 'a file of more than 2 MB',
      expected: 'a file of at most 2 MB',
    });
    for (const path of [place('pipe.yaml'), place('pipe.xlsx'), '/dev/zero', '/dev/null', '/dev/stdin']) {
      expect((await mistakes(path))[0].found, path).toBe('a device or a pipe');
    }
    symlinkSync('/proc/self/pagemap', place('endless.xlsx'));
    expect((await mistakes(place('endless.xlsx')))[0].found).toBe('a file of more than 5 MB');
  });

  it("may be somebody else's, and then nothing that is in it is shown", async () => {
    const secret = 'hunter2';
    const lines = [
      `root:x:${secret}:`,
      `KEY=${secret}`,
      `*${secret}`,
      `"\\${secret}"`,
      `%${secret} x`,
      `@${secret}`,
      `"${secret}`,
      `[${secret}`,
      `{${secret}}}`,
      `\t${secret}: a: b`,
      `- ${secret}`,
      `# ${secret}`,
      '',
      `|${secret}`,
      `&${secret} x`,
    ];
    const text = fc
      .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 })
      .map((all) => all.join('\n'));
    const scenario = 'title: { en: T, zh: 题 }\ndescription: { en: D, zh: 述 }\nregion: ./foreign.yaml\n';
    const sources = (foreign: string): Sources => ({
      ...scenarioFiles,
      read: (path) =>
        path === 'foreign.yaml' || path === './foreign.yaml'
          ? foreign
          : path === 'own.yaml'
            ? scenario
            : null,
    });
    await fc.assert(
      fc.asyncProperty(text, async (foreign) => {
        for (const name of ['foreign.yaml', 'own.yaml']) {
          const read = [checkFile, resolveScenario].map((by) => by(name, sources(foreign), loadCompiler));
          for (const result of await Promise.all<Loaded<unknown>>(read)) {
            expect(result.ok).toBe(false);
            expect(JSON.stringify(result)).not.toContain(secret);
          }
        }
      }),
      { numRuns: numberOfCases(lines.length + 10, 2000), examples: lines.map((line) => [line]) },
    );
    const [issue] = await mistakes('/etc/passwd');
    expect(issue).toMatchObject({ found: 'a text without any field', expected: 'fields and their values' });
  });

  it.each([
    ['ods', 'an OpenDocument spreadsheet (.ods)', 'save it as "Excel workbook (.xlsx)"'],
    ['ODS', 'an OpenDocument spreadsheet (.ods)', 'save it as "Excel workbook (.xlsx)"'],
    ['numbers', 'a Numbers spreadsheet (.numbers)', 'save it as "Excel workbook (.xlsx)"'],
    ['et', 'a WPS spreadsheet (.et)', 'save it as "Excel workbook (.xlsx)"'],
    ['csv', 'a table as text (.csv)', 'NAME.history.csv'],
    ['tsv', 'a table as text (.tsv)', 'NAME.history.csv'],
    ['docx', 'a document (.docx)', 'medinno new KIND NAME'],
    ['pdf', 'a document to print (.pdf)', 'medinno new KIND NAME'],
    ['png', 'a picture (.png)', 'medinno new KIND NAME'],
    ['zip', 'an archive (.zip)', 'unpack it first'],
  ])('may be of a kind that other programs write: .%s', async (ending, found, expected) => {
    writeFileSync(place(`qinghe.${ending}`), 'PK');
    const sources = { ...scenarioFiles, read: (path: string) => readText(place(path)) };
    for (const read of [checkFile, resolveScenario]) {
      const result = await read(`qinghe.${ending}`, sources, loadCompiler);
      expect(issuesOf(result)[0].found).toBe(found);
      expect(issuesOf(result)[0].expected).toContain(expected);
    }
    expect(issuesOf(resolveRegion(`qinghe.${ending}`, sources))[0].found).toBe(found);
    expect(issuesOf(resolveRegion(`away.${ending}`, sources))[0].found).toBe(`no file for away.${ending}`);
    writeFileSync(
      place('of-foreign.yaml'),
      `title: { en: T, zh: 题 }\ndescription: { en: D, zh: 述 }\nregion: ./qinghe.${ending}\n`,
    );
    const named = await mistakes(place('of-foreign.yaml'));
    expect(named[0]).toMatchObject({ line: 3, found: `"./qinghe.${ending}", ${found}` });
  });

  it('may be a text under the name that an editor gave it', async () => {
    const text = 'title: { en: T, zh: 题 }\ndescription: { en: D, zh: 述 }\nregion: maoming\n';
    const sources = { ...scenarioFiles, read: (path: string) => (path === 'plan.yaml.txt' ? text : null) };
    expect((await checkFile('plan.yaml.txt', sources, loadCompiler)).ok).toBe(true);
  });

  it('may be named by what no system can open', async () => {
    expect((await mistakes('a\0b.yaml'))[0].found).toBe('a name that no file can have');
    expect((await mistakes(`${'x'.repeat(5000)}.yaml`))[0].found).toBe('a name that is too long');
    expect((await mistakes('not-there.yaml'))[0].found).toBe('no file for not-there.yaml');
  });

  it.each([
    ['brackets', '['.repeat(1_900_000)],
    ['dashes', '- '.repeat(900_000)],
    ['question marks', '? '.repeat(900_000)],
    ['colons', ': '.repeat(900_000)],
    ['numbers', `[${'1,'.repeat(900_000)}1]`],
    ['keys', Array.from({ length: 150_000 }, (_, n) => `k${n}: 1`).join('\n')],
    ['one key again and again', 'a: 1\n'.repeat(30_000)],
    ['closing brackets', '}\n'.repeat(90_000)],
    ['anchors', Array.from({ length: 90_000 }, (_, n) => `- &a${n} 1`).join('\n')],
    ['quotation marks', '"'.repeat(1_900_000)],
    ['indentation', Array.from({ length: 1900 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['unknown keys', Array.from({ length: 20_000 }, (_, n) => `overrides${n}: 1`).join('\n')],
    ['spaces', ' '.repeat(1_900_000)],
    ['one text', `seed: ${'x'.repeat(1_900_000)}`],
    ['hidden characters', '\u200b'.repeat(600_000)],
  ])('is refused before it exhausts the reader: %s', async (_what, text) => {
    writeFileSync(place('heavy.yaml'), text);
    const began = process.cpuUsage().user;
    const found = await mistakes(place('heavy.yaml'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(400);
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(2);
  });
});
