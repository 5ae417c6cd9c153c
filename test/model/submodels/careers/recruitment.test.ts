import { describe, expect, it } from 'vitest';
import { ORIGIN, PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { recruitment } from '../../../../src/model/submodels/careers/recruitment.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { type Changes, keyWith, randomOf, type Small, smallWorld, smallYear } from '../small-world.js';

const p = {
  leaderAbility: 1.2,
  youngAbility: 0.8,
  abilitySpread: 0.01,
  leaderStartUp: 3,
  youngStartUp: 0.6,
  startUpYears: 2.5,
  contractYears: 5,
};
const hospital = { posts: 10, basePosts: 10, filled: 7, extra: 7 };

function recruited(changes: Changes, small: Small = {}) {
  const y = smallYear(smallWorld({ institutions: [hospital], ...small }), { p, ...changes });
  recruitment(y);
  const { researchers: r } = y.world;
  const people = Array.from({ length: r.rows }, (_, i) => ({
    kind: [r.programme[i], r.stage[i], r.origin[i]],
    age: r.age[i],
    drawn: randomOf({ k0: r.key0[i], k1: r.key1[i] }, PURPOSE.age, 0),
    logAbility: r.logAbility[i],
    startUp: [r.startUp[i], r.startUpLeft[i]],
    contract: r.contract[i],
    key: `${r.key0[i]} ${r.key1[i]}`,
    mentor: r.mentor[i],
  }));
  return { ...y, people };
}

describe('recruits of talent programmes', () => {
  it('come a whole person at a time; fractions that were paid for wait', () => {
    const { world, flows, people } = recruited(
      { controls: { leaderHeads: 1.6, youngHeads: 0.9, postdocPlaces: 2.2 } },
      { state: { leadersDue: 0.6, youngDue: 0.05, postdocsDue: 0.9 } },
    );
    const { leadersDue, youngDue, postdocsDue } = world.state;
    expect(people).toHaveLength(2 + 0 + 3);
    expect([flows.imports, flows.youngRecruits]).toEqual([2, 0]);
    expect(leadersDue).toBeCloseTo(0.2, 12);
    expect(youngDue).toBeCloseTo(0.95, 12);
    expect(postdocsDue).toBeCloseTo(0.1, 12);
  });

  it('of young doctors take what was paid for them out of what waits', () => {
    const { world, flows } = recruited({ controls: { youngHeads: 1.6 } }, { state: { youngDue: 0.6 } });
    expect(flows.youngRecruits).toBe(2);
    expect(world.state.youngDue).toBeCloseTo(0.2, 12);
  });

  it('are leaders of 42 to 49, young doctors of 30 to 37 and postdocs of 29 to 36 years', () => {
    const { people, flows } = recruited({ controls: { leaderHeads: 2, youngHeads: 2, postdocPlaces: 2 } });
    expect([flows.imports, flows.youngRecruits]).toEqual([2, 2]);
    const leader = [PROGRAMME.leadingTalent, STAGE.leader, ORIGIN.imported];
    const young = [PROGRAMME.youngTalent, STAGE.early, ORIGIN.imported];
    const postdoc = [PROGRAMME.postdoc, STAGE.trainee, ORIGIN.local];
    expect(people.map(({ kind }) => kind)).toEqual([leader, leader, young, young, postdoc, postdoc]);
    const youngest = [42, 42, 30, 30, 29, 29];
    people.forEach(({ age, drawn }, n) => {
      expect(age).toBe(youngest[n]! + Math.floor(8 * drawn));
    });
    expect(new Set(people.map(({ key }) => key)).size).toBe(6);
    for (const { mentor } of people) expect(mentor).toBe(-1);
  });

  it('are as able as their programme seeks, and postdocs as young doctors', () => {
    const { people } = recruited({ controls: { leaderHeads: 1, youngHeads: 1, postdocPlaces: 1 } });
    [1.2, 0.8, 0.8].forEach((ability, n) => {
      expect(people[n]!.logAbility).toBeCloseTo(ability, 1);
    });
  });

  it('have start-up money in equal parts over whole years, and a contract; postdocs neither', () => {
    const { people } = recruited({ controls: { leaderHeads: 1, youngHeads: 1, postdocPlaces: 1 } });
    // 2.5 years are 3: 3 million make 1 a year, 0.6 make 0.2
    expect(people.map(({ startUp }) => startUp)).toEqual([
      [1, 3],
      [expect.closeTo(0.2, 12), 3],
      [0, 0],
    ]);
    expect(people.map(({ contract }) => contract)).toEqual([5, 5, 0]);
  });

  it('have no year of start-up money where it is paid over none', () => {
    const { people } = recruited({ p: { ...p, startUpYears: 0 }, controls: { leaderHeads: 1 } });
    expect(people[0]!.startUp).toEqual([3, 0]);
  });

  it('stand in posts outside the quota, which are counted anew; postdocs in none', () => {
    const { world } = recruited(
      { controls: { leaderHeads: 1, youngHeads: 2, postdocPlaces: 4 } },
      { people: [{}, { programme: PROGRAMME.youngTalent, contract: 1 }] },
    );
    expect(world.institutions.filled[0]).toBe(2 + 3);
    expect(world.institutions.extra[0]).toBe(1 + 3);
    expect(world.ledger.peopleIn).toBe(7);
  });

  it('come to hospitals from elsewhere, where leaders and the young are counted, postdocs not, and no teachers', () => {
    const heads = { controls: { leaderHeads: 1, youngHeads: 2, postdocPlaces: 4 } };
    expect(recruited(heads, { state: { moved: 5 } }).world.state.moved).toBe(5 + 3);
    const college = { ...hospital, type: INSTITUTION_TYPES.indexOf('university') };
    expect(recruited(heads, { institutions: [college], state: { moved: 5 } }).world.state.moved).toBe(5);
  });

  it('of rows that stand for ten come by a lot of their programme alone', () => {
    const heads = { controls: { leaderHeads: 0.5 }, representation: 10 };
    const { key0: k0, key1: k1 } = keyWith(PURPOSE.headRounding, 0.51, 0.6, PROGRAMME.leadingTalent);
    expect(recruited(heads, { key: { k0, k1 } }).flows.imports).toBe(1);
    const low = keyWith(PURPOSE.headRounding, 0.4, 0.49, PROGRAMME.leadingTalent);
    expect(recruited(heads, { key: { k0: low.key0, k1: low.key1 } }).flows.imports).toBe(0);
  });
});
