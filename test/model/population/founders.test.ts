import { describe, expect, it } from 'vitest';
import { ORIGIN, PROGRAMME, STAGE } from '../../../src/model/engine/codes.js';
import { medinno } from '../../../src/model/medinno.js';
import { parameterValues } from '../../../src/model/parameter-values.js';
import { INSTITUTION_TYPES } from '../../../src/model/place/institution-types.js';
import type { InstitutionSpec, Region } from '../../../src/model/place/region.js';
import { foundWorld } from '../../../src/model/population/founders.js';
import { childKey } from '../../../src/random/child-key.js';
import { CHANNEL, type Key } from '../../../src/random/keys.js';
import { PURPOSE } from '../../../src/random/purposes.js';
import { randomOf, SMALL_REGION } from '../submodels/small-world.js';

const KEY: Key = { k0: 11, k1: 12 };
const SPIN_UP_BEGINS = 1985;

const place = (id: string, spec: Partial<InstitutionSpec> = {}): InstitutionSpec => ({
  ...SMALL_REGION.institutions[0],
  id,
  ...spec,
});
const regionOf = (...institutions: readonly InstitutionSpec[]): Region => ({ ...SMALL_REGION, institutions });

interface Founding {
  readonly region?: Region;
  readonly p?: Readonly<Record<string, number>>;
  readonly key?: Key;
}
const founded = ({ region = SMALL_REGION, p, key = KEY }: Founding = {}) =>
  foundWorld({ region, p: parameterValues(medinno, p), stocks: medinno.stocks }, key, SPIN_UP_BEGINS);

describe('the institutions of a new world', () => {
  const world = founded({
    region: regionOf(
      place('hospital', { posts: 4, climate: 0.25, equipment: 1.5, translation: 0.75 }),
      place('firms', {
        type: 'enterprise',
        posts: 2,
        climate: 0.5,
        equipment: 2,
        translation: 3,
        members: 6,
        pool: 4,
      }),
    ),
  });
  const { institutions: k } = world;
  const column = (values: ArrayLike<number>) => [values[0], values[1]];

  it('are those of the region, in its order', () => {
    expect(k.rows).toBe(2);
    expect(column(k.type)).toEqual([
      INSTITUTION_TYPES.indexOf('hospital'),
      INSTITUTION_TYPES.indexOf('enterprise'),
    ]);
    expect([column(k.posts), column(k.climate)]).toEqual([
      [4, 2],
      [0.25, 0.5],
    ]);
    expect([column(k.equipment), column(k.translation)]).toEqual([
      [1.5, 2],
      [0.75, 3],
    ]);
  });

  it('remember posts, climate and equipment as they began', () => {
    expect([column(k.basePosts), column(k.baseClimate), column(k.baseEquipment)]).toEqual([
      [4, 2],
      [0.25, 0.5],
      [1.5, 2],
    ]);
  });

  it('stand for one unless the region says for how many', () => {
    expect(column(k.members)).toEqual([1, 6]);
  });

  it('share graduates and posts with none unless the region says with which', () => {
    expect(column(k.pool)).toEqual([0, 4]);
  });

  it('have random numbers by their number', () => {
    const [first, second] = [0, 1].map((number) => childKey(KEY, CHANNEL.institution, 0, number));
    expect([column(k.key0), column(k.key1)]).toEqual([
      [first.k0, second.k0],
      [first.k1, second.k1],
    ]);
  });
});

describe('a new world', () => {
  it('has the usual trust and success, the year it begins and its own random numbers', () => {
    const world = founded({ p: { trustNormal: 0.625, usualSuccessRate: 0.375 } });
    expect([world.state.trust, world.state.successRate]).toEqual([0.625, 0.375]);
    expect(world.year).toBe(SPIN_UP_BEGINS);
    expect(world.key).toEqual(childKey(KEY, CHANNEL.region, 0, 0));
  });

  it('has books for the payers and institutions, references for its institutions and outside funders', () => {
    const { ledger, references } = founded();
    expect(ledger.payers).toEqual(SMALL_REGION.payers.map(({ id }) => id));
    expect(ledger.names.slice(-2)).toEqual(['hospital', 'college']);
    expect([references.income.length, references.payline.length]).toEqual([2, 1]);
  });

  it('books its founders as people who came in', () => {
    expect(founded().ledger.peopleIn).toBe(15);
  });
});

describe('the founders', () => {
  it('fill the posts of each institution, rounded to whole people', () => {
    const region = regionOf(place('a', { posts: 2.5 }), place('b', { posts: 1.4 }), place('c', { posts: 0 }));
    const { researchers: r, active, activeCount } = founded({ region });
    expect([...r.institution.subarray(0, r.rows)]).toEqual([0, 0, 0, 1]);
    expect([...active.subarray(0, activeCount)]).toEqual([0, 1, 2, 3]);
  });

  it('are local, in no programme, without mentor, contract or start-up money', () => {
    const { researchers: r } = founded();
    const of = (values: ArrayLike<number>) => new Set(Array.from({ length: r.rows }, (_, i) => values[i]));
    expect(of(r.origin)).toEqual(new Set([ORIGIN.local]));
    expect(of(r.programme)).toEqual(new Set([PROGRAMME.none]));
    expect(of(r.mentor)).toEqual(new Set([-1]));
    for (const column of [r.contract, r.startUp, r.startUpLeft]) expect(of(column)).toEqual(new Set([0]));
  });

  it('have random numbers by a number that runs through all institutions', () => {
    const { researchers: r } = founded({
      region: regionOf(place('a', { posts: 2 }), place('b', { posts: 1 })),
    });
    const keys = [0, 1, 2].map((number) => childKey(KEY, CHANNEL.founder, 0, number));
    expect([...r.key0.subarray(0, 3)]).toEqual(keys.map(({ k0 }) => k0));
    expect([...r.key1.subarray(0, 3)]).toEqual(keys.map(({ k1 }) => k1));
  });

  it('are on average as able as those hired', () => {
    const [low, high] = [0.25, 1.25].map((hireAbility) => founded({ p: { hireAbility } }).researchers);
    for (let i = 0; i < 15; i++) expect(high.logAbility[i] - low.logAbility[i]).toBeCloseTo(1, 12);
  });
});

/** The founder of a world whose random number for age lies between `low` and `high`; ages are 30 to 39. */
function founderWithAgeDraw(low: number, high: number) {
  for (let k0 = 1; k0 < 100_000; k0++) {
    const key = { k0, k1: 0 };
    const u = randomOf(childKey(key, CHANNEL.founder, 0, 0), PURPOSE.age, 0);
    if (u <= low || u >= high) continue;
    const p = { founderYoungest: 30, founderAges: 10, founderEstablished: 36, founderStageYears: 8 };
    const { researchers: r } = founded({ key, p, region: regionOf(place('a', { posts: 1 })) });
    return { age: r.age[0], stage: r.stage[0], yearsInStage: r.yearsInStage[0], tenure: r.tenure[0] };
  }
  throw new Error(`no founder with a number between ${low} and ${high}`);
}

describe('the age of a founder', () => {
  it.each([
    ['the youngest', 0, 0.01, { age: 30, stage: STAGE.early, yearsInStage: 6, tenure: 0 }],
    [
      'the last before being established',
      0.59,
      0.6,
      { age: 35, stage: STAGE.early, yearsInStage: 3, tenure: 5 },
    ],
    ['the first established', 0.6, 0.61, { age: 36, stage: STAGE.established, yearsInStage: 4, tenure: 6 }],
    ['the oldest', 0.99, 1, { age: 39, stage: STAGE.established, yearsInStage: 7, tenure: 9 }],
  ])('%s, gives stage, years in it and tenure', (_, low, high, expected) => {
    expect(founderWithAgeDraw(low, high)).toEqual(expected);
  });
});
