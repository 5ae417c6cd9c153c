import { describe, expect, it } from 'vitest';
import { FUNDER, STAGE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { constant } from '../../../../src/model/engine/program.js';
import { outsideCalls } from '../../../../src/model/submodels/calls/outside-calls.js';
import { type Key, namedKey } from '../../../../src/random/keys.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  fundedBy,
  keyWith,
  type Person,
  randomOf,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

const idOf = (index: number): string => `funder-${index}`;

/** A person’s key joined to that of a funder, and back again. */
const joined = ({ k0, k1 }: Key, funder: number): Key => {
  const own = namedKey(idOf(funder));
  return { k0: k0 ^ own.k0, k1: k1 ^ own.k1 };
};

/** The key of somebody whose number for a purpose in a funder’s call of the year lies between `low` and `high`. */
function keyInCall(purpose: number, low: number, high: number, funder = 0): Person {
  const { key0, key1 } = keyWith(purpose, low, high);
  const { k0, k1 } = joined({ k0: key0, k1: key1 }, funder);
  return { key0: k0, key1: k1 };
}

const funder = (winsPerYear: number, payer: 'central' | 'province' = 'central') => ({
  ...SMALL_REGION.funding.outside[0],
  payer,
  winsPerYear,
});

/** Those funders, each giving 0.8 million over 4 years. */
const regionOf = (...outside: ReturnType<typeof funder>[]) => ({
  ...SMALL_REGION,
  funding: { ...SMALL_REGION.funding, outside: outside.map((own, index) => ({ ...own, id: idOf(index) })) },
});

/** Everybody, as near as a chance of 1 comes in log-odds. */
const ALL = 1 - 1e-12;

const PLAIN = {
  outsideApply: ALL,
  recordWeight: 0,
  reviewEquipment: 0,
  priorAwardWeight: 0,
  reviewNoise: 0,
} as const;

interface Case extends Changes {
  readonly small?: Small;
  readonly people: readonly Person[];
  readonly paylines?: readonly number[];
}

function yearWith({ small = {}, people, paylines, ...changes }: Case) {
  const region = changes.region ?? regionOf(funder(1));
  const references = { payline: Float64Array.from(paylines ?? region.funding.outside.map(() => 0)) };
  const world = smallWorld({ ...small, people, references });
  const y = smallYear(world, { ...changes, region, p: { ...PLAIN, ...changes.p } });
  outsideCalls(y);
  return y;
}

type OutsideYear = ReturnType<typeof yearWith>;

const winners = ({ world: { researchers: r } }: OutsideYear, index = 0): number[] =>
  [...r.grantYears0.subarray(0, r.rows)].flatMap((years, i) =>
    years > 0 && r.grantFunder0[i] === FUNDER.firstOutside + index ? [i] : [],
  );

/** Expects a score just about that: above a payline a little lower, and not above one a little higher. */
function expectScore(person: Person, score: number, changes: Partial<Case> = {}) {
  const people = [{ logAbility: -9 }, person];
  const wins = (payline: number) => winners(yearWith({ ...changes, people, paylines: [payline] }));
  expect(wins(score - 1e-9)).toEqual([1]);
  expect(wins(score + 1e-9)).toEqual([]);
}

describe('an outside call after the spin-up', () => {
  it('is won by whoever is above the payline, not at it', () => {
    const people = [{ logAbility: 2 }, { logAbility: 1 }, { logAbility: 1.5 }];
    const y = yearWith({ people, paylines: [1] });
    expect(winners(y)).toEqual([0, 2]);
    expect([...y.flows.outsideTries]).toEqual([3]);
    expect([...y.flows.outsideWins]).toEqual([2]);
    expect(y.world.references.payline[0]).toBe(1);
  });

  it('gives instalments of 0.2 million over four years, and an award to remember', () => {
    const { researchers: r } = yearWith({
      people: [{ logAbility: 2, awardMemory: 0.25, outsideAwardMemory: 0.5 }],
    }).world;
    expect(r.grantAmount0[0]).toBeCloseTo(0.2, 12);
    expect(r.grantYears0[0]).toBe(4);
    expect(r.grantFunder0[0]).toBe(FUNDER.firstOutside);
    expect([r.outsideAwardMemory[0], r.awardMemory[0]]).toEqual([1.5, 0.25]);
  });

  it('scores ability, record and remembered awards', () => {
    expectScore({ logAbility: 0.7 }, 0.7);
    expectScore({ logRecord: 2 }, 0.6, { p: { recordWeight: 0.3 } });
    expectScore({ outsideAwardMemory: 2 }, 1.2, { p: { priorAwardWeight: 0.6 } });
  });

  it('scores the equipment of the institution, down to a floor', () => {
    const p = { reviewEquipment: 0.5, reviewEquipmentFloor: 0.25 };
    const small = { institutions: [{ equipment: 1 }, { equipment: 4 }, { equipment: 0.1 }] };
    expectScore({ institution: 1 }, 0.5 * Math.log(4), { p, small });
    expectScore({ institution: 2 }, -0.5 * Math.log(4), { p, small });
  });

  it('knows nothing of awards of the region', () => {
    expectScore({ awardMemory: 2 }, 0, { p: { priorAwardWeight: 0.6 } });
  });

  it.each([YEAR, YEAR + 1])('scores with a normal error of person, funder and year %d', (year) => {
    const person = { key0: 5, key1: 6 };
    const error = normal(randomOf(joined({ k0: 5, k1: 6 }, 0), PURPOSE.outsideReviewNoise, year));
    expectScore(person, 0.75 * error, { p: { reviewNoise: 0.75 }, year });
  });

  it('adds its terms up', () => {
    const p = { recordWeight: 0.5, priorAwardWeight: 2, reviewEquipment: 1 };
    const small = { institutions: [{ equipment: 2 }] };
    const person = { logAbility: 1, logRecord: 3, outsideAwardMemory: 0.25 };
    expectScore(person, 1 + 1.5 + Math.log(2) + 0.5, { p, small });
  });

  /** Expects that somebody tries the first funder with just that chance. */
  const expectTries = (chance: number, person: Person, p: Changes['p'] = {}, small: Small = {}) => {
    const change = {
      p: { outsideApply: 0.2, applyRecord: 0, applyAfterAward: 0, ...p },
      small,
      paylines: [-99],
    };
    const tries = (low: number, high: number) =>
      winners(
        yearWith({
          ...change,
          people: [{ ...keyInCall(PURPOSE.outsideApply, low, high), ...person }],
        }),
      ).length === 1;
    expect(tries(chance - 0.01, chance)).toBe(true);
    expect(tries(chance, chance + 0.01)).toBe(false);
  };

  it('is tried by a fifth of the people, whether or not they applied at home: odds of one to four', () => {
    expectTries(0.2, {});
    expectTries(0.2, { applications: 1, awardMemory: 3, rejectionMemory: 2 }, { applyAfterAward: 1 });
  });

  it('is tried by more of the able, of those of a record above the mean, of those who won outside', () => {
    const DOUBLED = 2 / 6;
    expectTries(DOUBLED, { logAbility: Math.LN2 });
    const state = { meanLogRecord: 0.5 };
    expectTries(DOUBLED, { logRecord: 0.5 + 2 * Math.LN2 }, { applyRecord: 0.5 }, { state });
    expectTries(DOUBLED, { outsideAwardMemory: 2 * Math.LN2 }, { applyAfterAward: 0.5 });
  });

  it('is tried by no trainee', () => {
    const people = [{ logAbility: 5, stage: STAGE.trainee }, { logAbility: 5 }];
    expect(winners(yearWith({ people, paylines: [1] }))).toEqual([1]);
  });

  it('is drawn for each funder by itself', () => {
    const trying = (index: number) => keyInCall(PURPOSE.outsideApply, 0.19, 0.2, index);
    const region = regionOf(funder(1), funder(1));
    const p = { outsideApply: 0.2, applyRecord: 0 };
    const first = yearWith({ people: [trying(0)], region, p, paylines: [-99, -99] });
    expect(first.flows.outsideWins[0]).toBe(1);
    const second = yearWith({ people: [trying(1)], region, p, paylines: [-99, -99] });
    expect(second.flows.outsideWins[1]).toBe(1);
  });

  it('is tried by those alone who can hold one more grant, another call of the year included', () => {
    const full = { logAbility: 1, grantYears0: 1, grantYears1: 1, grantYears2: 1 };
    const nearly = { ...full, grantYears1: 0 };
    const region = regionOf(funder(1), funder(1));
    const y = yearWith({ people: [full, nearly], region });
    expect([...y.flows.outsideWins]).toEqual([1, 0]);
    expect(y.world.researchers.grantFunder1[1]).toBe(FUNDER.firstOutside);
  });

  it('gives each funder its own payline and wins', () => {
    const region = regionOf(funder(1), funder(1));
    const y = yearWith({ people: [{ logAbility: 1 }, { logAbility: 3 }], region, paylines: [2, 0] });
    expect([...y.flows.outsideWins]).toEqual([1, 2]);
    expect(y.world.researchers.grantFunder0[0]).toBe(FUNDER.firstOutside + 1);
    expect(y.world.researchers.grantFunder1[1]).toBe(FUNDER.firstOutside + 1);
  });
});

/** The payline of the spin-up among scores 0, 1, 3 and 6, for that many wins a year. */
function paylineFor(wins: number, scores: readonly number[] = [3, 0, 6, 1]) {
  const y = yearWith({
    people: scores.map((logAbility) => ({ logAbility })),
    region: regionOf(funder(wins)),
    p: { paylineBelowAll: 0.25 },
    spinUp: true,
    referenceYear: true,
    paylines: [100],
  });
  return { payline: y.world.references.payline[0] - 100, won: y.flows.outsideWins[0] };
}

describe('the payline of the spin-up', () => {
  it.each([
    [1, 4.5, 1],
    [2, 2, 2],
    [1.5, 3, 1],
    [1.25, 3.75, 1],
    [3, 0.5, 3],
  ])('lies where %d a year win: at %d', (wins, payline, won) => {
    const found = paylineFor(wins);
    expect(found.payline).toBeCloseTo(payline, 9);
    expect(found.won).toBe(won);
  });

  it('lies below all scores where there are no more candidates than wins', () => {
    expect(paylineFor(4)).toEqual({ payline: -0.25, won: 4 });
    expect(paylineFor(9).won).toBe(4);
    expect(paylineFor(3.5)).toEqual({ payline: -0.25, won: 4 });
  });

  it('lies at the best score where less than half of one wins', () => {
    expect(paylineFor(0.25)).toEqual({ payline: 6, won: 0 });
  });

  it('is 0 without candidates', () => {
    expect(paylineFor(1, [])).toEqual({ payline: 0, won: 0 });
  });

  it('is added to the references in their years alone', () => {
    const people = [{ logAbility: 1 }, { logAbility: 2 }];
    const y = yearWith({ people, spinUp: true, paylines: [5] });
    expect(y.world.references.payline[0]).toBe(5);
    expect(winners(y)).toEqual([1]);
  });
});

describe('matched funding', () => {
  const MANY = Array.from({ length: 5 }, () => ({}));
  const matched = (matchMoney: number, people: readonly Person[] = MANY) => {
    const world = smallWorld({ people, references: { payline: Float64Array.of(-99) } });
    const use = { lever: 'matchedFunding', start: YEAR, end: YEAR + 9, ramp: 0, dose: constant(matchMoney) };
    const y = smallYear(world, {
      region: regionOf(funder(1)),
      p: { ...PLAIN, matchRate: 0.5, matchDraws: 0 },
      controls: { matchMoney },
      policy: { levers: [use], programme: null },
    });
    fundedBy(world, FUNDER.programme, matchMoney);
    outsideCalls(y);
    return { y, r: world.researchers };
  };

  it('gives winners a local grant of a part of what they won, for as long', () => {
    // 0.8 million over 4 years: half of 0.2 a year
    const { y, r } = matched(9);
    expect([r.grantAmount1[0], r.grantYears1[0], r.grantFunder1[0]]).toEqual([0.1, 4, FUNDER.programme]);
    expect(y.flows.matched).toBeCloseTo(5 * 0.4, 12);
    expect(y.world.state.programmeReserve).toBeCloseTo(2, 12);
    expect(y.world.ledger.returned[payerIndex(y.world.ledger, 'city')]).toBeCloseTo(7, 12);
  });

  it('reaches as far as the money, and those with their hands full are not matched', () => {
    const { y, r } = matched(0.9);
    expect([...r.grantYears1.subarray(0, 5)]).toEqual([4, 4, 0, 0, 0]);
    expect(y.world.state.programmeReserve).toBeCloseTo(0.8, 12);
    const full = { grantYears0: 2, grantYears1: 2 };
    expect(matched(9, [full]).y.flows.matched).toBe(0);
  });

  it('reports to a programme what goes back to it, in its last year as well', () => {
    const returnedIn = (end: number) => {
      const world = smallWorld({ people: [{}], references: { payline: Float64Array.of(99) } });
      const programme = { payer: 'city', amount: 9, start: YEAR - 1, end };
      const y = smallYear(world, {
        region: regionOf(funder(1)),
        p: PLAIN,
        controls: { matchMoney: 9 },
        policy: { levers: [], programme },
      });
      fundedBy(world, FUNDER.programme, 9);
      outsideCalls(y);
      return y.flows.programmeReturned;
    };
    expect([returnedIn(YEAR), returnedIn(YEAR - 1)]).toEqual([9, 0]);
  });

  it('draws more to try', () => {
    const tries = (matchDraws: number) => {
      const person = keyInCall(PURPOSE.outsideApply, 0.2, 0.24);
      const p = { outsideApply: 0.2, applyRecord: 0, applyAfterAward: 0, matchRate: 0.5, matchDraws };
      return winners(yearWith({ people: [person], p, controls: { matchMoney: 1e-9 }, paylines: [-99] }))
        .length;
    };
    expect([tries(0), tries(0.4)]).toEqual([0, 1]);
  });
});

describe('proposals to a funder whose money has grown fourfold', () => {
  const p = { outsideApply: 0.2, applicationsFollow: 0.5 };
  /** The year of a call with that money over that of the start year, and with as many grants more unless another number is given. */
  function grownYear(
    grown: number,
    people: readonly Person[],
    changed: Changes['p'] = {},
    { mechanism = 'rank', growth = grown, payline = -5 } = {},
  ) {
    const region = regionOf({ ...funder(2), mechanism } as ReturnType<typeof funder>);
    const references = { payline: Float64Array.of(payline) };
    const y = smallYear(smallWorld({ people, references }), { region, p: { ...PLAIN, ...p, ...changed } });
    y.funders.budgetGrowth[FUNDER.firstOutside] = grown;
    y.funders.growth[FUNDER.firstOutside] = growth;
    outsideCalls(y);
    return y.flows;
  }
  /** Whether somebody whose number lies just below or above an edge applies. */
  const tries = (edge: number, grown: number, changed: Changes['p'] = {}) =>
    [edge - 0.002, edge].map(
      (low) => grownYear(grown, [keyInCall(PURPOSE.outsideApply, low, low + 0.002)], changed).outsideTries[0],
    );

  it('are twice as likely at an elasticity of a half, as likely as ever without one or with the same money', () => {
    expect(tries(0.4, 4)).toEqual([1, 0]);
    expect(tries(0.2, 4, { applicationsFollow: 0 })).toEqual([1, 0]);
    expect(tries(0.2, 1)).toEqual([1, 0]);
    expect(tries(0.1, 0.25)).toEqual([1, 0]);
  });

  it('come from no one where no money is left', () => {
    expect(grownYear(0, [{}, {}], { outsideApply: ALL }).outsideTries[0]).toBe(0);
  });

  it('leave what is won above a payline to the money: fourfold, and not eightfold', () => {
    // five of a hundred apply, and ten with the money of now, all above the payline: four times five are due of them
    const people = Array.from({ length: 100 }, (_, n) => ({
      ...keyInCall(PURPOSE.outsideApply, n / 100, (n + 0.5) / 100),
      logAbility: n * 1e-6,
    }));
    const flows = grownYear(4, people, { outsideApply: 0.05 }, { mechanism: 'payline' });
    expect(flows.outsideTries[0]).toBe(10);
    expect(flows.outsideWins[0]).toBe(10);
    const few = grownYear(0.25, people, { outsideApply: 0.2 }, { mechanism: 'payline' });
    // ten of the usual twenty apply, and five are due
    expect([few.outsideTries[0], few.outsideWins[0]]).toEqual([10, 5]);
  });

  /** Sixty people who apply at chances above 0, 0.01 … 0.59, all above the fixed payline and the least likely the ablest. */
  const crowd = Array.from({ length: 60 }, (_, n) => ({
    ...keyInCall(PURPOSE.outsideApply, n / 100, (n + 0.5) / 100),
    logAbility: n * 1e-6,
  }));

  it.each([0, 0.5, 1])(
    'win as many grants as ever where grants are larger and their number stands, at an elasticity of %d',
    (applicationsFollow) => {
      const flows = grownYear(
        4,
        crowd,
        { outsideApply: 0.05, applicationsFollow },
        { mechanism: 'payline', growth: 1 },
      );
      expect(flows.outsideTries[0]).toBe(5 * 4 ** applicationsFollow);
      expect(flows.outsideWins[0]).toBe(5);
    },
  );

  it('win by how many would have applied anyhow: where all do, and a quarter is above the payline, all sixty', () => {
    const call = { mechanism: 'payline', payline: 44.5e-6 };
    const wins = [0, 0.5, 1].map(
      (applicationsFollow) =>
        grownYear(4, crowd, { outsideApply: 0.6, applicationsFollow }, call).outsideWins[0],
    );
    expect(wins).toEqual([60, 60, 60]);
  });
});
