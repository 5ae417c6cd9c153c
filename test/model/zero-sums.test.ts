import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { runPolicy } from '../../src/model/simulation.js';
import { columnOf, lever, policyOf, region, setting, settingWith, worldOf } from './maoming.js';

const YEARS = 12;
const LEVELS = region.levels.map(({ id }) => id);
const TOP = LEVELS[LEVELS.length - 1];

/** Leaders bought from elsewhere, grants won outside, patients who no longer travel. */
const taking = policyOf(
  [lever('leadingTalentImport', 6, YEARS), lever('matchedFunding', 5, YEARS), lever('disciplines', 3, YEARS)],
  200,
  YEARS,
);

function totalsUnder(policy: typeof taking, place = setting) {
  const observed = runPolicy(place, copyOf(worldOf(1)), policy, YEARS);
  const { length } = place.series;
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

describe('a place that knows how much of it is taken nearby', () => {
  const NEARBY = { peopleNearby: 0.6, patientsNearby: 0.25, grantsNearby: 0.1 };
  const known = totalsUnder(taking, settingWith(NEARBY));
  const [own, , nation] = LEVELS;

  it.each([
    ['netTalentFlow', NEARBY.peopleNearby],
    ['patientsKept', NEARBY.patientsNearby],
  ])(
    'loses %s to its neighbours in the province by that share, and the rest to the rest of the nation',
    (indicator, share) => {
      const [gained, ofProvince, ofNation] = LEVELS.map((level) => known(indicator, `perspective=${level}`));
      const byNeighbours = ofProvince! - gained!;
      const byTheRest = ofNation! - ofProvince!;
      expect(gained).toBe(known(indicator));
      expect(byNeighbours / gained!).toBeCloseTo(-share, 9);
      expect(byTheRest / gained!).toBeCloseTo(share - 1, 9);
      expect(gained! + byNeighbours + byTheRest).toBeCloseTo(0, 9);
    },
  );

  it('wins less for the province by the grants that others in it would have won', () => {
    const won = (total: typeof known) => total('outsideMoneyWon', 'perspective=province');
    expect(won(known) / won(taken)).toBeCloseTo(0.9, 9);
    expect(known('outsideMoneyWon', `perspective=${own}`)).toBe(taken('outsideMoneyWon'));
  });

  it('loses for the province what those others would have had: in money by the share of what is paid, and so in health', () => {
    const seenFrom = (grantsNearby: number, level: string) => {
      const total = totalsUnder(taking, settingWith({ grantsNearby }));
      return ['discountedSpending', 'netHealthBenefit'].map((id) => total(id, `perspective=${level}`));
    };
    const [cost, benefit] = seenFrom(0, 'province');
    const [fifth, half] = [0.2, 0.5].map((share) => seenFrom(share, 'province'));
    expect(half![0]! - cost!).toBeGreaterThan(0);
    expect((fifth![0]! - cost!) / (half![0]! - cost!)).toBeCloseTo(0.4, 9);
    expect((fifth![1]! - benefit!) / (half![1]! - benefit!)).toBeCloseTo(0.4, 9);
    expect(half![1]!).toBeLessThan(benefit!);
    for (const level of [own!, nation!]) expect(seenFrom(0.5, level)).toEqual(seenFrom(0, level));
  });

  it('sees care lost in the province in proportion, and all of it in the nation', () => {
    const lost = (level: string) =>
      known('discountedDalys') - known('discountedDalys', `perspective=${level}`);
    expect(lost('province') / lost(nation!)).toBeCloseTo(NEARBY.peopleNearby, 9);
  });

  it('is otherwise the same run', () => {
    for (const indicator of ['papers', 'dalysAverted', 'spending', 'netHealthBenefit'])
      expect(known(indicator)).toBe(taken(indicator));
  });
});
