import { describe, expect, it } from 'vitest';
import { ORIGIN, PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import type { World } from '../../../../src/model/engine/world.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { hiring } from '../../../../src/model/submodels/careers/hiring.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  randomOf,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
} from '../small-world.js';

const p = {
  ownDoctorShare: 0,
  internalShare: 0,
  vacancyFill: 0.25,
  hireAbility: 0.3,
  youngAbility: 0.9,
  abilitySpread: 0.01,
  returnChance: 0.1,
};

/** A hospital of ten posts of which four are held, one of them outside the quota: seven are open. */
const hospitalWith = (low: number, high: number) => ({
  ...keyWith(PURPOSE.vacancy, low, high),
  posts: 10,
  basePosts: 10,
  filled: 4,
  extra: 1,
});

function hired(small: Small, changes: Changes = {}) {
  const y = smallYear(smallWorld(small), { p, ...changes });
  hiring(y);
  return y;
}

const ageDrawn = ({ researchers: { key0, key1 } }: World, i: number): number =>
  randomOf({ k0: key0[i], k1: key1[i] }, PURPOSE.age, 0);

describe('hiring from outside', () => {
  it.each([
    // a quarter of seven is 1.75, to which a random number is added before the fraction is cut off
    [0.2, 0.249, 1],
    [0.251, 0.3, 2],
  ])('fills a quarter of the open posts, fractions by chance: %d to %d gives %d', (low, high, hires) => {
    const { world, flows } = hired({ institutions: [hospitalWith(low, high)] });
    expect(flows.hires).toBe(hires);
    expect(world.activeCount).toBe(hires);
    expect(world.institutions.filled[0]).toBe(4 + hires);
    expect(world.ledger.peopleIn).toBe(hires);
  });

  it('brings early researchers of 27 to 35 years of the ability of hires, each with a separate key', () => {
    const { world } = hired({ institutions: [hospitalWith(0.9, 0.99)] });
    const r = world.researchers;
    expect(r.rows).toBe(2);
    expect(r.key0[0]).not.toBe(r.key0[1]);
    for (const i of [0, 1]) {
      expect([r.stage[i], r.origin[i], r.programme[i]]).toEqual([STAGE.early, ORIGIN.local, PROGRAMME.none]);
      expect(r.age[i]).toBe(27 + Math.floor(9 * ageDrawn(world, i)));
      expect(r.logAbility[i]).toBeCloseTo(0.3, 1);
      expect([r.contract[i], r.startUp[i], r.startUpLeft[i], r.mentor[i]]).toEqual([0, 0, 0, -1]);
    }
  });

  it('goes to the institution that has the posts', () => {
    const full = { ...hospitalWith(0.9, 0.99), filled: 11 };
    const { world, flows } = hired({ institutions: [full, hospitalWith(0.3, 0.4)] });
    expect(flows.hires).toBe(2);
    expect([...world.researchers.institution.subarray(0, 2)]).toEqual([1, 1]);
  });
});

describe('who fills a post', () => {
  const college = { type: INSTITUTION_TYPES.indexOf('university') };
  /** Everything that is open is filled: ten posts of the first institution. */
  const open = { posts: 10, basePosts: 10, filled: 0, extra: 0 };
  const all = { ...p, vacancyFill: 1, ownDoctorAge: 40, ownDoctorAgeSpan: 1 };
  const ten = Array.from({ length: 10 }, () => ({ institution: 1, tenure: 3 }));

  it('is nobody where posts are not filled, and nothing is counted', () => {
    const { world, flows } = hired({ institutions: [open] }, { p: { ...all, vacancyFill: 0 } });
    expect([flows.hires, flows.conversions, flows.internalMoves, world.activeCount]).toEqual([0, 0, 0, 0]);
    expect(flows.vacancies).toBe(10);
    expect(world.state.toCare).toBe(0);
  });

  it('are a hospital’s own doctors where it takes nobody else: no arrival, and ten fewer in care', () => {
    const { world, flows } = hired(
      { institutions: [open], state: { toCare: 4 } },
      { p: { ...all, ownDoctorShare: 1 } },
    );
    expect([flows.hires, flows.conversions, flows.internalMoves]).toEqual([0, 10, 0]);
    expect(world.state.toCare).toBe(-6);
    expect(world.institutions.filled[0]).toBe(10);
    expect([...world.researchers.age.subarray(0, 10)]).toEqual(Array(10).fill(40));
  });

  it('are never own doctors of a university', () => {
    const { world, flows } = hired(
      { institutions: [{ ...open, ...college }] },
      { p: { ...all, ownDoctorShare: 1 } },
    );
    expect([flows.hires, flows.conversions]).toEqual([10, 0]);
    expect(world.state.toCare).toBe(0);
  });

  it('are people of another hospital, which loses them', () => {
    const full = { posts: 10, basePosts: 10, filled: 10 };
    const people = ten.map((one) => ({ ...one, institution: 0 }));
    const { world, flows } = hired(
      { institutions: [full, open], people },
      { p: { ...all, internalShare: 1 } },
    );
    expect([flows.hires, flows.conversions, flows.internalMoves]).toEqual([0, 0, 10]);
    expect([world.ledger.peopleIn, world.ledger.peopleOut, world.state.toCare]).toEqual([0, 0, 0]);
    expect([world.institutions.filled[0], world.institutions.filled[1]]).toEqual([0, 10]);
    expect([...world.researchers.institution.subarray(0, 10)]).toEqual(Array(10).fill(1));
    expect([...world.researchers.tenure.subarray(0, 10)]).toEqual(Array(10).fill(0));
  });

  it('take their trainees along', () => {
    const people = [
      { institution: 0, tenure: 3 },
      { institution: 0, stage: STAGE.trainee, mentor: 0 },
      { institution: 0, stage: STAGE.trainee },
    ];
    const full = { posts: 1, basePosts: 1, filled: 1 };
    const one = { posts: 1, basePosts: 1 };
    const { world } = hired({ institutions: [full, one], people }, { p: { ...all, internalShare: 1 } });
    expect([...world.researchers.institution.subarray(0, 3)]).toEqual([1, 1, 0]);
    // whoever comes first in the list
    const [first, second, third] = [{ ...people[1]!, mentor: 1 }, people[0]!, people[2]!];
    const turned = hired(
      { institutions: [full, one], people: [first, second, third] },
      { p: { ...all, internalShare: 1 } },
    );
    expect([...turned.world.researchers.institution.subarray(0, 3)]).toEqual([1, 1, 0]);
  });

  it.each([
    ['of a university', [open, { ...college, posts: 10, filled: 10 }], {}],
    ['whom a contract holds', [open, { posts: 10, filled: 10 }], { contract: 2 }],
    ['who came this year', [open, { posts: 10, filled: 10 }], { tenure: 0 }],
    ['in training', [open, { posts: 10, filled: 10 }], { stage: STAGE.trainee }],
    ['of the same hospital', [{ posts: 20, basePosts: 20, filled: 10 }], { institution: 0 }],
  ])('come from outside where the region has only people %s', (_, places, person) => {
    const people = ten.map((one) => ({ ...one, ...person }));
    const { flows } = hired({ institutions: places, people }, { p: { ...all, internalShare: 1 } });
    expect([flows.hires, flows.internalMoves]).toEqual([10, 0]);
  });

  it('is drawn: of many, half own doctors, half of the others from within the region', () => {
    const posts = { posts: 2000, basePosts: 2000, filled: 0 };
    const people = Array.from({ length: 2000 }, () => ({ institution: 1, tenure: 3 }));
    const full = { posts: 2000, basePosts: 2000, filled: 2000 };
    const { flows } = hired(
      { institutions: [posts, full], people },
      { p: { ...all, vacancyFill: 0.5, ownDoctorShare: 0.5, internalShare: 0.5 } },
    );
    // the second hospital fills half of what the first took from it, by the same rule
    const filled = flows.conversions + flows.internalMoves + flows.hires;
    expect(flows.conversions / filled).toBeCloseTo(0.5, 1);
    expect(flows.internalMoves / filled).toBeCloseTo(0.25, 1);
  });
});

describe('returns', () => {
  const full = { posts: 1, basePosts: 1, filled: 1 };

  it('bring back a tenth of those away, a fraction waiting until it makes a person', () => {
    const { world, flows } = hired({ institutions: [full], state: { abroad: 10, returnsDue: 0.7 } });
    expect(flows.returnees).toBe(1);
    expect(world.state.abroad).toBe(9);
    expect(world.state.returnsDue).toBeCloseTo(0.7, 12);
    expect(world.institutions.filled[0]).toBe(2);
  });

  it('are more where a network of 18 places finds, at one half a place, 1 - 1/e of the nine others', () => {
    const small = { institutions: [full], state: { abroad: 10 } };
    const { world, flows } = hired(small, {
      p: { ...p, networkReach: 0.5 },
      controls: { networkPlaces: 18 },
    });
    // one and 5.69 of them
    expect(flows.returnees).toBe(6);
    expect(world.state.returnsDue).toBeCloseTo(1 + 9 * (1 - Math.exp(-1)) - 6, 12);
    const nobody = hired({ institutions: [full] }, { controls: { networkPlaces: 18 } });
    expect(nobody.world.state.returnsDue).toBe(0);
  });

  it('come from elsewhere for hospitals, which universities are not', () => {
    const away = { abroad: 30 };
    expect(hired({ institutions: [full], state: away }).world.state.moved).toBe(3);
    const college = { ...full, type: INSTITUTION_TYPES.indexOf('university') };
    expect(hired({ institutions: [college], state: away }).world.state.moved).toBe(0);
  });

  it('are of established researchers of 34 to 45 years, as able as young talents', () => {
    const { world } = hired({ institutions: [full], state: { abroad: 30 } });
    const r = world.researchers;
    expect(r.rows).toBe(3);
    expect(new Set([r.key0[0], r.key0[1], r.key0[2]]).size).toBe(3);
    for (const i of [0, 1, 2]) {
      expect([r.stage[i], r.origin[i], r.programme[i]]).toEqual([
        STAGE.established,
        ORIGIN.returnee,
        PROGRAMME.none,
      ]);
      expect(r.age[i]).toBe(34 + Math.floor(12 * ageDrawn(world, i)));
      expect(r.logAbility[i]).toBeCloseTo(0.9, 1);
      expect(r.mentor[i]).toBe(-1);
    }
  });
});

describe('people from outside who come for open posts', () => {
  const posts = 2000;
  const open = { posts, basePosts: posts, filled: 0, extra: 0 };
  /** A quarter of the posts is filled in a year, of these half by the hospital’s own doctors. */
  const filledWith = (outsideSupply: number | undefined) => {
    const workforce = { ...SMALL_REGION.workforce, outsideSupply };
    const { flows } = hired(
      { institutions: [open] },
      { p: { ...p, ownDoctorShare: 0.5 }, region: { ...SMALL_REGION, workforce } },
    );
    return [flows.hires, flows.conversions];
  };
  const [usualHires, usualOwn] = filledWith(undefined) as [number, number];
  /** Three standard errors of a count of some 250 by lot. */
  const near = (value: number | undefined, expected: number) =>
    expect(Math.abs(value! - expected)).toBeLessThan(3 * Math.sqrt(expected));

  it('are as many where a record says that they are, to the lot', () => {
    expect(filledWith(1)).toEqual([usualHires, usualOwn]);
    expect(usualHires + usualOwn).toBe(posts / 4);
  });

  it('are half as many where it says so, and as many of the hospital’s own take a post', () => {
    const [hires, own] = filledWith(0.5);
    near(hires, usualHires / 2);
    expect(own).toBe(usualOwn);
  });

  it('are none where none come', () => {
    expect(filledWith(0)).toEqual([0, usualOwn]);
  });

  it('are twice as many where there are posts for them, the others as many as ever', () => {
    const [hires, own] = filledWith(2);
    near(hires, 2 * usualHires);
    near(own, usualOwn);
  });

  it('are no more than posts are open, and of the hospital’s own take as many one as ever', () => {
    // ten times those of a quarter of the posts would be more than all that the own leave
    expect(filledWith(20)).toEqual([posts - usualOwn, usualOwn]);
  });

  it.each([0.25, 0.8, 1])(
    'leave fewer posts empty the more they are, where %d of the posts are filled',
    (vacancyFill) => {
      const left = (outsideSupply: number) => {
        const workforce = { ...SMALL_REGION.workforce, outsideSupply };
        const { flows } = hired(
          { institutions: [open] },
          { p: { ...p, vacancyFill, ownDoctorShare: 0.5 }, region: { ...SMALL_REGION, workforce } },
        );
        expect(flows.conversions + flows.hires + flows.vacancies).toBe(posts);
        return [flows.vacancies, flows.conversions];
      };
      const [usual, more, most] = [1, 2, 9].map(left);
      expect([more![1], most![1]]).toEqual([usual![1], usual![1]]);
      expect(more![0]).toBe(Math.max(0, usual![0]! - (posts * vacancyFill - usual![1]!)));
      expect(most![0]).toBe(0);
    },
  );
});
