import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

/** A scenario of Maoming with those lever uses. */
const withLevers = async (levers: string) => {
  const files = {
    'mine.yaml': `title: { en: Mine, zh: 我的方案 }
description: { en: A scenario., zh: 一个情景。 }
region: maoming
policy: { levers: [${levers}] }
`,
  };
  const sources = { ...projectSources(files), catalogue: catalogueOf(medinno) };
  return await resolveScenario('mine.yaml', sources, loadCompiler);
};
const issuesOf = async (levers: string) => {
  const result = await withLevers(levers);
  return result.ok ? [] : result.issues;
};

describe('the target of a lever', () => {
  it('is kept with its use, and doses with different targets do not add up', async () => {
    const result = await withLevers(
      '{ lever: callQuota, target: basic, dose: 0.6 }, { lever: callQuota, target: oncology, dose: 0.6 }',
    );
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.value.policy.levers.map(({ lever, target }) => [lever, target])).toEqual([
      ['callQuota', 'basic'],
      ['callQuota', 'oncology'],
    ]);
    const [issue] = await issuesOf(
      '{ lever: callQuota, target: basic, dose: 0.6 }, { lever: callQuota, target: basic, dose: 0.6 }',
    );
    expect(issue.found).toContain('callQuota (basic) that add up to 1.2');
  });

  it('has to be one of the region, and is asked for where it has any', async () => {
    const found = await issuesOf(
      '{ lever: callQuota, target: oncologie, dose: 0.2 }, { lever: callQuota, dose: 0.2 }',
    );
    expect(found.map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['policy.levers.0.target', 'oncology'],
      ['policy.levers.1', null],
    ]);
    expect(found[1].expected).toContain('a target of callQuota: basic, translational, clinical');
  });

  it('may be left out of a lever that can be aimed at all', async () => {
    expect(
      await issuesOf('{ lever: disciplines, dose: 2 }, { lever: disciplines, target: oncology, dose: 1 }'),
    ).toEqual([]);
    const [issue] = await issuesOf('{ lever: disciplines, target: basic, dose: 1 }');
    expect(issue.expected).toMatch(/^a target of disciplines: cardiometabolic, oncology/);
  });

  it('is refused of a lever that has none', async () => {
    const [issue] = await issuesOf('{ lever: lottery, target: basic, dose: 0.2 }');
    expect(issue).toMatchObject({ path: 'policy.levers.0.target', found: 'a target of lottery' });
  });
});
