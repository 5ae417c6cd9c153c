import { describe, expect, it } from 'vitest';
import { makeBank } from '../../../src/forecast/bank/bank.js';
import { recordScenario } from '../../../src/forecast/bank/record-scenario.js';
import { medinno } from '../../../src/model/medinno.js';
import { factorIn } from '../../../src/model/place/yearly.js';
import { PLACE } from '../made-bank.js';

const { startYear, paths = [] } = PLACE.region;
const money = paths.find(({ figure }) => figure === 'funding.localResearch')!;

describe('a region along its record', () => {
  it('is seen from its start year on, to the last year that is asked for', () => {
    const { region, horizon } = recordScenario(PLACE, { until: startYear + 9, seed: 'one' });
    expect(region.policyYear).toBe(startYear);
    expect(horizon).toBe(10);
  });

  it('has its recorded money, or that of the last year which is given from then on', () => {
    const given = recordScenario(PLACE, { until: 2024, seed: 'one' }).region.paths!;
    expect(given).toEqual(paths);
    const cut = recordScenario(PLACE, { until: 2024, givenUntil: 2018, seed: 'one' }).region.paths!;
    const path = cut.find(({ figure }) => figure === 'funding.localResearch')!;
    for (const year of [2013, 2016, 2018]) expect(factorIn(path, year)).toBe(factorIn(money, year));
    const later = {
      ...PLACE,
      region: {
        ...PLACE.region,
        paths: paths.map((one) => ({
          ...one,
          factors: one.factors.map((factor, n) => (one.years[n] > 2018 ? 9 * factor : factor)),
        })),
      },
    };
    expect(recordScenario(later, { until: 2024, givenUntil: 2018, seed: 'one' }).region.paths).toEqual(cut);
    // Where a record has gaps, the next number is not looked at either.
    const gap = {
      ...later,
      region: {
        ...later.region,
        paths: later.region.paths.map((one) => ({ ...one, years: [startYear, 2022], factors: [1, 5] })),
      },
    };
    expect(
      recordScenario(gap, { until: 2024, givenUntil: 2018, seed: 'one' }).region.paths![0].factors,
    ).toEqual([1]);
    expect(factorIn(path, 2024)).toBe(factorIn(money, 2018));
    expect(factorIn(path, 2024)).not.toBe(factorIn(money, 2024));
  });

  it('leaves rows enough for its ratios and few enough for many runs', () => {
    const { region, representation } = recordScenario(PLACE, { until: 2024, seed: 'one' });
    const posts = region.institutions.reduce((sum, one) => sum + one.posts, 0);
    expect(posts / representation).toBeLessThanOrEqual(1500);
    expect(posts / representation).toBeGreaterThan(1200);
  });
});

describe('a bank of runs', () => {
  it('has its own chance in every draw', async () => {
    const fixed = { ...PLACE, figures: [] };
    const still = recordScenario(fixed, { until: startYear + 1, seed: 'one', representation: 200 });
    const varied = Object.entries(medinno.parameters).filter(([, { range }]) => range !== null);
    const overrides = Object.fromEntries(varied.map(([id, { value }]) => [id, value]));
    const given = {
      scenario: { ...still, overrides: { ...overrides, ...PLACE.region.parameters } },
      indicators: ['papers'],
      widerAfter: null,
    };
    const { values } = await makeBank(given, { draws: 2, replicates: 1, model: medinno });
    expect(values).toHaveLength(2);
    expect(values[0]).not.toEqual(values[1]);
  });

  it('leaves out runs in which a ratio has no value, and says in which year', async () => {
    const poor = {
      ...PLACE,
      region: {
        ...PLACE.region,
        funding: { ...PLACE.region.funding, localResearch: 0, outside: [] },
        paths: [],
      },
    };
    const scenario = recordScenario(poor, { until: startYear + 1, seed: 'one', representation: 200 });
    const given = { scenario, indicators: ['ageAtFirstGrant'], widerAfter: null };
    const { runs, failures } = await makeBank(given, { draws: 2, replicates: 1, model: medinno });
    expect(runs.length + failures.length).toBe(2);
    expect(failures[0].reason).toBe(`ageAtFirstGrant has no value in ${startYear}`);
  });

  const scenario = recordScenario(PLACE, { until: startYear + 3, seed: 'one', representation: 200 });
  const given = { scenario, indicators: ['papers', 'researchers'], widerAfter: null };

  it('holds what is kept from an earlier call, bit for bit, and makes the rest', async () => {
    const whole = await makeBank(given, { draws: 3, replicates: 1, model: medinno });
    const held = new Map([[1, whole.values[1]]]);
    const made: number[] = [];
    const kept = { held, keep: (place: number) => made.push(place) };
    const again = await makeBank(given, { draws: 3, replicates: 1, model: medinno, kept });
    expect(made).toEqual([0, 2]);
    expect(again.values).toEqual(whole.values);
    expect(whole.values[0]).toHaveLength(4 * 2);
  });

  it('goes on without a run that failed, and says which', async () => {
    const failing = { ...given, scenario: { ...scenario, overrides: { reviewNoise: -1 } } };
    const { runs, failures } = await makeBank(failing, { draws: 2, replicates: 1, model: medinno });
    expect(runs).toEqual([]);
    expect(failures.map(({ draw }) => draw)).toEqual([1, 2]);
    expect(failures[0].reason).toContain('reviewNoise');
  });
});
