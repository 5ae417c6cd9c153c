import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { FURTHER_COLUMNS } from '../../../src/scenario/region/history-row.js';
import { localShare } from '../../../src/scenario/region/local-share.js';
import { resolveScenarioWith } from '../../../src/scenario/resolve.js';
import { SHEET_NAMES, SHEETS } from '../../../src/scenario/workbook/layout.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import { writeWorkbook } from '../../../src/scenario/workbook/write.js';
import { projectSources } from '../project-files.js';
import {
  cellAt,
  contentOf,
  formFor,
  issuesOf,
  MAOMING,
  MAOMING_HISTORY,
  OTHERS,
  rowWith,
  sheetPath,
  withContent,
  withPart,
  workbookOf,
} from '../workbook-files.js';

/** A figure's cells in a form, as a person fills them. */
interface Filled {
  readonly value: number;
  readonly year: number;
  readonly source: string;
  readonly grade: string;
}

const POPULATION: Filled = { value: 6980000, year: 2020, source: 'census', grade: 'A' };
const DOCTORS: Filled = { value: 17000, year: 2022, source: 'health bureau', grade: 'B' };

function withFigure(bytes: Uint8Array, sheet: 'people' | 'prices', key: string, figure: Filled): Uint8Array {
  const row = rowWith(bytes, sheet, key);
  return (['value', 'year', 'source', 'grade'] as const).reduce(
    (filled, column) => withContent(filled, sheet, cellAt(sheet, row, column), figure[column]),
    bytes,
  );
}

function withWords(bytes: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array {
  return Object.entries(words).reduce((filled, [key, word]) => {
    const row = rowWith(filled, 'place', key);
    return withContent(filled, 'place', cellAt('place', row, 'content'), word);
  }, bytes);
}

const DEFINITIONS = {
  'definitions.population': 'resident',
  'definitions.doctors': 'clinics-in',
  'definitions.money': 'real',
};

let form: Uint8Array;
let least: Uint8Array;
beforeAll(async () => {
  form = await formFor();
  least = withFigure(withWords(form, DEFINITIONS), 'people', 'population', POPULATION);
});

const read = (bytes: Uint8Array) => readRegionWorkbook('zhanjiang.xlsx', bytes, OTHERS);

describe('a sheet of a workbook', () => {
  /** Excel refuses these names and signs, in English and Chinese. */
  const REFUSED = /^(history|历史记录)$|^'|'$|[[\]:*?/\\]|.{32}/i;

  it('has a name that spreadsheet programs allow', () => {
    for (const { title } of Object.values(SHEETS)) {
      expect(title.en).not.toMatch(REFUSED);
      expect(title.zh).not.toMatch(REFUSED);
    }
  });

  it('is read under the name that it had in earlier versions', async () => {
    const bytes = await workbookOf();
    const older = withPart(bytes, 'xl/workbook.xml', (text) => text.replace('"Past values"', '"History"'));
    const { history } = contentOf(readRegionWorkbook('m.xlsx', older, OTHERS));
    expect(history.length).toBeGreaterThan(20);
    expect(history).toEqual(contentOf(readRegionWorkbook('m.xlsx', bytes, OTHERS)).history);
  });

  it('of past values needs none of the columns that forms of earlier versions have not', async () => {
    const bytes = FURTHER_COLUMNS.reduce(
      (rest, column) => withContent(rest, 'history', cellAt('history', 1, column), ''),
      await workbookOf(),
    );
    const { history } = contentOf(readRegionWorkbook('m.xlsx', bytes, OTHERS));
    expect(history).toEqual(MAOMING_HISTORY);
  });

  it('of past values gives back what was observed, since when and by which definition', async () => {
    const history = MAOMING_HISTORY.map((row, n) => ({
      ...row,
      ...(row.indicator === 'hospitals' ? { observes: 'leads' } : {}),
      definition: 'as counted',
      error: n / 100,
      vintage: 2024,
    }));
    const bytes = await workbookOf(MAOMING, history);
    expect(contentOf(readRegionWorkbook('m.xlsx', bytes, OTHERS)).history).toEqual(history);
  });

  it('prints as wide as a page, and wrapped lines of the first have their heights', () => {
    for (const bytes of [form, least]) {
      const files = unzipSync(bytes);
      for (const name of SHEET_NAMES) {
        const sheet = strFromU8(files[sheetPath(name)]);
        expect(sheet, name).toMatch(
          /^<\?xml[^>]*><worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/,
        );
        expect(sheet, name).toContain('fitToWidth="1" fitToHeight="0"');
      }
      const rows = strFromU8(files[sheetPath('readMe')]).match(/<row .*?<\/row>/gs)!;
      const filled = rows.filter((row) => row.includes('<v>'));
      expect(filled.length).toBeGreaterThan(30);
      for (const row of filled) expect(row).toMatch(/ ht="\d+" customHeight="1"/);
    }
  });
});

describe('a form for another city', () => {
  it('asks, as long as nothing is filled in, for population and definitions and for nothing else', () => {
    expect(issuesOf(read(form)).map(({ path, expected }) => [path, expected])).toEqual([
      ['population', 'a value'],
      ['definitions.population', 'one of resident, registered'],
      ['definitions.doctors', 'one of clinics-in, clinics-out'],
      ['definitions.money', 'one of real, nominal'],
    ]);
  });

  it('in Chinese is read as well', async () => {
    const filled = withFigure(
      withWords(await formFor('zh'), DEFINITIONS),
      'people',
      'population',
      POPULATION,
    );
    expect(contentOf(read(filled)).region).toEqual(contentOf(read(least)).region);
  });

  it('with these alone is a region, all other figures borrowed but the rate that neither region gives', () => {
    const { region, figures, facts } = contentOf(read(least));
    expect(region).toMatchObject({ id: 'zhanjiang', population: 6980000, name: { zh: '湛江' } });
    const own = figures.filter(({ borrowedFrom }) => borrowedFrom === null);
    expect(own.map(({ path, byDefault = false }) => [path, byDefault])).toEqual([
      ['population', false],
      ['currency.perUsd', true],
    ]);
    expect(new Set(figures.map(({ borrowedFrom }) => borrowedFrom))).toEqual(new Set([null, 'maoming']));
    expect(facts).toEqual([]);
    const share = localShare(figures);
    expect(share).toMatchObject({ local: 1, assumed: 0 });
    expect(share.borrowed).toBe(share.all - 1);
  });

  it('takes amounts in proportion to people and doctors, and everything else as it is', () => {
    const { region } = contentOf(read(withFigure(least, 'people', 'doctors', DOCTORS)));
    const heads = 6980000 / 6178000;
    const doctors = 17000 / 13838;
    expect(region.funding.localResearch).toBeCloseTo(30 * doctors, 1);
    expect(region.funding.developmentPool).toBeCloseTo(25 * heads, 1);
    expect(region.prices.adoptionPoint).toBeCloseTo(10 * heads, 1);
    expect(region.prices.postdoc).toBe(0.55);
    expect(region.workforce.payGap).toBe(0.35);
    const burden = (areas: readonly { burden: number }[]) =>
      areas.reduce((sum, area) => sum + area.burden, 0);
    const like = burden(MAOMING.health.areas.map((area) => ({ burden: area.burden.value })));
    expect(burden(region.health.areas) / like).toBeCloseTo(heads, 3);
    const posts = region.institutions.reduce((sum, { posts: own }) => sum + own, 0);
    expect(posts / 980 / doctors).toBeCloseTo(1, 1);
    expect(region.institutions[1].name).toEqual({
      en: "Maoming People's Hospital (as in Maoming)",
      zh: '茂名市人民医院（参照茂名）',
    });
  });

  it('widens the ranges of what it takes, lowers grades to D and says where each comes from', () => {
    const figures = contentOf(read(least)).figures;
    const pay = figures.find(({ path }) => path === 'workforce.pay')!;
    expect(pay).toMatchObject({ value: 0.21, grade: 'D', borrowedFrom: 'maoming' });
    expect(pay.note).toMatch(/taken from maoming.*grade C there/);
    expect(pay.low!).toBeLessThan(0.16);
    expect(pay.high!).toBeGreaterThan(0.29);
    for (const figure of figures.filter(({ borrowedFrom }) => borrowedFrom !== null)) {
      const { path, value, low, high } = figure;
      if (low !== null) expect(low, path).toBeLessThanOrEqual(value);
      if (high !== null) expect(high, path).toBeGreaterThanOrEqual(value);
    }
  });

  it('leaves what holds for the whole country as it is', () => {
    const figures = contentOf(read(least)).figures;
    const discount = figures.find(({ path }) => path === 'health.discountRate')!;
    expect(discount).toMatchObject({ value: 0.05, low: 0, high: 0.08, grade: 'A', borrowedFrom: 'maoming' });
  });

  it('widens further where people are counted otherwise', () => {
    const registered = withWords(least, { 'definitions.population': 'registered' });
    const range = (bytes: Uint8Array) => {
      const { low, high, note } = contentOf(read(bytes)).figures.find(
        ({ path }) => path === 'prices.postdoc',
      )!;
      return { low: low!, high: high!, note };
    };
    expect(range(registered).high).toBeGreaterThan(range(least).high);
    expect(range(registered).low).toBeLessThan(range(least).low);
    expect(range(registered).note).toContain('counts people, doctors or money otherwise');
  });

  it('takes an own institution without posts to have its even share of its type', () => {
    const row = rowWith(least, 'institutions', 'institution-1');
    const own = (['nameEn', 'nameZh', 'type'] as const).reduce(
      (bytes, column) =>
        withContent(
          bytes,
          'institutions',
          cellAt('institutions', row, column),
          { nameEn: 'Central Hospital', nameZh: '中心医院', type: 'hospital' }[column],
        ),
      least,
    );
    const { region, figures } = contentOf(read(own));
    expect(region.institutions).toHaveLength(1);
    const hospitals = MAOMING.institutions.filter(({ type }) => type === 'hospital');
    const posts = hospitals.reduce((sum, hospital) => sum + hospital.posts.value, 0);
    expect(region.institutions[0]).toMatchObject({ id: 'institution-1', type: 'hospital' });
    expect(region.institutions[0].posts).toBe(Math.round((posts * 6980000) / 6178000));
    const climate = figures.find(({ path }) => path === 'institutions.institution-1.climate')!;
    expect(climate).toMatchObject({ borrowedFrom: 'maoming', grade: 'D' });
    const values = hospitals.map((hospital) => hospital.climate.value);
    expect(climate.value).toBeGreaterThan(Math.min(...values));
    expect(climate.value).toBeLessThan(Math.max(...values));
  });

  it('keeps an own price as it was given', () => {
    const filled = withFigure(least, 'prices', 'prices.postdoc', { ...DOCTORS, value: 0.8 });
    const figure = contentOf(read(filled)).figures.find(({ path }) => path === 'prices.postdoc')!;
    expect(figure).toMatchObject({ value: 0.8, grade: 'B', low: null, high: null, borrowedFrom: null });
  });

  it('cannot be like a region that nobody knows', () => {
    expect(issuesOf(read(withWords(least, { like: 'maomin' })))).toMatchObject([
      { file: 'zhanjiang.xlsx[Place]', path: 'like', suggestion: 'maoming' },
    ]);
  });

  it('shows the like region’s values beside the empty cells, which are not read', () => {
    const row = rowWith(form, 'people', 'workforce.pay');
    const hint = cellAt('people', row, 'borrowedFrom').replace(/[A-Z]+/, (column) =>
      String.fromCharCode(column.charCodeAt(0) + 1),
    );
    expect(issuesOf(read(withContent(least, 'people', hint, 'anything')))).toEqual([]);
  });
});

describe('a copy of a region for another place', () => {
  it('marks every figure that the other region gives as its', async () => {
    const name = { en: 'Zhanjiang', zh: '湛江' };
    const copy = await writeWorkbook(MAOMING, { id: 'zhanjiang', name, language: 'en', blank: false });
    const { figures } = contentOf(read(copy));
    const given = figures.filter(({ byDefault }) => byDefault === undefined);
    expect(new Set(given.map(({ borrowedFrom }) => borrowedFrom))).toEqual(new Set(['maoming']));
    expect(localShare(figures)).toMatchObject({ local: 0, assumed: 0 });
  });
});

describe('a scenario whose region is a workbook', () => {
  /** Its doses are numbers, so nothing is compiled. */
  const NO_COMPILER = () => ({ program: { source: '0', steps: [{ push: 0 }] } });

  const SCENARIO = `title: { en: Workbook, zh: 工作簿 }
description: { en: A region from a workbook., zh: 来自工作簿的地区。 }
region: ./zhanjiang.xlsx
`;

  it('is resolved with it, the workbook counted from the scenario’s folder', () => {
    const asked: string[] = [];
    const sources = {
      ...projectSources({ 'mine/test.yaml': SCENARIO }),
      bytes: (path: string) => {
        asked.push(path);
        return least;
      },
    };
    const scenario = contentOf(resolveScenarioWith('mine/test.yaml', sources, NO_COMPILER));
    expect(asked).toEqual(['mine/zhanjiang.xlsx']);
    expect(scenario.region).toMatchObject({ id: 'zhanjiang', population: 6980000 });
  });

  it('runs under its baseline when it is named itself, and reports its mistakes by cell', () => {
    const resolve = (bytes: Uint8Array) =>
      resolveScenarioWith('zhanjiang.xlsx', { ...projectSources(), bytes: () => bytes }, NO_COMPILER);
    expect(contentOf(resolve(least))).toMatchObject({ id: 'zhanjiang', title: { zh: '湛江' } });
    expect(issuesOf(resolve(form))[0]).toMatchObject({ file: 'zhanjiang.xlsx[People]', line: 2, column: 4 });
  });
});
