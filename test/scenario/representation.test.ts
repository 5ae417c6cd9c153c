import { describe, expect, it } from 'vitest';
import { describedFully } from '../../src/ensemble/described.js';
import { medinno } from '../../src/model/medinno.js';
import { representedRegion } from '../../src/model/representation.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { projectSources } from './project-files.js';

const HEAD = `title: { en: Mine, zh: 我的方案 }
description: { en: A scenario., zh: 一个情景。 }
region: maoming
`;
const resolve = (name: string, text = '') =>
  resolveScenario(name, projectSources(text === '' ? {} : { [name]: text }), loadCompiler);

async function resolved(name: string, text = '') {
  const result = await resolve(name, text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('the representation of a scenario', () => {
  it('is one person a row unless the file says otherwise, for a region alone as well', async () => {
    expect((await resolved('a.yaml', HEAD)).representation).toBe(1);
    expect((await resolved('maoming')).representation).toBe(1);
  });

  it('is read as written, and is part of what results follow from', async () => {
    const scenario = await resolved('a.yaml', `${HEAD}representation: 10\n`);
    expect(scenario.representation).toBe(10);
    expect(describedFully(scenario, medinno).representation).toBe(10);
    // Amounts of a scenario are those of its whole region all the same.
    expect(scenario.region).toEqual((await resolved('a.yaml', HEAD)).region);
  });

  it('cannot leave the region fewer rows than make sense', async () => {
    const result = await resolve('a.yaml', `${HEAD}representation: 500\n`);
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        path: 'representation',
        line: 4,
        found: '500',
        expected: expect.stringMatching(/^at most \d+ for maoming/),
      },
    ]);
    const largest = Number(/at most (\d+)/.exec(result.ok ? '' : result.issues[0].expected)![1]);
    const { region } = await resolved('a.yaml', `${HEAD}representation: ${largest}\n`);
    expect(() => representedRegion(region, largest)).not.toThrow();
    expect(() => representedRegion(region, largest + 1)).toThrow('fewer than 20');
    // Twenty rows to the last post, of which the parts of each institution add up to a little less.
    const [institution] = region.institutions;
    const institutions = [3, 154, 162, 1, 121, 96, 3].map((posts) => ({ ...institution, posts }));
    expect(() => representedRegion({ ...region, institutions }, 27)).not.toThrow();
  });

  it.each(['0', '-1', '2.5', 'ten'])('cannot be %s', async (written) => {
    const result = await resolve('a.yaml', `${HEAD}representation: ${written}\n`);
    expect(result.ok ? [] : result.issues.map(({ path, line }) => [path, line])).toEqual([
      ['representation', 4],
    ]);
  });
});
