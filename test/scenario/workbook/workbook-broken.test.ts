import { beforeAll, describe, expect, it } from 'vitest';
import { readRegionWorkbook, readWorkbook } from '../../../src/scenario/workbook/read.js';
import {
  cellAt,
  issuesOf,
  OTHERS,
  rowWith,
  sheetPath,
  withCell,
  withContent,
  withPart,
  workbookOf,
} from '../workbook-files.js';

let whole: Uint8Array;
beforeAll(async () => {
  whole = await workbookOf();
});

const FILE = 'my.xlsx';
const read = (bytes: Uint8Array) => issuesOf(readRegionWorkbook(FILE, bytes, OTHERS));

const POPULATION = cellAt('people', 2, 'value');

describe('a cell that cannot be read as it was meant', () => {
  it.each([
    ['a number typed as text', '<is><t>6,178,000</t></is>', 't="inlineStr"', 'the text "6,178,000"'],
    ['a number with its unit', '<is><t>617.8万</t></is>', 't="inlineStr"', 'the text "617.8万"'],
    ['digits of full width', '<is><t>６１７８０００</t></is>', 't="inlineStr"', 'the text "６１７８０００"'],
    ['a formula', '<f>13838/0.00224</f><v>6177679</v>', '', 'a formula'],
    ['a shared formula without text', '<f t="shared" si="0"/><v>1</v>', '', 'a formula'],
    ['an error', '<v>#DIV/0!</v>', 't="e"', 'the error #DIV/0!'],
    ['true', '<v>1</v>', 't="b"', 'true or false'],
    ['a day', '<v>2020-01-01</v>', 't="d"', 'a date'],
    ['an endless number', '<v>1e999</v>', '', '"1e999"'],
    ['a zero-width character', '<is><t>6178000\u200b</t></is>', 't="inlineStr"', 'U+200B'],
  ])('is named with its sheet and cell when it holds %s', (_, inside, attributes, found) => {
    const issues = read(withCell(whole, 'people', POPULATION, inside, attributes));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: 'my.xlsx[People]', line: 2, column: 4 });
    expect(issues[0].found).toContain(`D2: ${found}`);
  });

  /** Styles that Excel would write for percentages and dates, built in and custom. */
  const styled = (format: string, own = '') =>
    withPart(withCell(whole, 'people', POPULATION, '<v>0.15</v>', 's="1"'), 'xl/styles.xml', (text) =>
      text
        .replace(/<numFmts[^>]*>/, (list) => `${list}${own}`)
        .replace(/(<cellXfs[^>]*><xf [^>]*>.*?<\/xf>)<xf .*?<\/xf>/, `$1<xf numFmtId="${format}"></xf>`),
    );

  it.each([
    ['a percentage', '9', '', '0.15 shown as a percentage'],
    ['a percentage of a custom format', '190', '<numFmt numFmtId="190" formatCode="0.0%"/>', 'percentage'],
    ['a date', '14', '', 'a date'],
    ['a Chinese date', '31', '', 'a date'],
    [
      'a date of a custom format',
      '191',
      '<numFmt numFmtId="191" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>',
      'a date',
    ],
  ])('is named when its number is shown as %s', (_, format, own, found) => {
    const [issue, ...others] = read(styled(format, own));
    expect(others).toEqual([]);
    expect(issue.found).toContain(found);
    expect(issue.expected).toContain('General');
  });

  it('is fine when its number is shown with separators or a unit', () => {
    const own = '<numFmt numFmtId="192" formatCode="#,##0.00&quot; days&quot;"/>';
    expect(read(styled('192', own)).map(({ found }) => found)).toEqual(['D2: 0.15', 'E2: 6150000']);
  });

  it('is named when it holds a direction-changing character in a name', () => {
    const row = rowWith(whole, 'institutions', "Maoming People's Hospital");
    const name = cellAt('institutions', row, 'nameEn');
    const [issue, ...others] = read(withContent(whole, 'institutions', name, 'Hospital \u202etxt'));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ file: 'my.xlsx[Institutions]', line: row });
    expect(issue.found).toContain('U+202E');
  });

  it('is named when it holds HTML', () => {
    const row = rowWith(whole, 'place', 'name.en');
    const bytes = withContent(whole, 'place', cellAt('place', row, 'content'), '&lt;/script&gt;&lt;b&gt;x');
    expect(read(bytes)).toMatchObject([
      { file: 'my.xlsx[Place]', path: 'name.en', expected: 'a text without HTML' },
    ]);
  });

  it('is named when a word is not one of those allowed, with the nearest', () => {
    const row = rowWith(whole, 'place', 'definitions.population');
    const bytes = withContent(whole, 'place', cellAt('place', row, 'content'), 'residents');
    expect(read(bytes)).toMatchObject([
      {
        path: 'definitions.population',
        line: row,
        expected: 'one of resident, registered',
        suggestion: 'resident',
      },
    ]);
  });

  it('is named when the unit is another one', () => {
    const bytes = withContent(whole, 'people', cellAt('people', 2, 'unit'), '10 thousand residents');
    expect(read(bytes)).toMatchObject([
      { path: 'population.unit', found: 'G2: "10 thousand residents"', expected: 'residents' },
    ]);
  });

  it('is named when a share is above 1', () => {
    const row = rowWith(whole, 'people', 'workforce.postdocsWhoStay');
    const issues = read(withContent(whole, 'people', cellAt('people', row, 'value'), 64.7));
    expect(issues[0]).toMatchObject({
      line: row,
      column: 4,
      found: `D${row}: 64.7`,
      expected: '0 to 1 (fraction)',
    });
  });
});

describe('a sheet that is not as the form has it', () => {
  const withSheetAttribute = (change: (text: string) => string) => withPart(whole, 'xl/workbook.xml', change);

  it('is named when its cells are merged', () => {
    const bytes = withPart(whole, sheetPath('money'), (text) =>
      text.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B3:C4"/></mergeCells>'),
    );
    expect(read(bytes)).toMatchObject([
      { file: 'my.xlsx[Money by payer]', line: 3, column: 2, found: 'B3: merged cells B3:C4' },
    ]);
  });

  it('is named when it is hidden', () => {
    const bytes = withSheetAttribute((text) =>
      text
        .replace('name="Prices"', 'name="Prices" state="veryHidden"')
        .replace('name="Talent prices"', 'state="hidden" name="Talent prices"'),
    );
    expect(read(bytes)).toMatchObject([{ file: 'my.xlsx[Talent prices]', found: 'a hidden sheet' }]);
  });

  it('is missed once, not figure by figure, when it has another name', () => {
    const issues = read(withSheetAttribute((text) => text.replace('name="People"', 'name="Peple"')));
    expect(issues.map(({ found, suggestion }) => [found, suggestion])).toEqual([
      ['no sheet People', null],
      ['a sheet named "Peple"', 'People'],
    ]);
  });

  it('is named when a column is missing and another is unknown', () => {
    const issues = read(withContent(whole, 'prices', cellAt('prices', 1, 'year'), 'yeer'));
    expect(issues.map(({ found, suggestion }) => [found, suggestion])).toContainEqual([
      `H1: an unknown column "yeer"`,
      'year',
    ]);
    expect(issues.map(({ found }) => found)).toContain('A1: no column year');
  });

  it('is named where a key is unknown, and where a row stands twice', () => {
    const row = rowWith(whole, 'prices', 'prices.postdoc');
    const key = cellAt('prices', row, 'key');
    expect(read(withContent(whole, 'prices', key, 'prices.posdoc'))).toContainEqual(
      expect.objectContaining({ line: row, column: 1, suggestion: 'prices.postdoc' }),
    );
    const twice = read(withContent(whole, 'prices', key, 'prices.youngTalent'));
    expect(twice.map(({ found }) => found)).toContainEqual(
      `A${row}: prices.youngTalent a second time, after row ${row - 1} of my.xlsx[Talent prices]`,
    );
  });

  it('is named where a source code stands for nothing', () => {
    const [issue] = read(withContent(whole, 'people', cellAt('people', 2, 'source'), 'S999'));
    expect(issue).toMatchObject({ file: 'my.xlsx[People]', line: 2, found: 'I2: S999' });
  });

  it('is named where a code of a source is not explained, on the sheet of past values too', () => {
    const bytes = withContent(whole, 'history', cellAt('history', 3, 'source'), 'S998');
    expect(read(bytes)).toMatchObject([
      {
        file: 'my.xlsx[Past values]',
        line: 3,
        found: 'E3: S998',
        expected: 'a code that the sheet Sources explains, or the source itself',
      },
    ]);
  });

  it('is named where past values cannot be', () => {
    const row = { indicator: 'papers', value: -143, unit: 'tons' } as const;
    const wrong = (['indicator', 'value', 'unit'] as const).reduce(
      (bytes, column) => withContent(bytes, 'history', cellAt('history', 3, column), row[column]),
      whole,
    );
    expect(read(wrong)).toMatchObject([
      { file: 'my.xlsx[Past values]', line: 3, found: 'C3: -143' },
      { file: 'my.xlsx[Past values]', line: 3, found: 'D3: "tons"' },
    ]);
    const later = withContent(whole, 'history', cellAt('history', 3, 'year'), 2090);
    const expected = [
      {
        file: 'my.xlsx[Past values]',
        line: 3,
        found: 'B3: 2090, a year to come',
        expected: '2025 or earlier',
      },
    ];
    expect(read(later)).toMatchObject(expected);
    expect(issuesOf(readWorkbook(FILE, later))).toMatchObject(expected);
  });

  it('is named where the rows of an institution contradict each other', () => {
    const row = rowWith(whole, 'institutions', "Maoming People's Hospital");
    const bytes = withContent(whole, 'institutions', cellAt('institutions', row + 1, 'type'), 'university');
    expect(read(bytes)).toMatchObject([
      { line: row + 1, found: `G${row + 1}: "university"`, expected: `"hospital", as in row ${row}` },
    ]);
  });

  it('is named where a range stands without its value', () => {
    const bytes = withCell(whole, 'people', POPULATION, '');
    expect(read(bytes)).toMatchObject([{ path: 'population.value', found: 'D2: a range without a value' }]);
  });

  it('reports every mistake of every sheet at once, in order', () => {
    let bytes = withContent(whole, 'people', POPULATION, 'many');
    bytes = withContent(bytes, 'prices', cellAt('prices', 3, 'value'), -1);
    bytes = withContent(bytes, 'history', cellAt('history', 2, 'year'), 20170);
    bytes = withContent(bytes, 'outputs', cellAt('outputs', 2, 'use'), 'chek');
    expect(read(bytes).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'my.xlsx[Outputs]:2',
      'my.xlsx[Past values]:2',
      'my.xlsx[People]:2',
      'my.xlsx[Talent prices]:3',
      'my.xlsx[Talent prices]:3',
    ]);
  });

  it('of notes is nobody else’s business', () => {
    const bytes = withSheetAttribute((text) =>
      text.replace('</sheets>', '<sheet name="notes of mine" sheetId="99" r:id="rId3"/></sheets>'),
    );
    expect(read(bytes)).toEqual([]);
  });
});
