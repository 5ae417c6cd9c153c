import { describe, expect, it } from 'vitest';
import { collector } from '../../../src/ensemble/collector.js';
import { withCommonIndicators } from '../../../src/ensemble/common-indicators.js';
import { comparabilityIssues } from '../../../src/ensemble/comparable.js';
import { runEnsemble } from '../../../src/ensemble/ensemble.js';
import { blocksOf, type Plan } from '../../../src/ensemble/plan.js';
import { scenarioModel, scenarioSeries } from '../../../src/ensemble/scenario-series.js';
import { codebookRows } from '../../../src/language/codebook.js';
import { labelsOf } from '../../../src/language/indicator-labels.js';
import { medinno } from '../../../src/model/medinno.js';
import { compareScenarios } from '../../../src/results/comparison.js';
import { csv } from '../../../src/results/csv.js';
import { seriesRows } from '../../../src/results/series-rows.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { projectSources } from '../project-files.js';

const HEAD = `title: { en: Mine, zh: 我的 }
description: { en: Mine, zh: 我的 }
region: maoming
horizon: 4
`;
const INDICATORS = `indicators:
  perResearcher: { expression: papers / researchers, unit: papers per head, title: { en: Papers per head, zh: 人均论文 }, direction: more }
  never: { expression: papers / (patents - patents), unit: ratio, title: { en: Never, zh: 从不 } }
`;

async function scenario(text: string, name = 'mine.yaml'): Promise<Scenario> {
  const sources = { ...projectSources({ [name]: text }), catalogue: catalogueOf(medinno) };
  const result = await resolveScenario(name, sources, loadCompiler);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

async function simulated() {
  const baseline = await scenario(HEAD, 'base.yaml');
  const policy = 'policy: { levers: [{ lever: competitiveGrants, dose: 30 }] }\n';
  const mine = await scenario(HEAD + INDICATORS + policy);
  const common = withCommonIndicators([baseline, mine]);
  if (!common.ok) throw new Error(JSON.stringify(common.issues));
  const plan: Plan = { scenarios: common.value, draws: 2, replicates: 2 };
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
  const all = collected();
  return { all, comparison: compareScenarios(all, { version: '0', command: '' }, await loadCompiler()) };
}

let once: ReturnType<typeof simulated> | undefined;

/** The same for all tests, which only read it. */
function compared(): ReturnType<typeof simulated> {
  once ??= simulated();
  return once;
}

describe('custom indicators', () => {
  it('are columns after those of the catalogue, in all scenarios of a table', async () => {
    const { all, comparison } = await compared();
    expect(all.series.slice(-2).map(({ indicator }) => indicator.id)).toEqual(['perResearcher', 'never']);
    const of = (id: string, year: number) =>
      comparison.summary.find(
        (row) => row.scenario === 'base' && row.indicator === id && row.part === '' && row.year === year,
      )!;
    expect(of('perResearcher', 2026).mean).toBeGreaterThan(0);
    expect(comparison.effects.filter((row) => row.indicator === 'perResearcher')).toHaveLength(5);
    expect(all.scenarios.every(({ indicators }) => indicators?.length === 2)).toBe(true);
  });

  it('are the expression on the totals of each run: of the year, and over the horizon', async () => {
    const { all } = await compared();
    const column = (id: string) =>
      all.series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
    const values = (id: string, year: number) => [...all.column(1, column(id), year)];
    for (const year of [0, 3]) {
      const heads = values('researchers', year);
      expect(values('perResearcher', year)).toEqual(
        values('papers', year).map((papers, n) => papers / heads[n]),
      );
    }
    const { totalOver } = await import('../../../src/results/totals.js');
    const papers = [0, 1, 2, 3].map((year) => values('papers', year));
    const sums = papers[0].map((_, n) => papers.reduce((sum, column) => sum + column[n], 0));
    const heads = values('researchers', 3);
    expect([...totalOver(all, 1, column('perResearcher'))]).toEqual(sums.map((sum, n) => sum / heads[n]));
  });

  it('have no value after a division by 0: empty in tables, null in JSON, never infinite', async () => {
    const { comparison } = await compared();
    const rows = [...comparison.summary, ...comparison.effects].filter((row) => row.indicator === 'never');
    expect(rows.length).toBe(15);
    for (const row of rows) expect(row.mean).toBeNaN();
    expect(csv(rows.slice(0, 1))).toMatch(/^base,never,,ratio,2025,,,,,,,,$/m);
    expect(JSON.stringify(rows)).toContain('"mean":null');
    expect(JSON.stringify(rows)).not.toMatch(/Infinity/);
    const effect = comparison.effects.find((row) => row.indicator === 'never')!;
    expect([effect.low, effect.high, effect.chanceLow, effect.parameterHigh]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(effect.percent).toBeNull();
  });

  it('are in the codebook and have labels', async () => {
    const { all, comparison } = await compared();
    expect(codebookRows(scenarioModel(all.scenarios[0], medinno).indicators).slice(-2)).toMatchObject([
      { indicator: 'perResearcher', unit: 'papers per head', direction: 1 },
      {
        indicator: 'never',
        definition: 'custom: papers / (patents - patents); empty where that is undefined',
      },
    ]);
    expect(labelsOf(comparison, medinno)('perResearcher').name.zh).toBe('人均论文');
    expect(labelsOf(comparison, medinno)('papers').name.en).toMatch(/papers/i);
  });

  it('are rows of the tidy series of a run that is replayed alone', async () => {
    const { all } = await compared();
    const [, mine] = all.scenarios;
    const { runBlock } = await import('../../../src/ensemble/run-block.js');
    const block = { draw: 1, replicate: 1 };
    const [alone] = runBlock([mine], block).observations;
    const rows = seriesRows(mine, block, alone, medinno);
    expect(rows).toHaveLength(4 * scenarioSeries(mine, medinno).length);
    const row = rows.find(({ indicator }) => indicator === 'perResearcher')!;
    expect(row.value).toBe(all.column(1, all.series.length - 2, 0)[0]);
  });

  it('may compare: a sign that HTML has too is no markup in an expression', async () => {
    const text =
      'indicators: { more: { expression: papers <hits, unit: yes or no, title: { en: M, zh: 我 } } }\n';
    expect((await scenario(HEAD + text)).indicators).toMatchObject([{ id: 'more' }]);
  });

  it('name an indicator: a number alone is a mistake, whatever it comes to', async () => {
    for (const constant of ['1/0', '42', 'max(1, 2)']) {
      const text = `indicators: { mine: { expression: "${constant}", unit: x, title: { en: M, zh: 我 } } }\n`;
      await expect(scenario(HEAD + text)).rejects.toThrow('names an indicator of the catalogue');
    }
  });

  it('leave a scenario without any as it was', async () => {
    const plain = await scenario(HEAD);
    expect(Object.hasOwn(plain, 'indicators')).toBe(false);
    expect(withCommonIndicators([plain])).toEqual({ ok: true, value: [plain] });
  });

  it('are a mistake when one name has two meanings in one table', async () => {
    const one = await scenario(HEAD + INDICATORS, 'one.yaml');
    const two = await scenario(HEAD + INDICATORS.replace('papers / researchers', 'papers * 2'), 'two.yaml');
    const common = withCommonIndicators([one, two]);
    expect(common).toMatchObject({ ok: false, issues: [{ path: 'indicators' }] });
    expect(comparabilityIssues([one, { ...two, indicators: [] }], medinno)).toMatchObject([
      { path: 'indicators' },
    ]);
  });
});
