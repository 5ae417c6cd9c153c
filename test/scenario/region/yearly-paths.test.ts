import { describe, expect, it } from 'vitest';
import { parseRegion, readRegionFile } from '../../../src/scenario/region/region-file.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import { writeWorkbook } from '../../../src/scenario/workbook/write.js';
import { contentOf, MAOMING_PATH as FILE, issuesOf, MAOMING_TEXT as TEXT } from '../workbook-files.js';

const point = (figure: string, year: number, value: number, more = 'unit: million CNY a year') =>
  `  - { figure: ${figure}, year: ${year}, value: ${value}, ${more}, source: plan, grade: C }\n`;
const withPaths = (...points: string[]) => `${TEXT}\npaths:\n${points.join('')}`;

describe('paths of a region file', () => {
  const { region } = contentOf(parseRegion(TEXT, FILE));
  const { localResearch, outside } = region.funding;
  const [{ id, winsPerYear = 0 }] = outside;

  it('are read as factors on the figures, in the order of their years, from the policy year on', () => {
    const text = withPaths(
      point('funding.localResearch', 2035, 3 * localResearch),
      point('funding.localResearch', 2030, 2 * localResearch),
      point(`funding.outside.${id}.winsPerYear`, 2030, winsPerYear / 2, 'unit: grants a year'),
      point('workforce.payGap', 2032, -0.5, 'unit: "pay outside over pay inside, minus one"'),
    );
    const content = contentOf(parseRegion(text, FILE));
    const outsideOver = 1 + region.workforce.payGap;
    const start = region.policyYear;
    expect(content.region.paths).toEqual([
      { figure: 'funding.localResearch', entry: '', years: [start, 2030, 2035], factors: [1, 2, 3] },
      { figure: 'funding.outside.*.winsPerYear', entry: id, years: [start, 2030], factors: [1, 0.5] },
      { figure: 'workforce.payGap', entry: '', years: [start, 2032], factors: [1, 0.5 / outsideOver] },
    ]);
    expect(content.figures).toContainEqual(
      expect.objectContaining({
        path: 'paths.funding.localResearch.2030',
        value: 2 * localResearch,
        source: 'plan',
      }),
    );
    expect(region).not.toHaveProperty('paths');
  });

  it('can be of people, posts together, pay, prices, the size of grants and burden', () => {
    const posts = region.institutions.reduce((sum, place) => sum + place.posts, 0);
    const [area] = region.health.areas;
    const text = withPaths(
      point('population', 2030, 2 * region.population, 'unit: residents'),
      point('doctors', 2030, 2 * region.doctors, 'unit: licensed and assistant doctors'),
      point('workforce.outsideSupply', 2030, 2, 'unit: over the start year'),
      point('institutions.posts', 2030, 2 * posts, 'unit: research-active posts'),
      point('funding.localGrantSize', 2030, 2 * region.funding.localGrantSize, 'unit: million CNY per grant'),
      point('workforce.pay', 2030, 2 * region.workforce.pay, 'unit: million CNY a year per post'),
      point(
        'prices.engineer',
        2030,
        2 * region.prices.engineer,
        'unit: "million CNY per head trained, the public half"',
      ),
      point(`health.areas.${area.id}.burden`, 2030, 2 * area.burden, 'unit: DALYs a year'),
    );
    const { paths = [] } = contentOf(parseRegion(text, FILE)).region;
    expect(paths.map(({ figure, entry }) => [figure, entry])).toEqual([
      ['population', ''],
      ['doctors', ''],
      ['institutions.posts', ''],
      ['funding.localGrantSize', ''],
      ['workforce.pay', ''],
      ['workforce.outsideSupply', ''],
      ['prices.*', 'engineer'],
      ['health.areas.*.burden', area.id],
    ]);
    for (const { factors } of paths) expect(factors[1]).toBeCloseTo(2, 12);
  });

  it('are refused where they name no such figure, unit, year or value, all at once', () => {
    const text = withPaths(
      point('funding.localReserch', 2030, 100),
      point(`funding.outside.nobody.winsPerYear`, 2030, 1, 'unit: grants a year'),
      point('workforce.postdocsWhoStay', 2030, 1),
      point('institutions.posts', 2030, 0, 'unit: research-active posts'),
      point('funding.localResearch', region.policyYear, 100),
      point('funding.localResearch', 2030, -5, 'unit: million CNY'),
      point('funding.localResearch', 2030, 100),
    );
    expect(issuesOf(parseRegion(text, FILE))).toMatchObject([
      { path: 'paths.0.figure', suggestion: 'funding.localResearch' },
      { path: 'paths.1.figure' },
      { path: 'paths.2.figure' },
      { path: 'paths.3.value' },
      { path: 'paths.4.year', expected: expect.stringContaining(`${region.policyYear + 1} to `) },
      { path: 'paths.5.value' },
      { path: 'paths.5.unit', expected: 'million CNY a year' },
      { path: 'paths.6.year', found: 'funding.localResearch 2030 a second time' },
    ]);
  });

  it('cannot begin at nothing, since they are given in parts of what there is', () => {
    const none = TEXT.replace(/(developmentPool:\n\s+value: )[\d.]+/, '$10').replace(
      /(developmentPool:[\s\S]*?\n\s+low: )[\d.]+/,
      '$10',
    );
    const text = `${none}\npaths:\n${point('funding.developmentPool', 2030, 5)}`;
    expect(issuesOf(parseRegion(text, FILE))).toMatchObject([
      { path: 'paths.0.figure', expected: expect.stringContaining('does not start from nothing') },
    ]);
  });

  it('say why where they are assumed', () => {
    const text = withPaths(point('funding.localResearch', 2030, 100).replace('grade: C', 'grade: D'));
    expect(issuesOf(parseRegion(text, FILE))).toMatchObject([{ path: 'paths.0.note' }]);
  });

  it('come back from a workbook as they were', async () => {
    const text = withPaths(
      point('funding.localResearch', 2030, 2 * localResearch),
      point(
        'workforce.moneyGap',
        2040,
        0,
        'unit: "research money per head outside over inside, minus one", note: a plan',
      ),
    );
    const file = readRegionFile(text, FILE);
    if (!file.ok) throw new Error(JSON.stringify(file.issues));
    const bytes = await writeWorkbook(file.value, { language: 'zh', blank: false });
    const read = readRegionWorkbook('maoming.xlsx', bytes);
    expect(contentOf(read).region.paths).toEqual(contentOf(parseRegion(text, FILE)).region.paths);
    const wrong = structuredClone(file.value);
    wrong.paths![0].year = 1999;
    const issues = issuesOf(
      readRegionWorkbook('m.xlsx', await writeWorkbook(wrong, { language: 'en', blank: false })),
    );
    expect(JSON.stringify(issues)).toMatch(/Later years.*1999/);
  });
});

describe('a region with a record', () => {
  it('lends its figures as they are in the policy year, and no record', () => {
    const text = TEXT.replace(/(startYear:\n {2}value: )2025/, '$12015');
    const record = `${text}\npaths:\n${point('funding.localResearch', 2020, 30)}${point('workforce.payGap', 2020, 1, 'unit: "pay outside over pay inside, minus one"')}`;
    const lender = contentOf(parseRegion(record, FILE)).region;
    expect([lender.startYear, lender.funding.localResearch]).toEqual([2015, expect.any(Number)]);
    const other = `kind: region\nid: other\nlike: maoming\nname: { en: Other, zh: 其他 }\ndescription: { en: Other place, zh: 其他地方 }\ndefinitions: { population: resident, doctors: clinics-in, money: real }\npopulation: { value: 6178000, unit: residents, source: s, year: 2020, grade: B }\n`;
    const { region: lent, figures } = contentOf(
      parseRegion(other, 'other.yaml', {
        find: () => ({ path: FILE, text: record }),
        names: () => ['maoming'],
      }),
    );
    expect([lent.startYear, lent.paths, lent.workforce.payGap]).toEqual([2025, undefined, 1]);
    expect(lent.funding.localResearch).toBeCloseTo(30, 6);
    expect(figures.find(({ path }) => path === 'funding.localResearch')?.borrowedFrom).toBe('maoming');
  });
});
