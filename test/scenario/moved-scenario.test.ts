import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { checkFile } from '../../src/scenario/check.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import type { Sources } from '../../src/scenario/reading/sources.js';
import type { RegionWithSources } from '../../src/scenario/region/region-with-sources.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { resolveRegion } from '../../src/scenario/resolve-region.js';
import { projectSources } from './project-files.js';
import { contentOf, issuesOf } from './workbook-files.js';

/** A small place like Maoming whose policies act from another year on. */
const VILLAGE = `id: village
name: { en: Village, zh: 村 }
description: { en: A village., zh: 一个村。 }
like: maoming
definitions: { population: resident, doctors: clinics-in, money: real }
policyYear: { value: 2030, unit: calendar year, source: choice, year: 2030, grade: B }
population: { value: 5000, unit: residents, source: count, year: 2020, grade: B }
`;
const HEAD = `title: { en: Mine, zh: 我的 }
description: { en: Mine, zh: 我的 }
`;
const EXPRESSION = `${HEAD}region: no-such-region
policy: { levers: [{ lever: competitiveGrants, dose: population / 1000 }] }
`;

const sources: Sources = {
  ...projectSources({ 'village.yaml': VILLAGE, 'mine/plan.yaml': EXPRESSION }),
  catalogue: catalogueOf(medinno),
};
const village: RegionWithSources = contentOf(resolveRegion('village.yaml', sources));
const onVillage = (name: string) => resolveScenario(name, sources, loadCompiler, village);

describe('a scenario put on another region', () => {
  it('keeps its policy, dated there, and takes region, figures, facts and lender from there', async () => {
    const [here, there] = [
      contentOf(await resolveScenario('young-talent', sources, loadCompiler)),
      contentOf(await onVillage('young-talent')),
    ];
    expect(there.id).toBe('young-talent');
    expect(there.region).toEqual(village.region);
    expect(there.figures).toEqual(village.figures);
    expect(there.facts).toEqual([]);
    expect(there.lender).toEqual({ id: 'maoming', name: { en: 'Maoming', zh: '茂名' } });
    expect(here.lender).toBeUndefined();
    expect(here.policy.programme).toMatchObject({ amount: 30, start: 2025, end: 2034 });
    expect(there.policy.programme).toMatchObject({ amount: 30, start: 2030, end: 2039 });
    expect(there.policy.levers.map(({ lever }) => lever)).toEqual(
      here.policy.levers.map(({ lever }) => lever),
    );
  });

  it('needs not the region that its file names', async () => {
    expect(issuesOf(await resolveScenario('mine/plan.yaml', sources, loadCompiler))).not.toEqual([]);
    expect(contentOf(await onVillage('mine/plan.yaml')).region.id).toBe('village');
  });

  it('may be the baseline of that region, but of no other', async () => {
    expect(contentOf(await onVillage('village.yaml'))).toMatchObject({
      id: 'village',
      policy: { levers: [] },
    });
    expect(issuesOf(await onVillage('maoming'))).toMatchObject([
      { found: 'region maoming, which cannot be put on region village' },
    ]);
  });

  it('is not found on a region that nobody knows', () => {
    expect(issuesOf(resolveRegion('maomin', sources))).toMatchObject([{ suggestion: 'maoming' }]);
  });
});

describe('a path in a file that leads nowhere', () => {
  const issuesWith = async (region: string) => {
    const files = { 'village.yaml': VILLAGE, 'scenarios/mine.yaml': `${HEAD}region: ${region}\n` };
    return issuesOf(await resolveScenario('mine', { ...projectSources(files) }, loadCompiler));
  };

  it('is reported with the path that was tried and the one that would be found', async () => {
    const [issue] = await issuesWith('./village.yaml');
    expect(issue.found).toBe('"./village.yaml", which leads to no file');
    expect(issue.expected).toContain('scenarios/village.yaml was tried');
    expect(issue.suggestion).toBe('../village.yaml');
  });

  it('has no suggestion where nothing is near', async () => {
    const [issue] = await issuesWith('./town.yaml');
    expect(issue.expected).toContain('scenarios/town.yaml was tried');
    expect(issue.suggestion).toBeNull();
  });
});

describe('a text that is needed in both languages', () => {
  it('is asked for by its name', async () => {
    const text = HEAD.replace(/^description.*$/m, '').replace('{ en: Mine, zh: 我的 }', 'Mine');
    const files = { 'a.yaml': `${text}region: maoming\n` };
    const issues = issuesOf(await resolveScenario('a.yaml', projectSources(files), loadCompiler));
    expect(issues.map(({ path, found, expected }) => [path, found, expected])).toEqual([
      ['description', 'nothing', 'a description in en and zh'],
      ['title', '"Mine"', 'a title in en and zh'],
    ]);
  });
});

describe('checking a region that borrows', () => {
  it('counts figures as reports do, and gives each with where it comes from', async () => {
    const {
      says,
      figures = [],
      warnings,
    } = contentOf(await checkFile('village.yaml', sources, loadCompiler));
    const of = (origin: string) => figures.filter((figure) => figure.counted && figure.origin === origin);
    expect(of('own').map(({ path }) => path)).toEqual(['population']);
    const [all, borrowed] = [figures.filter(({ counted }) => counted).length, of('borrowed').length];
    expect(borrowed).toBe(all - 1);
    const counted = `${all} that the place could know of itself: 1 its own, 0 assumed (grade D), ${borrowed} borrowed from maoming`;
    expect(says.figures).toMatchObject({ en: counted });
    expect(says['own figures']).toMatchObject([{ en: 'population 5000 residents (2020, grade B)' }]);
    expect(warnings[0]).toMatchObject({ code: 'mostlyAssumed', assumed: 0, borrowed, all });
    expect(figures.find(({ path }) => path === 'health.discountRate')).toMatchObject({ counted: false });
  });
});
