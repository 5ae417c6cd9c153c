import { describe, expect, it } from 'vitest';
import { openBooks } from '../../../../src/model/engine/books.js';
import { FUNDER } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import type { Policy } from '../../../../src/model/engine/policy.js';
import { constant } from '../../../../src/model/engine/program.js';
import { awards } from '../../../../src/model/submodels/calls/awards.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  fundedBy,
  keyWith,
  type Person,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

/** Grants of 0.3 million over 3 years, so 0.1 a year; the plan is 0.9 million of local money a year. */
const REGION = {
  ...SMALL_REGION,
  funding: { ...SMALL_REGION.funding, localResearch: 0.9, localGrantSize: 0.3, localGrantDuration: 3 },
};
const { local: LOCAL, programme: PROGRAMME } = FUNDER;

/** What the funds are given in the year, million CNY: by the city, and the standing fund by the province too. */
interface Given {
  readonly local?: number;
  readonly programme?: number;
  readonly province?: number;
}

/** Ten people, of whom the first have those columns, all applying with falling scores unless given. */
function yearWith(
  { local = 0, programme = 0, province = 0, ...small }: Small & Given,
  { growth = 1, ...changes }: Changes & { readonly growth?: number } = {},
  scores = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
  people: readonly Person[] = [],
) {
  const world = smallWorld({ ...small, people: scores.map((_, n) => people[n] ?? {}) });
  const y = smallYear(world, {
    region: REGION,
    ...changes,
    p: { fundableShare: 1, ...changes.p },
    controls: { stableShare: 0, callMoney: programme, ...changes.controls },
  });
  fundedBy(world, LOCAL, local);
  fundedBy(world, LOCAL, province, 'province');
  fundedBy(world, PROGRAMME, programme);
  scores.forEach((score, n) => {
    y.call.applicants[n] = n;
    y.call.scores[n] = score;
  });
  y.call.applicantCount = scores.length;
  y.funders.growth[LOCAL] = growth;
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

/** What went back to the city in the year, million CNY. */
const returned = ({ world: { ledger } }: AwardYear): number => ledger.returned[payerIndex(ledger, 'city')];

describe('the standing fund', () => {
  it.each([
    ['as many as the year’s money pays in full', 0.9, 3, 0],
    ['no part of a grant, which goes back', 0.89, 2, 0.29],
    ['to the last cent', 0.3, 1, 0],
    ['nothing where it has nothing', 0, 0, 0],
  ])('starts %s: %d million start %d, and %d go back', (_, local, grants, back) => {
    const y = yearWith({ local });
    expect(y.flows.localGrants).toBe(grants);
    expect(y.flows.awardees).toBe(grants);
    expect(y.flows.programmeGrants).toBe(0);
    expect(rowsOf(y)).toHaveLength(grants);
    expect(returned(y)).toBeCloseTo(back, 12);
    expect(y.world.state.localReserve).toBeCloseTo(0.3 * grants, 12);
    expect([y.flows.callGiven, y.flows.callUnfunded]).toEqual([0, 0]);
  });

  it('gives equal instalments over the usual years', () => {
    const [grant] = grantsOf(yearWith({ local: 0.3 }));
    expect(grant).toMatchObject({ i: 0, years: 3, funder: LOCAL });
    expect(grant.amount).toBeCloseTo(0.1, 12);
  });

  it('leaves what it holds for its running grants alone', () => {
    const y = yearWith({ local: 0.6, state: { localReserve: 5, programmeReserve: 2 } });
    expect(y.flows.localGrants).toBe(2);
    expect(y.world.state.localReserve).toBeCloseTo(5.6, 12);
    expect(y.world.state.programmeReserve).toBe(2);
  });

  it('sets aside the share given per head, which it keeps for the year', () => {
    // a third of the plan of 0.9 is stable: of 0.9 million 0.6 start two grants, of 0.8 one, and 0.2 go back
    const changes = { controls: { stableShare: 1 / 3 } };
    expect(yearWith({ local: 0.9 }, changes).flows.localGrants).toBe(2);
    const short = yearWith({ local: 0.8 }, changes);
    expect(short.flows.localGrants).toBe(1);
    expect(returned(short)).toBeCloseTo(0.2, 12);
    expect(short.world.state.localReserve).toBeCloseTo(0.6, 12);
    expect(yearWith({ local: 0.2 }, changes).world.state.localReserve).toBeCloseTo(0.2, 12);
  });

  it('starts half as many grants of twice the size', () => {
    const y = yearWith({ local: 1.3 }, { controls: { grantSize: 2 } });
    expect(y.flows.localGrants).toBe(2);
    expect(grantsOf(y)[0].amount).toBeCloseTo(0.2, 12);
    expect(returned(y)).toBeCloseTo(0.1, 12);
  });

  it('gives back to each payer by what it gave in the year', () => {
    const y = yearWith({ local: 0.3, province: 0.1 });
    const { ledger } = y.world;
    expect(y.flows.localGrants).toBe(1);
    expect(returned(y)).toBeCloseTo(0.075, 12);
    expect(ledger.returned[payerIndex(ledger, 'province')]).toBeCloseTo(0.025, 12);
  });
});

describe('the winners', () => {
  it('have the highest scores, ties going to the earlier row', () => {
    expect(rowsOf(yearWith({ local: 0.9 }, {}, [1, 5, 3, 4, 3, 3]))).toEqual([1, 2, 3]);
  });

  it('are no more than the fundable share of applicants, rounded down', () => {
    const y = yearWith({ local: 0.9 }, { p: { fundableShare: 0.59 } }, [5, 4, 3, 2, 1]);
    expect(y.flows.awardees).toBe(2);
    expect(rowsOf(y)).toEqual([0, 1]);
  });

  it('remember an award more, all others a rejection more', () => {
    const people = Array.from({ length: 3 }, () => ({ awardMemory: 0.5, rejectionMemory: 0.25 }));
    const { researchers: r } = yearWith({ local: 0.3 }, {}, [3, 2, 1], people).world;
    expect([...r.awardMemory.subarray(0, 3)]).toEqual([1.5, 0.5, 0.5]);
    expect([...r.rejectionMemory.subarray(0, 3)]).toEqual([0.25, 1.25, 1.25]);
  });

  it('of one year are refused in the next where others score higher', () => {
    const y = yearWith({ local: 0.6 }, {}, [3, 2, 1, 0]);
    openBooks(y.world);
    fundedBy(y.world, LOCAL, 0.6);
    y.call.scores.set([0, 1, 2, 3]);
    awards(y);
    const { awardMemory, rejectionMemory } = y.world.researchers;
    expect([...awardMemory.subarray(0, 4)]).toEqual([1, 1, 1, 1]);
    expect([...rejectionMemory.subarray(0, 4)]).toEqual([1, 1, 1, 1]);
  });
});

/** A policy of one lever that ends in that year. */
const endingIn = (end: number): Policy => ({
  levers: [{ lever: 'any', dose: constant(1), start: YEAR, end, ramp: 0 }],
  programme: null,
});

/** A policy whose programme ends in that year. */
const programmeTo = (end: number): Policy => ({
  ...endingIn(YEAR + 9),
  programme: { payer: 'city', amount: 1, start: YEAR, end },
});

describe('the programme fund', () => {
  const always = { policy: endingIn(YEAR + 10) };

  it.each([
    ['as many as the year’s money pays in full', 0.95, 3, 0.05, 0],
    ['to the last cent', 0.3, 1, 0, 0],
    ['and no more than there are applicants, 190 grants finding nobody', 60.1, 10, 57.1, 57],
  ])('starts %s: %d million start %d, and %d go back', (_, programme, grants, back, unfunded) => {
    const y = yearWith({ programme }, always);
    expect(y.flows.programmeGrants).toBe(grants);
    expect(rowsOf(y, PROGRAMME)).toHaveLength(grants);
    expect(returned(y)).toBeCloseTo(back, 9);
    expect(y.flows.callUnfunded).toBeCloseTo(unfunded, 9);
    expect(y.flows.callGiven).toBeCloseTo(programme, 9);
    expect(y.flows.programmeReturned).toBe(0);
    expect(y.world.state.programmeReserve).toBeCloseTo(0.3 * grants, 9);
  });

  it('reports what goes back to a programme', () => {
    const y = yearWith({ programme: 0.7 }, { policy: programmeTo(YEAR + 5) });
    expect(y.flows.programmeReturned).toBeCloseTo(0.1, 12);
  });

  it('commits no more than levers put into the call', () => {
    const y = yearWith({ programme: 0.9 }, { ...always, controls: { callMoney: 0.3 } });
    expect(y.flows.programmeGrants).toBe(1);
    expect(returned(y)).toBeCloseTo(0.6, 12);
  });

  it('comes after the standing fund, which takes the best scores', () => {
    const y = yearWith({ local: 0.6, programme: 0.9 }, always);
    expect(rowsOf(y, LOCAL)).toEqual([0, 1]);
    expect(rowsOf(y, PROGRAMME)).toEqual([2, 3, 4]);
    expect(y.flows.localGrants).toBe(2);
    expect(y.flows.awardees).toBe(5);
  });

  it('goes short first where fewer are fundable', () => {
    const y = yearWith({ local: 0.6, programme: 0.9 }, { ...always, p: { fundableShare: 0.3 } });
    expect(y.flows.localGrants).toBe(2);
    expect(y.flows.programmeGrants).toBe(1);
    expect(returned(y)).toBeCloseTo(0.6, 12);
  });
});

describe('grants of the programme fund', () => {
  const beyond = (years: number, policy: Policy, money = 0.6) => {
    const y = yearWith({ programme: money }, { policy, p: { grantsBeyondProgramme: years } });
    return { y, grant: grantsOf(y)[0] };
  };

  it.each<[string, number, Policy, number, number]>([
    ['the usual three where two years follow its end', 2, programmeTo(YEAR), 3, 2],
    ['two where one year follows', 1, programmeTo(YEAR), 2, 3],
    ['one where none follows', 0, programmeTo(YEAR), 1, 6],
    ['the usual three before its last years', 0, programmeTo(YEAR + 2), 3, 2],
    ['one once all has ended long ago', 0, endingIn(YEAR - 4), 1, 6],
    ['as long as the levers go on where no programme pays', 1, endingIn(YEAR), 2, 3],
    ['as long as the levers go on after a programme', 0, programmeTo(YEAR - 1), 3, 2],
  ])(
    'run %s: the same instalment, and more of them where they are short',
    (_, years, policy, runs, grants) => {
      const { y, grant } = beyond(years, policy);
      expect(grant.years).toBe(runs);
      expect(grant.amount).toBeCloseTo(0.1, 12);
      expect(y.flows.programmeGrants).toBe(grants);
      expect(y.world.state.programmeReserve).toBeCloseTo(0.6, 12);
    },
  );

  it('are of the standing fund’s years where that fund pays', () => {
    const y = yearWith({ local: 0.3 }, { policy: programmeTo(YEAR), p: { grantsBeyondProgramme: 0 } });
    expect(grantsOf(y)[0].years).toBe(3);
  });
});

describe('a lottery', () => {
  /** Lots by row: the fifth and the fourth have the highest. */
  const LOTS = [0.3, 0.31, 0.5, 0.8, 0.9, 0.99, 0.98, 0.97, 0.96, 0.95];
  const people = LOTS.map((lot) => keyWith(PURPOSE.lottery, lot - 0.005, lot + 0.005));
  const drawn = (lottery: number, lotteryPool: number, local = 0.6, scores?: number[]) =>
    rowsOf(yearWith({ local }, { controls: { lottery }, p: { lotteryPool } }, scores, people));

  it('draws all awards among the better half', () => {
    expect(drawn(1, 0.5)).toEqual([3, 4]);
  });

  it('draws a lot for everybody, the first of the applicants too', () => {
    const lots = [0.99, 0.31, 0.5, 0.8, 0.9, 0.3, 0.2, 0.1, 0.05, 0.04];
    const first = lots.map((lot) => keyWith(PURPOSE.lottery, lot - 0.005, lot + 0.005));
    const pool = { controls: { lottery: 1 }, p: { lotteryPool: 0.5 } };
    expect(rowsOf(yearWith({ local: 0.6 }, pool, undefined, first))).toEqual([0, 4]);
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
    expect(drawn(0.5, 0.5, 0.6, [7, 6, 5, 4, 3, 2, 1])).toEqual([0, 3]);
    expect(drawn(0.24, 0.5)).toEqual([0, 1]);
    expect(drawn(0.26, 0.5)).toEqual([0, 4]);
  });

  it('leaves the standing fund first those with the best scores, then those drawn', () => {
    const changes: Changes = {
      policy: endingIn(YEAR + 10),
      controls: { lottery: 0.5 },
      p: { lotteryPool: 0.5 },
    };
    // four awards, two by score (0 and 1) and two by lot (3 and 4)
    const one = yearWith({ local: 0.3, programme: 0.9 }, changes, undefined, people);
    expect([rowsOf(one, LOCAL), rowsOf(one, PROGRAMME)]).toEqual([[0], [1, 3, 4]]);
    const three = yearWith({ local: 0.9, programme: 0.3 }, changes, undefined, people);
    expect([rowsOf(three, LOCAL), rowsOf(three, PROGRAMME)]).toEqual([[0, 1, 3], [4]]);
  });

  it('is drawn anew every year', () => {
    const year = YEAR + 1;
    const next = LOTS.map((lot) => keyWith(PURPOSE.lottery, lot - 0.005, lot + 0.005, year));
    const changes = { year, controls: { lottery: 1 }, p: { lotteryPool: 0.5 } };
    expect(rowsOf(yearWith({ local: 0.6 }, changes, undefined, next))).toEqual([3, 4]);
  });

  it('leaves those who are not drawn without an award', () => {
    const y = yearWith(
      { local: 0.6 },
      { controls: { lottery: 1 }, p: { lotteryPool: 0.5 } },
      undefined,
      people,
    );
    expect([...y.call.awarded.subarray(0, 10)].map((code) => code > 0)).toEqual(
      LOTS.map((_, i) => i === 3 || i === 4),
    );
  });
});

describe('the size of a grant', () => {
  /** Of the first award, where money is twice that of the start year. */
  const sizeWith = (grantSizeFollows: number, budgetLevel = 1) => {
    const y = yearWith({ local: 0.9 }, { p: { grantSizeFollows }, controls: { budgetLevel }, growth: 2 });
    const [{ amount, years }] = grantsOf(y);
    return { size: amount * years, awards: y.flows.localGrants };
  };

  it('stays as it is where nothing says that it follows the money', () => {
    expect(sizeWith(0)).toEqual({ size: expect.closeTo(0.3, 12), awards: 3 });
  });

  it('rises with money over that of the start year, and then there are fewer of them', () => {
    expect(sizeWith(1)).toEqual({ size: expect.closeTo(0.6, 12), awards: 1 });
    expect(sizeWith(0.5).size).toBeCloseTo(0.3 * Math.SQRT2, 12);
  });

  it('follows a policy that moves the level of the budget too', () => {
    expect(sizeWith(1, 0.5).size).toBeCloseTo(0.3, 12);
  });

  it('is nothing in a year without money, in which nobody wins', () => {
    const y = yearWith({ local: 0 }, { p: { grantSizeFollows: 0.5 }, controls: { budgetLevel: 0 } });
    expect([y.flows.awardees, y.flows.localGrants, grantsOf(y)]).toEqual([0, 0, []]);
  });
});

describe('grants of a region in rows of five', () => {
  const committed = (y: AwardYear) => grantsOf(y).reduce((sum, { amount, years }) => sum + amount * years, 0);

  it.each([
    [7, 1.4],
    [2, 0.4],
    [15, 3],
    [0, 0],
  ])('share the money of %d whole grants, however many rows come by lot, and count as %d', (whole, rows) => {
    for (let k0 = 0; k0 < 8; k0++) {
      const y = yearWith({ local: (0.3 * whole) / 5, key: { k0, k1: 1 } }, { representation: 5 });
      expect(committed(y)).toBeCloseTo((0.3 * whole) / 5, 12);
      expect(y.flows.awardees).toBeCloseTo(rows, 12);
      // nobody had a grant before
      expect(y.flows.firstGrants).toBeCloseTo(rows, 12);
    }
  });
});
