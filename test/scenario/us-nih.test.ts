import { describe, expect, it } from 'vitest';
import { factorIn } from '../../src/model/place/yearly.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { parseHistory } from '../../src/scenario/region/history-file.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { projectSources, readProjectFile } from './project-files.js';

const FILE = 'scenarios/regions/us-nih.yaml';

function read() {
  const result = parseRegion(readProjectFile(FILE)!, FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

const { region, facts, figures } = read();

describe('the region us-nih', () => {
  it('has as many posts as its sources count: applicants in five years by the growth of faculty, the NIH and enterprises', () => {
    const posts = region.institutions.reduce((sum, place) => sum + place.posts, 0);
    const outside = 56_758 * (50.2 / 61.7);
    expect(Math.abs(posts - (outside + 2500 + 8000))).toBeLessThan(100);
  });

  it('begins with federal health research times the part of R01 grants, in dollars of 2015', () => {
    const index = figures.find(({ path }) => path === 'derivation.brdpi1990To2015')!.value;
    expect(region.funding.localResearch).toBeCloseTo(8308 * 0.424 * index, -1);
  });

  it('has a budget that rises fastest from 1998 to 2003 and is lower in 2015 than in 2003', () => {
    const budget = region.paths!.find(({ figure }) => figure === 'funding.localResearch')!;
    const at = (year: number) => factorIn(budget, year);
    expect(at(1990)).toBe(1);
    expect(at(2003) / at(1998)).toBeGreaterThan(at(1998) / at(1990));
    expect(at(2003) / at(1998)).toBeCloseTo(1.55, 1);
    expect(at(2015) / at(2003)).toBeCloseTo(0.71, 1);
  });

  it('has a dozen and more facts that are no inputs, and none that was fitted to', () => {
    const checks = facts.filter(({ use }) => use === 'check');
    expect(checks.length).toBeGreaterThanOrEqual(12);
    for (const { note, explanation } of checks) expect([note !== '', explanation]).toEqual([true, '']);
  });

  it('sets its own values of parameters with a source each', () => {
    const own = figures.filter(({ path }) => path.startsWith('parameters.'));
    expect(own.length).toBeGreaterThan(40);
    for (const { source } of own) expect(source).not.toBe('');
    expect(region.parameters).toMatchObject({ growthExpectation: 2, postElasticity: 0.85, traineeYears: 6 });
  });

  it('keeps series of grants after 2003 and of outputs after 2014 out of its history', () => {
    const file = 'scenarios/regions/us-nih.history.csv';
    const result = parseHistory(readProjectFile(file)!, file);
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    const last = (wanted: readonly string[]) =>
      Math.max(...result.value.filter(({ indicator }) => wanted.includes(indicator)).map(({ year }) => year));
    expect(last(['applicants', 'awardees', 'fundingRate'])).toBe(2003);
    expect(last(['papers', 'novelDrugsAndBiologics'])).toBe(2014);
    expect(last(result.value.map(({ indicator }) => indicator))).toBe(region.policyYear);
  });
});

describe('scenarios of the region us-nih', () => {
  it.each(['us-nih-baseline', 'us-nih-more-grants'])('%s simulates some 2,800 rows', async (name) => {
    const result = await resolveScenario(name, projectSources(), loadCompiler);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect([result.value.region.id, result.value.representation]).toEqual(['us-nih', 20]);
  });

  it('ask the NIH for the largest dose of the lever, a tenth of its money for R01 grants', async () => {
    const result = await resolveScenario('us-nih-more-grants', projectSources(), loadCompiler);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.value.policy.programme).toEqual({ payer: 'nih', amount: 1000, start: 2015, end: 2024 });
  });
});
