import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { Sources } from '../../src/scenario/reading/sources.js';
import { localShare } from '../../src/scenario/region/local-share.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readCityWorkbook, readCityYaml } from './city-files.js';
import { projectSources, readProjectFile } from './project-files.js';

const FILE = 'docs/cities/zhanjiang.xlsx';
const BYTES = new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${FILE}`, import.meta.url))));
const LOG = readProjectFile('docs/cities/zhanjiang.md')!;

/** A scenario of the package moved to the city, as the guide says. */
const MOVED = `extends: young-talent\nregion: ../${FILE}\n`;

const SOURCES: Sources = {
  ...projectSources({ 'scenarios/zj-young-talent.yaml': MOVED }),
  bytes: (path) => (path === FILE ? BYTES : null),
};

async function scenarioOf(name: string): Promise<Scenario> {
  const resolved = await resolveScenario(name, SOURCES, loadCompiler);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues, null, 1));
  return resolved.value;
}

describe('the workbook of a second city, Zhanjiang', () => {
  const { region, figures, history, facts } = readCityWorkbook('zhanjiang');
  const own = figures.filter(({ borrowedFrom, grade }) => borrowedFrom === null && grade !== 'D');

  it('is read without a mistake', () => {
    expect(region.id).toBe('zhanjiang');
    expect(region.population).toBe(6_981_236);
    expect(region.institutions).toHaveLength(9);
    expect(history).toHaveLength(13);
    expect(facts).toHaveLength(0);
  });

  it('is what `npm run docs:cities` makes of the YAML file beside it', () => {
    const made = readCityYaml('zhanjiang');
    expect(region).toEqual(made.region);
    expect(history).toEqual(made.history);
  });

  it('keeps deaths of residents apart from the indicator of deaths in post', () => {
    const names = new Set(history.map(({ indicator }) => indicator));
    expect(names.has('residentDeaths')).toBe(true);
    expect(names.has('deaths')).toBe(false);
  });

  it('has as many local figures as its log says, which is of the day it was made', () => {
    const share = localShare(figures);
    expect(LOG).toContain(`${share.local} of `);
    // The model may ask for more figures since; all of those are borrowed.
    const then = /(\d+) of (\d+) figures are Zhanjiang's own .*, (\d+) borrowed/
      .exec(LOG)!
      .slice(1)
      .map(Number);
    expect(share).toEqual({ local: then[0], assumed: 0, borrowed: share.all - then[0]!, all: share.all });
    expect(share.all).toBeGreaterThanOrEqual(then[1]!);
    expect(then[0]! + then[2]!).toBe(then[1]);
  });

  it('says in its log where each local figure comes from', () => {
    const counted = own.filter(
      ({ path }) => path === 'population' || path === 'gdpPerHead' || path.endsWith('.posts'),
    );
    expect(counted).toHaveLength(6);
    for (const { path, source } of counted) {
      const address = source.split(' ')[0]!;
      expect(LOG, path).toContain(address.startsWith('http') ? address : source.slice(0, 40));
    }
  });

  it('borrows doctors in proportion to population, with a lower grade and a note that names Maoming', () => {
    const doctors = figures.find(({ path }) => path === 'doctors')!;
    expect(doctors.borrowedFrom).toBe('maoming');
    expect(doctors.grade).toBe('D');
    expect(doctors.note).toContain('maoming');
    expect(doctors.value / (13_838 * (6_981_236 / 6_178_000))).toBeCloseTo(1, 2);
  });

  it('gives finite results in a short comparison with a policy of the package', async () => {
    const short = { horizon: 4 };
    const baseline = { ...(await scenarioOf(FILE)), ...short };
    const talent = { ...(await scenarioOf('zj-young-talent')), ...short };
    expect(talent.region).toEqual(baseline.region);

    const plan = { scenarios: [baseline, talent], draws: 3, replicates: 1 };
    const { sink, collected } = collector(plan);
    await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
    const { effects, region, lender, plausibility } = compareScenarios(
      collected(),
      { version: 'test', command: 'test' },
      await loadCompiler(),
    );

    expect(lender).toMatchObject({ id: 'maoming' });
    // A check that holds everywhere may be there, but it is no fact of Zhanjiang.
    expect(plausibility.every(({ general }) => general)).toBe(true);
    expect(region.illustrative).toBe(true);

    const totals = effects.filter(
      ({ scenario, part, year, indicator }) =>
        scenario === talent.id &&
        part === '' &&
        year === 'total' &&
        ['papers', 'dalysAverted', 'netHealthBenefit', 'spending'].includes(indicator),
    );
    expect(totals.length).toBeGreaterThanOrEqual(3);
    for (const { indicator, mean, low, high } of totals)
      expect([mean, low, high].every(Number.isFinite), indicator).toBe(true);
    expect(totals.find(({ indicator }) => indicator === 'papers')!.mean).not.toBe(0);
  });
});
