import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/model/entries/lever.js';
import { leverOf } from '../../src/model/entries/lever.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { slackening } from '../../src/model/slackening.js';

describe('the hard bounds of parameters', () => {
  it.each(Object.keys(medinno.parameters))(
    'of %s are two finite numbers around its value and its range',
    (id) => {
      const { value, range, hard } = medinno.parameters[id];
      const [low, high] = hard;
      expect(hard.every(Number.isFinite)).toBe(true);
      expect(low).toBeLessThan(high);
      for (const number of [value, ...(range ?? [])]) {
        expect(number).toBeGreaterThanOrEqual(low);
        expect(number).toBeLessThanOrEqual(high);
      }
    },
  );

  // A formula divides by what is left of the one, and by the other.
  const WITHOUT_AN_END: Record<string, readonly [number, number]> = {
    inventorShare: [0, 0.95],
    contractMost: [0.001, 1],
  };

  it('are 0 and 1 where the number is a fraction or a switch', () => {
    const ids = Object.keys(medinno.parameters).filter((id) =>
      ['fraction', 'switch'].includes(medinno.parameters[id].unit),
    );
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) expect(medinno.parameters[id].hard).toEqual(WITHOUT_AN_END[id] ?? [0, 1]);
  });

  it('hold for every value set in code, whatever number it is', () => {
    const anything = fc
      .double()
      .chain((value) => fc.constantFrom(...Object.keys(medinno.parameters)).map((id) => ({ id, value })));
    fc.assert(
      fc.property(anything, ({ id, value }) => {
        const { hard } = medinno.parameters[id];
        const allowed = value >= hard[0] && value <= hard[1];
        const set = () => parameterValues(medinno, { [id]: value })[id];
        if (allowed) expect(set()).toBe(value);
        else expect(set).toThrow(`${id} is set to ${value}; it can be ${hard[0]} to ${hard[1]}`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a dose beyond what its lever can do', () => {
  const p = parameterValues(medinno);
  const THOUSAND_POSTS: Size = {
    staff: { all: 1000, hospitals: 1000 },
    posts: 1000,
    doctors: 10_000,
    population: 1_000_000,
  };
  const enough = (id: string, dose: number) =>
    slackening(leverOf(id, medinno.levers), dose, p, medinno, THOUSAND_POSTS)?.enough ?? null;

  it('is shown by where its control ends or hardly rises any more', () => {
    expect(enough('platforms', 20)).toBeCloseTo(3.1, 1);
    expect(enough('stableShare', 1)).toBeCloseTo(0.85, 1);
    expect(enough('stableShare', -1)).toBeCloseTo(-0.15, 1);
    expect(enough('countPay', 1)).toBeCloseTo(0.35, 1);
    expect(enough('postCompetition', 0.9)).toBeCloseTo(0.6, 1);
    // The rate of recruits falls to a tenth of the first one's at ln 10 times the limit.
    expect(enough('youngTalent', 1000)! / (p.youngLimit * Math.LN10)).toBeCloseTo(1, 1);
    expect(enough('postdocs', 1000)! / (p.postdocLimit * Math.LN10)).toBeCloseTo(1, 1);
    expect(enough('leadingTalentImport', 100)! / (p.leaderLimit * Math.LN10)).toBeCloseTo(1, 0);
  });

  it('is none where every part of the dose counts, however large', () => {
    const limited = [
      'platforms',
      'stableShare',
      'countPay',
      'youngTalent',
      'postdocs',
      'leadingTalentImport',
      'postCompetition',
    ];
    for (const { id, range } of medinno.levers.filter((lever) => !limited.includes(lever.id)))
      for (const dose of range.filter((end) => end !== 0)) expect([id, enough(id, dose)]).toEqual([id, null]);
    expect(enough('platforms', 2)).toBeNull();
    expect(enough('youngTalent', 55)).toBeNull();
  });
});
