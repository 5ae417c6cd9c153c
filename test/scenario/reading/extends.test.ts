import { describe, expect, it } from 'vitest';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import type { InputIssue } from '../../../src/scenario/reading/issues.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { projectSources } from '../project-files.js';

const BASE = `title: { en: Base, zh: 基础 }
description: { en: The base., zh: 基础情景。 }
region: maoming
comparator: true
horizon: 15
seed: one
overrides: { reviewNoise: 0.5, abilitySpread: 0.4 }
indicators:
  ratio: { expression: patents / approvals, unit: ratio, title: { en: Ratio, zh: 比率 } }
policy:
  programme: { payer: city, amount: 30, start: policyYear, end: policyYear + 9 }
  levers: [{ lever: youngTalent, dose: 20 }]
`;

const sourcesWith = (files: Record<string, string>) => {
  const sources = projectSources({ 'base.yaml': BASE, ...files });
  return { ...sources, catalogue: { ...sources.catalogue, indicators: ['patents', 'approvals', 'papers'] } };
};

async function resolved(text: string, more: Record<string, string> = {}): Promise<Scenario> {
  const result = await resolveScenario(
    'mine.yaml',
    sourcesWith({ 'mine.yaml': text, ...more }),
    loadCompiler,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

async function issues(text: string, more: Record<string, string> = {}): Promise<readonly InputIssue[]> {
  const result = await resolveScenario(
    'mine.yaml',
    sourcesWith({ 'mine.yaml': text, ...more }),
    loadCompiler,
  );
  return result.ok ? [] : result.issues;
}

const EXTENDS = 'extends: base.yaml\n';

describe('a scenario that extends another', () => {
  it('is that scenario under its own name when it says nothing else', async () => {
    const { id, ...mine } = await resolved(EXTENDS);
    const { id: base, ...whole } = await resolved('', { 'mine.yaml': BASE });
    expect([id, base]).toEqual(['mine', 'mine']);
    expect(mine).toEqual(whole);
  });

  it('replaces the fields that it names and keeps the others', async () => {
    const mine = await resolved(`${EXTENDS}horizon: 25\ntitle: { en: Mine, zh: 我的 }\ncomparator: false\n`);
    expect(mine).toMatchObject({ horizon: 25, title: { en: 'Mine', zh: '我的' }, comparator: false });
    expect(mine).toMatchObject({ seed: 'one', description: { en: 'The base.' }, region: { id: 'maoming' } });
  });

  it('merges overrides and indicators by name, with the last word', async () => {
    const mine = await resolved(`${EXTENDS}overrides: { reviewNoise: 0.9 }
indicators:
  ratio: { expression: approvals / patents, unit: ratio, title: { en: Other, zh: 另一 } }
  share: { expression: papers / 2, unit: papers, title: { en: Half, zh: 一半 }, direction: more }
`);
    expect(mine.overrides).toEqual({ reviewNoise: 0.9, abilitySpread: 0.4 });
    expect(mine.indicators?.map(({ id, formula, direction }) => [id, formula.source, direction])).toEqual([
      ['ratio', 'approvals / patents', 0],
      ['share', 'papers / 2', 1],
    ]);
  });

  it('adds its levers to those that are there', async () => {
    const { policy } = await resolved(`${EXTENDS}policy: { levers: [{ lever: lottery, dose: 0.5 }] }\n`);
    expect(policy.levers.map(({ lever, end }) => [lever, end])).toEqual([
      ['youngTalent', 2034],
      ['lottery', 2039],
    ]);
    expect(policy.programme).toMatchObject({ amount: 30, end: 2034 });
  });

  it('replaces the programme, and what the old one paid for ends with the new one', async () => {
    const text = `${EXTENDS}policy: { programme: { payer: province, amount: 5, start: 2026, end: 2029 }, levers: [] }\n`;
    const { policy } = await resolved(text);
    expect(policy.programme).toEqual({ payer: 'province', amount: 5, start: 2026, end: 2029 });
    expect(policy.levers).toMatchObject([{ lever: 'youngTalent', end: 2029 }]);
  });

  it('may stand at the end of a chain, and be named from its own folder', async () => {
    const middle = 'extends: ../base.yaml\nhorizon: 18\nseed: two\n';
    const mine = await resolved('extends: deep/middle.yaml\nseed: three\n', { 'deep/middle.yaml': middle });
    expect(mine).toMatchObject({ horizon: 18, seed: 'three', comparator: true });
  });

  it('extends a scenario of the package by its name', async () => {
    const { policy, title } = await resolved('extends: young-talent\nhorizon: 12\n');
    expect(title.en).toMatch(/^Young talent/);
    expect(policy.programme?.amount).toBe(30);
  });

  it('has mistakes of every file of its chain reported at once', async () => {
    const found = await issues(`${EXTENDS}horizon: 0\npolicy: { levers: [{ lever: lotery, dose: 1 }] }\n`, {
      'base.yaml': BASE.replace('maoming', 'maomin').replace('seed: one', 'seeds: one'),
    });
    expect(found.map(({ file, path }) => [file, path])).toEqual([
      ['base.yaml', 'region'],
      ['base.yaml', 'seeds'],
      ['mine.yaml', 'horizon'],
      ['mine.yaml', 'policy.levers.0.lever'],
    ]);
  });

  it('needs a base that is whole by itself', async () => {
    const found = await issues(EXTENDS, { 'base.yaml': 'region: maoming\n' });
    expect(found.map(({ file, path }) => [file, path])).toEqual([
      ['base.yaml', 'description'],
      ['base.yaml', 'title'],
    ]);
  });

  it('ends somewhere: a chain of more than twenty is refused', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`s${n}.yaml`, `extends: s${n + 1}.yaml\n`]),
    );
    const found = await issues('extends: s0.yaml\n', files);
    expect(found).toMatchObject([{ path: 'extends', expected: 'at most 20 scenarios in a chain' }]);
  });
});
