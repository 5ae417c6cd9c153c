import { describe, expect, it } from 'vitest';
import { FUNDER, GONE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import type { Policy } from '../../../../src/model/engine/policy.js';
import { lapses } from '../../../../src/model/submodels/calls/lapses.js';
import { fundedBy, type Person, smallWorld, smallYear, YEAR } from '../small-world.js';

/** Somebody with two years of 0.1 million to come in a slot. */
const holder = (grantFunder: number, slot = 0, gone: number = GONE.no): Person => ({
  gone,
  [`grantFunder${slot}`]: grantFunder,
  [`grantYears${slot}`]: 2,
  [`grantAmount${slot}`]: 0.1,
});

const PROGRAMME: Policy = {
  levers: [],
  programme: { payer: 'province', amount: 1, start: YEAR - 2, end: YEAR - 1 },
};

function yearOf(people: readonly Person[], policy: Policy = PROGRAMME) {
  const y = smallYear(smallWorld({ people }), { policy });
  const { world } = y;
  fundedBy(world, FUNDER.local, 0.3);
  fundedBy(world, FUNDER.local, 0.1, 'province');
  fundedBy(world, FUNDER.programme, 0.4, 'province');
  world.ledger.appropriated.fill(0);
  lapses(y);
  const { ledger, state } = world;
  const back = (payer: string): number => ledger.returned[payerIndex(ledger, payer)];
  return { y, state, city: back('city'), province: back('province') };
}

describe('the grants of those who went', () => {
  it.each([0, 1, 2])('go back to those whose money the fund holds, in slot %d', (slot) => {
    const people = [holder(FUNDER.local, slot), holder(FUNDER.local, slot, GONE.emigrated)];
    const { state, city, province, y } = yearOf([...people, holder(FUNDER.programme, slot)]);
    expect([state.localReserve, state.programmeReserve]).toEqual([expect.closeTo(0.2), expect.closeTo(0.2)]);
    // 0.2 of the standing fund, three quarters the city's; 0.2 of the programme
    expect(city).toBeCloseTo(0.15, 12);
    expect(province).toBeCloseTo(0.05 + 0.2, 12);
    expect(y.flows.programmeReturned).toBeCloseTo(0.2, 12);
  });

  it('are not those of a last year, nor of who holds grants of both funds or several of one', () => {
    const last = {
      ...holder(FUNDER.programme),
      grantYears0: 1,
    };
    const both = { ...holder(FUNDER.local, 0), ...holder(FUNDER.programme, 1) };
    const two = { ...holder(FUNDER.local, 0), ...holder(FUNDER.local, 2), grantYears0: 1, grantYears2: 1 };
    const { state, city, province } = yearOf([last, both, two]);
    expect([state.localReserve, state.programmeReserve]).toEqual([expect.closeTo(0.4), expect.closeTo(0.3)]);
    expect(city).toBe(0);
    expect(province).toBeCloseTo(0.1, 12);
  });

  it('of another funder are none of the region’s funds’', () => {
    const { state } = yearOf([holder(FUNDER.firstOutside)]);
    expect([state.localReserve, state.programmeReserve]).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  });

  it('are not there while everybody stays: nothing goes back, to the bit', () => {
    const stay = [0, 1].map((slot) => holder(FUNDER.local, slot));
    const { city, province, y } = yearOf([...stay, ...[0, 2].map((slot) => holder(FUNDER.programme, slot))]);
    expect([city, province, y.flows.programmeReturned]).toEqual([0, 0, 0]);
  });

  it.each([
    ['from its first year on', YEAR, 0.4],
    ['not before it', YEAR + 1, 0],
  ])('count for a programme %s', (_, start, returned) => {
    const programme = { payer: 'province', amount: 1, start, end: YEAR + 4 };
    const { y, province } = yearOf([], { levers: [], programme });
    expect(province).toBeCloseTo(0.5, 12);
    expect(y.flows.programmeReturned).toBeCloseTo(returned, 12);
  });

  it('count for no programme where there is none', () => {
    const { y, province } = yearOf([], { levers: [], programme: null });
    expect(province).toBeCloseTo(0.5, 12);
    expect(y.flows.programmeReturned).toBe(0);
  });
});
