import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { InputIssue, Loaded } from '../../src/scenario/reading/issues.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { numberOfCases } from '../number-of-cases.js';
import { lineOf, projectSources } from './project-files.js';

async function resolved(name: string, files: Record<string, string> = {}): Promise<Scenario> {
  const result = await resolveScenario(name, projectSources(files), loadCompiler);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

async function issues(name: string, files: Record<string, string>): Promise<readonly InputIssue[]> {
  const result: Loaded<Scenario> = await resolveScenario(name, projectSources(files), loadCompiler);
  return result.ok ? [] : result.issues;
}

const HEAD = `title: { en: Mine, zh: 我的方案 }
description: { en: A scenario., zh: 一个情景。 }
region: maoming
`;
const POLICY_HEAD = 'title: { en: Mine, zh: 我的政策 }\n';

describe('resolving a scenario', () => {
  it('takes a bare name as a region under its baseline when no scenario has it', async () => {
    const scenario = await resolved('maoming');
    expect(scenario).toMatchObject({
      id: 'maoming',
      comparator: false,
      policy: { levers: [], programme: null },
    });
    expect(scenario.title).toEqual({ en: 'Maoming', zh: '茂名' });
  });

  it('takes a path as a path, and JSON as well as YAML', async () => {
    const json = JSON.stringify({
      title: { en: 'J', zh: '杰' },
      description: { en: 'J', zh: '杰' },
      region: 'maoming',
    });
    expect((await resolved('mine/j.json', { 'mine/j.json': json })).id).toBe('j');
    expect((await resolved('scenarios/regions/maoming.yaml')).id).toBe('maoming');
  });

  it('keeps horizon, seed and overrides', async () => {
    const text = `${HEAD}horizon: 35\nseed: 7\noverrides: { reviewNoise: 0.5 }\n`;
    const scenario = await resolved('a.yaml', { 'a.yaml': text });
    expect(scenario).toMatchObject({ horizon: 35, seed: '7', overrides: { reviewNoise: 0.5 } });
  });

  it('composes policies in the order of their names, and dates what they leave out', async () => {
    const files = {
      'a.yaml': `${HEAD}policy: [one.yaml, two.yaml]\nhorizon: 30\n`,
      'one.yaml': `${POLICY_HEAD}levers: [{ lever: lottery, dose: 0.5, start: policyYear + 2, ramp: 3 }]\n`,
      'two.yaml': `${POLICY_HEAD}programme: { payer: province, amount: 5, start: policyYear, end: 2031 }\nlevers: [{ lever: postdocs, dose: 2 }]\n`,
    };
    const { policy } = await resolved('a.yaml', files);
    expect(policy.levers.map(({ lever, start, end, ramp }) => [lever, start, end, ramp])).toEqual([
      ['lottery', 2027, 2054, 3],
      ['postdocs', 2025, 2031, 0],
    ]);
    expect(policy.programme).toEqual({ payer: 'province', amount: 5, start: 2025, end: 2031 });
  });

  it('compiles a dose that is an expression of the year and of baseline values', async () => {
    const text = `${HEAD}policy:\n  levers: [{ lever: competitiveGrants, dose: 'localResearch * min(yearsIn, 5) / 5' }]\n`;
    const result = await resolveScenario('a.yaml', projectSources({ 'a.yaml': text }), loadCompiler);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { steps } = result.value.policy.levers[0].dose;
    expect(steps).toContainEqual({ load: 'localResearch' });
    expect(steps).toContainEqual({ load: 'yearsIn' });
  });
});

describe('a broken scenario or policy file', () => {
  it('suggests the nearest scenario for a name that leads nowhere', async () => {
    expect(await issues('platform', {})).toMatchObject([
      { file: 'platform', line: 0, suggestion: 'platforms' },
    ]);
  });

  it('suggests the nearest region and policy where they are named', async () => {
    const text = `${HEAD.replace('maoming', 'maomin')}policy: platform\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { path: 'region', line: 3, column: 9, found: '"maomin"', suggestion: 'maoming' },
      { path: 'policy', line: 4, column: 9, suggestion: 'platforms' },
    ]);
  });

  it('names an unknown key and a parameter that does not exist', async () => {
    const text = `${HEAD}horizonn: 20\noverrides: { reviewNoize: 1 }\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { path: 'horizonn', line: 4, column: 1, suggestion: 'horizon' },
      { path: 'overrides.reviewNoize', line: 5, column: 14, suggestion: 'reviewNoise' },
    ]);
  });

  it('suggests the lever that was meant, in the file where it stands', async () => {
    const policy = `${POLICY_HEAD}levers:\n  - { lever: youngTalents, dose: 3 }\n`;
    const files = { 'a.yaml': `${HEAD}policy: p.yaml\n`, 'p.yaml': policy };
    expect(await issues('a.yaml', files)).toMatchObject([
      { file: 'p.yaml', line: 3, column: 14, path: 'levers.0.lever', suggestion: 'youngTalent' },
    ]);
  });

  it('reports mistakes of lever, date, dose and programme at once, inside an inline policy too', async () => {
    const text = `${HEAD}policy:
  programme: { payer: town, amount: -3, start: policyYear, end: soon }
  levers:
    - { lever: lotery, dose: 1 }
    - { lever: lottery, dose: yeer / 2000 }
    - { lever: postdocs, dose: 2, start: policyYear + 9, end: policyYear + 3 }
    - { lever: retention, dose: 1, ramp: slow, begin: 2026 }
`;
    const found = await issues('a.yaml', { 'a.yaml': text });
    expect(found.map((issue) => [issue.line, issue.path])).toEqual([
      [5, 'policy.programme.payer'],
      [5, 'policy.programme.amount'],
      [5, 'policy.programme.end'],
      [7, 'policy.levers.0.lever'],
      [8, 'policy.levers.1.dose'],
      [9, 'policy.levers.2.end'],
      [10, 'policy.levers.3.ramp'],
      [10, 'policy.levers.3.begin'],
    ]);
  });

  it('points into the expression of a dose, behind its quotation mark, and suggests the name', async () => {
    const text = `${HEAD}policy:\n  levers:\n    - lever: lottery\n      dose: "0.1 + yeer / 2000"\n`;
    const [issue] = await issues('a.yaml', { 'a.yaml': text });
    expect(issue).toMatchObject({ path: 'policy.levers.0.dose', found: 'yeer', suggestion: 'year' });
    expect(issue.line).toBe(lineOf(text, 'yeer'));
    expect(issue.column).toBe('      dose: "0.1 + yeer'.indexOf('yeer') + 1);
  });

  it('refuses a date before the policy year and one that is no whole year', async () => {
    const text = `${HEAD}policy: { levers: [{ lever: lottery, dose: 1, start: 2020, end: 2030.5 }] }\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { path: 'policy.levers.0.start', found: '2020' },
      { path: 'policy.levers.0.end', found: '2030.5' },
    ]);
  });

  it('refuses a dose outside the bounds of its lever', async () => {
    const text = `${HEAD}policy: { levers: [{ lever: lottery, dose: 1.5 }, { lever: postdocs, dose: 1.5 }] }\n`;
    const sources = projectSources({ 'a.yaml': text });
    const bounded = { ...sources, catalogue: { ...sources.catalogue, doses: { lottery: [0, 1] as const } } };
    const result = await resolveScenario('a.yaml', bounded, loadCompiler);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ path: 'policy.levers.0.dose', line: 4, found: '1.5 in 2025' }],
    });
  });

  it('never throws, whatever is cut out of a file, and points inside it', async () => {
    const text = `${HEAD}policy:\n  programme: { payer: city, amount: 3, start: policyYear, end: 2030 }\n  levers: [{ lever: lottery, dose: 0.5 }]\nseed: a\n`;
    const spans = fc.tuple(fc.nat(text.length), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(spans, async ([at, length]) => {
        const cut = text.slice(0, at) + text.slice(at + length);
        for (const issue of await issues('a.yaml', { 'a.yaml': cut })) {
          expect(issue.line).toBeGreaterThanOrEqual(1);
          expect(issue.line).toBeLessThanOrEqual(cut.split('\n').length);
        }
      }),
      { numRuns: numberOfCases(60, 1000), seed: 1 },
    );
  });

  it('refuses two programmes in one scenario', async () => {
    const text = `${HEAD}policy: [platforms, young-talent]\n`;
    expect(await issues('a.yaml', { 'a.yaml': text })).toMatchObject([
      { file: 'scenarios/policies/young-talent.yaml', path: 'programme', expected: 'at most one programme' },
    ]);
  });

  it('refuses a horizon of no years, a policy that is a number and a missing title', async () => {
    const text = `${HEAD.replace(/title.*\n/, '')}policy: 7\nhorizon: 0\n`;
    const found = await issues('a.yaml', { 'a.yaml': text });
    expect(found.map((issue) => [issue.path, issue.expected])).toEqual([
      ['title', 'a title in en and zh'],
      ['policy', 'a text'],
      ['horizon', 'at least 1'],
    ]);
  });

  it('reports mistakes of the region together with those of the policy', async () => {
    const files = {
      'a.yaml': `${HEAD.replace('maoming', 'r.yaml')}policy: p.yaml\n`,
      'r.yaml': 'id: Bad Id\n',
      'p.yaml': `${POLICY_HEAD}levers: [{ lever: lotery, dose: 1 }]\n`,
    };
    const found = await issues('a.yaml', files);
    expect(new Set(found.map((issue) => issue.file))).toEqual(new Set(['r.yaml', 'p.yaml']));
  });
});
