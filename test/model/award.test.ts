import { describe, expect, it } from 'vitest';
import { isAwarded, isDecidedAbove, leansOnAwardChance } from '../../src/model/engine/award.js';
import type { LeverUse } from '../../src/model/engine/policy.js';
import { constant } from '../../src/model/engine/program.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { replicateKey } from '../../src/random/keys.js';
import {
  bytesOf,
  firstTarget,
  observe,
  POLICY_YEAR,
  policyOf,
  region,
  seriesIn,
  setting,
  settingWith,
} from './maoming.js';

const fastTrack = setting.levers.find(({ id }) => id === 'fastTrack')!;
const retention = setting.levers.find(({ id }) => id === 'retention')!;
const ABOVE = setting.levers.filter((lever) => isDecidedAbove(lever, region));

/** Whether a lever is awarded in a draw of a replicate, with that chance. */
function comes(
  chance: number | undefined,
  { draw = 0, replicate = 1, lever = fastTrack, awardChance = 0.3 } = {},
): boolean {
  const key = replicateKey('award', replicate);
  return isAwarded(chance === undefined ? {} : { chance }, lever, {
    world: { key },
    region,
    p: { awardChance },
    draw,
  });
}

const DRAWS = Array.from({ length: 2000 }, (_, draw) => draw);

const shareOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

describe('a lever', () => {
  it('is decided above where another government has the role of its authority', () => {
    expect(ABOVE.map(({ id }) => id).sort()).toEqual([
      'coordination',
      'disciplines',
      'fastTrack',
      'insuranceListing',
      'missionLaboratories',
    ]);
  });

  it('is decided at home wherever one government has both roles, as the nation in a nation', () => {
    const roles = { ...region.roles, government: 'central', upperGovernment: 'central' };
    expect(ABOVE.filter((lever) => isDecidedAbove(lever, { roles }))).toEqual([]);
  });
});

describe('a lever from outside', () => {
  const mine = (payer: 'government' | 'upperGovernment' | 'hospitals', authority?: 'upperGovernment') => {
    const name = { en: 'mine', zh: '自定' };
    const own = { id: 'mine', name, unit: 'persons', range: [0, 10], payer, act: () => {} } as const;
    const { levers } = extend(medinno, { levers: [authority === undefined ? own : { ...own, authority }] });
    return isDecidedAbove(levers.find(({ id }) => id === 'mine')!, region);
  };

  it('acts always, whoever pays for it, unless it says that another government decides', () => {
    expect([mine('government'), mine('upperGovernment'), mine('hospitals')]).toEqual([false, false, false]);
    expect(mine('upperGovernment', 'upperGovernment')).toBe(true);
  });
});

describe('an award', () => {
  it('always comes where the region’s own government decides', () => {
    expect(comes(0, { lever: retention })).toBe(true);
  });

  it('comes with the chance that the policy says, else with that of the model', () => {
    const error = Math.sqrt((0.3 * 0.7) / DRAWS.length);
    const near = (chance: number | undefined, awardChance: number) =>
      Math.abs(shareOf(DRAWS.map((draw) => comes(chance, { draw, awardChance }))) - 0.3) / error;
    expect(near(0.3, 0.9)).toBeLessThan(4);
    expect(near(undefined, 0.3)).toBeLessThan(4);
    expect(DRAWS.every((draw) => comes(1, { draw }))).toBe(true);
    expect(DRAWS.some((draw) => comes(0, { draw }))).toBe(false);
  });

  it('comes with a higher chance whenever it does with a lower one', () => {
    const lower = DRAWS.filter((draw) => comes(0.2, { draw }));
    expect(lower.length).toBeGreaterThan(0);
    expect(lower.every((draw) => comes(0.5, { draw }))).toBe(true);
  });

  it('has a lot for every draw, replicate and lever: two agree in half of the cases at a chance of one half', () => {
    const error = Math.sqrt(0.25 / DRAWS.length);
    const agree = (other: Parameters<typeof comes>[1], shift = 0) =>
      shareOf(DRAWS.map((draw) => comes(0.5, { draw }) === comes(0.5, { draw: draw + shift, ...other })));
    const coordination = ABOVE.find(({ id }) => id === 'coordination')!;
    for (const share of [
      agree({ replicate: 2 }),
      agree({ lever: coordination }),
      agree({}, 1),
      agree({}, 65_536),
    ])
      expect(Math.abs(share - 0.5)).toBeLessThan(4 * error);
    expect(agree({})).toBe(1);
  });
});

/** The standard dose of a lever for six years, with that chance. */
function applied(id: string, chance?: number): LeverUse {
  const { standard } = setting.levers.find((lever) => lever.id === id)!;
  const likely = chance === undefined ? {} : { chance };
  return {
    lever: id,
    ...firstTarget(id),
    ...likely,
    dose: constant(standard),
    start: POLICY_YEAR,
    end: POLICY_YEAR + 5,
    ramp: 0,
  };
}

describe.each(ABOVE.map(({ id }) => id))('a policy that applies for %s', (id) => {
  const nothing = bytesOf(observe(1, policyOf([]), 6));

  it('changes no bit without a chance, and does with certainty', () => {
    expect(bytesOf(observe(1, policyOf([applied(id, 0)]), 6))).toBe(nothing);
    expect(bytesOf(observe(1, policyOf([applied(id, 1)]), 6))).not.toBe(nothing);
  });

  it('is the one or the other with any chance, in all years', () => {
    const certain = bytesOf(observe(1, policyOf([applied(id, 1)]), 6));
    const found = [0.1, 0.3, 0.5, 0.7, 0.9].map((chance) =>
      bytesOf(observe(1, policyOf([applied(id, chance)]), 6)),
    );
    const times = found.filter((bytes) => bytes === nothing).length;
    // none below the lot, certain above it
    expect(found).toEqual([...Array(times).fill(nothing), ...Array(5 - times).fill(certain)]);
  });
});

describe('a programme', () => {
  it('pays nothing for what is not awarded, and gets its sum back', () => {
    const run = observe(1, policyOf([applied('disciplines', 0)], 30, 6, POLICY_YEAR, 'province'), 6);
    expect(seriesIn(run, 'programmePaid')).toEqual([0, 0, 0, 0, 0, 0]);
    for (const returned of seriesIn(run, 'programmeReturned')) expect(returned).toBeCloseTo(30, 9);
  });

  it('leaves what a policy does not say to the parameter', () => {
    const [never, always] = [0, 1].map((awardChance) =>
      bytesOf(observe(1, policyOf([applied('disciplines')]), 6, settingWith({ awardChance }))),
    );
    expect(never).toBe(bytesOf(observe(1, policyOf([]), 6)));
    expect(always).toBe(bytesOf(observe(1, policyOf([applied('disciplines', 1)]), 6)));
  });
});

describe('what a result depends on', () => {
  it('holds the chance of awards only where one is applied for without saying it', () => {
    const leans = (uses: readonly LeverUse[]) => leansOnAwardChance(policyOf(uses), region, setting.levers);
    expect([leans([applied('disciplines')]), leans([applied('disciplines', 0.5)])]).toEqual([true, false]);
    expect([leans([applied('retention')]), leans([])]).toEqual([false, false]);
  });
});
