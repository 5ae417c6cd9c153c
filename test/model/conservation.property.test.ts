import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../src/maths/sum.js';
import { LedgerError } from '../../src/model/engine/books.js';
import { GONE, PROGRAMME } from '../../src/model/engine/codes.js';
import { MONEY_TOLERANCE, payerAccount } from '../../src/model/engine/ledger.js';
import type { LeverUse, Policy, Programme } from '../../src/model/engine/policy.js';
import { constant } from '../../src/model/engine/program.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { SPENDING_KINDS, spendingByPayer } from '../../src/model/engine/spending.js';
import type { World } from '../../src/model/engine/world.js';
import type { Year } from '../../src/model/engine/year.js';
import { viewOf } from '../../src/model/entries/view.js';
import { medinno } from '../../src/model/medinno.js';
import { variedParameters } from '../../src/model/parameter-values.js';
import type { Setting, SimulatedYear } from '../../src/model/run.js';
import { budgetCost, moneyOf } from '../../src/model/submodels/value/money.js';
import { numberOfCases } from '../number-of-cases.js';
import {
  lever,
  liveFrom,
  liveOn,
  lookingAfter,
  POLICY_YEAR,
  policyOf,
  region,
  settingWith,
  worldOf,
} from './maoming.js';

const PAYERS = region.payers.map(({ id }) => id);

const HORIZON = 8;

interface Case {
  readonly replicate: number;
  readonly policy: Policy;
  readonly overrides: Readonly<Record<string, number>>;
}

const span = fc
  .tuple(fc.integer({ min: 0, max: HORIZON - 1 }), fc.integer({ min: 0, max: HORIZON - 1 }))
  .map(([a, b]) => ({ start: POLICY_YEAR + Math.min(a, b), end: POLICY_YEAR + Math.max(a, b) }));

/** A number inside a range: anywhere, near its low end where things are affordable, or at an end. */
const inside = (low: number, high: number) =>
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 3, 0))
    .map(([u, power]) => low + (high - low) * u ** power);

const use = (index: number): fc.Arbitrary<LeverUse> => {
  const { id, range, targets } = medinno.levers[index];
  const aim = targets === undefined ? fc.constant({}) : fc.record({ target: fc.constantFrom(...targets) });
  return fc
    .tuple(inside(range[0], range[1]), span, fc.integer({ min: 0, max: 4 }), aim)
    .map(([dose, years, ramp, target]) => ({ lever: id, ...target, dose: constant(dose), ramp, ...years }));
};

const leverUses = fc
  .subarray(medinno.levers.map((_, index) => index))
  .chain((chosen) => fc.tuple(...chosen.map(use)) as fc.Arbitrary<LeverUse[]>);

const programme: fc.Arbitrary<Programme | null> = fc.option(
  fc
    .tuple(fc.constantFrom(...PAYERS), inside(0, 300), span)
    .map(([payer, amount, years]) => ({ payer, amount, ...years })),
);

const overrides: fc.Arbitrary<Record<string, number>> = fc
  .tuple(
    fc.subarray(variedParameters(medinno), { maxLength: 4 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([chosen, positions, epidemics]) => ({
    epidemics: epidemics ? 1 : 0,
    ...(epidemics ? { epidemicRate: 0.5 } : {}),
    ...Object.fromEntries(
      chosen.map((id, n) => {
        const [low, high] = medinno.parameters[id].range ?? [
          medinno.parameters[id].value,
          medinno.parameters[id].value,
        ];
        return [id, low + (high - low) * positions[n]];
      }),
    ),
  }));

const cases: fc.Arbitrary<Case> = fc.record({
  replicate: fc.integer({ min: 1, max: 3 }),
  policy: fc.record({ levers: leverUses, programme }),
  overrides,
});

/** Everyone who is not gone is on the list of the active once, and no two of them share a key. */
function expectPeopleComplete({ world }: Year): void {
  const { gone, key0, key1, rows } = world.researchers;
  let there = 0;
  for (let i = 0; i < rows; i++) if (gone[i] === GONE.no) there++;
  const keys = new Set<string>();
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    if (gone[i] !== GONE.no) throw new Error(`row ${i} is gone and still active`);
    keys.add(`${key0[i]},${key1[i]}`);
  }
  expect([there, keys.size]).toEqual([world.activeCount, world.activeCount]);
}

function expectProjectsDistinct({ world: { projects } }: Year): void {
  const keys = new Set<string>();
  for (let j = 0; j < projects.rows; j++) keys.add(`${projects.key0[j]},${projects.key1[j]}`);
  expect(keys.size).toBe(projects.rows);
}

/** What the indicators call a payer's spending is what left the payer's account, less what came back. */
function expectSpendingBooked({ world: { ledger } }: Year): void {
  PAYERS.forEach((payer, index) => {
    let spent = 0;
    for (let kind = 0; kind < SPENDING_KINDS.length; kind++)
      spent += ledger.spending[kind * PAYERS.length + index];
    const out = ledger.paid[payerAccount(ledger, payer)];
    const paid = out - ledger.returned[index];
    expect(Math.abs(paid - spent) / Math.max(1, out)).toBeLessThan(MONEY_TOLERANCE);
  });
}

/** A fund holds what its running grants are still to be paid, in all and by whose money it is; nobody is asked twice. */
function expectFundsCommitted({ world }: Year): void {
  const { researchers: r, state, ledger } = world;
  const slots = [
    [r.grantYears0, r.grantAmount0, r.grantFunder0],
    [r.grantYears1, r.grantAmount1, r.grantFunder1],
    [r.grantYears2, r.grantAmount2, r.grantFunder2],
  ] as const;
  const reserves = [state.localReserve, state.programmeReserve];
  reserves.forEach((reserve, fund) => {
    let committed = 0;
    for (let n = 0; n < world.activeCount; n++) {
      const i = world.active[n];
      for (const [years, amount, funder] of slots) if (funder[i] === fund) committed += years[i] * amount[i];
    }
    const held = ledger.held.subarray(fund * PAYERS.length, (fund + 1) * PAYERS.length);
    const owned = held.reduce((sum, amount) => sum + amount, 0);
    expect(Math.abs(reserve - committed) / Math.max(1, committed)).toBeLessThan(MONEY_TOLERANCE);
    expect(Math.abs(owned - reserve) / Math.max(1, committed)).toBeLessThan(MONEY_TOLERANCE);
  });
}

/** What was asked of a payer is what it paid and what came back; the programme's sum likewise. */
function expectAskedSplit(y: Year, setting: Setting): void {
  const view = viewOf(y);
  const value = (id: string, named = '') =>
    setting.series.find(({ indicator, part }) => indicator.id === id && part === named)!.observe(view);
  for (const part of ['', ...PAYERS.map((payer) => `payer=${payer}`)])
    expect(value('moneyAsked', part)).toBeCloseTo(value('spending', part) + value('moneyReturned', part), 6);
  expect(value('programmeAsked')).toBeCloseTo(value('programmePaid') + value('programmeReturned'), 9);
  expect(value('moneyReturned')).toBeGreaterThan(value('programmeReturned') - 1e-9);
}

/**
 * From each level up, net cost grows by what the payers of that level pay less what they earn, and above the region's own by what
 * hospitals elsewhere lost with patients kept; from the widest all payers count.
 */
function expectPerspectivesAddUp(y: SimulatedYear): void {
  const { region, world, flows } = y;
  const { ledger } = world;
  const turnover = Math.max(1, sum(ledger.spending.map(Math.abs)));
  const netOf = (counted: (level: string | null) => boolean): number =>
    region.payers.reduce(
      (total, { level }, n) =>
        counted(level) ? total + spendingByPayer(ledger, n) - ledger.income[n] : total,
      0,
    );
  let below = netOf((level) => level === null);
  region.levels.forEach(({ id }, n) => {
    const cost = budgetCost(moneyOf(y, n));
    const elsewhere = n === 1 ? flows.keptSurplus : 0;
    expect(Math.abs(cost - below - netOf((level) => level === id) - elsewhere) / turnover).toBeLessThan(
      MONEY_TOLERANCE,
    );
    below = cost;
  });
  expect(Math.abs(below - netOf(() => true) - flows.keptSurplus) / turnover).toBeLessThan(MONEY_TOLERANCE);
}

function expectNumbers(y: Year, setting: Setting): void {
  const view = viewOf(y);
  for (const { indicator, part, observe } of setting.series) {
    const value = observe(view);
    // a ratio of nothing to nothing, as the age at first grant in a year without one
    if (indicator.kind === 'ratio' && Number.isNaN(value)) continue;
    if (!Number.isFinite(value)) throw new Error(`${indicator.id} ${part} of ${y.year} is ${value}`);
  }
}

describe('the books of random valid policies', () => {
  it('balance: money within 1e-9 of turnover, people and projects exactly, every observation a number', () => {
    fc.assert(
      fc.property(cases, ({ replicate, policy, overrides: changed }) => {
        const setting = settingWith(changed);
        const world = liveFrom(setting, worldOf(replicate), policy, HORIZON, (y) => {
          expectPeopleComplete(y);
          expectProjectsDistinct(y);
          expectSpendingBooked(y);
          expectFundsCommitted(y);
          expectAskedSplit(y, setting);
          expectPerspectivesAddUp(y);
          expectNumbers(y, setting);
        });
        expect(world.ledger.worst).toBeLessThan(MONEY_TOLERANCE);
      }),
      { numRuns: numberOfCases(80, 2000) },
    );
  });

  it('never leave a fund or an institution in debt', () => {
    fc.assert(
      fc.property(cases, ({ replicate, policy, overrides: changed }) => {
        liveFrom(settingWith(changed), worldOf(replicate), policy, HORIZON, ({ world }) => {
          const { localReserve, programmeReserve, developmentLeft } = world.state;
          const lowest = Math.min(
            localReserve,
            programmeReserve,
            developmentLeft,
            ...world.institutions.balance.subarray(0, world.institutions.rows),
          );
          expect(lowest).toBeGreaterThan(-1e-6);
        });
      }),
      { numRuns: numberOfCases(15, 500) },
    );
  });
});

describe('the budget of a payer', () => {
  const kinds = SPENDING_KINDS.filter((kind) => kind !== 'adoption');

  it.each(kinds)('is never charged a negative sum for %s: what others paid is not its saving', (kind) => {
    const row = SPENDING_KINDS.indexOf(kind) * PAYERS.length;
    for (const replicate of [1, 2, 3])
      liveFrom(settingWith({}), worldOf(replicate), policyOf([]), 10, ({ world, year }) => {
        PAYERS.forEach((payer, n) => {
          expect(world.ledger.spending[row + n], `${payer} in ${year}`).toBeGreaterThanOrEqual(0);
        });
      });
  });
});

describe('the money of researchers', () => {
  it('is what funds and outside payers paid, less the overhead, besides base money and start-up money', () => {
    let startUps = 0;
    let relative = 0;
    const processes = lookingAfter({
      outsideCalls: ({ world }) => {
        const { startUp, startUpLeft } = world.researchers;
        startUps = 0;
        for (let n = 0; n < world.activeCount; n++) {
          const i = world.active[n];
          if (startUpLeft[i] > 0) startUps += startUp[i];
        }
      },
      payments: ({ world, p, flows }) => {
        let money = 0;
        for (let n = 0; n < world.activeCount; n++) money += world.researchers.money[world.active[n]];
        const base = world.activeCount * p.baseFunding * p.referenceFunding;
        const granted = (1 - p.overhead) * flows.grantMoney;
        relative = Math.max(relative, Math.abs(money - base - startUps - granted) / money);
      },
    });
    const setting = settingWith({}, { processes });
    const policy = policyOf([lever('leadingTalentImport', 4), lever('youngTalent', 20)], 40);
    liveFrom(setting, worldOf(1), policy, 10);
    expect(startUps).toBeGreaterThan(1);
    expect(relative).toBeLessThan(1e-12);
  });

  it.each([0, 0.5, 1, 2.5, 100])(
    'holds start-up money that is paid over %d years, or over none',
    (startUpYears) => {
      const setting = settingWith({ startUpYears });
      const policy = policyOf([lever('leadingTalentImport', 4)], 40);
      const { researchers: r } = liveFrom(setting, worldOf(1), policy, 1);
      const leader = r.programme.indexOf(PROGRAMME.leadingTalent);
      expect(leader).toBeGreaterThan(0);
      // Who came in a year is paid from the next one on.
      const paid = r.startUp[leader] * r.startUpLeft[leader];
      expect(paid).toBeCloseTo(startUpYears === 0 ? 0 : setting.p.leaderStartUp, 6);
    },
  );
});

/** One CNY. */
const ONE = 1e-6;

describe('books that were tampered with', () => {
  const setting = settingWith({});
  const programmed = policyOf([lever('competitiveGrants', 30)], 30);

  /** Live two years, tamper, live a third one, and return what the ledger says about it. */
  function complaint(tamper: (world: World) => void): string {
    const world = liveFrom(setting, worldOf(1), programmed, 2);
    tamper(world);
    try {
      liveOn(setting, world, programmed, 1);
    } catch (error) {
      if (error instanceof LedgerError) return error.message;
      throw error;
    }
    return 'the books balance';
  }

  const offBy = (message: string): number => Number(/off by (\S+)\)/.exec(message)?.[1]);

  it('balance when nobody touches them', () => {
    expect(complaint(() => {})).toBe('the books balance');
  });

  it.each([
    [
      'localFund',
      (world: World) => {
        world.state.localReserve += ONE;
      },
    ],
    [
      'programmeFund',
      (world: World) => {
        world.state.programmeReserve += ONE;
      },
    ],
    [
      region.institutions[1].id,
      (world: World) => {
        world.institutions.balance[1] += ONE;
      },
    ],
  ] as const)('name the account when one CNY appears in %s, and say how much is off', (account, tamper) => {
    const message = complaint(tamper);
    expect(message).toContain(`${account} holds`);
    expect(message.match(/holds/g)).toHaveLength(1);
    expect(offBy(message) / ONE).toBeCloseTo(1, 2);
  });

  it('say how many people are there when one is lost', () => {
    const message = complaint((tampered) => {
      tampered.activeCount--;
    });
    expect(message).toMatch(/people: \d+ are there, the movements say \d+/);
    const [found, expected] = (message.match(/people: (\d+) are there, the movements say (\d+)/) ?? [])
      .slice(1)
      .map(Number);
    expect(expected - found).toBe(1);
    expect(expected).toBeGreaterThan(900);
  });

  it('say how many projects are there when one is lost', () => {
    const message = complaint((world) => {
      world.projects.rows--;
    });
    const [found, expected] = (message.match(/projects: (\d+) are there, the movements say (\d+)/) ?? [])
      .slice(1)
      .map(Number);
    expect(expected - found).toBe(1);
  });

  it('fail on money that is not a number', () => {
    expect(
      complaint((world) => {
        world.state.localReserve = Number.NaN;
      }),
    ).toContain('localFund holds NaN');
  });

  it('are told apart from a copy, which stays whole', () => {
    const world = worldOf(2);
    const copy = copyOf(world);
    copy.state.localReserve += 5;
    expect(world.state.localReserve).not.toBe(copy.state.localReserve);
    expect(() => liveFrom(setting, world, programmed, 1)).not.toThrow();
  });
});
