import { describe, expect, it } from 'vitest';
import { type LeverUse, NO_POLICY, type Policy, type Rule } from '../../src/model/engine/policy.js';
import { constant, type Program } from '../../src/model/engine/program.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import {
  bytesOf,
  columnOf,
  lever,
  POLICY_YEAR,
  policyOf,
  region,
  seriesIn,
  setting,
  worldOf,
} from './maoming.js';

const YEARS = 12;

const compared = (name: string, apply: 'less' | 'greater' | 'greaterEqual', bound: number): Program => ({
  source: `${name} ${apply} ${bound}`,
  steps: [{ load: name }, { push: bound }, { apply }],
});
const grants = (rule: Partial<Rule>, fields: Partial<LeverUse> = {}): LeverUse => ({
  ...lever('competitiveGrants', 30, YEARS),
  rule: { when: null, until: null, delay: 1, ...rule },
  ...fields,
});

/** The doses of competitive grants year by year, 0 where they were not in force, and what was observed. */
function run(policy: Policy, place = setting, start = worldOf(1)) {
  const doses: number[] = [];
  const watch: typeof setting.watch = ({ record }) =>
    doses.push(record?.acts.find((act) => act.lever === 'competitiveGrants')?.doseAsked ?? 0);
  const observed = runPolicy({ ...place, watch }, start, policy, YEARS);
  return { doses, observed };
}

/** A threshold that is on either side in some of the years: between the middle funding rates without any policy. */
const rates = seriesIn(runPolicy(setting, worldOf(1), NO_POLICY, YEARS), 'fundingRate');
const sorted = [...rates].sort((a, b) => a - b);
const threshold = (sorted[YEARS / 2 - 1] + sorted[YEARS / 2]) / 2;

describe('a rule over an indicator', () => {
  it('has its lever in force exactly in the years that follow those in which the condition held', () => {
    const { doses, observed } = run(policyOf([grants({ when: compared('fundingRate', 'less', threshold) })]));
    const held = seriesIn(observed, 'fundingRate').map((rate) => rate < threshold);
    expect(held.filter(Boolean).length).toBeGreaterThan(1);
    expect(held.filter(Boolean).length).toBeLessThan(YEARS - 1);
    expect(doses.map((dose) => dose === 30)).toEqual([false, ...held.slice(0, -1)]);
  });

  it('answers as many years later as its delay says, and before anything was seen not at all', () => {
    const when = compared('fundingRate', 'less', threshold);
    const { doses, observed } = run(policyOf([grants({ when, delay: 3 })]));
    const held = seriesIn(observed, 'fundingRate').map((rate) => rate < threshold);
    expect(doses.map((dose) => dose === 30)).toEqual([false, false, false, ...held.slice(0, -3)]);
  });

  it('with an end stays in force until that holds', () => {
    const rule = {
      when: compared('fundingRate', 'less', threshold),
      until: compared('fundingRate', 'greater', threshold + 0.1),
    };
    const { doses, observed } = run(policyOf([grants(rule)]));
    let isOn = false;
    const expected = seriesIn(observed, 'fundingRate').map((rate) => {
      isOn = isOn ? !(rate > threshold + 0.1) : rate < threshold;
      return isOn;
    });
    expect(doses.map((dose) => dose === 30)).toEqual([false, ...expected.slice(0, -1)]);
    expect(run(policyOf([grants({ when: rule.when })])).doses).not.toEqual(doses);
  });

  it('that never holds gives every run of no policy to the bit', () => {
    const policy = policyOf([grants({ when: compared('fundingRate', 'less', 0) })]);
    const acts: unknown[] = [];
    const watch: typeof setting.watch = ({ record }) => acts.push(...(record?.acts ?? []));
    const observed = runPolicy({ ...setting, watch }, worldOf(1), policy, YEARS);
    expect(acts).toEqual([]);
    expect(bytesOf(observed)).toBe(bytesOf(runPolicy(setting, worldOf(1), NO_POLICY, YEARS)));
  });

  it('that always holds gives the plain lever, later by its delay, with its ramp', () => {
    const grown: Program = {
      source: '5 * yearsIn',
      steps: [{ push: 5 }, { load: 'yearsIn' }, { apply: 'multiply' }],
    };
    const ruled = grants({ when: compared('papers', 'greaterEqual', 0), delay: 2 }, { ramp: 4, dose: grown });
    const { rule: _, ...plain } = { ...ruled, start: POLICY_YEAR + 2 };
    const { observed, doses } = run(policyOf([ruled]));
    expect(doses.slice(0, 4)).toEqual([0, 0, 1.25, 5]);
    expect(bytesOf(observed)).toBe(bytesOf(run(policyOf([plain])).observed));
  });

  it('leaves the money of a programme with its payer while it is not in force', () => {
    const { doses, observed } = run(
      policyOf([grants({ when: compared('fundingRate', 'less', threshold) })], 30, YEARS),
    );
    const asked = seriesIn(observed, 'programmeDoses');
    expect(asked).toEqual(doses);
    const returned = seriesIn(observed, 'programmeReturned');
    for (const [t, dose] of doses.entries()) if (dose === 0) expect(returned[t]).toBeGreaterThanOrEqual(30);
  });
});

describe('a dose that follows an indicator', () => {
  const times = (factor: number): Program => ({
    source: `${factor} * fundingRate`,
    steps: [{ push: factor }, { load: 'fundingRate' }, { apply: 'multiply' }],
  });

  it('is that of the year that is seen; before anything is seen it is none', () => {
    const { doses, observed } = run(policyOf([grants({}, { dose: times(20) })]));
    const seen = seriesIn(observed, 'fundingRate').map((rate) => 20 * rate);
    expect(doses).toEqual([0, ...seen.slice(0, -1)]);
  });

  it('is kept within the range of its lever, together with the other doses of it', () => {
    const [, high] = medinno.levers.find(({ id }) => id === 'competitiveGrants')!.range;
    const wild = grants({}, { dose: times(1e6) });
    expect(Math.max(...run(policyOf([wild])).doses)).toBe(high);
    const both = run(policyOf([lever('competitiveGrants', high - 5, YEARS), wild, wild])).doses;
    expect(both).toEqual([high - 5, ...Array(YEARS - 1).fill(high)]);
    expect(Math.min(...run(policyOf([grants({}, { dose: times(-1) })])).doses)).toBe(0);
  });

  it('stays as it was where it comes to no number', () => {
    const untilYear: Program = {
      source: '10 * fundingRate + 0 / max(0, policyYear + 3 - year)',
      steps: [
        ...times(10).steps,
        { push: 0 },
        { push: 0 },
        { load: 'policyYear' },
        { push: 3 },
        { apply: 'add' },
        { load: 'year' },
        { apply: 'subtract' },
        { apply: 'max' },
        { apply: 'divide' },
        { apply: 'add' },
      ],
    };
    const { doses, observed } = run(policyOf([grants({}, { dose: untilYear })]));
    const [first, second] = seriesIn(observed, 'fundingRate').map((rate) => 10 * rate);
    expect(doses.slice(0, 3)).toEqual([0, first, second]);
    expect(doses.slice(3)).toEqual(Array(YEARS - 3).fill(second));
  });
});

describe('what a rule remembers', () => {
  const policy = policyOf([grants({ when: compared('fundingRate', 'less', threshold), delay: 2 })]);

  it('is nothing without a rule', () => {
    const memories = new Set<unknown>();
    const watch: typeof setting.watch = ({ world }) => memories.add(world.memory);
    runPolicy({ ...setting, watch }, worldOf(1), policyOf([lever('competitiveGrants', 30)]), 2);
    expect([...memories]).toEqual([null]);
    expect(worldOf(1).memory).toBeNull();
  });

  it('leaves the world that it starts from as it is, so that it can be run again', () => {
    const before = JSON.stringify(worldOf(1).memory);
    const first = bytesOf(run(policy).observed);
    expect(JSON.stringify(worldOf(1).memory)).toBe(before);
    expect(bytesOf(run(policy).observed)).toBe(first);
  });

  it('changes nothing that it does not act on: a world that remembers lives as one that does not', () => {
    const place = { ...region, startYear: region.policyYear - 3 };
    const own = settingOf(medinno, place, parameterValues(medinno));
    const [with_, without] = [[policy], []].map((policies) =>
      worldAtPolicyYear(own, replicateKey('memory', 1), 8, policies),
    );
    expect(with_.memory?.names).toEqual(['fundingRate']);
    expect({ ...copyOf(with_), memory: null }).toEqual({ ...copyOf(without), memory: null });
  });

  it('begins with the record of a place, which a world has to be made with', () => {
    const place = { ...region, startYear: region.policyYear - 3 };
    const own = settingOf(medinno, place, parameterValues(medinno));
    const always = policyOf([grants({ when: compared('fundingRate', 'greaterEqual', 0), delay: 2 })]);
    const world = worldAtPolicyYear(own, replicateKey('memory', 1), 8, [always]);
    expect(run(always, own, world).doses[0]).toBe(30);
    const memories = new Set<unknown>();
    const watch: typeof setting.watch = ({ world: running }) => memories.add(running.memory);
    runPolicy({ ...own, watch }, world, NO_POLICY, 2);
    expect([...memories]).toEqual([null]);
    const unseen = worldAtPolicyYear(own, replicateKey('memory', 1), 8);
    expect(() => runPolicy(own, unseen, always, 2)).toThrow('give worldAtPolicyYear the policies');
  });

  it('is of the whole region where a row stands for several people', () => {
    const rows = settingOf(medinno, region, parameterValues(medinno), 5);
    const world = worldAtPolicyYear(rows, replicateKey('rows', 1), 5);
    const papers = runPolicy(rows, world, NO_POLICY, 2)[columnOf('papers', '', rows)];
    const acts = (bound: number) =>
      run(policyOf([grants({ when: compared('papers', 'greater', bound) })]), rows, world).doses[1];
    expect([acts(papers - 1), acts(papers + 1)]).toEqual([30, 0]);
  });
});

describe('a rule that cannot be followed', () => {
  const runWith = (rule: Partial<Rule>) => () => run(policyOf([grants(rule)]));

  it('is refused: a delay below a year, since a year is known when it is over', () => {
    expect(runWith({ delay: 0 })).toThrow('found a delay of 0 in a rule of competitiveGrants');
    expect(runWith({ delay: 1.5 })).toThrow('whole years from 1 on');
  });

  it('is refused: an indicator that the model does not have', () => {
    expect(runWith({ when: compared('nothing', 'less', 1) })).toThrow(
      'looks at nothing, expected an indicator',
    );
  });

  it('is refused: a dose beyond the range of its lever wherever it is in force', () => {
    const dose = constant(1e6);
    expect(() => run(policyOf([grants({ when: compared('papers', 'less', 0) }, { dose })]))).toThrow(
      'competitiveGrants',
    );
  });
});
