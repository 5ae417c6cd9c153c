import { describe, expect, it } from 'vitest';
import { GONE, PROGRAMME, STAGE } from '../../../src/model/engine/codes.js';
import { INSTITUTION_TYPES } from '../../../src/model/place/institution-types.js';
import { openInPool, openPosts, placeFor, takePost } from '../../../src/model/population/posts.js';
import { countPosts, staffOf, staffSums } from '../../../src/model/population/staff.js';
import type { Key } from '../../../src/random/keys.js';
import { PURPOSE } from '../../../src/random/purposes.js';
import { keyWith, type Person, type Place, smallWorld } from '../submodels/small-world.js';

const COLLEGE: Place = { type: INSTITUTION_TYPES.indexOf('university') };

describe('posts', () => {
  const { youngTalent } = PROGRAMME;

  it('are held by those who are there and no longer in training', () => {
    const { institutions } = counted([
      { stage: STAGE.early },
      { stage: STAGE.leader, institution: 1 },
      { stage: STAGE.established, institution: 1 },
      { stage: STAGE.trainee, institution: 1 },
      { stage: STAGE.early, institution: 1, gone: GONE.left },
    ]);
    expect([...institutions.filled.subarray(0, 2)]).toEqual([1, 2]);
  });

  it('are outside the quota while a programme’s contract runs', () => {
    const { institutions } = counted([
      { programme: youngTalent, contract: 1 },
      { programme: youngTalent, contract: 0 },
      { programme: PROGRAMME.none, contract: 3 },
      { programme: youngTalent, contract: 2, stage: STAGE.trainee },
      { programme: youngTalent, contract: 2, gone: GONE.left },
      { programme: youngTalent, contract: 2, institution: 1 },
    ]);
    expect([...institutions.filled.subarray(0, 2)]).toEqual([3, 1]);
    expect([...institutions.extra.subarray(0, 2)]).toEqual([1, 1]);
  });

  it('are counted anew each time, and only of the active', () => {
    const world = smallWorld({ institutions: [{ filled: 7, extra: 5 }], people: [{}, {}, {}] });
    world.activeCount = 2;
    countPosts(world);
    expect([world.institutions.filled[0], world.institutions.extra[0]]).toEqual([2, 0]);
  });

  function counted(people: readonly Person[]) {
    const world = smallWorld({ institutions: [{}, COLLEGE], people });
    countPosts(world);
    return world;
  }
});

describe('staff', () => {
  it('is everyone in post, those of hospitals apart', () => {
    const world = smallWorld({
      institutions: [{}, COLLEGE, {}],
      people: [
        {},
        { institution: 1 },
        { institution: 2 },
        { stage: STAGE.trainee },
        { stage: STAGE.early },
        {},
      ],
    });
    world.activeCount = 5;
    expect(staffOf(world)).toEqual({ all: 4, hospitals: 3 });
  });
});

/** The key of a region whose lot for rounding posts lies between `low` and `high`. */
function lotBetween(low: number, high: number): Key {
  const { key0, key1 } = keyWith(PURPOSE.postRounding, low, high, 0);
  return { k0: key0, k1: key1 };
}

describe('open posts', () => {
  const open = (place: Place, representation = 1, key: Key = { k0: 1, k1: 2 }) =>
    openPosts(smallWorld({ key, institutions: [{ members: 1, ...place }] }), 0, representation);

  it.each([
    ['those of the quota that nobody holds', { posts: 10, filled: 7 }, 3],
    ['not taken by people outside the quota', { posts: 10, filled: 7, extra: 2 }, 5],
    ['whole ones', { posts: 10.9, filled: 7 }, 3],
    ['none where more people work than the quota has', { posts: 5, filled: 7 }, 0],
    ['whole for each of the institutions that one stands for', { posts: 11, members: 4, filled: 3 }, 5],
  ])('are %s', (_, place, posts) => {
    expect(open(place)).toBe(posts);
  });

  it('come in rows of several, rounded by the lot of the region', () => {
    // 2.8 rows of 5 posts are 14 posts: 2 rows, and one more for those whose lot is above 0.2
    expect(open({ posts: 2.8 }, 5, lotBetween(0.19, 0.2))).toBe(2);
    expect(open({ posts: 2.8 }, 5, lotBetween(0.2, 0.21))).toBe(3);
    expect(open({ posts: 2.8, filled: 1 }, 5, lotBetween(0.2, 0.21))).toBe(2);
  });

  it('have lots a golden section apart for successive institutions', () => {
    // lots of 0.1, 0.718 and 0.336: one more row where 0.5 is missing needs 0.5
    const key = lotBetween(0.0995, 0.1005);
    const places = [0, 1, 2].map(() => ({ members: 1, posts: 2.5 }));
    const world = smallWorld({ key, institutions: places });
    expect([0, 1, 2].map((k) => openPosts(world, k, 2))).toEqual([2, 3, 2]);
  });
});

describe('an open post of a pool', () => {
  const [open, full] = [
    { posts: 2, filled: 1 },
    { posts: 2, filled: 2 },
  ];
  const nearest = (k: number, ...places: readonly Place[]) =>
    openInPool(smallWorld({ institutions: places }), k, 1);

  it('is that of the institution itself where it has one', () => {
    expect(nearest(1, { ...open, pool: 3 }, { ...open, pool: 3 })).toBe(1);
  });

  it('is else the nearest of the pool, on either side', () => {
    const pool = [open, full, full, full, open].map((place) => ({ ...place, pool: 3 }));
    expect([1, 3].map((k) => nearest(k, ...pool))).toEqual([0, 4]);
  });

  it('is none of another pool', () => {
    expect(nearest(1, { ...open, pool: 0 }, { ...full, pool: 1 }, { ...open, pool: 2 })).toBe(-1);
    expect(nearest(0, { ...full, pool: 0 }, { ...full, pool: 0 })).toBe(-1);
  });
});

describe('a trainee who takes a post', () => {
  it('begins a career where the training was, and leaves the team', () => {
    const trainee: Person = {
      stage: STAGE.trainee,
      institution: 1,
      mentor: 0,
      yearsInStage: 3,
      tenure: 3,
      unfunded: 2,
    };
    const world = smallWorld({
      institutions: [{ filled: 4 }, { filled: 6 }],
      people: [{ team: 2 }, trainee],
    });
    takePost(world, 1);
    const { researchers: r, institutions } = world;
    expect([r.stage[1], r.institution[1], r.mentor[1]]).toEqual([STAGE.early, 1, -1]);
    expect([r.yearsInStage[1], r.tenure[1], r.unfunded[1]]).toEqual([0, 0, 0]);
    expect([r.team[0], r.stage[0]]).toEqual([1, STAGE.established]);
    expect([...institutions.filled.subarray(0, 2)]).toEqual([4, 7]);
  });
});

describe('the institution of somebody from outside', () => {
  const sums = staffSums(
    smallWorld({ institutions: [{ basePosts: 3, posts: 50 }, { basePosts: 0 }, { basePosts: 7 }] }),
  );

  it('follows from running sums of the staff at the start', () => {
    expect([...sums]).toEqual([3, 3, 10]);
  });

  it('is drawn by their size', () => {
    const drawn = (low: number, high: number) => {
      const { key0, key1 } = keyWith(PURPOSE.import, low, high, 0);
      return placeFor(sums, key0, key1);
    };
    expect([drawn(0, 0.01), drawn(0.298, 0.3), drawn(0.3, 0.302), drawn(0.99, 1)]).toEqual([0, 0, 2, 2]);
  });
});
