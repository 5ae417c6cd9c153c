import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { runPolicy } from '../../src/model/simulation.js';
import { columnOf, lever, policyOf, region, setting, worldOf } from './maoming.js';

const YEARS = 12;
const LEVELS = region.levels.map(({ id }) => id);
const TOP = LEVELS[LEVELS.length - 1];

/** Leaders bought from elsewhere, grants won outside, patients who no longer travel. */
const taking = policyOf(
  [lever('leadingTalentImport', 6, YEARS), lever('matchedFunding', 5, YEARS), lever('disciplines', 3, YEARS)],
  200,
  YEARS,
);

function totalsUnder(policy: typeof taking) {
  const observed = runPolicy(setting, copyOf(worldOf(1)), policy, YEARS);
  const { length } = setting.series;
  const total = (indicator: string, part = '') => {
    const column = columnOf(indicator, part);
    return Array.from({ length: YEARS }, (_, t) => observed[t * length + column]).reduce(
      (sum, x) => sum + x,
      0,
    );
  };
  return total;
}

const taken = totalsUnder(taking);
const usual = totalsUnder(NO_POLICY);

describe('what a region takes from elsewhere in the nation', () => {
  it.each(['netTalentFlow', 'outsideMoneyWon', 'patientsKept'])(
    '%s is all of it seen from the region, and nothing seen from the nation',
    (indicator) => {
      expect(taken(indicator, `perspective=${LEVELS[0]}`)).toBe(taken(indicator));
      expect(taken(indicator, `perspective=${TOP}`)).toBe(0);
      expect(taken(indicator)).not.toBe(usual(indicator));
    },
  );

  it('is won from budgets above each level alone: what the province pays is its loss', () => {
    const won = LEVELS.map((level) => taken('outsideMoneyWon', `perspective=${level}`));
    expect(won[0]).toBeGreaterThan(won[1]);
    expect(won[1]).toBeGreaterThan(won[2]);
  });

  it('costs care where leaders came from, which counts from above', () => {
    const [own, above] = LEVELS.map((level) => taken('discountedDalys', `perspective=${level}`));
    expect(above).toBeLessThan(own);
    expect(taken('discountedDalys', `perspective=${TOP}`)).toBe(above);
    expect(taken('discountedDalys')).toBe(own);
  });
});
