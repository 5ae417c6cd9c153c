import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { AREAS } from '../../../src/model/place/region.js';
import { seriesOf } from '../../../src/model/series.js';
import { quantityName } from '../../../src/results/quantity-name.js';
import type { InputIssue } from '../../../src/scenario/reading/issues.js';
import { GBD_CAUSES } from '../../../src/scenario/region/gbd-causes.js';
import { localShare } from '../../../src/scenario/region/local-share.js';
import { regionFields } from '../../../src/scenario/region/region-fields.js';
import { parseRegion } from '../../../src/scenario/region/region-file.js';
import type { RegionWithSources } from '../../../src/scenario/region/region-with-sources.js';
import { lineOf, readProjectFile, withChange } from '../project-files.js';
import { issuesOf } from '../workbook-files.js';

const FILE = 'scenarios/regions/maoming.yaml';
const TEXT = readProjectFile(FILE)!;

function read(text = TEXT): RegionWithSources {
  const parsed = parseRegion(text, FILE);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 1));
  return parsed.value;
}

function issuesAfter(piece: string, replacement: string): readonly InputIssue[] {
  return issuesOf(parseRegion(withChange(TEXT, piece, replacement), FILE));
}

const { region, figures, facts } = read();
const figure = (path: string) => figures.find((row) => row.path === path)!;
const posts = (type: string) =>
  region.institutions.filter((row) => row.type === type).reduce((sum, row) => sum + row.posts, 0);

describe('the region maoming', () => {
  it('has hospitals that carry most of 600 to 1,200 research-active posts', () => {
    const all = region.institutions.reduce((sum, row) => sum + row.posts, 0);
    expect(all).toBeGreaterThanOrEqual(600);
    expect(all).toBeLessThanOrEqual(1200);
    expect(posts('hospital') / all).toBeGreaterThan(0.7);
  });

  it('has institutions that differ in climate within 0.3 to 0.7', () => {
    const climates = region.institutions.map((row) => row.climate);
    expect(new Set(climates).size).toBeGreaterThan(5);
    expect(Math.min(...climates)).toBeGreaterThanOrEqual(0.3);
    expect(Math.max(...climates)).toBeLessThanOrEqual(0.7);
  });

  it('gives unit, source, year and grade with every figure, and a reason with every assumed one', () => {
    expect(figures.length).toBeGreaterThan(120);
    for (const row of figures) {
      expect(row.unit, row.path).not.toBe('');
      expect(row.source, row.path).not.toBe('');
      expect(row.year, row.path).toBeGreaterThan(1990);
      if (row.grade === 'D') expect(row.note.length, row.path).toBeGreaterThan(20);
      if (row.source === 'assumption') expect(row.grade, row.path).toBe('D');
    }
  });

  it('has a figure for every number the model reads', () => {
    const numbers: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number') numbers.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        const id = (item as { id?: unknown } | null)?.id;
        walk(item, [path, typeof id === 'string' ? id : key].filter((part) => part !== '').join('.'));
      }
    };
    walk(region, '');
    expect(numbers.filter((path) => figure(path) === undefined)).toEqual([]);
  });

  it('derives prices of time and pay, by the head, from pay', () => {
    const { pay } = region.workforce;
    expect(region.prices.retentionPoint).toBeCloseTo(pay * 0.01, 6);
    expect(region.prices.protectedTime).toBeCloseTo(pay, 6);
    expect(pay).toBeCloseTo(
      0.202 * figure('derivation.westernGuangdongPay').value * figure('derivation.employerCost').value,
      3,
    );
  });

  it('brings the opportunity cost of 2017 to prices of 2020', () => {
    const deflator = figure('derivation.deflator2017To2020').value;
    const { low, central, high } = region.health.opportunityCost;
    expect([low, central, high]).toEqual([27923, 37446, 52247].map((value) => Math.round(value * deflator)));
  });

  it('has a burden per resident that age-standardised rates of the province make plausible', () => {
    const burden = region.health.areas.reduce((sum, row) => sum + row.burden, 0);
    const perHead = burden / region.population;
    expect(perHead).toBeGreaterThan(0.14397);
    expect(perHead).toBeLessThan(0.27);
  });

  it('lists the areas in the order of the model and sends every cause to exactly one', () => {
    expect(region.health.areas.map((row) => row.id)).toEqual([...AREAS]);
    const causes = [...TEXT.matchAll(/causes: \[(.*)\]/g)].flatMap((match) => match[1].split(', '));
    expect([...causes].sort()).toEqual([...GBD_CAUSES].sort());
  });

  it('splits local money into shares that sum to 1', () => {
    const { city, province, hospitals } = region.funding.localShares;
    expect(city + province + hospitals).toBeCloseTo(1, 12);
  });

  it('knows at least sixteen facts to be held against, with sources and sensible ranges', () => {
    expect(facts.length).toBeGreaterThanOrEqual(16);
    for (const fact of facts) {
      expect(fact.low, fact.id).toBeLessThan(fact.high);
      expect(fact.source, fact.id).not.toBe('');
      expect(fact.label.zh, fact.id).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('says of every fact whether it is an input, was tuned to or checks the model, and has at least eight checks', () => {
    const checks = facts.filter(({ use }) => use === 'check');
    expect(checks.length).toBeGreaterThanOrEqual(8);
    expect(facts.find(({ id }) => id === 'burden')).toMatchObject({ use: 'input' });
  });

  it('asks in its facts only for indicators that the model can give', () => {
    const series = seriesOf(region, medinno.indicators);
    const names = series.map(({ indicator, part }) => quantityName(indicator.id, part));
    const known = new Set(['doctors', 'population', ...names]);
    const used = facts.flatMap((fact) => fact.quantity.match(/[A-Za-z]\w*/g) ?? []);
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('a broken region file', () => {
  it('names an unknown key where it stands, with the nearest valid one', () => {
    const issues = issuesAfter('gdpPerHead:', 'gdpPerHed:');
    const unknown = issues.find((issue) => issue.path === 'gdpPerHed')!;
    expect(unknown).toMatchObject({
      file: FILE,
      line: lineOf(TEXT, 'gdpPerHead:'),
      column: 1,
      suggestion: 'gdpPerHead',
    });
    expect(issues.find((issue) => issue.path === 'gdpPerHead')).toMatchObject({
      found: 'nothing',
      expected: 'a mapping',
    });
  });

  it('names an unknown key deep inside a figure', () => {
    const text = withChange(TEXT, 'population:\n  value', 'population:\n  vale');
    const issues = issuesOf(parseRegion(text, FILE));
    expect(issues.map((issue) => issue.path)).toEqual(['population.value', 'population.vale']);
    expect(issues[0].line).toBe(lineOf(text, '\npopulation:') + 1);
    expect(issues[1]).toMatchObject({ line: lineOf(text, '  vale'), column: 3, suggestion: 'value' });
  });

  it('says of a word in place of a number what was found and what was expected', () => {
    const [issue, ...others] = issuesAfter('value: 13838', 'value: many');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'doctors.value', found: '"many"', expected: 'a number' });
    expect(issue.line).toBe(lineOf(TEXT, 'value: 13838'));
    expect(issue.column).toBe(10);
  });

  it('suggests the type of institution that was meant', () => {
    const [issue] = issuesAfter('type: university', 'type: univercity');
    expect(issue).toMatchObject({ path: 'institutions.0.type', suggestion: 'university' });
  });

  it('refuses a share outside 0 to 1 and says the bound', () => {
    const issues = issuesAfter('postdocsWhoStay:\n    value: 0.647', 'postdocsWhoStay:\n    value: 64.7');
    expect(issues.map((issue) => [issue.path, issue.expected])).toEqual([
      ['workforce.postdocsWhoStay.value', '0 to 1 (fraction)'],
      ['workforce.postdocsWhoStay.high', 'at least the value, 64.7'],
    ]);
  });

  it('refuses shares that do not sum to 1', () => {
    const [issue] = issuesAfter('province:\n      value: 0.55', 'province:\n      value: 0.5');
    expect(issue).toMatchObject({ path: 'funding.localShares', expected: 'shares that sum to 1' });
  });

  it('refuses an assumed figure without its reason', () => {
    const text = TEXT.replace(/(technologyTransfer:\n(?: {4}.*\n)*?) {4}note: .*\n/, '$1');
    const issues = issuesOf(parseRegion(text, FILE));
    expect(issues.map((issue) => issue.path)).toEqual(['prices.technologyTransfer.note']);
    expect(issues[0].line).toBe(lineOf(text, '  technologyTransfer:'));
  });

  it('refuses a cause in two areas and one in none', () => {
    const issues = issuesAfter('causes: [neoplasms]', 'causes: [digestive diseases]');
    expect(issues).toHaveLength(2);
    expect(issues.some((issue) => issue.found.includes('digestive diseases a second time'))).toBe(true);
    expect(issues.some((issue) => issue.expected === 'an area for neoplasms')).toBe(true);
  });

  it('suggests the cause that was meant', () => {
    const issues = issuesAfter('causes: [neoplasms]', 'causes: [neoplasm]');
    expect(issues[0]).toMatchObject({ path: 'health.areas.1.causes.0', suggestion: 'neoplasms' });
  });

  it('refuses a missing area and an institution named twice', () => {
    const issues = issuesOf(
      parseRegion(
        withChange(withChange(TEXT, 'id: oncology', 'id: neurology'), 'id: tertiary-6', 'id: tertiary-5'),
        FILE,
      ),
    );
    expect(issues.map((issue) => issue.path).sort()).toEqual([
      'health.areas',
      'health.areas.2.id',
      'institutions.6.id',
    ]);
  });

  it('refuses a range that does not hold its value', () => {
    const issues = issuesAfter('in a year"\n    low: 5', 'in a year"\n    low: 12');
    expect(issues.map((issue) => issue.path)).toEqual(['prices.adoptionPoint.low']);
  });

  it('refuses an end of a range that the value itself could not have', () => {
    const stay = TEXT.slice(TEXT.indexOf('  postdocsWhoStay:'), TEXT.indexOf('# What programmes cost'));
    const issues = issuesAfter(
      stay,
      stay.replace('low: 0.41', 'low: -0.41').replace('high: 0.83', 'high: 1.83'),
    );
    expect(issues.map((issue) => issue.path)).toEqual([
      'workforce.postdocsWhoStay.low',
      'workforce.postdocsWhoStay.high',
    ]);
  });

  it('refuses a fact that does not say what it is good for', () => {
    const [missing] = issuesAfter('  - id: funding-rate\n    use: check\n', '  - id: funding-rate\n');
    expect(missing.path).toMatch(/^facts\.\d+\.use$/);
    const [mistyped] = issuesAfter('funding-rate\n    use: check', 'funding-rate\n    use: chek');
    expect(mistyped).toMatchObject({ expected: 'one of input, tuned, check', suggestion: 'check' });
  });

  it('refuses more outside funders than fifty', () => {
    const funder = TEXT.slice(TEXT.indexOf('    - id: national\n'), TEXT.indexOf('    - id: provincial\n'));
    const more = (count: number) =>
      Array.from({ length: count }, (_, n) => funder.replace('id: national', `id: more-${n}`)).join('');
    expect(issuesAfter(funder, funder + more(48))).toEqual([]);
    expect(issuesAfter(funder, funder + more(49))).toMatchObject([
      { path: 'funding.outside', expected: 'at most 50 entries' },
    ]);
  });

  it('refuses a policy year before the start year', () => {
    const issues = issuesAfter('policyYear:\n  value: 2025', 'policyYear:\n  value: 2020');
    expect(issues).toMatchObject([{ path: 'policyYear.value', found: '2020' }]);
  });

  it('reports every mistake at once, in the order of the lines', () => {
    let text = withChange(TEXT, 'type: university', 'type: univercity');
    text = withChange(text, 'payer: central', 'payer: centre');
    text = withChange(text, 'province:\n      value: 0.55', 'province:\n      value: 0.5');
    text = withChange(text, 'value: 13838', 'value: many');
    const issues = issuesOf(parseRegion(text, FILE));
    expect(issues.map((issue) => issue.path)).toEqual([
      'doctors.value',
      'institutions.0.type',
      'funding.localShares',
      'funding.outside.0.payer',
    ]);
  });

  it('points at the place where the syntax breaks', () => {
    const [issue] = issuesAfter('id: maoming\n', 'id: [maoming\n');
    expect(issue).toMatchObject({ file: FILE, path: '' });
    expect(issue.expected).not.toBe('');
    expect(issue.line).toBeGreaterThanOrEqual(lineOf(TEXT, 'id: maoming'));
  });

  it('refuses an alias that refers to nothing', () => {
    const [issue, ...others] = issuesAfter('id: maoming\n', 'id: *nowhere\n');
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'id', found: '*nowhere', expected: 'an anchor &nowhere above it' });
  });

  it('refuses a key given twice and an empty file', () => {
    const [twice] = issuesAfter('id: maoming\n', 'id: maoming\nid: other\n');
    expect(twice.line).toBe(lineOf(TEXT, 'id: maoming') + 1);
    expect(issuesOf(parseRegion('', 'empty.yaml'))).toMatchObject([
      { line: 1, column: 1, found: 'an empty file' },
    ]);
  });
});

describe('what is known of figures before any place gives them', () => {
  it('has a unit, a rule for borrowing and words in both languages for every figure that the model reads', () => {
    const general = new Set(
      figures
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('derivation.'))
        .map((path) => path.replace(/^(institutions|funding\.outside|health\.areas)\.[^.]+\./, '$1.*.'))
        .map((path) => path.replace(/^(funding\.localShares)\..*/, '$1.*')),
    );
    for (const said of ['budget', 'overhead', 'reviewNoise', 'priorAwardWeight'])
      general.add(`funding.outside.*.${said}`);
    expect(new Set(regionFields().map(({ path }) => path))).toEqual(general);
    for (const { path, label } of regionFields()) {
      expect(label.en, path).not.toBe('');
      expect(label.zh, path).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('refuses a figure in another unit than its own', () => {
    const issues = issuesAfter('unit: "residents"', 'unit: "10 thousand residents"');
    expect(issues).toMatchObject([
      { path: 'population.unit', found: '"10 thousand residents"', expected: 'residents' },
    ]);
  });

  it('asks what is counted', () => {
    const issues = issuesAfter('population: resident,', 'population: residents,');
    expect(issues).toMatchObject([{ path: 'definitions.population', suggestion: 'resident' }]);
  });

  it('refuses HTML in a name', () => {
    const issues = issuesAfter('name: { en: Maoming,', 'name: { en: "</script>Maoming",');
    expect(issues).toMatchObject([{ path: 'name.en', expected: 'a text without HTML' }]);
  });

  it('counts none of maoming’s figures as borrowed, and assumed ones apart', () => {
    const { local, assumed, borrowed, all } = localShare(figures);
    expect(borrowed).toBe(0);
    expect(local + assumed).toBe(all);
    expect(assumed).toBeGreaterThan(local / 2);
    expect(all).toBeLessThan(figures.length);
  });
});

describe('a region that is like another', () => {
  const others = {
    find: (name: string) => (name === 'maoming' ? { path: FILE, text: TEXT } : null),
    names: () => ['maoming'],
  };
  const LEAST = `id: small-city
name: { en: Small City, zh: 小城 }
description: { en: A city., zh: 一座城市。 }
like: maoming
definitions: { population: resident, doctors: clinics-in, money: real }
population: { value: 3089000, unit: residents, source: census, year: 2020, grade: A }
`;
  const readLike = (text: string) => parseRegion(text, 'small-city.yaml', others);

  it('may leave figures out, which are borrowed, scaled, widened and marked', () => {
    const parsed = readLike(LEAST);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { region: small, figures: own } = parsed.value;
    expect(small.doctors).toBe(6919);
    expect(small.funding.localResearch).toBe(15);
    expect(small.institutions).toHaveLength(region.institutions.length);
    expect(own.map(({ path }) => path).sort()).toEqual(
      figures
        .map(({ path }) => path)
        .filter((path) => !path.startsWith('derivation.') || path.endsWith('ageStructureFactor'))
        .sort(),
    );
    const research = own.find(({ path }) => path === 'funding.localResearch')!;
    expect(research).toMatchObject({
      borrowedFrom: 'maoming',
      grade: 'D',
      formula: '30 x 0.5',
      low: 2.887,
      high: 42.43,
    });
  });

  it('says what it still has to give', () => {
    const issues = issuesOf(readLike(LEAST.replace(/population: \{ value.*\n/, '')));
    expect(issues).toMatchObject([{ path: 'population', found: 'nothing' }]);
  });

  it('borrows shares that sum to 1 together or not at all', () => {
    const share = '{ value: 0.5, unit: fraction, source: plan, year: 2022, grade: B }';
    const issues = issuesOf(readLike(`${LEAST}funding: { localShares: { city: ${share} } }\n`));
    expect(issues).toMatchObject([{ path: 'funding.localShares', found: 'shares that sum to 0.5' }]);
  });

  it('has all money in the prices that it borrows', () => {
    const year = 'priceYear: { value: 2023, unit: calendar year, source: choice, year: 2023, grade: A }\n';
    expect(issuesOf(readLike(LEAST + year))).toMatchObject([{ path: 'priceYear.value', found: '2023' }]);
  });

  it('names a region that nobody knows, and one that is itself like another', () => {
    expect(issuesOf(readLike(LEAST.replace('like: maoming', 'like: maomin')))).toMatchObject([
      { line: 4, path: 'like', suggestion: 'maoming' },
    ]);
    const chained = {
      ...others,
      find: () => ({ path: FILE, text: TEXT.replace('definitions:', 'like: other\ndefinitions:') }),
    };
    expect(issuesOf(parseRegion(LEAST, 'small-city.yaml', chained))).toMatchObject([
      { path: 'like', expected: 'a region that stands on its own' },
    ]);
  });
});
