import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/scenario/reading/document.js';
import type { Figure } from '../../../src/scenario/reading/figure.js';
import { hiddenCharacters } from '../../../src/scenario/reading/hidden-characters.js';
import { chineseUnit } from '../../../src/scenario/region/chinese-units.js';
import { AGE_STRUCTURE, regionFields } from '../../../src/scenario/region/region-fields.js';
import { parseRegion } from '../../../src/scenario/region/region-file.js';
import type { RegionFile } from '../../../src/scenario/region/region-schema.js';
import { SHEET_NAMES, SHEETS } from '../../../src/scenario/workbook/layout.js';
import { readRegionWorkbook, readWorkbook } from '../../../src/scenario/workbook/read.js';
import { writeWorkbook } from '../../../src/scenario/workbook/write.js';
import { xmlRefusal } from '../../../src/scenario/workbook/xml.js';
import { CANTON_PAYERS } from '../canton.js';
import {
  contentOf,
  formFor,
  MAOMING,
  MAOMING_HISTORY,
  MAOMING_PATH,
  MAOMING_TEXT,
  workbookOf,
} from '../workbook-files.js';

describe('a region written as a workbook and read back', () => {
  it('is the region of the YAML file, figure by figure, in both languages', async () => {
    const yaml = parseSource(MAOMING_TEXT, MAOMING_PATH).raw;
    for (const language of ['en', 'zh'] as const) {
      const bytes = await writeWorkbook(MAOMING, { language, blank: false, history: MAOMING_HISTORY });
      const { region, history } = contentOf(readWorkbook('maoming.xlsx', bytes));
      expect(region).toEqual(yaml);
      expect(history).toEqual(MAOMING_HISTORY);
    }
  });

  it('keeps its own levels, payers and roles', async () => {
    const own = parseSource(CANTON_PAYERS, 'payers.yaml').raw as Partial<RegionFile>;
    const { value, ...share } = MAOMING.funding.localShares.city;
    const localShares = {
      canton: { ...share, value: 0.25, low: 0, high: 1 },
      firms: { ...share, value: 0.75, low: 0, high: 1 },
    };
    expect(value).toBe(0.15);
    const region = { ...MAOMING, ...own, funding: { ...MAOMING.funding, localShares } };
    const read = contentOf(readWorkbook('canton.xlsx', await workbookOf(region, []))).region;
    expect(read).toEqual(region);
  });

  it('gives the model the same region, figures and facts', async () => {
    const { history: _history, ...read } = contentOf(readRegionWorkbook('maoming.xlsx', await workbookOf()));
    const written = contentOf(parseRegion(MAOMING_TEXT, MAOMING_PATH));
    // Background numbers have no order, prices have that of the model; all others stand in that of the file.
    const hasOrder = ({ path }: Figure) => !/^(derivation|prices)[.]/.test(path);
    const ordered = (figures: readonly Figure[]) => [
      ...figures.filter(hasOrder),
      ...figures.filter((figure) => !hasOrder(figure)).sort((a, b) => (a.path < b.path ? -1 : 1)),
    ];
    expect({ ...read, figures: ordered(read.figures) }).toEqual({
      ...written,
      figures: ordered(written.figures),
    });
  });

  it('keeps whatever numbers and words stand in it', async () => {
    await fc.assert(
      fc.asyncProperty(changedRegion, async (region) => {
        const bytes = await workbookOf(region, []);
        expect(contentOf(readWorkbook('any.xlsx', bytes)).region).toEqual(region);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps how funders choose, and on which terms', async () => {
    const region = structuredClone(MAOMING);
    const overhead = { value: 0.2, unit: 'fraction', source: 'rules', year: 2020, grade: 'B' } as const;
    Object.assign(region.funding.outside[1], {
      mechanism: 'rank',
      panel: 'local',
      target: 'clinical',
      overhead,
    });
    expect(contentOf(readWorkbook('any.xlsx', await workbookOf(region, []))).region).toEqual(region);
  });

  it('has values of a like region at the side, where asked, and is read without them', async () => {
    const population = { ...MAOMING.population, value: 7_000_000, low: 6_900_000, high: 7_100_000 };
    const own = { ...MAOMING, id: 'own', population };
    const bytes = await writeWorkbook(own, { language: 'en', blank: false, hints: MAOMING });
    const sheets = await readXlsxFile(Buffer.from(bytes));
    const [header, first] = sheets.find(({ sheet }) => sheet === 'People')!.data;
    expect([first[3], first[header.indexOf('value of the like region')]]).toEqual([
      7_000_000,
      MAOMING.population.value,
    ]);
    expect(contentOf(readWorkbook('own.xlsx', bytes)).region).toEqual(own);
  });

  it('has the same bytes every time', async () => {
    expect(Buffer.compare(Buffer.from(await workbookOf()), Buffer.from(await workbookOf()))).toBe(0);
  });
});

/** Texts as people may write them, and as they should not: codes of sources, escapes, markup of XML. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      'S1',
      'S999',
      '=1+1',
      '_x0041_',
      'a & b; "c" \'d\'',
      'zwei\nZeilen',
      '茂名',
      '1e5',
      'TRUE',
      'constructor',
      '__proto__',
      '&#65;',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && hiddenCharacters(text).length === 0);

const amount = fc.double({ min: 0, max: 1e12, noNaN: true });

const changedRegion: fc.Arbitrary<RegionFile> = fc
  .record({
    value: amount,
    source: words,
    note: words,
    formula: fc.option(words, { nil: undefined }),
    low: fc.option(amount, { nil: undefined }),
    label: words,
    // A spreadsheet knows no negative zero.
    negative: fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
    borrowedFrom: fc.option(words, { nil: undefined }),
  })
  .map(({ value, source, note, formula, low, label, negative, borrowedFrom }) => {
    const region = structuredClone(MAOMING);
    const population = { ...region.population, value, source, note, formula, low, borrowedFrom };
    // An optional field that is not there is left out, as a YAML file leaves it out.
    region.population = JSON.parse(JSON.stringify(population));
    region.workforce.payGap.value = negative;
    region.institutions[3].name.en = label;
    region.funding.outside[0].name.zh = label;
    region.derivation.newNumber = { ...region.prices.platform, source };
    region.facts[0].explanation = label;
    region.health.areas.reverse();
    return region;
  });

describe('a written workbook', () => {
  it('opens with another reader, every sheet under its name, every figure in its row', async () => {
    const sheets = await readXlsxFile(Buffer.from(await workbookOf()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(SHEET_NAMES.map((name) => SHEETS[name].title.en));
    const people = sheets.find(({ sheet }) => sheet === 'People')!.data;
    const [header, first] = people;
    expect(header.slice(0, 5)).toEqual(['key', 'what it is', 'what it is (Chinese)', 'value', 'low']);
    expect(first.slice(0, 1)).toEqual(['population']);
    expect(first.slice(3, 8)).toEqual([6178000, 6150000, 6200000, 'residents', 2020]);
  });

  it('is well-formed XML throughout, by its own reader and by another', async () => {
    for (const [name, content] of Object.entries(unzipSync(await formFor('zh')))) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(xmlRefusal(strFromU8(content), name), name).toBeNull();
    }
  });

  it('freezes the headings and offers the allowed words for choice', async () => {
    const files = unzipSync(await formFor());
    const place = strFromU8(files['xl/worksheets/sheet2.xml']);
    expect(place).toContain('state="frozen"');
    expect(place).toContain('<formula1>"resident,registered"</formula1>');
    // The schema of worksheets fixes the order of these elements.
    expect(place.indexOf('<dataValidations')).toBeGreaterThan(place.indexOf('</sheetData>'));
    expect(place.indexOf('<dataValidations')).toBeLessThan(place.indexOf('<pageMargins'));
  });

  it('gives every unit in Chinese too', async () => {
    const people = (await readXlsxFile(Buffer.from(await formFor('zh')))).find(
      ({ sheet }) => sheet === '人口与人才',
    )!;
    expect(people.data[1][2]).toContain('【人】');
    for (const { unit } of [...regionFields(), AGE_STRUCTURE]) expect(chineseUnit(unit), unit).not.toBeNull();
  });

  it('says on its first sheet how to fill it, in both languages', async () => {
    const [readMe] = await readXlsxFile(Buffer.from(await formFor('zh')));
    const lines = readMe.data.map(([line]) => String(line));
    expect(lines[0]).toBe('怎样填写本工作簿');
    expect(lines).toContain('How to fill this workbook');
  });
});
