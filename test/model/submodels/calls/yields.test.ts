import { describe, expect, it } from 'vitest';
import { CELLS, FIRST_AREA } from '../../../../src/model/place/cells.js';
import { adaptiveQuota } from '../../../../src/model/submodels/calls/adaptive-quota.js';
import { CROSSING, hasQuotas, quotaOf } from '../../../../src/model/submodels/calls/cell-quota.js';
import { yields } from '../../../../src/model/submodels/calls/yields.js';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { type Person, smallWorld, smallYear } from '../small-world.js';

/** A year in which areas brought those hits for that money, million CNY, over the last years. */
function remembering(adaptiveShare: number, hits: readonly number[], money: readonly number[]) {
  const world = smallWorld();
  hits.forEach((value, a) => {
    world.areas.fundedHits[a] = value;
    world.areas.fundedMoney[a] = money[a]!;
  });
  return smallYear(world, { controls: { adaptiveShare } });
}

describe('a call that follows results', () => {
  // 12 hits for 12 million: one each. Three a million in the first area, two in the second, less in the third
  const hits = [6, 4, 2];
  const money = [2, 2, 8];

  it('shares its part of the awards among areas above the mean, by how far: two to one', () => {
    const y = remembering(0.6, hits, money);
    expect([0, 1, 2, 3].map((area) => adaptiveQuota(y, area))).toEqual([
      expect.closeTo(0.4, 12),
      expect.closeTo(0.2, 12),
      0,
      0,
    ]);
  });

  it('follows yields, whatever the sums: the same for a twentieth of the hits and the money', () => {
    const y = remembering(
      0.6,
      hits.map((value) => value / 20),
      money.map((value) => value / 20),
    );
    expect(adaptiveQuota(y, 0)).toBeCloseTo(0.4, 12);
    expect(adaptiveQuota(y, 1)).toBeCloseTo(0.2, 12);
  });

  it('stands beside what is kept for work across fields, which is all that is kept where only that is', () => {
    const y = remembering(0, hits, money);
    y.controls.interdisciplinary = 0.15;
    expect(quotaOf(y, CROSSING)).toBe(0.15);
    expect(quotaOf(y, FIRST_AREA)).toBe(0);
    expect(hasQuotas(y)).toBe(true);
  });

  it('adds to what is kept by rule, for areas alone', () => {
    const y = remembering(0.6, hits, money);
    y.controls.oncologyQuota = 0.1;
    expect(quotaOf(y, FIRST_AREA + 1)).toBeCloseTo(0.3, 12);
    expect(quotaOf(y, 0)).toBe(0);
    expect(hasQuotas(y)).toBe(true);
  });

  it('adds nothing for orientations and types of institution', () => {
    const y = remembering(0.6, hits, money);
    for (let cell = 0; cell < CELLS.length; cell++) {
      const isArea = cell === FIRST_AREA || cell === FIRST_AREA + 1;
      expect(quotaOf(y, cell) > 0).toBe(isArea);
    }
  });

  it.each([
    ['is nothing without a share', remembering(0, hits, money)],
    ['keeps nothing before anything is known', remembering(0.6, [], [])],
    ['keeps nothing where all brought the same', remembering(0.6, [1, 2], [1, 2])],
  ])('%s', (_, y) => {
    for (let area = 0; area < 8; area++) expect(adaptiveQuota(y, area)).toBe(0);
    expect(hasQuotas(y)).toBe(false);
  });
});

describe('what it remembers', () => {
  const people: Person[] = [
    { area: 0, granted: 2, hits: 3 },
    { area: 0, granted: 0, hits: 5 },
    { area: 1, granted: 1, hits: 0 },
  ];
  const counted = (adaptiveShare: number) => {
    const world = smallWorld({ people });
    world.areas.fundedHits[0] = 6;
    world.areas.fundedMoney[0] = 3;
    yields(smallYear(world, { p: { adaptiveMemory: 3 }, controls: { adaptiveShare } }));
    return [0, 1].map((a) => [world.areas.fundedHits[a], world.areas.fundedMoney[a]]);
  };

  it('is two thirds of what it was, and what holders of grants brought in the year', () => {
    expect(counted(0.5)).toEqual([
      [expect.closeTo(7, 12), expect.closeTo(4, 12)],
      [0, 1],
    ]);
  });

  it('goes on while no award follows it, so that a call that does so again follows the last years', () => {
    expect(counted(0)).toEqual(counted(0.5));
  });

  it('is nothing before the first such call', () => {
    const world = smallWorld({ people });
    yields(smallYear(world, { p: { adaptiveMemory: 3 }, controls: { adaptiveShare: 0 } }));
    expect([...world.areas.fundedHits, ...world.areas.fundedMoney].every((value) => value === 0)).toBe(true);
  });

  it('after ten years without such a call is of those years: the area that brought hits in them has all the awards', () => {
    const world = smallWorld({
      people: [
        { area: 0, granted: 1 },
        { area: 1, granted: 1, hits: 1 },
      ],
    });
    world.areas.fundedHits[0] = 9;
    world.areas.fundedMoney[0] = 3;
    for (let year = 0; year < 10; year++)
      yields(smallYear(world, { p: { adaptiveMemory: 3 }, controls: { adaptiveShare: 0 } }));
    const again = smallYear(world, { controls: { adaptiveShare: 1 } });
    expect([0, 1].map((area) => adaptiveQuota(again, area))).toEqual([0, 1]);
  });
});

describe('people in a place with such a call', () => {
  it('lose half of 0.04 in motivation where half of it follows results, moving there all at once', () => {
    const [usual, adaptive] = [0, 0.5].map((adaptiveShare) => {
      const world = smallWorld({ people: [{}] });
      evaluation(
        smallYear(world, {
          p: { adaptiveStress: 0.04, motivationAdjustment: 1 },
          controls: { adaptiveShare },
        }),
      );
      return world.researchers.motivation[0]!;
    });
    expect(usual! - adaptive!).toBeCloseTo(0.02, 12);
  });
});
