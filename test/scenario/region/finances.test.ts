import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { CHINESE_CITY } from '../../../src/model/place/chinese-city.js';
import { checkFile } from '../../../src/scenario/check.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import type { Sources } from '../../../src/scenario/reading/sources.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { resolveRegion } from '../../../src/scenario/resolve-region.js';
import { CANTON } from '../canton.js';
import { projectSources } from '../project-files.js';
import { contentOf, issuesOf } from '../workbook-files.js';

const share = (value: number) => `{ value: ${value}, unit: fraction, source: plan, year: 2022, grade: B }`;
const HEAD = 'title: { en: Mine, zh: 我的 }\ndescription: { en: Mine, zh: 我的 }\nregion: ./canton.yaml\n';
const programme = (payer: string) =>
  `programme: { payer: ${payer}, amount: 3, start: policyYear, end: policyYear + 1 }`;

function sourcesWith(files: Readonly<Record<string, string>>): Sources {
  return { ...projectSources(files), catalogue: catalogueOf(medinno) };
}
const regionIn = (text: string) => resolveRegion('canton.yaml', sourcesWith({ 'canton.yaml': text }));
const issuesIn = (text: string) => issuesOf(regionIn(text));
const without = (field: string) => CANTON.replace(new RegExp(`^${field}:\\n(  .*\\n)+`, 'm'), '');

describe('who pays in a region', () => {
  const { region } = contentOf(regionIn(CANTON));
  const maoming = contentOf(resolveRegion('maoming', sourcesWith({}))).region;

  it('is what its file says, in that order', () => {
    expect(region.levels.map(({ id }) => id)).toEqual(['canton', 'confederation']);
    expect(region.payers.map(({ id }) => id)).toEqual([
      'households',
      'canton',
      'insurers',
      'confederation',
      'clinics',
      'firms',
    ]);
    expect(region.payers[0]).toEqual({
      id: 'households',
      name: { en: 'households', zh: '家庭' },
      level: null,
    });
    expect(region.roles.government).toBe('canton');
  });

  it('is as in a city of China where its file says nothing', () => {
    const { levels, payers, roles } = maoming;
    expect({ levels, payers, roles }).toEqual({
      levels: CHINESE_CITY.levels,
      payers: CHINESE_CITY.payers,
      roles: CHINESE_CITY.roles,
    });
  });

  it('takes over the shares and grants of the like region by role: who pays is another, how much is not', () => {
    const { city, province, hospitals } = maoming.funding.localShares;
    expect(region.funding.localShares).toEqual({ canton: city, confederation: province, clinics: hospitals });
    expect(new Set(maoming.funding.outside.map(({ payer }) => payer))).toEqual(
      new Set(['central', 'province']),
    );
    expect(new Set(region.funding.outside.map(({ payer }) => payer))).toEqual(new Set(['confederation']));
  });

  it('adds up the borrowed shares of payers that one payer stands for', () => {
    const both = contentOf(
      regionIn(CANTON.replace('upperGovernment: confederation', 'upperGovernment: canton')),
    );
    const { city, province, hospitals } = maoming.funding.localShares;
    expect(both.region.funding.localShares).toEqual({ canton: city + province, clinics: hospitals });
    expect(both.figures.find(({ path }) => path === 'funding.localShares.canton')).toMatchObject({
      borrowedFrom: 'maoming',
      high: 1,
    });
  });

  it('may have shares of any of its payers, of no others', () => {
    const shares = (other: string) =>
      `${CANTON}funding: { localShares: { canton: ${share(0.25)}, ${other}: ${share(0.75)} } }\n`;
    expect(contentOf(regionIn(shares('firms'))).region.funding.localShares).toEqual({
      canton: 0.25,
      firms: 0.75,
    });
    expect(issuesIn(shares('firmz'))).toMatchObject([
      {
        line: 25,
        path: 'funding.localShares.firmz',
        found: '"firmz"',
        expected: 'a payer of the region: households, canton, insurers, confederation, clinics, firms',
        suggestion: 'firms',
      },
    ]);
  });

  it('is inherited whole through `like`, roles one by one', () => {
    const lender = resolvedText(CANTON);
    const child = `${CHILD}roles: { enterprises: canton }\n`;
    const sources = sourcesWith({ 'scenarios/regions/canton.yaml': lender, 'child.yaml': child });
    const own = contentOf(resolveRegion('child.yaml', sources)).region;
    expect(own.levels).toEqual(region.levels);
    expect(own.payers).toEqual(region.payers);
    expect(own.roles).toEqual({ ...region.roles, enterprises: 'canton' });
    expect(own.funding.localShares).toEqual(region.funding.localShares);
  });
});

/** The canton standing on its own: the file of Maoming with its payers and their names. */
function resolvedText(canton: string): string {
  const own = canton.slice(canton.indexOf('levels:'));
  const text = projectSources({}).read('scenarios/regions/maoming.yaml')!;
  const named = String(text)
    .replace('id: maoming', 'id: canton')
    .replace(/^ {4}city:$/m, '    canton:')
    .replace(/^ {4}province:$/m, '    confederation:')
    .replace(/^ {4}hospitals:$/m, '    clinics:')
    .replaceAll(/payer: (central|province)$/gm, 'payer: confederation');
  return `${named}\n${own}`;
}
const CHILD = CANTON.slice(0, CANTON.indexOf('levels:'))
  .replace('id: canton', 'id: child')
  .replace('like: maoming', 'like: canton');

describe('the exchange rate of a region', () => {
  const rate = (path: string, fields: string) =>
    `currency: { perUsd: { value: 6.5, unit: ${path}, source: bank, year: 2021, grade: A${fields} } }\n`;

  it('is a figure with unit, source, year and grade; left out, that of a city of China', () => {
    const own = contentOf(regionIn(CANTON + rate('CNY per US dollar', '')));
    expect(own.region.currency).toEqual({ code: 'CNY', perUsd: 6.5 });
    expect(own.figures.find(({ path }) => path === 'currency.perUsd')).toMatchObject({
      value: 6.5,
      grade: 'A',
    });
    const left = contentOf(regionIn(CANTON));
    expect(left.region.currency).toEqual({ code: 'CNY', perUsd: 7 });
    expect(left.figures.filter(({ path }) => path === 'currency.perUsd')).toMatchObject([
      { value: 7, unit: 'CNY per US dollar', year: 2020, grade: 'B', byDefault: true },
    ]);
  });

  it('is borrowed as it is, and refused in another unit', () => {
    const lender = resolvedText(CANTON + rate('CNY per US dollar', ''));
    const sources = sourcesWith({ 'scenarios/regions/canton.yaml': lender, 'child.yaml': CHILD });
    const child = contentOf(resolveRegion('child.yaml', sources));
    expect(child.region.currency.perUsd).toBe(6.5);
    expect(child.figures.find(({ path }) => path === 'currency.perUsd')).toMatchObject({
      grade: 'A',
      borrowedFrom: 'canton',
    });
    expect(issuesIn(CANTON + rate('US dollars per CNY', ''))).toMatchObject([
      { path: 'currency.perUsd.unit', expected: 'CNY per US dollar' },
    ]);
  });
});

describe('a mistake in who pays', () => {
  it('is a role of a payer that there is not, with the nearest name', () => {
    expect(issuesIn(CANTON.replace('hospitals: clinics', 'hospitals: clinic'))).toContainEqual(
      expect.objectContaining({
        line: 21,
        path: 'roles.hospitals',
        found: '"clinic"',
        suggestion: 'clinics',
      }),
    );
  });

  it('is a role that nobody plays, since the payers of a city of China are not there', () => {
    expect(issuesIn(CANTON.replace('  patients: households\n', ''))).toMatchObject([
      { path: 'roles.patients', found: 'nothing, which stands for "patients"' },
    ]);
  });

  it('is a payer on a level that there is not', () => {
    expect(
      issuesIn(CANTON.replace('zh: 州财政 }, level: canton', 'zh: 州财政 }, level: kanton')),
    ).toMatchObject([
      {
        line: 12,
        path: 'payers.1.level',
        expected: 'a level of the region: canton, confederation',
        suggestion: 'canton',
      },
    ]);
    expect(issuesIn(without('payers').replace(/roles:[\s\S]*/, ''))).toMatchObject([
      { path: 'levels', expected: 'a level city, that of payer city, or a list payers of the region' },
      {
        path: 'levels',
        expected: 'a level province, that of payer province, or a list payers of the region',
      },
      { path: 'levels' },
      { path: 'levels' },
      { path: 'levels' },
    ]);
  });

  it('is an authority without a level, a second payer of one name, or an unknown role', () => {
    expect(issuesIn(CANTON.replace('government: canton', 'government: firms'))).toMatchObject([
      { path: 'roles.government', found: 'firms, a payer without a level' },
    ]);
    expect(issuesIn(CANTON.replace('id: firms', 'id: clinics'))).toContainEqual(
      expect.objectContaining({ path: 'payers.5.id', found: 'clinics a second time' }),
    );
    expect(issuesIn(CANTON.replace('  nation:', '  nations:'))).toContainEqual(
      expect.objectContaining({ path: 'roles.nations', suggestion: 'nation' }),
    );
  });
});

describe('the payer of a programme', () => {
  const resolved = (files: Readonly<Record<string, string>>) =>
    resolveScenario('mine.yaml', sourcesWith({ 'canton.yaml': CANTON, ...files }), loadCompiler);
  const inline = (payer: string) => `${HEAD}policy: { ${programme(payer)}, levers: [] }\n`;
  const POLICY = (payer: string) => `title: { en: P, zh: 策 }\n${programme(payer)}\nlevers: []\n`;

  it('is one of the region that the policy is tried in', async () => {
    const scenario = contentOf(await resolved({ 'mine.yaml': inline('clinics') }));
    expect(scenario.policy.programme?.payer).toBe('clinics');
  });

  it('is refused where the region has no such payer: in the scenario, or in the file of the policy', async () => {
    const expected = 'a payer of region canton: households, canton, insurers, confederation, clinics, firms';
    expect(issuesOf(await resolved({ 'mine.yaml': inline('clinic') }))).toMatchObject([
      {
        file: 'mine.yaml',
        line: 4,
        path: 'policy.programme.payer',
        found: '"clinic"',
        expected,
        suggestion: 'clinics',
      },
    ]);
    const files = { 'mine.yaml': `${HEAD}policy: ./plan.yaml\n`, 'plan.yaml': POLICY('city') };
    expect(issuesOf(await resolved(files))).toMatchObject([
      { file: 'plan.yaml', line: 2, path: 'programme.payer', found: '"city"', expected },
    ]);
  });

  it('is not asked about in a policy alone, nor where another programme replaces it', async () => {
    const sources = sourcesWith({ 'plan.yaml': POLICY('canton') });
    expect((await checkFile('plan.yaml', sources, loadCompiler)).ok).toBe(true);
    const files = {
      'base.yaml': `${HEAD.replace('./canton.yaml', 'maoming')}policy: { ${programme('city')}, levers: [] }\n`,
      'mine.yaml': `extends: ./base.yaml\nregion: ./canton.yaml\npolicy: { ${programme('canton')}, levers: [] }\n`,
    };
    expect(contentOf(await resolved(files)).policy.programme?.payer).toBe('canton');
  });
});
