import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { keptIn, keptText } from '../../src/web/planning/kept-text.js';
import { withDose } from '../../src/web/planning/moves.js';
import { scenarioText, strategyOf } from '../../src/web/planning/written-strategy.js';
import { projectSources } from '../scenario/project-files.js';

async function resolved(name: string, files: Readonly<Record<string, string>> = {}): Promise<Scenario> {
  const sources = { ...projectSources(files), catalogue: catalogueOf(medinno) };
  const read = await resolveScenario(name, sources, loadCompiler);
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
  return read.value;
}

const again = async (strategy: ReturnType<typeof strategyOf>) =>
  resolved('again.yaml', { 'again.yaml': scenarioText(strategy) });

describe('a strategy with a rule on the page', () => {
  it('comes out of the page as it went in', async () => {
    const scarce = await resolved('grants-when-scarce');
    expect(scarce.policy.levers[0].rule).toBeDefined();
    expect((await again(strategyOf(scarce))).policy).toEqual(scarce.policy);
  });

  it('is kept and linked with its rule; what is no rule is left out', async () => {
    const strategy = strategyOf(await resolved('grants-when-scarce'));
    const [kept] = keptIn(keptText({ kept: [strategy], against: null })).kept;
    expect(kept).toEqual(strategy);
    const broken = { ...strategy, levers: [{ ...strategy.levers[0], when: 3 }] };
    expect(keptIn(JSON.stringify({ kept: [broken], against: null })).kept).toEqual([]);
  });

  it('keeps its rule when the slider moves, and loses one that only its expression had', async () => {
    const scarce = strategyOf(await resolved('grants-when-scarce'));
    const moved = await again(withDose(scarce, { lever: 'competitiveGrants' }, 12, 2025));
    expect(moved.policy.levers[0]).toMatchObject({ dose: { source: '12' }, rule: { delay: 1 } });
    const { when: _when, until: _until, ...plain } = scarce.levers[0];
    const levers = [{ ...plain, dose: '20 * fundingRate', delay: 2 }];
    const number = await again(withDose({ ...scarce, levers }, { lever: 'competitiveGrants' }, 12, 2025));
    expect(number.policy.levers[0].rule).toBeUndefined();
  });

  it('writes out values that two of its policies mean differently', async () => {
    const policy = (level: number, lever: string) =>
      `kind: policy\ntitle: { en: A, zh: 甲 }\nvalues: { level: ${level}, low: 0.2 }\nlevers: [{ lever: ${lever}, dose: level, when: fundingRate < low }]\n`;
    const both = await resolved('both.yaml', {
      'both.yaml':
        'title: { en: B, zh: 乙 }\ndescription: { en: B., zh: 乙。 }\nregion: maoming\npolicy: [./a.yaml, ./b.yaml]\n',
      'a.yaml': policy(10, 'competitiveGrants'),
      'b.yaml': policy(4, 'youngTalent'),
    });
    const strategy = strategyOf(both);
    expect(strategy.values).toEqual({ low: 0.2 });
    expect(strategy.levers.map(({ dose }) => dose)).toEqual(['(10)', '(4)']);
    expect((await again(strategy)).policy.levers.map(({ dose }) => dose.steps)).toEqual([
      [{ push: 10 }],
      [{ push: 4 }],
    ]);
  });
});
