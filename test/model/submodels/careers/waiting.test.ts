import { describe, expect, it } from 'vitest';
import { GONE, PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { hiring } from '../../../../src/model/submodels/careers/hiring.js';
import { training } from '../../../../src/model/submodels/careers/training.js';
import {
  postOneWaiting,
  waitingPeople,
  yearsWaited,
} from '../../../../src/model/submodels/careers/waiting.js';
import { childKey } from '../../../../src/random/child-key.js';
import { CHANNEL } from '../../../../src/random/keys.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  keyWith,
  type Person,
  type Place,
  randomOf,
  SMALL_REGION,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

const p = { traineeYears: 3, waitingYears: 2, giveUpWaiting: 0.5, vacancyFill: 1, ownDoctorShare: 0 };
const everybodyStays = {
  ...SMALL_REGION,
  workforce: { ...SMALL_REGION.workforce, graduatesWhoStay: 1, traineesPerInvestigator: 0 },
};
const trainee = (yearsInStage: number, person: Person = {}): Person => ({
  stage: STAGE.trainee,
  yearsInStage,
  ...person,
});
/** Whose lot for going on lies where it is wanted. */
const going = (low: number, high: number) => keyWith(PURPOSE.giveUpWaiting, low, high);

function trained(people: readonly Person[], place: Place, changes = {}) {
  const y = smallYear(smallWorld({ institutions: [place], people }), {
    p: { ...p, ...changes },
    region: everybodyStays,
  });
  training(y);
  return y;
}

describe('a graduate without a post', () => {
  const full = { posts: 2, filled: 2 };

  it('waits for one as many years as are given, and is a graduate once', () => {
    const first = trained([trainee(3)], full);
    expect([first.flows.graduates, first.flows.waiting]).toEqual([1, 1]);
    expect(first.world.researchers.gone[0]).toBe(GONE.no);
    const second = trained([trainee(4, going(0.6, 0.9))], full);
    expect([second.flows.graduates, second.flows.waiting]).toEqual([0, 1]);
    const last = trained([trainee(5, going(0.6, 0.9))], full);
    expect([last.flows.waiting, last.world.researchers.gone[0]]).toEqual([0, GONE.graduatedOut]);
  });

  it('is a graduate in the first year at the end of a training of years that are not whole, or after it', () => {
    const { flows } = trained([trainee(3), trainee(4, going(0.6, 0.9))], full, { traineeYears: 2.5 });
    expect([flows.graduates, flows.waiting]).toEqual([1, 2]);
  });

  it('goes at once where nobody waits', () => {
    const { flows, world } = trained([trainee(3)], full, { waitingYears: 0 });
    expect([flows.waiting, world.researchers.gone[0]]).toEqual([0, GONE.graduatedOut]);
  });

  it('gives up with the chance that is given', () => {
    const people = [trainee(4, going(0.3, 0.49)), trainee(4, going(0.51, 0.7))];
    const { world, flows } = trained(people, full);
    expect([...world.researchers.gone.subarray(0, 2)]).toEqual([GONE.graduatedOut, GONE.no]);
    expect(flows.waiting).toBe(1);
  });

  it('competes again with those who finish, the abler first', () => {
    const people = [trainee(3), trainee(4, { ...going(0.6, 0.9), logAbility: 3 })];
    const { world, flows } = trained(people, { posts: 1, filled: 0 }, { postNoise: 0 });
    expect([...world.researchers.stage.subarray(0, 2)]).toEqual([STAGE.trainee, STAGE.early]);
    expect([flows.graduatesPosted, flows.waiting]).toEqual([1, 1]);
  });
});

describe('a post that nobody of the institution takes', () => {
  const people = [trainee(3), trainee(4), trainee(2), trainee(4, { programme: PROGRAMME.postdoc })];
  const open = { posts: 3, basePosts: 3, filled: 0, extra: 0 };
  const posted = (waitingShare: number, waiting: number, internalShare = 0) => {
    const world = smallWorld({ institutions: [{ posts: 0, filled: 0 }, open], people });
    const y = smallYear(world, { p: { ...p, internalShare, waitingShare, returnChance: 0 } });
    y.flows.waiting = waiting;
    hiring(y);
    return y;
  };

  it('goes to those who wait, of any institution, and then to hires from outside', () => {
    const { flows, world } = posted(1, 2);
    expect([flows.graduatesPosted, flows.hires, flows.waiting]).toEqual([2, 1, 0]);
    const { stage, institution } = world.researchers;
    expect([...stage.subarray(0, 4)]).toEqual([STAGE.early, STAGE.early, STAGE.trainee, STAGE.trainee]);
    expect([...institution.subarray(0, 2)]).toEqual([1, 1]);
    expect(world.institutions.filled[1]).toBe(3);
  });

  it('goes to hires from outside alone where none are kept for them, also where a move within fails', () => {
    for (const internalShare of [0, 1]) {
      const { flows } = posted(0, 2, internalShare);
      expect([flows.graduatesPosted, flows.hires, flows.waiting]).toEqual([0, 3, 2]);
    }
  });
});

describe('one post, by its lot', () => {
  /** An institution whose first post of the year has a lot between those bounds. */
  const placeWithLot = (low: number, high: number): Place => {
    for (let key0 = 1; key0 < 100_000; key0++) {
      const lot = randomOf(childKey({ k0: key0, k1: 0 }, CHANNEL.hire, YEAR, 0), PURPOSE.filler, 0);
      if (lot > low && lot < high) return { key0, key1: 0, posts: 1, basePosts: 1, filled: 0 };
    }
    throw new Error(`no lot between ${low} and ${high}`);
  };
  const takenBy = (lot: number) => {
    const world = smallWorld({
      institutions: [placeWithLot(lot - 0.005, lot + 0.005), {}],
      people: [trainee(3, { institution: 1 })],
    });
    const half = { ...p, ownDoctorShare: 0.4, internalShare: 0.5, waitingShare: 0.5, returnChance: 0 };
    const y = smallYear(world, { p: half, flows: { waiting: 1 } });
    hiring(y);
    return { own: y.flows.conversions, waiting: y.flows.graduatesPosted, outside: y.flows.hires };
  };

  // up to 0.4 an own doctor; up to 0.7 a move within, for which there is nobody; in each of the two parts above, the first half waits
  it.each([
    [0.39, 'own'],
    [0.41, 'waiting'],
    [0.54, 'waiting'],
    [0.56, 'outside'],
    [0.69, 'outside'],
    [0.71, 'waiting'],
    [0.84, 'waiting'],
    [0.86, 'outside'],
    [0.99, 'outside'],
  ] as const)('is taken with a lot of %d by one of these: %s', (lot, who) => {
    expect(takenBy(lot)).toEqual({ own: 0, waiting: 0, outside: 0, [who]: 1 });
  });
});

describe('those who wait', () => {
  it('are trainees outside programmes whose training is over', () => {
    const people = [trainee(3), trainee(2), trainee(9, { programme: PROGRAMME.postdoc }), {}];
    const world = smallWorld({ people: [...people, trainee(5, { gone: GONE.left })] });
    expect([...waitingPeople(world, 3)]).toEqual([0]);
    expect([0, 1].map((i) => yearsWaited(world, i, 3))).toEqual([0, -1]);
  });

  it('are given posts from a lot on, each one', () => {
    const world = smallWorld({ people: [trainee(3), trainee(3), trainee(3)] });
    const waiting = waitingPeople(world, 3);
    postOneWaiting(world, waiting, 0, 0.5);
    postOneWaiting(world, waiting, 0, 0.5);
    expect([...world.researchers.stage.subarray(0, 3)]).toEqual([STAGE.trainee, STAGE.early, STAGE.early]);
    postOneWaiting(world, waiting, 0, 0.5);
    expect(() => postOneWaiting(world, waiting, 0, 0.5)).toThrow('waits');
  });
});
