import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { factorIn } from '../../src/model/place/yearly.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { Sources } from '../../src/scenario/reading/sources.js';
import { breaksOf, gapsOf } from '../../src/scenario/region/history-series.js';
import { localShare } from '../../src/scenario/region/local-share.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readCityWorkbook, readCityYaml } from './city-files.js';
import { projectSources, readProjectFile } from './project-files.js';

const FILE = 'docs/cities/guangzhou.xlsx';
const BYTES = new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${FILE}`, import.meta.url))));
const PAGE = readProjectFile('docs/cities/guangzhou.md')!;
const SOURCES: Sources = { ...projectSources(), bytes: (path) => (path === FILE ? BYTES : null) };

async function scenarioOf(name: string): Promise<Scenario> {
  const resolved = await resolveScenario(`docs/cities/guangzhou-${name}.yaml`, SOURCES, loadCompiler);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues, null, 1));
  return resolved.value;
}

describe('the workbook of a provincial capital, Guangzhou', () => {
  const { region, figures, history, facts } = readCityWorkbook('guangzhou');

  it('is what `npm run docs:cities` makes of the YAML file beside it', () => {
    const made = readCityYaml('guangzhou');
    expect(region).toEqual(made.region);
    expect(facts).toEqual(made.facts);
    expect(history).toEqual(made.history);
  });

  it('goes along the record of research money of one definition, 2007 to 2022', () => {
    expect([region.startYear, region.policyYear]).toEqual([2007, 2023]);
    const path = region.paths!.find(({ figure }) => figure === 'funding.localResearch')!;
    expect(path.years).toEqual(Array.from({ length: 16 }, (_, n) => 2007 + n));
    // 10.04 and 98.836 billion CNY in prices of 2020
    expect(factorIn(path, 2022)).toBeCloseTo(98.836 / 1.065 / (10.04 * (111.5 / 76.2)), 1);
    expect(breaksOf(history).get('researchSpendingAllFields')).toEqual([2007]);
  });

  it('has research staff and patents to hold growth against, the staff with a break in 2007', () => {
    const observing = history.filter(({ observes }) => observes !== '');
    expect([...new Set(observing.map(({ observes }) => observes))]).toEqual(['researchers', 'patents']);
    expect(breaksOf(observing).get('researchStaffFullTime')).toEqual([2007]);
    expect(gapsOf(observing).size).toBe(0);
  });

  it('has the posts of 2007: those of 2022 by the record of research staff', () => {
    const posts = region.institutions.reduce((sum, one) => sum + one.posts, 0);
    expect(posts / (4.36 / 18.32)).toBeGreaterThan(19_000);
    expect(posts / (4.36 / 18.32)).toBeLessThan(20_000);
  });

  it('has as many local figures as its page says', () => {
    const { local, assumed, borrowed } = localShare(figures);
    expect(PAGE).toContain(`${local} figures rest on a source, ${assumed} are assumed`);
    expect(PAGE).toContain(`${borrowed} are Maoming’s`);
  });

  it('lists every fact in its page, seven of them checks or more', () => {
    expect(facts.filter(({ use }) => use === 'check').length).toBeGreaterThanOrEqual(7);
    for (const { label } of facts) expect(PAGE, label.en).toContain(label.en);
  });

  it('gives finite results in a short comparison of its strategies', async () => {
    const names = ['baseline', 'grants', 'people', 'translation'];
    const scenarios = await Promise.all(
      names.map(async (name) => ({ ...(await scenarioOf(name)), horizon: 3, representation: 50 })),
    );
    const plan = { scenarios, draws: 2, replicates: 1 };
    const { sink, collected } = collector(plan);
    await runEnsemble({ scenarios, blocks: blocksOf(plan), sink });
    const call = { version: 'test', command: 'test' };
    const { effects, lender } = compareScenarios(collected(), call, await loadCompiler());
    expect(lender).toMatchObject({ id: 'maoming' });
    const totals = effects.filter(
      ({ part, year, indicator }) =>
        part === '' && year === 'total' && ['papers', 'spending'].includes(indicator),
    );
    expect(totals).toHaveLength(6);
    for (const { indicator, mean } of totals) expect(Number.isFinite(mean), indicator).toBe(true);
  });
});
