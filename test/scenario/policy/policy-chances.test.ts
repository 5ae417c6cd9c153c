import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { describeScenario } from '../../../src/scenario/described/describe-policy.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { chanceOfAward } from '../../../src/scenario/policy/chance-of-award.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { orThrow } from '../../../src/scenario/reading/input-error.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { resolveRegion } from '../../../src/scenario/resolve-region.js';
import { projectSources } from '../project-files.js';

/** A scenario of Maoming with those lever uses. */
const withLevers = async (levers: string, more = '') => {
  const files = {
    'mine.yaml': `title: { en: Mine, zh: 我的方案 }
description: { en: A scenario., zh: 一个情景。 }
region: maoming
${more}
policy: { levers: [${levers}] }
`,
  };
  const sources = { ...projectSources(files), catalogue: catalogueOf(medinno) };
  return await resolveScenario('mine.yaml', sources, loadCompiler);
};

const scenarioWith = async (levers: string, more = '') => {
  const result = await withLevers(levers, more);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const issuesOf = async (levers: string) => {
  const result = await withLevers(levers);
  return result.ok ? [] : result.issues;
};

describe('the chance of a lever that another government decides', () => {
  it('is kept with its use, and left to the model where a policy does not say it', async () => {
    const { policy } = await scenarioWith(
      '{ lever: fastTrack, dose: 1, chance: 0.4 }, { lever: disciplines, dose: 2 }',
    );
    expect(policy.levers.map(({ lever, chance }) => [lever, chance])).toEqual([
      ['fastTrack', 0.4],
      ['disciplines', undefined],
    ]);
  });

  it.each([-0.1, 1.1, 'often'])('is a number from 0 to 1, not %s', async (chance) => {
    const issues = await issuesOf(`{ lever: fastTrack, dose: 1, chance: ${chance} }`);
    expect(issues.map(({ path }) => path)).toEqual(['policy.levers.0.chance']);
  });

  it('is refused of a lever that the region’s own government decides, unless it is 1, which it has', async () => {
    const issues = await issuesOf('{ lever: retention, dose: 10, chance: 0.9 }');
    expect(issues.map(({ path, found }) => [path, found])).toEqual([
      ['policy.levers.0.chance', 'a chance of 0.9 of retention'],
    ]);
    expect(await issuesOf('{ lever: retention, dose: 10, chance: 1 }')).toEqual([]);
  });

  it('may be 1 in a place whose upper government is its own, as of the high-level hospital', async () => {
    const sources = { ...projectSources(), catalogue: catalogueOf(medinno) };
    const city = orThrow(resolveRegion('maoming', sources));
    const roles = { ...city.region.roles, upperGovernment: city.region.roles.government };
    const own = { ...city, region: { ...city.region, roles } };
    const { policy, region } = orThrow(
      await resolveScenario('high-level-hospital', sources, loadCompiler, own),
    );
    expect(policy.levers.map(({ chance }) => chance)).toEqual([1]);
    expect(chanceOfAward(policy.levers[0], { region, overrides: {} }, medinno)).toBe(null);
    expect(chanceOfAward(policy.levers[0], { ...city, overrides: {} }, medinno)).toBe(1);
  });

  it('is named where a scenario is described, and none of what the region decides', async () => {
    const levers =
      '{ lever: fastTrack, dose: 1, chance: 1 }, { lever: disciplines, dose: 2 }, { lever: retention, dose: 10 }';
    const said = async (more = '') => {
      const { says } = describeScenario(await scenarioWith(levers, more), medinno);
      return says.levers as readonly { readonly en: string; readonly zh: string }[];
    };
    const [track, disciplines, pay] = await said();
    expect(track.en).toContain('fastTrack 1, awarded with a chance of 1, ');
    expect(disciplines.en).toContain('disciplines 2, awarded with a chance of 0.3, ');
    expect(disciplines.zh).toContain('力度 2，获批概率 0.3，');
    expect(pay.en).not.toContain('chance');
    const [, likelier] = await said('overrides: { awardChance: 0.5 }');
    expect(likelier.en).toContain('a chance of 0.5');
  });
});
