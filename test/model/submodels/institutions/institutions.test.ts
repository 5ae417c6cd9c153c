import { describe, expect, it } from 'vitest';
import { ACCOUNT, institutionAccount } from '../../../../src/model/engine/ledger.js';
import { INSTITUTION_TYPES, type InstitutionType } from '../../../../src/model/place/institution-types.js';
import { institutions } from '../../../../src/model/submodels/institutions/institutions.js';
import { type Changes, type Place, smallWorld, smallYear } from '../small-world.js';

/** The second of two institutions, so that rows count; its reference income is 1 unless said. */
function yearWith(place: Place, p: Changes['p'] = {}, changes: Changes = {}, reference = 1, fixed = true) {
  const references = { fixed, income: Float64Array.of(0, reference) };
  const y = smallYear(smallWorld({ institutions: [{}, place], references }), { ...changes, p });
  institutions(y);
  return y.world;
}

describe('smoothed income', () => {
  it('moves by its share of the gap to the income of the year', () => {
    const { smoothedIncome } = yearWith(
      { smoothedIncome: 2, income: 4 },
      { incomeSmoothing: 0.25 },
    ).institutions;
    expect(smoothedIncome[1]).toBeCloseTo(2.5, 12);
  });
});

/** Posts of an institution that has 10, after smoothed income of 4 times its reference unless said. */
function postsAfter(place: Place, p: Changes['p'] = {}, reference = 1, fixed = true): number {
  const usual = { incomeSmoothing: 0.5, postElasticity: 0.5, postsUp: 0.5, postsDown: 0.25 };
  const still = { smoothedIncome: 4, income: 4, posts: 10, basePosts: 10 };
  return yearWith({ ...still, ...place }, { ...usual, ...p }, {}, reference, fixed).institutions.posts[1];
}

describe('posts', () => {
  it('rise halfway to the root of relative income, 20', () => {
    expect(postsAfter({})).toBeCloseTo(15, 12);
    expect(postsAfter({}, { postElasticity: 1 })).toBeCloseTo(25, 12);
  });

  it('follow the income that is smoothed in the same year', () => {
    // 1 moves halfway to 7: 4
    expect(postsAfter({ smoothedIncome: 1, income: 7 })).toBeCloseTo(15, 12);
  });

  it('fall more slowly, a quarter of the way to 5', () => {
    expect(postsAfter({}, {}, 16)).toBeCloseTo(10 - 0.25 * 5, 12);
  });

  it('move by their share of a gap of less than a post too', () => {
    expect(postsAfter({ posts: 19.5 })).toBeCloseTo(19.75, 12);
    expect(postsAfter({ posts: 20.5 })).toBeCloseTo(20.5 - 0.25 * 0.5, 12);
  });

  it('start from what they are, towards a target that starts from what they were', () => {
    expect(postsAfter({ posts: 12 })).toBeCloseTo(12 + 0.5 * 8, 12);
  });

  it('run ahead of growing income by as many years as are expected of it', () => {
    // income goes from 1 to 4, and with four years of growth to 16, whose root is 4
    expect(postsAfter({ smoothedIncome: 1, income: 7 }, { growthExpectation: 4 })).toBeCloseTo(25, 12);
  });

  it('respond to no income below the lowest', () => {
    // the root of 0.25 is a half
    expect(postsAfter({ smoothedIncome: 0, income: 0 }, { lowestIncome: 0.25 })).toBeCloseTo(8.75, 12);
  });

  it('stay where there is no reference yet, or none to compare with', () => {
    expect(postsAfter({}, {}, 1, false)).toBe(10);
    expect(postsAfter({}, {}, 0)).toBe(10);
  });
});

describe('overheads', () => {
  it('are spent in the year they come', () => {
    const world = yearWith({ balance: 0.4 });
    expect(world.institutions.balance[1]).toBe(0);
    expect(world.ledger.paid[institutionAccount(world.ledger, 1)]).toBe(0.4);
    expect(world.ledger.received[ACCOUNT.research]).toBe(0.4);
  });
});

describe('equipment', () => {
  const p = { incomeSmoothing: 0.5, equipmentDecay: 0.1, equipmentMoney: 0.3, equipmentShare: 0.5 };

  it('moves by its decay towards its own level while income is at its reference', () => {
    const place = { smoothedIncome: 1, income: 1, equipment: 3, baseEquipment: 2 };
    expect(yearWith(place, p).institutions.equipment[1]).toBeCloseTo(3 - 0.1, 12);
  });

  it('is renewed above it by income beyond the reference', () => {
    // three times the reference: 1 + 0.3 · 0.5 · 2 = 1.3 of a level of 2
    const place = { smoothedIncome: 3, income: 3, equipment: 2, baseEquipment: 2 };
    expect(yearWith(place, p).institutions.equipment[1]).toBeCloseTo(2 + 0.1 * 0.6, 12);
  });

  it('is renewed by grants for it as over the usual income, and by none where there is no usual income', () => {
    const still = { smoothedIncome: 1, income: 1, equipment: 2, baseEquipment: 2 };
    const granted = (reference: number, equipmentGrant: number) =>
      yearWith({ ...still, equipmentGrant }, { ...p, lowestIncome: 1 }, {}, reference).institutions
        .equipment[1];
    // half as much again as usual: 0.3 · 0.5 more of what is renewed
    expect(granted(1, 0.5) - granted(1, 0)).toBeCloseTo(0.1 * 2 * 0.15, 12);
    expect(granted(0, 0.5)).toBe(granted(0, 0));
  });
});

describe('leading disciplines of half of the staff of hospitals', () => {
  const p = {
    incomeSmoothing: 0.5,
    equipmentDecay: 0.1,
    disciplineEquipment: 0.4,
    engineersEquipment: 0.3,
    climateAdjustment: 0.2,
    disciplineClimate: 0.2,
  };
  const STILL = {
    smoothedIncome: 1,
    income: 1,
    equipment: 2,
    baseEquipment: 2,
    climate: 0.5,
    baseClimate: 0.5,
  };
  const placeOf = (type: InstitutionType, stocks: Readonly<Record<string, number>>) => {
    const place = { ...STILL, type: INSTITUTION_TYPES.indexOf(type) };
    const references = { fixed: true, income: Float64Array.of(1) };
    const world = smallWorld({ institutions: [place], references, stocks });
    institutions(smallYear(world, { p }));
    return [world.institutions.equipment[0]!, world.institutions.climate[0]!];
  };

  it('raise the equipment and the climate of hospitals, and of no university', () => {
    const [equipment, climate] = placeOf('hospital', { disciplineShare: 0.5 });
    // a tenth of the way to 0.4 · 0.5 more of 2, a fifth of the way to 0.2 · 0.5 more
    expect(equipment).toBeCloseTo(2 + 0.1 * 2 * 0.2, 12);
    expect(climate).toBeCloseTo(0.5 + 0.2 * 0.1, 12);
    expect(placeOf('university', { disciplineShare: 0.5 })).toEqual([2, 0.5]);
  });

  it('come on top of engineers, who keep equipment of all in better order', () => {
    const stocks = { disciplineShare: 0.5, engineered: 0.5 };
    expect(placeOf('hospital', stocks)[0]).toBeCloseTo(2 + 0.1 * 2 * (0.2 + 0.15), 12);
    expect(placeOf('university', stocks)[0]).toBeCloseTo(2 + 0.1 * 2 * 0.15, 12);
    expect(placeOf('university', stocks)[1]).toBe(0.5);
  });
});

describe('climate', () => {
  const p = { climateAdjustment: 0.2, climateGain: 0.3, climateScale: 4 };

  it('moves a fifth of the way to its own level where no money is given', () => {
    expect(yearWith({ climate: 0.8, baseClimate: 0.5 }, p).institutions.climate[1]).toBeCloseTo(0.74, 12);
  });

  it('moves towards more where money for learning is given: half of the gain for 4 ln 2 million', () => {
    const controls = { climateMoney: 4 * Math.LN2 };
    const { climate } = yearWith({ climate: 0.5, baseClimate: 0.5 }, p, { controls }).institutions;
    expect(climate[1]).toBeCloseTo(0.5 + 0.2 * 0.15, 12);
  });

  it('moves towards no more than 1', () => {
    const controls = { climateMoney: 1000 };
    const { climate } = yearWith({ climate: 0.5, baseClimate: 0.9 }, p, { controls }).institutions;
    expect(climate[1]).toBeCloseTo(0.6, 12);
  });
});
