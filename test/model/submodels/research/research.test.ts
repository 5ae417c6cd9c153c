import { describe, expect, it } from 'vitest';
import { ORIENTATION, STAGE } from '../../../../src/model/engine/codes.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { around, type Band, keyInBands } from '../keys.js';
import {
  type Changes,
  keyWith,
  type Person,
  randomOf,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';
import { PLAIN, placeOf, researched } from './small-research.js';

describe('the rate of research', () => {
  const rateOf = (person: Person, changes: Changes = {}, small: Small = {}) =>
    researched([person], changes, small).r.rate[0];

  it('is that of the orientation times ability', () => {
    const p = { basicRate: 1.4, translationalRate: 1.2, clinicalRate: 0.9 };
    expect(rateOf({ orientation: ORIENTATION.basic, ability: 2 }, { p })).toBeCloseTo(2.8, 12);
    expect(rateOf({ orientation: ORIENTATION.translational }, { p })).toBeCloseTo(1.2, 12);
    expect(rateOf({ orientation: ORIENTATION.clinical }, { p })).toBeCloseTo(0.9, 12);
  });

  it.each<[string, number, Person, Changes, Small]>([
    ['a trainee’s rate', 0.4, { stage: STAGE.trainee }, { p: { traineeRate: 0.4 } }, {}],
    ['effort over the reference, squared', 4, {}, { p: { effortElasticity: 2, referenceEffort: 0.5 } }, {}],
    ['four times the reference money, to the half', 2, { money: 0.4 }, { p: { fundingElasticity: 0.5 } }, {}],
    [
      'reference money against twice as much that is needed, 1/(1 + 4)',
      0.2,
      {},
      { p: { minimumGrant: 2 } },
      {},
    ],
    ['thrice the money against once, 9/(9 + 1)', 0.9, { money: 0.3 }, { p: { minimumGrant: 1 } }, {}],
    ['three trainees, (1 + 3) to the half', 2, { team: 3 }, { p: { teamElasticity: 0.5 } }, {}],
    ['a huge team, counted as 63', 64, { team: 100 }, { p: { teamElasticity: 1 } }, {}],
    [
      'fourfold equipment, to the half',
      2,
      {},
      { p: { equipmentElasticity: 0.5 } },
      placeOf('hospital', { equipment: 4 }),
    ],
    [
      'hardly any equipment, counted as a quarter',
      0.5,
      {},
      { p: { equipmentElasticity: 0.5, leastEquipment: 0.25 } },
      placeOf('hospital', { equipment: 0.01 }),
    ],
    [
      'two platforms of half a gain each',
      2,
      {},
      { p: { platformGain: 0.5 }, controls: { platforms: 2 } },
      {},
    ],
    [
      'a pay-off of 1 at a spread of 2 · 0.5, e^(1 - 1/2)',
      Math.exp(0.5),
      { originality: 0.5, novelty: 1 },
      { p: { noveltyOverdispersion: 2 } },
      {},
    ],
    [
      'a pay-off of 1 at a spread of 4 · 0.5, e^(2 - 2)',
      1,
      { originality: 0.5, novelty: 1 },
      { p: { noveltyOverdispersion: 4 } },
      {},
    ],
  ])('is times %s: %d', (_, factor, person, changes, small) => {
    // key1 0: in 2030 nobody is due for a new draw in a cycle of three years
    expect(rateOf({ key1: 0, ...person }, changes, small)).toBeCloseTo(factor, 10);
  });

  it('has the equipment that a mission laboratory adds in its area, for its members alone', () => {
    const people = [
      { money: 0.1, area: 1, laboratory: 1 },
      { money: 0.1, area: 1, laboratory: 0 },
      { money: 0.1, area: 2, laboratory: 1 },
    ];
    const y = smallYear(smallWorld({ people, institutions: [{ equipment: 4 }] }), {
      p: { ...PLAIN, equipmentElasticity: 0.5 },
    });
    y.flows.laboratoryAdds[1] = 5;
    research(y);
    const [member, other, elsewhere] = y.world.researchers.rate;
    // √(4 + 5) and √4
    expect(member).toBeCloseTo(3, 12);
    expect(other).toBeCloseTo(2, 12);
    expect(elsewhere).toBeCloseTo(2, 12);
  });

  it.each([
    [4, 2],
    [0.01, 0.5],
  ])(
    'is times the square root of knowledge in the person’s area, %d, counted as a quarter at least: %d',
    (level, factor) => {
      const world = smallWorld({ people: [{ money: 0.1, area: 1 }] });
      world.areas.knowledge[1] = level;
      research(smallYear(world, { p: { ...PLAIN, knowledgeElasticity: 0.5, leastKnowledge: 0.25 } }));
      expect(world.researchers.rate[0]).toBeCloseTo(factor, 10);
    },
  );
});

describe('the pay-off of original work', () => {
  /** What a person's pay-off of 7 is after a year of that number. */
  const drawn = (person: Person, year: number, noveltyYears = 3) =>
    researched([{ novelty: 7, ...person }], { year, p: { noveltyYears } }).r.novelty[0];

  it('is drawn anew once in three years, in which of them the low byte of the key says', () => {
    expect([2030, 2031, 2032].map((year) => drawn({ key1: 0 }, year) !== 7)).toEqual([false, true, false]);
    expect([2030, 2031, 2032].map((year) => drawn({ key1: 1 }, year) !== 7)).toEqual([true, false, false]);
    expect([2030, 2031, 2032].map((year) => drawn({ key1: 0x101 }, year) !== 7)).toEqual([
      true,
      false,
      false,
    ]);
    expect([2030, 2031, 2032].map((year) => drawn({ key1: 0xff }, year) !== 7)).toEqual([false, true, false]);
    expect([2030, 2031, 2035].map((year) => drawn({ key1: 0 }, year, 5) !== 7)).toEqual([true, false, true]);
  });

  it('is a standard normal of the person and the year', () => {
    const z = normal(randomOf({ k0: 5, k1: 1 }, PURPOSE.novelty));
    expect(drawn({ key0: 5, key1: 1 }, YEAR)).toBeCloseTo(z, 12);
  });

  it('is drawn for those due alone', () => {
    const people = [0, 1, 2, 1].map((key1, n) => ({ key0: n + 1, key1, novelty: 7 }));
    const { r } = researched(people);
    expect([...r.novelty.subarray(0, 4)].map((payOff) => payOff === 7)).toEqual([true, false, true, false]);
    expect(r.novelty[3]).toBeCloseTo(normal(randomOf({ k0: 4, k1: 1 }, PURPOSE.novelty)), 12);
  });
});

/** Two people whose numbers for a purpose lie right below and right above that edge, and for another in a band. */
const bothSides = (purpose: number, edge: number, ...bands: readonly Band[]): Person[] =>
  around(purpose, edge).map((side) => keyInBands(side, ...bands));

/** Two papers where the mean is 1: the chance of up to one is 0.736, of up to two 0.920. */
const TWO_PAPERS: Band = { purpose: PURPOSE.papers, low: 0.74, high: 0.91 };

describe('papers', () => {
  it.each<[string, number, Person, Changes]>([
    ['the rate', 1, {}, {}],
    ['1.25 (1 - 0.4 · 0.5)', 1, { ability: 1.25, originality: 0.5 }, { p: { noveltyCost: 0.4 } }],
    ['1 + 0.25 · 2 pieces', 1.5, {}, { p: { splitting: 0.25 }, controls: { countWeight: 2 } }],
    [
      'half as many more where half of full checks keep a half back',
      1.375,
      {},
      {
        p: { splitting: 0.25, checksSplitting: 0.5 },
        controls: { countWeight: 2, integrityChecks: 0.5 },
      },
    ],
    [
      'half of a rate of 2 in the last year across fields',
      1,
      { ability: 2, crossingYears: 1 },
      { p: { crossingPapers: 0.5 } },
    ],
    [
      '1 + 0.25 · 1 · (1 + 5 · 0.2) pieces where bonuses pay for them',
      1.5,
      {},
      { p: { splitting: 0.25, bonusSplitting: 5 }, controls: { countWeight: 1, performanceBonus: 0.2 } },
    ],
    [
      '1 + 0.5 · 1 · (1 - 0.2) with those bought and not found',
      1.4,
      {},
      { p: { boughtShare: 0.5, misconductDetected: 0.2 }, controls: { countWeight: 1 } },
    ],
    [
      '1 + 0.5 · 0.4 (1 + 5 · 0.2) where counts weigh four tenths and bonuses pay for them',
      1.4,
      {},
      {
        p: { boughtShare: 0.5, misconductDetected: 0, bonusSplitting: 5 },
        controls: { countWeight: 0.4, performanceBonus: 0.2 },
      },
    ],
  ])('are Poisson with a mean of %s: %d', (_, mean, person, changes) => {
    const people = bothSides(PURPOSE.papers, Math.exp(-mean)).map((key) => ({ ...person, ...key }));
    const { r } = researched(people, changes);
    expect([...r.papers.subarray(0, 2)]).toEqual([0, 1]);
  });

  it('are counted in all, by area, and as bought by their share: 0.5 / 1.5', () => {
    const people = [
      { ...keyWith(PURPOSE.papers, 0.6, 0.8), area: 2 },
      { ...keyWith(PURPOSE.papers, 0.82, 0.92), area: 2 },
      { ...keyWith(PURPOSE.papers, 0.6, 0.8), area: 5 },
    ];
    // the mean is 1.5: one paper up to 0.558, two up to 0.809, three up to 0.934
    const p = { boughtShare: 0.5, misconductDetected: 0 };
    const { y, r } = researched(people, { p, controls: { countWeight: 1 } });
    expect([...r.papers.subarray(0, 3)]).toEqual([2, 3, 2]);
    expect(y.flows.papers).toBe(7);
    expect([...y.flows.papersByArea]).toEqual([0, 0, 5, 0, 0, 2, 0, 0]);
    expect(y.flows.boughtPapers).toBeCloseTo(7 / 3, 12);
    const honest = researched(people, { p: { ...p, integrityLoss: 0 }, controls: { countWeight: 1 } });
    expect(honest.y.flows.papers).toBeLessThan(7);
    expect(honest.y.flows.boughtPapers).toBe(0);
  });
});

describe('hits', () => {
  it.each<[string, number, Person, Changes]>([
    ['half of two papers at the threshold', 1, {}, {}],
    [
      'the same where ability and money make up for a threshold of 2: 2 - 0.5 · 2 - 1 · ln e',
      1,
      { logAbility: 2, money: 0.1 * Math.E },
      { p: { hitAbility: 0.5, hitMoney: 1 }, centring: { hitThreshold: 2 } },
    ],
    [
      '0.1587 of two where one spread of 0.5 + 1 · 0.5 is missing',
      0.31731,
      { originality: 0.5 },
      { p: { hitSpread: 0.5, hitOriginality: 1 }, centring: { hitThreshold: 1 } },
    ],
    [
      'a quarter of two pieces of split papers',
      0.5,
      { ability: 0.5 },
      { p: { splitting: 1 }, controls: { countWeight: 1 } },
    ],
    [
      'a third of two where half as many are bought as written',
      2 / 3,
      { ability: 2 / 3 },
      { p: { boughtShare: 0.5, misconductDetected: 0 }, controls: { countWeight: 1 } },
    ],
  ])('are Poisson with a mean of %s: %d', (_, mean, person, changes) => {
    const people = bothSides(PURPOSE.hits, Math.exp(-mean), TWO_PAPERS).map((key) => ({ ...person, ...key }));
    const { y, r } = researched(people, changes);
    expect([...r.papers.subarray(0, 2)]).toEqual([2, 2]);
    expect([...r.hits.subarray(0, 2)]).toEqual([0, 1]);
    expect(y.flows.hits).toBe(1);
  });

  it('are no more than papers, and none without any', () => {
    const many: Band = { purpose: PURPOSE.hits, low: 0.98, high: 1 };
    const none: Band = { purpose: PURPOSE.papers, low: 0.1, high: 0.36 };
    const people = [
      { ...keyInBands(many, TWO_PAPERS), hits: 5 },
      { ...keyInBands(many, none), hits: 5 },
    ];
    const { y, r } = researched(people, { centring: { hitThreshold: -5 } });
    expect([...r.hits.subarray(0, 2)]).toEqual([2, 0]);
    expect(y.flows.hits).toBe(2);
  });
});

describe('findings', () => {
  it('are Poisson with a mean of 0.5 · 4 · 0.5 = 1, of rate and originality', () => {
    const people = bothSides(PURPOSE.discoveries, Math.exp(-1)).map((key) => ({
      ...key,
      ability: 4,
      originality: 0.5,
    }));
    const { y, r } = researched(people, { p: { discoveryRate: 0.5 } });
    expect([...r.discoveries.subarray(0, 2)]).toEqual([0, 1]);
    expect(y.flows.discoveries).toBe(1);
  });
});

describe('records', () => {
  it('keep half of a reputation of 4 and add two papers and one hit', () => {
    const hit: Band = { purpose: PURPOSE.hits, low: 0.4, high: 0.7 };
    const { y, r } = researched([{ ...keyInBands(TWO_PAPERS, hit), reputation: 4 }], {
      p: { reputationKept: 0.5 },
    });
    expect(r.hits[0]).toBe(1);
    expect(r.reputation[0]).toBe(5);
    expect(r.logRecord[0]).toBeCloseTo(Math.log(6), 12);
    expect(y.world.state.meanLogRecord).toBeCloseTo(Math.log(6), 12);
  });

  it('have a mean over people, 0 where there are none', () => {
    const none = keyWith(PURPOSE.papers, 0.1, 0.36);
    const people = [
      { ...none, reputation: 3 },
      { ...none, reputation: 7 },
    ];
    const { world } = researched(people, { p: { reputationKept: 1 } });
    // (ln 4 + ln 8) / 2 = 2.5 ln 2
    expect(world.state.meanLogRecord).toBeCloseTo(2.5 * Math.LN2, 12);
    expect(researched([]).world.state.meanLogRecord).toBe(0);
  });

  it('give an area the rates of its basic researchers and 0.4 of the others’', () => {
    const world = smallWorld({
      people: [
        { money: 0.1, orientation: ORIENTATION.basic, area: 3, ability: 2 },
        { money: 0.1, orientation: ORIENTATION.translational, area: 3, ability: 1 },
        { money: 0.1, orientation: ORIENTATION.clinical, area: 3, ability: 4 },
      ],
    });
    world.areas.ownWork.fill(9);
    research(smallYear(world, { p: { ...PLAIN, appliedKnowledge: 0.4 } }));
    expect(world.areas.ownWork[3]).toBeCloseTo(2 + 0.4 * 5, 12);
    expect(world.areas.ownWork[0]).toBe(0);
  });
});
