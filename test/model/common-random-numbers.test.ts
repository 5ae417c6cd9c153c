import { beforeAll, describe, expect, it } from 'vitest';
import { FUNDER, STAGE } from '../../src/model/engine/codes.js';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import type { World } from '../../src/model/engine/world.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { addGrant } from '../../src/model/submodels/calls/grants.js';
import { replicateKey } from '../../src/random/keys.js';
import {
  bytesOf,
  lever,
  liveOn,
  lookingAfter,
  meanOf,
  observe,
  POLICY_YEAR,
  policyOf,
  region,
  setting,
  settingWith,
  worldOf,
} from './maoming.js';

/** Everything a world holds, as bytes. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, member) =>
    ArrayBuffer.isView(member)
      ? Buffer.from(member.buffer, member.byteOffset, member.byteLength).toString('base64')
      : member,
  );
}

describe('a policy that changes nothing gives the same bytes as no policy', () => {
  const HORIZON = 12;
  const nothing = bytesOf(observe(1, NO_POLICY, HORIZON));
  const priced = setting.levers.filter(({ price }) => price !== null);

  it.each(setting.levers.map(({ id }) => id))('%s at dose 0', (id) => {
    expect(bytesOf(observe(1, policyOf([lever(id, 0)]), HORIZON))).toBe(nothing);
  });

  it.each<[string, Policy]>([
    ['every lever at dose 0', policyOf(setting.levers.map(({ id }) => lever(id, 0)))],
    ['a programme of amount 0 without levers', policyOf([], 0)],
    [
      'a programme of amount 0 with every lever at dose 0',
      policyOf(
        setting.levers.map(({ id }) => lever(id, 0)),
        0,
      ),
    ],
    [
      'levers dated after the horizon',
      policyOf(setting.levers.map(({ id, range }) => lever(id, range[1], 5, POLICY_YEAR + HORIZON))),
    ],
    [
      'a programme dated after the horizon',
      policyOf([lever('competitiveGrants', 30, 5, POLICY_YEAR + HORIZON)], 30, 5, POLICY_YEAR + HORIZON),
    ],
  ])('%s', (_, policy) => {
    expect(bytesOf(observe(1, policy, HORIZON))).toBe(nothing);
  });

  it('priced levers under a programme of amount 0, but for what they asked', () => {
    const asking = policyOf(
      priced.map(({ id, range }) => lever(id, range[1])),
      0,
    );
    const asked = setting.series.findIndex(({ indicator }) => indicator.id === 'programmeDoses');
    const without = (observations: Float64Array) =>
      observations.filter((_, n) => n % setting.series.length !== asked);
    expect(bytesOf(without(observe(1, asking, HORIZON)))).toBe(
      bytesOf(without(observe(1, NO_POLICY, HORIZON))),
    );
  });
});

describe('a run', () => {
  const policy = policyOf([lever('youngTalent', 20), lever('evaluationReform', 1)], 30, 10);
  const other = policyOf([lever('lottery', 1), lever('platforms', 1)], 60, 10, POLICY_YEAR, 'province');

  it('is repeatable whatever ran before', () => {
    const first = bytesOf(observe(1, policy, 15));
    observe(1, other, 15);
    observe(2, other, 15);
    expect(bytesOf(observe(1, policy, 15))).toBe(first);
    const again = worldAtPolicyYear(setting, replicateKey('test', 1));
    expect(bytesOf(runPolicy(setting, again, policy, 15))).toBe(first);
  });

  it('leaves the world it starts from as it was', () => {
    const before = contentOf(worldOf(1));
    observe(1, policy, 15);
    observe(1, other, 15);
    expect(contentOf(worldOf(1))).toBe(before);
  });

  it('has the same first years under a longer horizon', () => {
    const short = observe(1, policy, 8);
    expect(bytesOf(observe(1, policy, 15).subarray(0, short.length))).toBe(bytesOf(short));
  });

  it('has its own random numbers in another replicate', () => {
    expect(bytesOf(observe(2, NO_POLICY, 3))).not.toBe(bytesOf(observe(1, NO_POLICY, 3)));
  });
});

describe('two scenarios', () => {
  const width = setting.series.length;
  const LATER = POLICY_YEAR + 5;
  const nothing = observe(1, NO_POLICY, 6);

  it.each(setting.levers.map(({ id, range }) => [id, range[1]] as const))(
    'agree exactly until %s first acts, and differ from then on',
    (id, dose) => {
      const acting = observe(1, policyOf([lever(id, dose, 7, LATER)], 30, 7, LATER), 6);
      expect(bytesOf(acting.subarray(0, 5 * width))).toBe(bytesOf(nothing.subarray(0, 5 * width)));
      expect(bytesOf(acting.subarray(5 * width))).not.toBe(bytesOf(nothing.subarray(5 * width)));
    },
  );
});

/** What happened to everyone, as far as it can be counted: a hash a person, by the person's key. */
type Histories = ReadonlyMap<string, number>;

const SPIN_UP = 15;
const SEEDS = 20;
const grantSlots = ['0', '1', '2'] as const;

/** Live `years` on the world given and return everyone's discrete history after 10 years and at the end. */
function historiesOf(world: World, years: number): readonly [afterTen: Histories, atEnd: Histories] {
  const history = new Map<number, number>();
  const r = world.researchers;
  const add = (i: number, ...facts: number[]) => {
    let hash = history.get(i) ?? 17;
    for (const fact of facts) hash = Math.imul(hash ^ fact, 0x01000193) + 0x2c9277b5;
    history.set(i, hash | 0);
  };
  /** Grants as they stand when all calls of the year are over: a new award shows in its years. */
  const place = settingWith(
    {},
    {
      processes: lookingAfter({
        outsideCalls: () => {
          for (let n = 0; n < world.activeCount; n++) {
            const i = world.active[n];
            for (const slot of grantSlots) {
              const left = r[`grantYears${slot}`][i];
              add(i, left, left > 0 ? r[`grantFunder${slot}`][i] : -1);
            }
          }
        },
      }),
    },
  );
  let known = new Set(world.active.subarray(0, world.activeCount));
  const look = (year: number) => {
    for (let n = 0; n < world.activeCount; n++) known.add(world.active[n]);
    for (const i of known) add(i, year, r.stage[i], r.institution[i], r.papers[i], r.gone[i]);
    known = new Set([...known].filter((i) => r.gone[i] === 0));
  };
  const byKey = (): Histories =>
    new Map([...history].map(([i, hash]) => [`${r.key0[i]},${r.key1[i]}`, hash]));
  liveOn(place, world, NO_POLICY, 10, ({ year }) => look(year));
  const afterTen = byKey();
  liveOn(place, world, NO_POLICY, years - 10, ({ year }) => look(year));
  return [afterTen, byKey()];
}

/** Share of all people of either run, but for one, who have the same history in both. */
function sameShare(one: Histories, other: Histories, but: string): number {
  const people = new Set([...one.keys(), ...other.keys()]);
  people.delete(but);
  let same = 0;
  for (const key of people) if (one.has(key) && one.get(key) === other.get(key)) same++;
  return same / people.size;
}

/** One more local grant, of the usual size and duration, to someone in post who holds none. */
function grantToOne(world: World, replicate: number): string {
  const { researchers: r, active, activeCount } = world;
  const { localGrantSize, localGrantDuration } = region.funding;
  const free = [...active.subarray(0, activeCount)].filter(
    (i) => r.stage[i] !== STAGE.trainee && r.grantYears0[i] + r.grantYears1[i] + r.grantYears2[i] === 0,
  );
  const i = free[(replicate * 37) % free.length];
  addGrant(r, i, localGrantSize / localGrantDuration, localGrantDuration, FUNDER.local);
  return `${r.key0[i]},${r.key1[i]}`;
}

describe('one extra grant to one person in the first policy year', () => {
  const afterTen: number[] = [];
  const afterTwenty: number[] = [];
  beforeAll(() => {
    for (let replicate = 100; replicate < 100 + SEEDS; replicate++) {
      const start = worldAtPolicyYear(setting, replicateKey('test', replicate), SPIN_UP);
      const changed = copyOf(start);
      const person = grantToOne(changed, replicate);
      const without = historiesOf(start, 20);
      const granted = historiesOf(changed, 20);
      afterTen.push(sameShare(without[0], granted[0], person));
      afterTwenty.push(sameShare(without[1], granted[1], person));
    }
  });
  const textOf = (values: number[]) =>
    `mean share of unchanged lives ${meanOf(values).toFixed(4)}, by seed ${values.map((v) => v.toFixed(3)).join(' ')}`;

  it('leaves at least 97 % of other lives as they were after 10 years, on the mean of 20 seeds', () => {
    expect(meanOf(afterTen), textOf(afterTen)).toBeGreaterThanOrEqual(0.97);
  });

  it('leaves at least 90 % as they were after 20 years', () => {
    expect(meanOf(afterTwenty), textOf(afterTwenty)).toBeGreaterThanOrEqual(0.9);
  });

  it('changes some lives all the same', () => {
    expect(meanOf(afterTwenty)).toBeLessThan(1);
  });
});
