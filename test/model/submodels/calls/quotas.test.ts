import { describe, expect, it } from 'vitest';
import { FUNDER, ORIENTATION } from '../../../../src/model/engine/codes.js';
import { CELLS, FIRST_AREA } from '../../../../src/model/place/cells.js';
import type { Cell } from '../../../../src/model/place/region.js';
import { awards } from '../../../../src/model/submodels/calls/awards.js';
import { fundedBy, type Person, SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const { basic, clinical } = ORIENTATION;
const REGION = {
  ...SMALL_REGION,
  funding: { ...SMALL_REGION.funding, localGrantSize: 1, localGrantDuration: 1 },
};

/** Who wins how much money for so many grants, in a call in which applicants score less from one to the next. */
function winners(
  people: readonly Person[],
  money: number,
  quotas: Partial<Record<Cell, number>>,
  lottery = 0,
) {
  const world = smallWorld({ people, institutions: [{}, { type: 0 }] });
  const none = Object.fromEntries(CELLS.map((cell) => [`${cell}Quota`, 0]));
  const given = Object.fromEntries(Object.entries(quotas).map(([cell, share]) => [`${cell}Quota`, share]));
  const y = smallYear(world, {
    region: REGION,
    p: { fundableShare: 1, orientationFollows: 0.5, areaFollows: 0.25 },
    controls: { ...none, ...given, stableShare: 0, callMoney: 0, lottery },
  });
  fundedBy(world, FUNDER.local, money);
  y.call.applicantCount = people.length;
  y.call.applicants = Int32Array.from(people, (_, n) => n);
  y.call.scores = Float64Array.from(people, (_, n) => -n);
  y.call.awarded = new Uint8Array(people.length);
  awards(y);
  const won = people.flatMap((_, i) => (world.researchers.grantYears0[i] > 0 ? [i] : []));
  return { won, pulls: world.pulls };
}

const of = (...orientations: number[]) => orientations.map((orientation) => ({ orientation, area: 0 }));

describe('a quota of awards', () => {
  const people = of(clinical, clinical, clinical, clinical, basic, clinical, basic, basic);

  it('is none where nothing is kept: the best win', () => {
    expect(winners(people, 4, {}).won).toEqual([0, 1, 2, 3]);
  });

  it('goes to its own best, the rest to the best of all others', () => {
    // half of four: the basic ones at 4 and 6
    expect(winners(people, 4, { basic: 0.5 }).won).toEqual([0, 1, 4, 6]);
  });

  it('goes to all as far as its own cannot fill it', () => {
    expect(winners(people, 5, { basic: 1 }).won).toEqual([0, 1, 4, 6, 7]);
  });

  it('counts those who won in another cell', () => {
    const areas = people.map((person, n) => ({ ...person, area: n === 4 ? 3 : 0 }));
    // 4 is basic and in infections: one place for each of the two quotas
    expect(winners(areas, 4, { basic: 0.25, infectious: 0.25 }).won).toEqual([0, 1, 2, 4]);
  });

  it('may be for a type of institution', () => {
    const placed = people.map((person, n) => ({ ...person, institution: n > 5 ? 1 : 0 }));
    expect(winners(placed, 2, { university: 0.5 }).won).toEqual([0, 6]);
  });

  it('leaves the lottery to the rest of the awards', () => {
    const { won } = winners(people, 4, { basic: 0.5 }, 1);
    expect(won).toHaveLength(4);
    expect(won).toEqual(expect.arrayContaining([4, 6]));
  });

  it('pulls newcomers by what it is above the share of those who are there', () => {
    // 3 of 8 are basic, all in the first area
    const { pulls } = winners(people, 4, { basic: 0.75, cardiometabolic: 0.5 });
    expect(pulls[basic]).toBeCloseTo((0.75 / 0.375) ** 0.5, 12);
    expect([pulls[clinical], pulls[FIRST_AREA]]).toEqual([1, 1]);
    const areas = people.map((person, n) => ({ ...person, area: n < 2 ? 1 : 0 }));
    expect(winners(areas, 4, { oncology: 0.5 }).pulls[FIRST_AREA + 1]).toBeCloseTo(2 ** 0.25, 12);
    expect([...winners(people, 4, {}).pulls].every((pull) => pull === 1)).toBe(true);
  });
});
