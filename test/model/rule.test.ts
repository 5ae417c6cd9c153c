import { describe, expect, it } from 'vitest';
import { doseInYear, type NamedValues } from '../../src/model/engine/dose.js';
import { emptyMemory, rowOf, seenIn } from '../../src/model/engine/memory.js';
import type { LeverUse, Rule } from '../../src/model/engine/policy.js';
import { constant, type Program } from '../../src/model/engine/program.js';
import { lookedAt, lookOf, sinceWhen } from '../../src/model/engine/rule.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { region } from './maoming.js';

const compared = (name: string, apply: 'less' | 'greater', bound: number): Program => ({
  source: `${name} ${apply} ${bound}`,
  steps: [{ load: name }, { push: bound }, { apply }],
});
const below = compared('rate', 'less', 0.2);
const above = compared('rate', 'greater', 0.4);
const rule = (fields: Partial<Rule> = {}): Rule => ({ when: below, until: null, delay: 1, ...fields });

/** Since when the lever is in force in 2030, 2031 and so on, by the rates that are seen then. */
function sinceBy(
  of: Rule,
  rates: readonly number[],
  more: (year: number, since: number) => NamedValues = () => ({}),
) {
  let since = 0;
  return rates.map((rate, n) => {
    const year = 2030 + n;
    since = sinceWhen(of, since, { year, named: { rate, ...more(year, since) } });
    return since;
  });
}

describe('a rule without an end', () => {
  it('has its lever in force as long as its condition holds', () => {
    expect(sinceBy(rule(), [0.3, 0.1, 0.1, 0.2, 0.1])).toEqual([0, 2031, 2031, 0, 2034]);
  });

  it('without a condition is always in force', () => {
    expect(sinceBy(rule({ when: null }), [0.3, 0.1, Number.NaN])).toEqual([2030, 2030, 2030]);
  });
});

describe('a rule with an end', () => {
  it('keeps its lever in force between the two thresholds, from whichever side they are reached', () => {
    const seen = [0.3, 0.1, 0.3, 0.4, 0.41, 0.3, 0.1];
    expect(sinceBy(rule({ until: above }), seen)).toEqual([0, 2031, 2031, 2031, 0, 0, 2036]);
  });

  it('can end after some years in force, and begins anew a year later at the earliest', () => {
    const until = compared('yearsIn', 'greater', 2);
    const counted = (year: number, since: number) => ({ yearsIn: since === 0 ? 1 : year - since + 1 });
    const seen = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
    expect(sinceBy(rule({ until }), seen, counted)).toEqual([2030, 2030, 0, 2033, 2033, 0]);
  });
});

describe('a year without a value', () => {
  it('says nothing, so that the lever stays as it was', () => {
    const none = Number.NaN;
    expect(sinceBy(rule(), [none, 0.1, none, 0.3, none])).toEqual([0, 2031, 2031, 0, 0]);
    expect(sinceBy(rule({ until: above }), [0.1, none, 0.5])).toEqual([2030, 2030, 0]);
  });

  it('says nothing either where the condition would hold of whatever it names', () => {
    const not: Program = { source: 'not', steps: [...below.steps, { apply: 'not' }] };
    expect(sinceBy(rule({ when: not }), [Number.NaN, 0.3])).toEqual([0, 2031]);
  });
});

const use: LeverUse = {
  lever: 'competitiveGrants',
  start: 2025,
  end: 2044,
  ramp: 4,
  dose: { source: 'level * yearsIn + rate', steps: [] },
  values: { level: 10 },
};
const dose: Program = {
  source: 'level * yearsIn + rate',
  steps: [{ load: 'level' }, { load: 'yearsIn' }, { apply: 'multiply' }, { load: 'rate' }, { apply: 'add' }],
};

describe('the dose of a lever with a rule', () => {
  it('counts its years and its ramp from the year in which it came in force, and sees values and indicators', () => {
    const ruled = { ...use, dose, rule: rule() };
    const at = { since: 2030, seen: { rate: 2 } };
    // 2030: (10 + 2) / 4; 2031: (20 + 2) / 2; 2034: 50 + 2
    expect([2030, 2031, 2034].map((year) => doseInYear(ruled, year, region, at))).toEqual([3, 11, 52]);
  });
});

describe('what rules look at', () => {
  it('is what their expressions name apart from years, place and values', () => {
    const until: Program = { source: 'level', steps: [...above.steps, { load: 'level' }, { apply: 'or' }] };
    expect(lookedAt({ ...use, dose, rule: rule({ until, when: compared('papers', 'less', 3) }) })).toEqual([
      'papers',
      'rate',
    ]);
    expect(lookedAt({ ...use, dose: constant(3) })).toEqual([]);
  });

  it('is nothing without a rule, else the indicators of all and the longest delay', () => {
    expect(lookOf([{ levers: [use] }])).toBeNull();
    const two = [
      { ...use, dose, rule: rule({ delay: 3 }) },
      { ...use, rule: rule({ when: compared('papers', 'less', 3) }) },
    ];
    expect(lookOf([{ levers: two }])).toEqual({ names: ['papers', 'rate'], years: 3 });
  });
});

describe('a memory', () => {
  it('keeps as many years as the longest delay, and knows nothing of those before it began', () => {
    const memory = emptyMemory({ names: ['papers', 'rate'], years: 2 });
    expect(seenIn(memory, 2029, ['rate'])).toEqual({ rate: Number.NaN });
    for (const [year, rate] of [
      [2029, 0.3],
      [2030, 0.2],
      [2031, 0.1],
    ])
      memory.totals[rowOf(year, memory) + 1] = rate;
    expect(seenIn(memory, 2031, ['rate', 'papers'])).toEqual({ rate: 0.1, papers: Number.NaN });
    expect(seenIn(memory, 2030, ['rate'])).toEqual({ rate: 0.2 });
  });

  it('is copied in full, so that a copy of a world goes on by itself', () => {
    const memory = emptyMemory({ names: ['rate'], years: 1 });
    memory.since = Float64Array.of(2030);
    const copy = copyOf(memory);
    copy.totals[0] = 1;
    copy.since[0] = 0;
    expect(memory.totals[0]).toBeNaN();
    expect(memory.since[0]).toBe(2030);
    expect(copy.names).toEqual(['rate']);
  });
});
