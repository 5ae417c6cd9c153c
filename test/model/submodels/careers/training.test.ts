import { describe, expect, it } from 'vitest';
import { GONE, ORIGIN, PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { training } from '../../../../src/model/submodels/careers/training.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  type Person,
  type Place,
  randomOf,
  SMALL_REGION,
  smallWorld,
  smallYear,
} from '../small-world.js';

const p = {
  traineeYears: 3,
  postdocYears: 2,
  contractYears: 5,
  postCompetition: 0.5,
  abilitySpread: 0.01,
  hireAbility: 0.3,
  traineeMoney: 0.5,
  referenceFunding: 0.1,
};
/** Six in ten graduates and four in ten postdocs stay; an investigator has 0.75 trainees, a quarter of one a year. */
const region = {
  ...SMALL_REGION,
  workforce: {
    ...SMALL_REGION.workforce,
    graduatesWhoStay: 0.6,
    postdocsWhoStay: 0.4,
    traineesPerInvestigator: 0.75,
  },
};

/** Key columns of somebody whose random numbers for staying and for rank lie where they are wanted. */
function graduateKey(staying: readonly [number, number], rank: readonly [number, number] = [0.49, 0.51]) {
  for (let k0 = 1; k0 < 1_000_000; k0++) {
    const key = { k0, k1: 0 };
    const stays = randomOf(key, PURPOSE.graduate, 0);
    const ranks = randomOf(key, PURPOSE.postRank);
    if (stays > staying[0] && stays < staying[1] && ranks > rank[0] && ranks < rank[1])
      return { key0: k0, key1: 0 };
  }
  throw new Error('no such key');
}

const STAYS = [0.1, 0.3] as const;
const trainee = (person: Person = {}): Person => ({
  ...graduateKey(STAYS),
  stage: STAGE.trainee,
  yearsInStage: 3,
  ...person,
});

function trained(people: readonly Person[], place: Place = { posts: 10 }, changes: Changes = {}) {
  const y = smallYear(smallWorld({ institutions: [place], people }), { p, region, ...changes });
  training(y);
  return y;
}

describe('trainees at the end of their time', () => {
  it('wait until their years are over', () => {
    const { flows } = trained([trainee({ yearsInStage: 2 })]);
    expect([flows.graduates, flows.graduatesPosted]).toEqual([0, 0]);
  });

  it('who stay, six in ten, take an open post where they trained', () => {
    const { world, flows } = trained([
      { money: 0 },
      trainee({ ...graduateKey([0.58, 0.6]), mentor: 0, unfunded: 2, tenure: 3 }),
      trainee(graduateKey([0.6, 0.62])),
    ]);
    const r = world.researchers;
    expect([flows.graduates, flows.graduatesPosted]).toEqual([2, 1]);
    expect([r.stage[1], r.yearsInStage[1], r.unfunded[1], r.tenure[1], r.mentor[1]]).toEqual([
      STAGE.early,
      0,
      0,
      0,
      -1,
    ]);
    expect(r.gone[2]).toBe(GONE.graduatedOut);
    expect(world.institutions.filled[0]).toBe(1);
    expect(world.ledger.peopleOut).toBe(1);
  });

  it('leave where no post is open', () => {
    const { world, flows } = trained([trainee()], { posts: 3, filled: 3 });
    expect([flows.graduates, flows.graduatesPosted]).toEqual([1, 0]);
    expect(world.researchers.gone[0]).toBe(GONE.graduatedOut);
  });

  it('take a post of the same pool where none is open, and work there from then on', () => {
    const places = [
      { posts: 0, pool: 1 },
      { posts: 1, pool: 1 },
    ];
    const y = smallYear(smallWorld({ institutions: places, people: [trainee()] }), { p, region });
    training(y);
    const { researchers: r, institutions } = y.world;
    expect([r.stage[0], r.institution[0]]).toEqual([STAGE.early, 1]);
    expect([...institutions.filled.subarray(0, 2)]).toEqual([0, 1]);
    expect(y.flows.graduatesPosted).toBe(1);
  });

  it('who have gone already are passed over', () => {
    expect(trained([trainee({ gone: GONE.left })]).flows.graduates).toBe(0);
  });
});

describe('an open post', () => {
  /** Which of two gets the only post. */
  const winner = (a: Person, b: Person, changes: Changes = {}) => {
    const { world } = trained([trainee(a), trainee(b)], { posts: 1 }, changes);
    return [0, 1].filter((i) => world.researchers.gone[i] === GONE.no);
  };
  /** Noise of 0 and of two thirds of a standard deviation, 0.7 of which is 0.47. */
  const EVEN = graduateKey(STAYS);
  const FAVOURED = graduateKey(STAYS, [0.745, 0.755]);

  it('goes to the abler, of equals to the earlier', () => {
    expect(winner({}, { logAbility: 0.1 })).toEqual([1]);
    expect(winner({ logAbility: 0.1 }, {})).toEqual([0]);
    expect(winner({}, {})).toEqual([0]);
  });

  it('weighs ability by 0.3 and 0.7 times the competition against noise of 0.7', () => {
    // half competition: 0.65 ln ability against 0.7 · 0.6745 = 0.472
    expect(winner({ ...EVEN, logAbility: 0.75 }, FAVOURED)).toEqual([0]);
    expect(winner({ ...EVEN, logAbility: 0.7 }, FAVOURED)).toEqual([1]);
    // full competition: the whole of it
    const full = { p: { ...p, postCompetition: 1 } };
    expect(winner({ ...EVEN, logAbility: 0.5 }, FAVOURED, full)).toEqual([0]);
    expect(winner({ ...EVEN, logAbility: 0.44 }, FAVOURED, full)).toEqual([1]);
    const none = { p: { ...p, postCompetition: 0 } };
    expect(winner({ ...EVEN, logAbility: 1.63 }, FAVOURED, none)).toEqual([0]);
    expect(winner({ ...EVEN, logAbility: 1.5 }, FAVOURED, none)).toEqual([1]);
  });

  it('favours the connected by 0.3 of the favouritism', () => {
    // 0.3 · 0.5 = 0.15 against 0.65 ln ability
    const favoured = { controls: { favouritism: 0.5 } };
    expect(winner({ logAbility: 0.22 }, { connected: 1 }, favoured)).toEqual([1]);
    expect(winner({ logAbility: 0.24 }, { connected: 1 }, favoured)).toEqual([0]);
  });
});

describe('postdocs of a programme', () => {
  const postdoc = (person: Person = {}) =>
    trainee({ programme: PROGRAMME.postdoc, yearsInStage: 2, ...person });

  it('who stay, four in ten, are kept outside the quota for a contract, whatever posts are open', () => {
    const { world, flows } = trained([postdoc(graduateKey([0.38, 0.4])), postdoc(graduateKey([0.4, 0.42]))], {
      posts: 0,
    });
    const r = world.researchers;
    expect([flows.postdocsFinished, flows.postdocsStayed, flows.graduates]).toEqual([2, 1, 0]);
    expect([r.stage[0], r.contract[0]]).toEqual([STAGE.early, 5]);
    expect(r.gone[1]).toBe(GONE.graduatedOut);
    expect([world.institutions.filled[0], world.institutions.extra[0]]).toEqual([1, 1]);
  });

  it('finish after two years, trainees after three', () => {
    expect(trained([postdoc({ yearsInStage: 1 })]).flows.postdocsFinished).toBe(0);
  });
});

describe('new trainees of a mentor', () => {
  const mentor = (low: number, high: number, person: Person = {}): Person => ({
    ...keyWith(PURPOSE.traineeCount, low, high),
    money: 0.1,
    ...person,
  });

  it.each([
    // twice the reference: 0.25 (0.5 + 0.5 · 2) = 0.375 in the mean; none below exp(-0.375) = 0.6873
    [0.67, 0.687, 0],
    [0.688, 0.7, 1],
    // up to 0.6873 · 1.375 = 0.945 one, then two
    [0.93, 0.944, 1],
    [0.946, 0.96, 2],
  ])('are Poisson by money: %d to %d gives %d', (low, high, count) => {
    const { world, flows } = trained([mentor(low, high)]);
    expect(flows.trainees).toBe(count);
    expect(world.researchers.team[0]).toBe(count);
    expect(world.researchers.rows).toBe(1 + count);
  });

  it.each([
    // three times the mean is the most that counts: 0.25 (0.5 + 0.5 · 3) = 0.5, exp(-0.5) = 0.6065
    [0.6, 0.606, 10, 0],
    [0.607, 0.62, 10, 1],
    // without money half the base: 0.125, exp(-0.125) = 0.8825
    [0.87, 0.882, 0, 0],
    [0.883, 0.9, 0, 1],
  ])(
    'count money between none and three times the mean: %d to %d with %d million gives %d',
    (low, high, money, count) => {
      expect(trained([mentor(low, high, { money })]).flows.trainees).toBe(count);
    },
  );

  it('are of 24 to 28 years, of the ability of hires, where their mentor is, each of an own key', () => {
    const { world } = trained([mentor(0.97, 0.98)], { posts: 10 });
    const r = world.researchers;
    expect(r.rows).toBe(3);
    expect(r.key0[1]).not.toBe(r.key0[2]);
    for (const i of [1, 2]) {
      const drawn = randomOf({ k0: r.key0[i], k1: r.key1[i] }, PURPOSE.age, 0);
      expect(r.age[i]).toBe(24 + Math.floor(5 * drawn));
      expect([r.stage[i], r.origin[i], r.programme[i], r.mentor[i]]).toEqual([
        STAGE.trainee,
        ORIGIN.local,
        PROGRAMME.none,
        0,
      ]);
      expect(r.logAbility[i]).toBeCloseTo(0.3, 1);
      expect([r.contract[i], r.startUp[i], r.startUpLeft[i]]).toEqual([0, 0, 0]);
    }
  });

  it('are taken by none who trains or has gone', () => {
    const training = mentor(0.97, 0.98, { stage: STAGE.trainee, yearsInStage: 0 });
    const gone = mentor(0.97, 0.98, { gone: GONE.left });
    expect(trained([training, gone]).flows.trainees).toBe(0);
  });
});
