import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../../src/model/engine/codes.js';
import { addGrant, award, hasFreeSlot } from '../../../../src/model/submodels/calls/grants.js';
import { smallWorld, smallYear } from '../small-world.js';

describe('the grants of somebody', () => {
  it.each([
    [[0, 1, 1], true],
    [[1, 0, 1], true],
    [[1, 1, 0], true],
    [[1, 1, 1], false],
    [[0, 0, 0], true],
  ])('with %j years left leave room: %s', ([grantYears0, grantYears1, grantYears2], room) => {
    const { researchers } = smallWorld({ people: [{ grantYears0, grantYears1, grantYears2 }] });
    expect(hasFreeSlot(researchers, 0)).toBe(room);
  });

  it('fill the first free slot, and the fourth finds none', () => {
    const { researchers: r } = smallWorld({ people: [{}, {}] });
    addGrant(r, 1, 0.1, 3, 2);
    addGrant(r, 1, 0.2, 4, 1);
    addGrant(r, 1, 0.3, 5, 3);
    expect([r.grantAmount0[1], r.grantYears0[1], r.grantFunder0[1]]).toEqual([0.1, 3, 2]);
    expect([r.grantAmount1[1], r.grantYears1[1], r.grantFunder1[1]]).toEqual([0.2, 4, 1]);
    expect([r.grantAmount2[1], r.grantYears2[1], r.grantFunder2[1]]).toEqual([0.3, 5, 3]);
    expect(hasFreeSlot(r, 0)).toBe(true);
    expect(() => addGrant(r, 1, 0.4, 1, 0)).toThrow(/three running grants/);
  });
});

describe('a first grant', () => {
  it('is one of somebody who never had any, with the age at which it was won, whatever panels remember', () => {
    const people = [{ age: 38 }, { age: 44, everFunded: 1 }, { age: 50, awardMemory: 1 }, { age: 42 }];
    const y = smallYear(smallWorld({ people }));
    const grant = { amount: 0.1, years: 3 };
    for (const i of people.keys())
      award(y, i, { ...grant, funder: i === 3 ? FUNDER.firstOutside : FUNDER.local });
    award(y, 0, { ...grant, funder: FUNDER.firstOutside });
    expect([y.flows.firstGrants, y.flows.firstGrantAges]).toEqual([3, 38 + 50 + 42]);
  });

  it('counts as the grants for which it stands', () => {
    const y = smallYear(smallWorld({ people: [{ age: 40 }] }));
    award(y, 0, { amount: 0.1, years: 3, funder: FUNDER.local, each: 0.25 });
    expect([y.flows.firstGrants, y.flows.firstGrantAges]).toEqual([0.25, 10]);
  });
});
