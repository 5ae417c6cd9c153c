import { describe, expect, it } from 'vitest';
import { GONE, ORIENTATION, ORIGIN, PROGRAMME, STAGE } from '../../../src/model/engine/codes.js';
import { RESEARCHER_COLUMNS, type World } from '../../../src/model/engine/world.js';
import { medinno } from '../../../src/model/medinno.js';
import type { Parameters } from '../../../src/model/medinno-year.js';
import { parameterValues } from '../../../src/model/parameter-values.js';
import { INSTITUTION_TYPES, type InstitutionType } from '../../../src/model/place/institution-types.js';
import { AREAS, type Region } from '../../../src/model/place/region.js';
import {
  type Arrival,
  arrive,
  closeRanks,
  depart,
  drawByWeight,
  forgetGone,
  leaveTeam,
  uniformsOfActive,
} from '../../../src/model/population/people.js';
import { counterOf, PURPOSE } from '../../../src/random/purposes.js';
import { expectChance } from '../submodels/at-chance.js';
import { keyWith, type Person, randomOf, SMALL_REGION, smallWorld } from '../submodels/small-world.js';

/** What a person has once in life is drawn for the year 0, whenever they come. */
const ONCE = 0;
const NOBODY: Arrival = {
  k0: 1,
  k1: 2,
  institution: 0,
  stage: STAGE.early,
  origin: ORIGIN.local,
  programme: PROGRAMME.none,
  age: 30,
  meanLogAbility: 0,
  mentor: -1,
  contract: 0,
  startUp: 0,
  startUpYears: 0,
};

interface Coming {
  readonly p?: Readonly<Record<string, number>>;
  readonly world?: World;
  readonly region?: Region;
  readonly key?: { readonly key0: number; readonly key1: number };
}

/** Somebody who comes to a world; the row and all columns. */
function newcomer(who: Partial<Arrival> = {}, coming: Coming = {}) {
  const { world = smallWorld(), region = SMALL_REGION, key } = coming;
  const p: Parameters = parameterValues(medinno, coming.p);
  const keys = key === undefined ? {} : { k0: key.key0, k1: key.key1 };
  const i = arrive(world, region, p, { ...NOBODY, ...who, ...keys });
  return { world, i, r: world.researchers };
}

/** Somebody whose random number for a purpose is within 0.001 of `u`. */
const keyNear = (purpose: number, u: number) => keyWith(purpose, u - 0.001, u + 0.001, ONCE);

/** Where a standard normal lies one below, one above and two above its mean. */
const QUANTILES = [
  [0.158655, -1],
  [0.841345, 1],
  [0.97725, 2],
] as const;

describe('whoever arrives', () => {
  it('is what the arrival says', () => {
    const { r, i } = newcomer({
      k0: 7,
      k1: 8,
      stage: STAGE.established,
      origin: ORIGIN.imported,
      programme: PROGRAMME.leadingTalent,
      age: 41,
      mentor: 3,
      contract: 5,
      startUp: 0.25,
      startUpYears: 4,
    });
    expect([r.key0[i], r.key1[i], r.institution[i], r.stage[i]]).toEqual([7, 8, 0, STAGE.established]);
    expect([r.origin[i], r.programme[i]]).toEqual([ORIGIN.imported, PROGRAMME.leadingTalent]);
    expect([r.age[i], r.mentor[i], r.contract[i]]).toEqual([41, 3, 5]);
    expect([r.startUp[i], r.startUpLeft[i]]).toEqual([0.25, 4]);
  });

  it('works at the institution that takes them', () => {
    const world = smallWorld({ institutions: [{}, {}, {}] });
    const { r, i } = newcomer({ institution: 2 }, { world });
    expect(r.institution[i]).toBe(2);
  });

  it('is as original as the mean, fully motivated, and without any past', () => {
    const { r, i } = newcomer({}, { p: { meanOriginality: 0.375 } });
    expect([r.originality[i], r.motivation[i], r.gone[i]]).toEqual([0.375, 1, GONE.no]);
    const past = [r.yearsInStage, r.tenure, r.unfunded, r.team, r.awardMemory, r.papers, r.grantYears0];
    expect(past.map((column) => column[i])).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('is the last of the active and one more who came in', () => {
    const { world, i } = newcomer({}, { world: smallWorld({ people: [{}, {}] }) });
    expect(i).toBe(2);
    expect([...world.active.subarray(0, world.activeCount)]).toEqual([0, 1, 2]);
    expect([world.ledger.peopleIn, world.ledger.peopleOut]).toEqual([1, 0]);
  });

  it('finds a place among the active where the list is full', () => {
    const world = smallWorld({ people: [{}, {}] });
    world.active = Int32Array.of(0, 1);
    expect(newcomer({}, { world }).i).toBe(2);
    expect(world.active).toHaveLength(4);
    for (const row of [3, 4]) expect(newcomer({}, { world }).i).toBe(row);
    expect([...world.active.subarray(0, world.activeCount)]).toEqual([0, 1, 2, 3, 4]);
    expect(world.active).toHaveLength(8);
  });

  it.each([
    // e^0, e^0.5 and e^0.75
    [0.158655, 0, 1],
    [0.841345, 0.5, 1.649],
    [0.97725, 0.75, 2.117],
  ])('has, where the random number is %d, an ability whose logarithm is %d', (u, logAbility, ability) => {
    const key = keyNear(PURPOSE.ability, u);
    const { r, i } = newcomer({ meanLogAbility: 0.25 }, { key, p: { abilitySpread: 0.25 } });
    expect(r.logAbility[i]).toBeCloseTo(logAbility, 2);
    expect(r.ability[i] / ability).toBeCloseTo(1, 1);
  });

  it.each([
    ['taste for risk', 'riskTaste'],
    ['taste as a reviewer', 'reviewerTaste'],
    ['success with the novel', 'novelty'],
  ] as const)('has a %s that is standard normal', (_, column) => {
    for (const [u, z] of QUANTILES) {
      const { r, i } = newcomer({}, { key: keyNear(PURPOSE[column], u) });
      expect(Math.abs(r[column][i] - z)).toBeLessThan(0.03);
    }
  });

  it('is connected with the chance that the parameter says', () => {
    const connected = (key: { key0: number; key1: number }) => {
      const { r, i } = newcomer({}, { key, p: { connectedShare: 0.3 } });
      return r.connected[i] === 1;
    };
    expectChance(PURPOSE.connected, 0.3, connected, ONCE);
  });
});

describe('the orientation of whoever arrives', () => {
  const SHARES: Readonly<Record<InstitutionType, readonly [basic: number, translational: number]>> = {
    university: [0.6, 0.1],
    hospital: [0.2, 0.25],
    institute: [0.4, 0.3],
    enterprise: [0.1, 0.8],
  };
  const p = Object.fromEntries(
    Object.entries(SHARES).flatMap(([type, [basic, translational]]) => [
      [`${type}Basic`, basic],
      [`${type}Translational`, translational],
    ]),
  );
  const at = (type: InstitutionType, low: number, high: number) => {
    const world = smallWorld({ institutions: [{}, { type: INSTITUTION_TYPES.indexOf(type) }] });
    const key = keyWith(PURPOSE.orientation, low, high, ONCE);
    const { r, i } = newcomer({ institution: 1 }, { world, key, p });
    return r.orientation[i];
  };

  it.each([
    ['university', 0.6, 0.7],
    ['hospital', 0.2, 0.45],
    ['institute', 0.4, 0.7],
    ['enterprise', 0.1, 0.9],
  ] as const)('is basic, translational or clinical by the shares of a %s', (type, basic, both) => {
    expect(at(type, basic - 0.002, basic)).toBe(ORIENTATION.basic);
    expect(at(type, basic, basic + 0.002)).toBe(ORIENTATION.translational);
    expect(at(type, both - 0.002, both)).toBe(ORIENTATION.translational);
    expect(at(type, both, both + 0.002)).toBe(ORIENTATION.clinical);
  });
});

describe('the area of whoever arrives', () => {
  it('is drawn by burden', () => {
    // Of 1000: 100 in the first area, 300 in the second, none in the third, 600 in the fourth
    const burdens = [100, 300, 0, 600, 0, 0, 0, 0];
    const areas = AREAS.map((id, a) => ({ id, burden: burdens[a], trend: 0 }));
    const region = { ...SMALL_REGION, health: { ...SMALL_REGION.health, areas } };
    const at = (low: number, high: number) => {
      const { r, i } = newcomer({}, { region, key: keyWith(PURPOSE.area, low, high, ONCE) });
      return r.area[i];
    };
    expect([at(0.098, 0.1), at(0.1, 0.102)]).toEqual([0, 1]);
    expect([at(0.398, 0.4), at(0.4, 0.402), at(0.99, 1)]).toEqual([1, 3, 3]);
  });
});

describe('a draw by weight', () => {
  // 2, 0, 5 and 3 of 10
  const drawn = (u: number) => drawByWeight(u, 4, (k) => [2, 0, 5, 3][k]);

  it.each([
    [0, 0],
    [0.19, 0],
    [0.2, 2],
    [0.69, 2],
    [0.7, 3],
    [0.999, 3],
  ])('at %d takes number %d', (u, number) => {
    expect(drawn(u)).toBe(number);
  });

  it('takes the only one there is', () => {
    expect(drawByWeight(0.4, 1, () => 7)).toBe(0);
  });
});

describe('whoever departs', () => {
  const trainee: Person = { stage: STAGE.trainee, mentor: 0 };
  const grants: Person = { grantYears0: 1, grantYears1: 2, grantYears2: 3 };

  it('is gone for that reason, without grants, and counted', () => {
    const world = smallWorld({ people: [grants, grants] });
    depart(world, 1, GONE.emigrated);
    const { gone, grantYears0, grantYears1, grantYears2 } = world.researchers;
    expect([gone[0], gone[1]]).toEqual([GONE.no, GONE.emigrated]);
    expect([grantYears0[0], grantYears1[0], grantYears2[0]]).toEqual([1, 2, 3]);
    expect([grantYears0[1], grantYears1[1], grantYears2[1]]).toEqual([0, 0, 0]);
    expect([world.ledger.peopleIn, world.ledger.peopleOut]).toEqual([0, 1]);
  });

  it('leaves the mentor’s team as a trainee', () => {
    const world = smallWorld({ people: [{ team: 2 }, trainee, { team: 3 }, { ...trainee, mentor: 2 }] });
    const { team, mentor } = world.researchers;
    depart(world, 1, GONE.graduatedOut);
    expect([team[0], mentor[1], team[2], mentor[3]]).toEqual([1, -1, 3, 2]);
    depart(world, 3, GONE.graduatedOut);
    expect([team[0], team[2], mentor[3]]).toEqual([1, 2, -1]);
  });

  it('leaves no team in a post', () => {
    const world = smallWorld({ people: [{ team: 2 }, { mentor: 0 }] });
    depart(world, 1, GONE.left);
    expect(world.researchers.team[0]).toBe(2);
  });

  it('leaves a team of none where there is no mentor', () => {
    const world = smallWorld({ people: [{ team: 2 }, { ...trainee, mentor: -1 }] });
    leaveTeam(world, 1);
    expect([world.researchers.team[0], world.researchers.mentor[1]]).toEqual([2, -1]);
  });
});

describe('the list of the active', () => {
  it('drops those gone and keeps its order', () => {
    const left: Person = { gone: GONE.left };
    const world = smallWorld({ people: [{}, left, {}, left, {}, left] });
    closeRanks(world);
    expect([...world.active.subarray(0, world.activeCount)]).toEqual([0, 2, 4]);
  });

  it('gives each its own random numbers, by place in the list and not by row', () => {
    const keys = [3, 5, 9].map((key0) => ({ key0, key1: 4 }));
    const world = smallWorld({ people: keys });
    world.active.set([2, 0]);
    world.activeCount = 2;
    const out = Float64Array.of(-1, -1, -1);
    uniformsOfActive(world, counterOf(PURPOSE.leave, 2031), out);
    const uniform = (k0: number) => randomOf({ k0, k1: 4 }, PURPOSE.leave, 2031);
    expect([...out]).toEqual([uniform(9), uniform(3), -1]);
  });
});

describe('forgetting those gone', () => {
  const left: Person = { gone: GONE.retired };
  /** Rows 0, 1, 3, 5 and 6 stay; the mentor of 0 is in row 5, that of 1 in row 0, those of 3 and 5 are gone, 6 has none. */
  function forgotten(): World {
    const world = smallWorld({
      people: [
        { age: 50, mentor: 5 },
        { age: 51, mentor: 0 },
        { ...left, age: 60 },
        { age: 52, mentor: 4 },
        { ...left, age: 61 },
        { age: 53, mentor: 2 },
        { age: 54 },
      ],
    });
    closeRanks(world);
    forgetGone(world);
    return world;
  }

  it('closes up the rows of the others in their order', () => {
    const { researchers: r, active, activeCount } = forgotten();
    expect(r.rows).toBe(5);
    expect([...r.age.subarray(0, 7)]).toEqual([50, 51, 52, 53, 54, 0, 0]);
    expect([...active.subarray(0, activeCount)]).toEqual([0, 1, 2, 3, 4]);
  });

  it('follows mentors to their new rows, and knows none who is gone', () => {
    const { mentor } = forgotten().researchers;
    expect([...mentor.subarray(0, 5)]).toEqual([3, 0, -1, -1, -1]);
  });

  it('leaves room for twice as many to come', () => {
    const { researchers: r } = forgotten();
    expect(r.capacity).toBe(15);
    for (const column of Object.keys(RESEARCHER_COLUMNS) as (keyof typeof RESEARCHER_COLUMNS)[])
      expect(r[column], column).toHaveLength(15);
  });
});
