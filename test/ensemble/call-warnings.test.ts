import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callWarnings } from '../../src/ensemble/call-warnings.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { constant } from '../../src/model/engine/program.js';
import { medinno } from '../../src/model/medinno.js';
import type { Warning } from '../../src/scenario/reading/warning.js';
import { scenarioWarnings } from '../../src/scenario/scenario-warnings.js';
import { scenario } from './maoming-scenarios.js';

const START = scenario('baseline').region.policyYear;

const policy = (amount: number, years: number, lever: string, dose: number, start = START): Policy => ({
  levers: [{ lever, start, end: start + years - 1, ramp: 0, dose: constant(dose) }],
  programme: { payer: 'city', amount, start: START, end: START + years - 1 },
});
const free = { levers: policy(1, 2, 'lottery', 0.5).levers, programme: null };
const kinds = (...scenarios: Parameters<typeof callWarnings>[0]) =>
  callWarnings(scenarios, medinno, true).map(({ code }) => code);
const base = scenario('baseline');

describe('warnings of a call', () => {
  it('are none where strategies of equal sums are set against a baseline', () => {
    const young = scenario('young', { policy: policy(30, 2, 'youngTalent', 20) });
    const posts = scenario('posts', { policy: policy(30, 2, 'postdocs', 12) });
    expect(kinds(base, young, posts)).toEqual([]);
  });

  it('repeat every warning of each scenario, whatever its dose, years, sum and overrides', () => {
    const any = fc.record({
      amount: fc.double({ min: 0, max: 90, noNaN: true }),
      years: fc.integer({ min: 1, max: 9 }),
      lever: fc.constantFrom('youngTalent', 'lottery', 'retention', 'nobodys'),
      dose: fc.constantFrom(0, 0.5, 3),
      start: fc.integer({ min: START, max: START + 6 }),
      noise: fc.constantFrom(null, 0.5, 4),
    });
    fc.assert(
      fc.property(any, any, (...drawn) => {
        const scenarios = drawn.map(({ amount, years, lever, dose, start, noise }, n) =>
          scenario(`s${n}`, {
            policy: policy(amount, years, lever, dose, start),
            overrides: noise === null ? {} : { reviewNoise: noise },
          }),
        );
        const said = callWarnings([base, ...scenarios], medinno, true);
        for (const one of scenarios) {
          for (const own of scenarioWarnings(one, medinno)) {
            const values = (each: Warning) => JSON.stringify({ ...each, of: [] });
            expect(said.some((each) => values(each) === values(own) && each.of.includes(one.id))).toBe(true);
          }
        }
        // The horizon of these scenarios is three years: what a programme would ask later is not asked.
        const sums = new Set(drawn.map(({ amount, years }) => `${amount} ${Math.min(3, years)}`));
        expect(said.some(({ code }) => code === 'unequalSums')).toBe(sums.size > 1);
        const noises = new Set([null, ...drawn.map(({ noise }) => noise)]);
        expect(said.some(({ code }) => code === 'unequalOverride')).toBe(noises.size > 1);
      }),
    );
  });

  it('name unequal sums, a strategy without a programme and who pays for its lever', () => {
    const young = scenario('young', { policy: policy(45, 2, 'youngTalent', 20) });
    expect(kinds(base, young, scenario('free', { policy: free }))).toEqual(['unequalSums']);
    const unpaid = scenario('unpaid', {
      policy: { ...policy(1, 3, 'youngTalent', 20), programme: null },
    });
    expect(callWarnings([base, young, unpaid], medinno, true)).toMatchObject([
      { code: 'unequalSums', sums: [{ total: 90 }, { payer: null, total: 0 }] },
      { code: 'paidFromResearch', of: ['unpaid'], payer: { id: 'city' }, first: START, last: START + 2 },
    ]);
  });

  it('say once of several scenarios what is alike in them, and nothing between those that are only shown side by side', () => {
    const overrides = { reviewNoise: 4 };
    const [a, b] = ['a', 'b'].map((id) => scenario(id, { overrides }));
    expect(callWarnings([a, b], medinno, false)).toMatchObject([{ code: 'overrideOutside', of: ['a', 'b'] }]);
    expect(kinds(base, a, b)).toEqual(['unequalOverride', 'overrideOutside']);
  });

  it('say of a lever after the horizon and of one without a dose that they do nothing', () => {
    const late = scenario('late', { policy: policy(30, 9, 'youngTalent', 20, START + 5) });
    const none = scenario('none', { policy: policy(30, 9, 'youngTalent', 0) });
    expect(callWarnings([base, late, none], medinno, true)).toMatchObject([
      { code: 'leverAfterHorizon', of: ['late'], start: START + 5, last: START + 2 },
      { code: 'noDose', of: ['none'], lever: 'youngTalent' },
    ]);
  });
});
