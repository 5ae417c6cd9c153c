import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/model/engine/policy.js';
import { constant } from '../../../../src/model/engine/program.js';
import { FUNDER } from '../../../../src/model/engine/world.js';
import { awards } from '../../../../src/model/submodels/calls/awards.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  type Person,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

/** Grants of 0.3 million over 3 years, so 0.1 a year; 0.9 million of local money a year starts 3 of them in the norm. */
const REGION = {
  ...SMALL_REGION,
  funding: { ...SMALL_REGION.funding, localResearch: 0.9, localGrantSize: 0.3, localGrantDuration: 3 },
};
const { local: LOCAL, programme: PROGRAMME, firstOutside: OUTSIDE } = FUNDER;

/** Ten people, of whom the first have those columns, all applying with falling scores unless given. */
function yearWith(
  small: Small,
  changes: Changes = {},
  scores = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
  people: readonly Person[] = [],
) {
  const world = smallWorld({ ...small, people: scores.map((_, n) => people[n] ?? {}) });
  const y = smallYear(world, {
    region: REGION,
    ...changes,
    p: { fundableShare: 1, newStartSmoothing: 0.5, ...changes.p },
    controls: { stableShare: 0, ...changes.controls },
  });
  scores.forEach((score, n) => {
    y.call.applicants[n] = n;
    y.call.scores[n] = score;
  });
  y.call.applicantCount = scores.length;
  awards(y);
  return y;
}

type AwardYear = ReturnType<typeof yearWith>;

/** Years and funder of the first grant of everybody who has one, by row. */
const grantsOf = ({ world: { researchers: r } }: AwardYear) =>
  [...r.grantYears0.subarray(0, r.rows)].flatMap((years, i) =>
    years > 0 ? [{ i, years, funder: r.grantFunder0[i], amount: r.grantAmount0[i] }] : [],
  );
const rowsOf = (y: AwardYear, funder: number = LOCAL): number[] =>
  grantsOf(y)
    .filter((grant) => grant.funder === funder)
    .map(({ i }) => i);

describe('the standing fund', () => {
  it.each([
    ['all that it has, up to the norm of 0.3', 0.2, 2],
    ['the norm and half of what it has beyond', 0.5, 4],
    ['as many as its money is worth, to the last cent', 0.3, 3],
    ['no part of a grant', 0.29, 2],
    ['nothing where it has nothing', 0, 0],
  ])('starts %s: %d million start %d', (_, localReserve, grants) => {
    const y = yearWith({ state: { localReserve } });
    expect(y.flows.localGrants).toBe(grants);
    expect(y.flows.awardees).toBe(grants);
    expect(y.flows.programmeGrants).toBe(0);
    expect(rowsOf(y)).toHaveLength(grants);
  });

  it('gives equal instalments over the usual years', () => {
    const [grant] = grantsOf(yearWith({ state: { localReserve: 0.1 } }));
    expect(grant).toMatchObject({ i: 0, years: 3, funder: LOCAL });
    expect(grant.amount).toBeCloseTo(0.1, 12);
  });

  it.each([0, 1, 2] as const)('first meets its grants that run in slot %d', (slot) => {
    const held = (funder: number, years: number): Person => ({
      [`grantYears${slot}`]: years,
      [`grantFunder${slot}`]: funder,
      [`grantAmount${slot}`]: 0.1,
    });
    const people = [held(LOCAL, 1), held(LOCAL, 0), held(PROGRAMME, 1), held(OUTSIDE, 1)];
    // 0.5 less 0.1 of running grants leaves 0.4: the norm and half of 0.1
    expect(yearWith({ state: { localReserve: 0.5 } }, {}, undefined, people).flows.localGrants).toBe(3);
    expect(yearWith({ state: { localReserve: 0.3 } }, {}, undefined, people).flows.localGrants).toBe(2);
  });

  it('sets aside the share given per head, and has a smaller norm by it', () => {
    // of 0.8 million 0.3 are stable; 0.5 are 0.2 of the norm and half of 0.3 beyond
    const changes = { controls: { stableShare: 1 / 3 } };
    expect(yearWith({ state: { localReserve: 0.8 } }, changes).flows.localGrants).toBe(3);
    expect(yearWith({ state: { localReserve: 0.4 } }, changes).flows.localGrants).toBe(1);
    expect(yearWith({ state: { localReserve: 0.2 } }, changes).flows.localGrants).toBe(0);
  });

  it('starts half as many grants of twice the size', () => {
    const y = yearWith({ state: { localReserve: 0.5 } }, { controls: { grantSize: 2 } });
    expect(y.flows.localGrants).toBe(2);
    expect(grantsOf(y)[0].amount).toBeCloseTo(0.2, 12);
  });
});

describe('the winners', () => {
  it('have the highest scores, ties going to the earlier row', () => {
    expect(rowsOf(yearWith({ state: { localReserve: 0.3 } }, {}, [1, 5, 3, 4, 3, 3]))).toEqual([1, 2, 3]);
  });

  it('are no more than the fundable share of applicants, rounded down', () => {
    const y = yearWith({ state: { localReserve: 0.9 } }, { p: { fundableShare: 0.59 } }, [5, 4, 3, 2, 1]);
    expect(y.flows.awardees).toBe(2);
    expect(rowsOf(y)).toEqual([0, 1]);
  });

  it('remember an award more, all others a rejection more', () => {
    const people = Array.from({ length: 3 }, () => ({ awardMemory: 0.5, rejectionMemory: 0.25 }));
    const { researchers: r } = yearWith({ state: { localReserve: 0.1 } }, {}, [3, 2, 1], people).world;
    expect([...r.awardMemory.subarray(0, 3)]).toEqual([1.5, 0.5, 0.5]);
    expect([...r.rejectionMemory.subarray(0, 3)]).toEqual([0.25, 1.25, 1.25]);
  });
});

/** A policy of one lever that ends in that year. */
const endingIn = (end: number): Policy => ({
  levers: [{ lever: 'any', dose: constant(1), start: YEAR, end, ramp: 0 }],
  programme: null,
});

describe('the programme fund', () => {
  const always = { policy: endingIn(YEAR + 10), controls: { callMoney: 0.9 } };

  it.each([
    ['the norm of its yearly money and half of what it has beyond', 0.5, 4],
    ['what it has, where that is less than the norm', 0.2, 2],
    ['as many as its money is worth, to the last cent', 0.3, 3],
  ])('starts %s: %d million start %d', (_, programmeReserve, grants) => {
    const y = yearWith({ state: { programmeReserve } }, always);
    expect(y.flows.programmeGrants).toBe(grants);
    expect(y.flows.awardees).toBe(grants);
    expect(rowsOf(y, PROGRAMME)).toHaveLength(grants);
  });

  it('first meets its own running grants alone', () => {
    const held = (grantFunder0: number): Person => ({ grantYears0: 2, grantFunder0, grantAmount0: 0.1 });
    const people = [held(PROGRAMME), held(LOCAL)];
    const y = yearWith({ state: { programmeReserve: 0.3 } }, always, undefined, people);
    expect(y.flows.programmeGrants).toBe(2);
  });

  it.each<[string, Policy, number]>([
    ['three years before its levers end', endingIn(YEAR + 2), 4],
    ['two years before', endingIn(YEAR + 1), 5],
    ['once they have ended', endingIn(YEAR - 4), 5],
    ['without any lever', { levers: [], programme: null }, 5],
    [
      'with a programme that goes on',
      { ...endingIn(YEAR), programme: { payer: 'city', amount: 1, start: YEAR, end: YEAR + 2 } },
      4,
    ],
    [
      'with a programme in its last year',
      { ...endingIn(YEAR + 9), programme: { payer: 'city', amount: 1, start: YEAR, end: YEAR } },
      5,
    ],
  ])('spends all that is left %s: %#', (_, policy, grants) => {
    const y = yearWith({ state: { programmeReserve: 0.5 } }, { ...always, policy });
    expect(y.flows.programmeGrants).toBe(grants);
  });

  it('comes after the standing fund, which takes the best scores', () => {
    const y = yearWith({ state: { localReserve: 0.2, programmeReserve: 0.3 } }, always);
    expect(rowsOf(y, LOCAL)).toEqual([0, 1]);
    expect(rowsOf(y, PROGRAMME)).toEqual([2, 3, 4]);
    expect(y.flows.localGrants).toBe(2);
    expect(y.flows.awardees).toBe(5);
  });

  it('goes short first where fewer are fundable', () => {
    const changes = { ...always, p: { fundableShare: 0.3 } };
    const y = yearWith({ state: { localReserve: 0.2, programmeReserve: 0.3 } }, changes);
    expect(y.flows.localGrants).toBe(2);
    expect(y.flows.programmeGrants).toBe(1);
  });
});

/** Years of the one programme grant of somebody with that number for its duration, of `starts` starts in the norm of 3. */
function yearsFor(low: number, high: number, policy: Policy, grants: number): number {
  const winner = keyWith(PURPOSE.grantDuration, low, high);
  const changes = { policy, controls: { callMoney: 0.9 }, p: { newStartSmoothing: 1 } };
  const y = yearWith({ state: { programmeReserve: grants / 10 } }, changes, undefined, [winner]);
  expect(y.flows.programmeGrants).toBe(grants);
  return grantsOf(y)[0].years;
}

describe('grants of the programme fund', () => {
  it.each([
    ['last the usual years in the norm of three', 0.98, 1, 3, 3],
    ['of which six start last as long for half of them', 0.49, 0.4999, 6, 3],
    ['last one year for a quarter', 0.5001, 0.51, 6, 1],
    ['last one year for a quarter', 0.74, 0.7499, 6, 1],
    ['and two for a quarter', 0.7501, 0.76, 6, 2],
  ])('%s: from %d to %d, of %i starts, %i years', (_, low, high, starts, years) => {
    expect(yearsFor(low, high, endingIn(YEAR + 10), starts)).toBe(years);
  });

  it('end with the programme: two years before its end two is the longest', () => {
    expect(yearsFor(0.1, 0.2, endingIn(YEAR + 1), 6)).toBe(2);
    expect(yearsFor(0.9, 0.99, endingIn(YEAR + 1), 6)).toBe(1);
    expect(yearsFor(0.1, 0.2, endingIn(YEAR), 6)).toBe(1);
    expect(yearsFor(0.9, 0.99, endingIn(YEAR), 6)).toBe(1);
  });

  it('are of the standing fund’s years where that fund pays', () => {
    const winner = keyWith(PURPOSE.grantDuration, 0.9, 1);
    const y = yearWith({ state: { localReserve: 0.1 } }, {}, undefined, [winner]);
    expect(grantsOf(y)[0].years).toBe(3);
  });
});

describe('a lottery', () => {
  /** Lots by row: the fifth and the fourth have the highest. */
  const LOTS = [0.3, 0.31, 0.5, 0.8, 0.9, 0.99, 0.98, 0.97, 0.96, 0.95];
  const people = LOTS.map((lot) => keyWith(PURPOSE.lottery, lot - 0.005, lot + 0.005));
  const drawn = (lottery: number, lotteryPool: number, localReserve = 0.2, scores?: number[]) =>
    rowsOf(
      yearWith(
        { state: { localReserve } },
        { controls: { lottery }, p: { lotteryPool, newStartSmoothing: 1 } },
        scores,
        people,
      ),
    );

  it('draws all awards among the better half', () => {
    expect(drawn(1, 0.5)).toEqual([3, 4]);
  });

  it('draws among more where the pool is larger', () => {
    expect(drawn(1, 0.7)).toEqual([5, 6]);
  });

  it('draws half of the awards, the others going by score', () => {
    expect(drawn(0.5, 0.5)).toEqual([0, 4]);
  });

  it('draws among at least as many as there are awards', () => {
    expect(drawn(1, 0.1)).toEqual([0, 1]);
  });

  it('rounds the pool up and its share to the nearest award', () => {
    // four of seven in the pool, of whom the fourth has the highest lot; 0.24 of two awards are none
    expect(drawn(0.5, 0.5, 0.2, [7, 6, 5, 4, 3, 2, 1])).toEqual([0, 3]);
    expect(drawn(0.24, 0.5)).toEqual([0, 1]);
    expect(drawn(0.26, 0.5)).toEqual([0, 4]);
  });

  it('leaves the standing fund first those with the best scores, then those drawn', () => {
    const changes: Changes = {
      policy: endingIn(YEAR + 10),
      controls: { lottery: 0.5, callMoney: 0.9 },
      p: { lotteryPool: 0.5, newStartSmoothing: 1 },
    };
    // four awards, two by score (0 and 1) and two by lot (3 and 4)
    const one = yearWith({ state: { localReserve: 0.1, programmeReserve: 0.3 } }, changes, undefined, people);
    expect([rowsOf(one, LOCAL), rowsOf(one, PROGRAMME)]).toEqual([[0], [1, 3, 4]]);
    const three = yearWith(
      { state: { localReserve: 0.3, programmeReserve: 0.1 } },
      changes,
      undefined,
      people,
    );
    expect([rowsOf(three, LOCAL), rowsOf(three, PROGRAMME)]).toEqual([[0, 1, 3], [4]]);
  });

  it('is drawn anew every year', () => {
    const year = YEAR + 1;
    const next = LOTS.map((lot) => keyWith(PURPOSE.lottery, lot - 0.005, lot + 0.005, year));
    const changes = { year, controls: { lottery: 1 }, p: { lotteryPool: 0.5 } };
    expect(rowsOf(yearWith({ state: { localReserve: 0.2 } }, changes, undefined, next))).toEqual([3, 4]);
  });

  it('leaves those who are not drawn without an award', () => {
    const y = yearWith(
      { state: { localReserve: 0.2 } },
      { controls: { lottery: 1 }, p: { lotteryPool: 0.5 } },
      undefined,
      people,
    );
    expect([...y.call.awarded.subarray(0, 10)].map((code) => code > 0)).toEqual(
      LOTS.map((_, i) => i === 3 || i === 4),
    );
  });
});
