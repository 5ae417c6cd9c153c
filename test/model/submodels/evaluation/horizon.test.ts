import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../../src/model/engine/codes.js';
import { yearsBeyondUsual } from '../../../../src/model/submodels/evaluation/horizon.js';
import { type Person, smallWorld } from '../small-world.js';

/** Usual grants are of three years, of which two are left after the first. */
const beyond = (person: Person, usual = 3): number =>
  yearsBeyondUsual(smallWorld({ people: [person] }), 0, usual);

/** A grant of so many years to come in each of the three places for one. */
const grantIn = (place: number, funder: number, years: number): Person => ({
  [`grantFunder${place}`]: funder,
  [`grantYears${place}`]: years,
});

describe('years ahead beyond what a usual grant leaves', () => {
  it.each([0, 1, 2])('are those of a grant of the region, in place %d of three', (place) => {
    expect(beyond(grantIn(place, FUNDER.local, 5))).toBe(3);
    expect(beyond(grantIn(place, FUNDER.programme, 5))).toBe(3);
    expect(beyond(grantIn(place, FUNDER.local, 2))).toBe(0);
  });

  it.each([0, 1, 2])('are none where a funder outside gave it, in place %d of three', (place) => {
    expect(beyond(grantIn(place, FUNDER.firstOutside, 5))).toBe(0);
    expect(beyond(grantIn(place, FUNDER.firstOutside + 1, 5))).toBe(0);
  });

  it('are all years to come where usual grants are of one, and none without a grant', () => {
    expect(beyond(grantIn(0, FUNDER.local, 2), 1)).toBe(2);
    expect(beyond({}, 1)).toBe(0);
  });

  it('are those of the longest grant, in whatever place it is', () => {
    for (const place of [0, 1, 2]) {
      const short = [0, 1, 2].map((other) => grantIn(other, FUNDER.local, other === place ? 6 : 4));
      expect(beyond(Object.assign({}, ...short))).toBe(4);
    }
  });
});
