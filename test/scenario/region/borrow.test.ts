import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import type { InstitutionType } from '../../../src/model/place/institution-types.js';
import { borrowMissing } from '../../../src/scenario/region/borrow.js';
import { regionFields } from '../../../src/scenario/region/region-fields.js';
import type { RegionFile } from '../../../src/scenario/region/region-schema.js';
import { MAOMING } from '../workbook-files.js';

/** A place as large as Maoming, so that nothing is scaled. */
const PLACE = {
  id: 'twin',
  name: { en: 'Twin', zh: '双城' },
  like: 'maoming',
  definitions: MAOMING.definitions,
  population: MAOMING.population,
  doctors: MAOMING.doctors,
};

const institution = (id: string, posts?: number, type: InstitutionType = 'hospital') => ({
  id,
  name: { en: id, zh: id },
  type,
  ...(posts === undefined ? {} : { posts: { ...MAOMING.population, value: posts } }),
});

const postsOf = (type: InstitutionType, region: Pick<RegionFile, 'institutions'> = MAOMING) =>
  region.institutions.filter((row) => row.type === type).reduce((sum, { posts }) => sum + posts.value, 0);

function borrowed(institutions: readonly unknown[], place: object = PLACE): RegionFile['institutions'] {
  return (borrowMissing({ ...place, institutions }, MAOMING, medinno) as RegionFile).institutions;
}

const HOSPITALS = postsOf('hospital');
const MEAN_HOSPITAL = HOSPITALS / MAOMING.institutions.filter(({ type }) => type === 'hospital').length;

describe('posts of institutions that have none given', () => {
  it('are what the known ones of their type leave of the like region’s, shared evenly', () => {
    const known = HOSPITALS - 200;
    const [, first, second] = borrowed([institution('known', known), institution('a'), institution('b')]);
    expect([first.posts.value, second.posts.value]).toEqual([100, 100]);
    expect(first.posts).toMatchObject({ grade: 'D', borrowedFrom: 'maoming' });
    expect(first.posts.note).toContain('what the known ones of its type leave');
    expect(first.posts.low).toBeLessThan(100);
    expect(first.posts.high).toBeGreaterThan(100);
  });

  it('are all of their type where none is known', () => {
    const all = borrowed([institution('a'), institution('b')]);
    expect(postsOf('hospital', { institutions: all })).toBeCloseTo(HOSPITALS, -1);
  });

  it('are scaled before the known ones are taken off: by doctors, by population where doctors are not known', () => {
    const twice = (figure: RegionFile['population']) => ({ ...figure, value: 2 * figure.value });
    const { doctors: _, ...withoutDoctors } = PLACE;
    const rows = [institution('known', HOSPITALS), institution('a')];
    expect(borrowed(rows, { ...PLACE, doctors: twice(PLACE.doctors) })[1].posts.value).toBe(HOSPITALS);
    const larger = { ...withoutDoctors, population: twice(PLACE.population) };
    expect(borrowed(rows, larger)[1].posts.value).toBe(HOSPITALS);
  });

  it('are never fewer than a tenth of the mean institution of their type, however much is given already', () => {
    const [, left] = borrowed([institution('known', 10 * HOSPITALS), institution('a')]);
    expect(left.posts.value).toBe(Math.round(MEAN_HOSPITAL / 10));
  });

  it('do not depend on institutions of other types, or on the order of the list', () => {
    const university = institution('u', 900, 'university');
    const known = institution('known', HOSPITALS - 50);
    expect(borrowed([university, institution('a'), known])[1].posts.value).toBe(50);
  });

  it('are the least there is where the like region has none of that type', () => {
    const without = {
      ...MAOMING,
      institutions: MAOMING.institutions.filter(({ type }) => type !== 'enterprise'),
    };
    const place = { ...PLACE, institutions: [institution('firm', undefined, 'enterprise')] };
    const [firm] = (borrowMissing(place, without, medinno) as RegionFile).institutions;
    const total = without.institutions.reduce((sum, { posts }) => sum + posts.value, 0);
    expect(firm.posts.value).toBe(Math.round(total / without.institutions.length / 10));
  });
});

describe('how a funder outside chooses', () => {
  const [funder, ...rest] = MAOMING.funding.outside;
  const noise = { ...funder.winsPerYear, value: 0.5, unit: 'ln ability' };
  const like = {
    ...MAOMING,
    funding: {
      ...MAOMING.funding,
      outside: [{ ...funder, mechanism: 'rank', panel: 'private', reviewNoise: noise }, ...rest],
    },
  } as RegionFile;
  const own = (terms: object) => {
    const place = { ...PLACE, funding: { outside: [{ id: funder.id, ...terms }] } };
    const [first] = (borrowMissing(place, like, medinno) as RegionFile).funding.outside;
    return first;
  };

  it('is borrowed whole where the place says nothing of it', () => {
    expect(own({})).toMatchObject({ mechanism: 'rank', panel: 'private', reviewNoise: { value: 0.5 } });
  });

  it('is the place’s alone where it says anything of it, so that no field stands in that its mechanism does not read', () => {
    const perHead = own({ mechanism: 'perHead' });
    expect(perHead.mechanism).toBe('perHead');
    expect(perHead.winsPerYear!.value).toBe(funder.winsPerYear!.value);
    for (const field of ['panel', 'reviewNoise', 'target']) expect(perHead).not.toHaveProperty(field);
    expect(own({ panel: 'local' })).not.toHaveProperty('mechanism');
  });

  it('comes with a budget, which a place does not get that funds all above a payline or says how much it wins', () => {
    const [{ winsPerYear, ...first }] = like.funding.outside;
    const withBudget = { ...first, budget: { ...winsPerYear, unit: 'million CNY a year' } };
    const rich = { ...like, funding: { ...like.funding, outside: [withBudget] } } as RegionFile;
    const mine = (terms: object) => {
      const place = { ...PLACE, funding: { outside: [{ id: funder.id, ...terms }] } };
      return (borrowMissing(place, rich, medinno) as RegionFile).funding.outside[0];
    };
    expect(mine({ panel: 'local' })).toMatchObject({ mechanism: 'rank', panel: 'local', budget: {} });
    for (const terms of [{ mechanism: 'payline' }, { winsPerYear }])
      expect(mine(terms)).not.toHaveProperty('budget');
  });
});

describe('a figure that another place lends', () => {
  const { doctors: _, ...unknown } = PLACE;
  const judged = regionFields().filter(({ plausible }) => plausible.per !== undefined);

  it('is scaled by what it is judged by', () => {
    expect(judged.length).toBeGreaterThan(5);
    const rules = { resident: 'perHead', doctor: 'perDoctor' };
    expect(judged.map(({ path, borrow }) => [path, borrow])).toEqual(
      judged.map(({ path, plausible }) => [path, rules[plausible.per!]]),
    );
  });

  it('is half as much for half the people, of a reform as of a programme of adoption', () => {
    const half = { ...PLACE.population, value: PLACE.population.value / 2 };
    const { prices } = borrowMissing({ ...unknown, population: half }, MAOMING, medinno) as RegionFile;
    for (const id of ['evaluationReform', 'adoptionPoint', 'postCompetition'])
      expect(prices[id]!.value).toBeCloseTo(MAOMING.prices[id]!.value / 2, 6);
    expect(prices.platform!.value).toBe(MAOMING.prices.platform!.value);
  });

  it('fits in its bounds in the smallest place there can be', () => {
    const least = regionFields().find(({ path }) => path === 'population')!.hard[0];
    const place = { ...unknown, population: { ...PLACE.population, value: least } };
    const { prices } = borrowMissing(place, MAOMING, medinno) as RegionFile;
    for (const [id, { value }] of Object.entries(prices))
      expect(value, id).toBeGreaterThanOrEqual(medinno.prices[id]!.hard[0]);
  });
});
