import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { type InlineProgramme, inlineScenario } from '../../src/scenario/inline-scenario.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';

async function named(name: string): Promise<Scenario> {
  const read = await resolveScenario(name, scenarioFiles, loadCompiler);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

async function added(call: Partial<InlineProgramme>) {
  const all = { levers: [], payer: undefined, amount: undefined, first: undefined, last: undefined, ...call };
  return inlineScenario(await named('baseline'), all, scenarioFiles, loadCompiler);
}

async function issuesOf(call: Partial<InlineProgramme>) {
  const read = await added(call);
  return read.ok ? [] : read.issues;
}

describe('a scenario that a call adds', () => {
  it('has the policy that a file of the same content has', async () => {
    const { policy } = await named('young-talent');
    const levers = policy.levers.map(({ lever, dose }) => `${lever}=${dose.source}`);
    const { payer, amount, start, end } = policy.programme!;
    const read = await added({ levers, payer, amount, first: start, last: end });
    expect(read).toMatchObject({ ok: true, value: { policy } });
  });

  it('acts in the whole horizon, charged to the usual payers, where nothing is said of either', async () => {
    const read = await added({ levers: ['youngTalent=8'] });
    const { region, horizon } = await named('baseline');
    const [first, last] = [region.policyYear, region.policyYear + horizon - 1];
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'youngTalent-8',
        title: { en: 'Young talent 8', zh: '青年人才 8' },
        policy: { programme: null, levers: [{ lever: 'youngTalent', start: first, end: last }] },
      },
    });
  });

  it('names the chance of what another government decides', async () => {
    const title = async (...levers: string[]) => {
      const read = await added({ levers });
      return read.ok ? read.value.title : null;
    };
    const { name } = medinno.levers.find(({ id }) => id === 'disciplines')!;
    expect(await title('youngTalent=8', 'disciplines:oncology=2')).toEqual({
      en: `Young talent 8, ${name.en} (cancer) 2 (chance 0.3)`,
      zh: expect.stringMatching(/^青年人才 8、.*2（获批概率 0\.3）$/),
    });
  });

  it('takes targets, expressions and dates counted from the policy year', async () => {
    const read = await added({
      levers: ['disciplines:oncology=2', 'platforms = min(3, yearsIn)'],
      first: 'policyYear + 2',
    });
    expect(read).toMatchObject({
      ok: true,
      value: {
        id: 'disciplines-oncology-2+platforms-min-3-yearsIn',
        policy: {
          levers: [
            { lever: 'disciplines', target: 'oncology', start: 2027 },
            { lever: 'platforms', dose: { source: 'min(3, yearsIn)' } },
          ],
        },
      },
    });
  });

  it.each<[string, Partial<InlineProgramme>, string, string]>([
    ['no dose', { levers: ['youngTalent'] }, '--lever', 'youngTalent'],
    ['an unknown lever', { levers: ['youngTalnt=8'] }, '--lever', '"youngTalnt"'],
    ['a dose out of range', { levers: ['youngTalent=2000'] }, '--lever youngTalent', '2000 in 2025'],
    ['no target', { levers: ['callQuota=0.3'] }, '--lever callQuota', 'callQuota without a target'],
    ['an unknown payer', { levers: ['lottery=1'], payer: 'citty', amount: 3 }, '--payer', '"citty"'],
    ['no sum', { levers: ['lottery=1'], payer: 'city', amount: 'much' }, '--amount', '"much"'],
    ['a start before the policy year', { levers: ['lottery=1'], first: 2020 }, '--first', '2020'],
    ['an end before the start', { levers: ['lottery=1'], first: 2030, last: 2028 }, '--last', '2028'],
  ])('is none with %s, which is said of the option', async (_what, call, path, found) => {
    expect(await issuesOf(call)).toMatchObject([{ file: 'command line', line: 0, path, found }]);
  });

  it('says a wrong date once, however many levers have it', async () => {
    expect(await issuesOf({ levers: ['lottery=1', 'platforms=1'], last: 'x' })).toHaveLength(1);
  });
});
