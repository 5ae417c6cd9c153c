import { describe, expect, it } from 'vitest';
import { FUNDER, STAGE } from '../../../../src/model/engine/codes.js';
import { ACCOUNT, institutionAccount, payerAccount } from '../../../../src/model/engine/ledger.js';
import { emptyReferences, fixReferences } from '../../../../src/model/engine/references.js';
import { AREAS, type OutsideFunderSpec } from '../../../../src/model/place/region.js';
import { outsideCalls } from '../../../../src/model/submodels/calls/outside-calls.js';
import { payments } from '../../../../src/model/submodels/calls/payments.js';
import { type Changes, type Person, SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const [NATION] = SMALL_REGION.funding.outside;

/** The small region with these funders outside, each like the nation but for what is said: one win of 0.8 million over 4 years. */
const regionWith = (...outside: Partial<OutsideFunderSpec>[]) => ({
  ...SMALL_REGION,
  funding: { ...SMALL_REGION.funding, outside: outside.map((own) => ({ ...NATION, ...own })) },
});

/** Everybody tries, and scores are abilities. */
const PLAIN = {
  outsideApply: 1 - 1e-12,
  recordWeight: 0,
  reviewEquipment: 0,
  priorAwardWeight: 0,
  reviewNoise: 0,
};

function callWith(own: Partial<OutsideFunderSpec>, people: readonly Person[], p: Changes['p'] = {}) {
  // a payline that nobody reaches, for those whose mechanism heeds it
  const world = smallWorld({ people, references: { payline: Float64Array.of(99) } });
  const y = smallYear(world, { region: regionWith(own), p: { ...PLAIN, ...p } });
  outsideCalls(y);
  return y;
}

const winnersOf = ({ world: { researchers: r } }: ReturnType<typeof callWith>): number[] =>
  [...r.grantYears0.subarray(0, r.rows)].flatMap((years, i) => (years > 0 ? [i] : []));

const abilities = (...of: number[]): Person[] => of.map((logAbility) => ({ logAbility }));

describe('a funder that ranks', () => {
  it('gives to as many as ever, whatever the payline was', () => {
    expect(winnersOf(callWith({}, abilities(0, 3, 1)))).toEqual([]);
    expect(winnersOf(callWith({ mechanism: 'rank' }, abilities(0, 3, 1)))).toEqual([1]);
    expect(winnersOf(callWith({ mechanism: 'rank', winsPerYear: 2 }, abilities(0, 3, 1)))).toEqual([1, 2]);
  });
});

describe('a funder that draws lots', () => {
  const people = abilities(4, 3, 1, 0);
  const winners = Array.from({ length: 40 }, (_, year) => {
    const world = smallWorld({ people });
    const y = smallYear(world, {
      region: regionWith({ mechanism: 'lottery' }),
      p: { ...PLAIN, lotteryPool: 0.5 },
      year: 2030 + year,
    });
    outsideCalls(y);
    return winnersOf(y);
  });

  it('gives to one a year, of the better half alone', () => {
    expect(winners.every((won) => won.length === 1)).toBe(true);
    expect(new Set(winners.flat())).toEqual(new Set([0, 1]));
  });

  it('gives to the better of them as often as to the other', () => {
    // 40 fair lots: outside 10 to 30 fewer than once in a thousand
    const first = winners.filter(([won]) => won === 0).length;
    expect(first).toBeGreaterThan(10);
    expect(first).toBeLessThan(30);
  });

  it('gives to all where there are no more candidates than grants', () => {
    const few = callWith({ mechanism: 'lottery', winsPerYear: 3 }, abilities(2, 0));
    expect(winnersOf(few)).toEqual([0, 1]);
  });
});

describe('a funder that reads records', () => {
  it('sees neither ability nor error, but awards of its panel', () => {
    const own = { mechanism: 'trackRecord', priorAwardWeight: 0.5 } as const;
    const people = [{ logAbility: 9 }, { logRecord: 1 }, { logRecord: 0.4, outsideAwardMemory: 1 }];
    expect(winnersOf(callWith(own, people, { reviewNoise: 5 }))).toEqual([1]);
    const renowned = [people[0], people[1], { logRecord: 0.6, outsideAwardMemory: 1 }];
    expect(winnersOf(callWith(own, renowned, { reviewNoise: 5 }))).toEqual([2]);
  });
});

describe('a funder with a target', () => {
  it('takes proposals of its target group alone', () => {
    const oncology = AREAS.indexOf('oncology');
    const people = [{ logAbility: 3 }, { logAbility: 1, area: oncology }, { logAbility: 0, area: oncology }];
    expect(winnersOf(callWith({ mechanism: 'rank', target: 'oncology' }, people))).toEqual([1]);
  });
});

describe('a panel', () => {
  const people = [
    { logAbility: 1 },
    { privateAwardMemory: 2 },
    { outsideAwardMemory: 2 },
    { awardMemory: 2 },
  ];
  const own = { mechanism: 'rank', priorAwardWeight: 0.6 } as const;

  it.each([
    ['private', 1],
    ['outside', 2],
    ['local', 3],
  ] as const)('that is %s knows its own awards alone', (panel, winner) => {
    expect(winnersOf(callWith({ ...own, panel }, people))).toEqual([winner]);
  });

  it('remembers what it gave, and no other panel does', () => {
    const { researchers: r } = callWith({ ...own, panel: 'private' }, people).world;
    expect([r.privateAwardMemory[1], r.outsideAwardMemory[1], r.awardMemory[1]]).toEqual([3, 0, 0]);
  });

  it('of the region sees motivation where others do not', () => {
    const keen = [{ logAbility: 0.1 }, { motivation: 1.5 }];
    const p = { reviewMotivation: 0.5 };
    expect(winnersOf(callWith({ mechanism: 'rank' }, keen, p))).toEqual([0]);
    expect(winnersOf(callWith({ mechanism: 'rank', panel: 'local' }, keen, p))).toEqual([1]);
  });

  it('errs as its funder says', () => {
    const people = abilities(...Array.from({ length: 20 }, (_, n) => n / 100));
    expect(winnersOf(callWith({ mechanism: 'rank', reviewNoise: 0 }, people, { reviewNoise: 9 }))).toEqual([
      19,
    ]);
  });
});

describe('random numbers of calls', () => {
  it('is a funder’s own: another one, before it or behind, moves none of it', () => {
    const people = Array.from({ length: 30 }, () => ({}));
    const triesOf = (...outside: Partial<OutsideFunderSpec>[]) => {
      const payline = Float64Array.from(outside, () => 0);
      const y = smallYear(smallWorld({ people, references: { payline } }), {
        region: regionWith(...outside),
        p: { ...PLAIN, outsideApply: 0.3, reviewNoise: 1 },
      });
      outsideCalls(y);
      const { researchers: r } = y.world;
      const row = FUNDER.firstOutside + outside.findIndex(({ id }) => id === 'nation');
      return people.flatMap((_, i) => (r.grantFunder0[i] === row || r.grantFunder1[i] === row ? [i] : []));
    };
    const alone = triesOf({ id: 'nation' });
    expect(alone.length).toBeGreaterThan(1);
    expect(triesOf({ id: 'charity' }, { id: 'nation' }, { id: 'firms' })).toEqual(alone);
  });
});

describe('terms of money', () => {
  const p = { overhead: 0.1, baseFunding: 0.2, referenceFunding: 0.5 };
  const grant = { grantFunder0: FUNDER.firstOutside, grantAmount0: 0.4, grantYears0: 2 };

  function paid(own: Partial<OutsideFunderSpec>, people: readonly Person[]) {
    const world = smallWorld({ people, institutions: [{}, {}] });
    const y = smallYear(world, { region: regionWith(own), p, controls: { stableShare: 0 } });
    payments(y);
    return y;
  }

  it('its own overhead stays with the institution, of its grants alone', () => {
    // 0.3 of 0.4 million instead of 0.1
    const { world } = paid({ overhead: 0.3 }, [
      grant,
      { ...grant, grantFunder0: FUNDER.local, institution: 1 },
    ]);
    expect(world.researchers.money[0]).toBeCloseTo(0.1 + 0.28, 12);
    expect(world.researchers.money[1]).toBeCloseTo(0.1 + 0.36, 12);
    expect(world.institutions.balance[0]).toBeCloseTo(0.12, 12);
    expect(world.institutions.balance[1]).toBeCloseTo(0.04, 12);
    expect(world.ledger.received[institutionAccount(world.ledger, 0)]).toBeCloseTo(0.12, 12);
    expect(world.ledger.paid[ACCOUNT.research]).toBeCloseTo(0.16, 12);
  });

  it('money per head goes to all in post alike and nobody applies for it', () => {
    // 2 x 0.8 million a year for two in post: 0.8 each, less a fifth
    const own = { mechanism: 'perHead', winsPerYear: 2, overhead: 0.2 } as const;
    const { world, flows } = paid(own, [{}, { institution: 1 }, { stage: STAGE.trainee }]);
    const { money, unfunded } = world.researchers;
    expect(money[0]).toBeCloseTo(0.1 + 0.64, 12);
    expect(money[1]).toBeCloseTo(0.1 + 0.64, 12);
    expect(money[2]).toBeCloseTo(0.1, 12);
    expect(world.ledger.paid[payerAccount(world.ledger, 'central')]).toBeCloseTo(1.6, 12);
    expect(world.institutions.balance[0]).toBeCloseTo(0.16, 12);
    expect(flows.grantMoney).toBeCloseTo(1.6, 12);
    expect(flows.outsidePaid[0]).toBeCloseTo(1.6, 12);
    expect(unfunded[0]).toBe(1);
    expect(winnersOf(callWith(own, abilities(5, 6)))).toEqual([]);
  });
});

describe('a funder beside others', () => {
  /** Who holds a grant after the calls of these funders, some of the people being old winners with one panel. */
  const heldWith = (...outside: Partial<OutsideFunderSpec>[]) => {
    const people = Array.from({ length: 40 }, (_, n) => ({ logAbility: n / 40, privateAwardMemory: n % 3 }));
    const world = smallWorld({ people, references: { payline: new Float64Array(outside.length).fill(0.3) } });
    const p = { ...PLAIN, outsideApply: 0.2, applyAfterAward: 2 };
    const y = smallYear(world, { region: regionWith(...outside), p });
    outsideCalls(y);
    return winnersOf(y);
  };
  const inert = { id: 'nobody', mechanism: 'rank', winsPerYear: 0 } as const;

  it.each(['outside', 'private', 'local'] as const)(
    'that gives nothing moves nobody, wherever it stands: one with the panel %s',
    (panel) => {
      const [first, second] = [{ id: 'first' }, { id: 'second' }];
      const without = heldWith(first, second);
      expect(without.length).toBeGreaterThan(3);
      const one = { ...inert, panel };
      expect(heldWith(first, one, second)).toEqual(without);
      expect(heldWith(one, first, second)).toEqual(without);
      expect(heldWith(first, second, one)).toEqual(without);
    },
  );
});

describe('a number of grants that is not whole', () => {
  it.each(['rank', 'lottery', 'trackRecord'] as const)('comes out on average by lot: %s', (mechanism) => {
    let wins = 0;
    const years = 400;
    for (let n = 0; n < years; n++) {
      const people = [4, 3, 2, 1].map((able) => ({ logAbility: able, logRecord: able }));
      const world = smallWorld({ people });
      const y = smallYear(world, {
        region: regionWith({ mechanism, winsPerYear: 1.4 }),
        p: { ...PLAIN, lotteryPool: 0.5 },
        year: 2030 + n,
      });
      outsideCalls(y);
      expect([1, 2]).toContain(y.flows.outsideWins[0]);
      wins += y.flows.outsideWins[0];
    }
    // standard error 0.025
    expect(wins / years).toBeGreaterThan(1.3);
    expect(wins / years).toBeLessThan(1.5);
  });
});

describe('a payline', () => {
  /** The line after reference years with so many people who can try, each of ability 2. */
  const lineAfter = (...candidates: number[]) => {
    const references = emptyReferences(0, 1);
    for (const count of candidates) {
      const world = smallWorld({ people: abilities(...Array<number>(count).fill(2)), references });
      outsideCalls(smallYear(world, { region: regionWith({}), p: PLAIN, spinUp: true, referenceYear: true }));
      references.years++;
      references.payline.set(world.references.payline);
      references.paylineYears.set(world.references.paylineYears);
    }
    fixReferences(references);
    return references.payline[0];
  };

  it('is the mean of the years in which anybody tried, and none where nobody ever did', () => {
    const usual = lineAfter(4, 4);
    expect(lineAfter(4, 0, 4, 0)).toBeCloseTo(usual, 12);
    expect(lineAfter(0, 0)).toBeNaN();
  });

  it('that there is none of leaves a funder that gives as many as are known', () => {
    const references = { payline: Float64Array.of(Number.NaN) };
    const world = smallWorld({ people: abilities(0, 3, 1), references });
    const y = smallYear(world, { region: regionWith({}), p: PLAIN });
    outsideCalls(y);
    expect(winnersOf(y)).toEqual([1]);
  });
});
