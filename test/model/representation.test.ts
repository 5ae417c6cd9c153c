import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONEY_TOLERANCE } from '../../src/model/engine/ledger.js';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { mergedInstitutions } from '../../src/model/place/merged-institutions.js';
import type { InstitutionSpec } from '../../src/model/place/region.js';
import { wholeHeads, wholeRows, withAmounts } from '../../src/model/representation.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { LARGE, POSTS, QUIET, settingFor } from './large-region.js';
import {
  bytesOf,
  columnOf,
  lever,
  liveFrom,
  meanOf,
  observe,
  policyOf,
  region,
  setting,
  sumOf,
  varianceOf,
} from './maoming.js';

/** The numbers of a region by path, institutions, funders and areas by their ids. */
function numbersOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (Array.isArray(value))
    return value.flatMap((item: { id: string }) => numbersOf(item, `${path}[${item.id}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => numbersOf(member, `${path}.${key}`));
}

const AMOUNTS =
  /^\.(population|doctors|institutions\[.+\]\.posts|funding\.(localResearch|developmentPool|outside\[.+\]\.winsPerYear)|health\.(areas\[.+\]\.burden|inpatients\.stays))$/;
const LEVELS =
  /^\.((price|start|policy)Year|gdpPerHead|institutions\[.+\]\.(climate|equipment|translation)|funding\.(local(Shares\..+|GrantSize|GrantDuration)|outside\[.+\]\.(grantSize|duration))|workforce\..+|prices\..+|currency\.perUsd|health\.(areas\[.+\]\.trend|inpatientAmenableShare|inpatients\.(treatedHere|fee)|opportunityCost\..+|discountRate))$/;

describe('the numbers of a region', () => {
  it('are amounts or levels, every one of them; a new one has to be told apart here', () => {
    const neither = numbersOf(region).filter(([path]) => AMOUNTS.test(path) === LEVELS.test(path));
    expect(neither).toEqual([]);
  });

  it('change with the size of the region where they are amounts, and nowhere else', () => {
    const twice = new Map(numbersOf(withAmounts(region, (amount) => 2 * amount)));
    for (const [path, value] of numbersOf(region))
      expect(twice.get(path), path).toBe(AMOUNTS.test(path) ? 2 * value : value);
  });
});

describe('a row that stands for one person', () => {
  it('gives the bits of a setting that does not speak of rows', () => {
    const same = settingOf(medinno, region, setting.p, 1);
    expect(same.region).toEqual(region);
    expect(same.region).toBe(same.whole);
    expect(same.p).toBe(setting.p);
    const policy = policyOf([lever('youngTalent', 10), lever('platforms', 1)], 30);
    expect(bytesOf(observe(1, policy, 5, same))).toBe(bytesOf(observe(1, policy, 5)));
  });

  it.each([0, -3, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('cannot stand for %s people', (w) => {
    expect(() => settingFor(w)).toThrow(RangeError);
  });

  it('cannot stand for so many that hardly a row is left', () => {
    expect(() => settingFor(50, region)).toThrow(/19\.6 posts in maoming, fewer than 20/);
    expect(() => settingFor(49, region)).not.toThrow();
  });
});

describe('indicators', () => {
  it('are amounts where they are flows or stocks, and levels where they are ratios', () => {
    for (const { id, kind, scale } of medinno.indicators)
      expect(scale, id).toBe(kind === 'ratio' ? 'intensive' : 'extensive');
  });
});

const FIRST_YEAR = 1;
const worlds = new Map<number, ReturnType<typeof worldAtPolicyYear>>();

/** Total of an indicator over the first years of a policy on the large region. */
function firstYears(w: number, policy: Policy, indicator: string, years = FIRST_YEAR, part = ''): number {
  const place = settingFor(w);
  const world = worlds.get(w) ?? worldAtPolicyYear(place, replicateKey('rows', 1), 5);
  worlds.set(w, world);
  const observed = runPolicy(place, world, policy, years);
  const column = columnOf(indicator, part, place);
  return sumOf(Array.from({ length: years }, (_, t) => observed[t * place.series.length + column]));
}

describe('levers of the whole region', () => {
  const STAFF_LEVERS = ['retention', 'protectedTime', 'bonusPool'];
  const priced = medinno.levers
    .filter(({ price }) => price !== null)
    .map(({ id, range }) => ({
      id,
      dose: Math.min(3, range[1] / 2),
    }));

  it.each(priced)('$id costs the same whatever a row stands for', ({ id, dose }) => {
    const policy = policyOf([lever(id, dose)], 1e6);
    const [one, ten] = [1, 10].map((w) => firstYears(w, policy, 'programmeDoses'));
    expect(one).toBeGreaterThan(0);
    expect(Math.abs(ten / one - 1)).toBeLessThan(STAFF_LEVERS.includes(id) ? 0.02 : 1e-12);
  });

  it('see the amounts of the whole region in their doses', () => {
    const dose = {
      source: 'population > 1e7 ? localResearch / 10 : 0',
      steps: [
        { load: 'population' },
        { push: 1e7 },
        { apply: 'greater' },
        { load: 'localResearch' },
        { push: 10 },
        { apply: 'divide' },
        { push: 0 },
        { apply: 'choose' },
      ] as const,
    };
    const use = { ...lever('ordinaryCare', 1), dose };
    for (const w of [1, 10])
      expect(firstYears(w, policyOf([use], 1000), 'programmeDoses')).toBeCloseTo(
        LARGE.funding.localResearch / 10,
        9,
      );
  });

  it('ask for the whole sum of a programme', () => {
    for (const w of [1, 5, 10])
      expect(firstYears(w, policyOf([lever('postdocs', 100)], 300), 'programmeAsked', 3)).toBeCloseTo(900, 6);
  });

  it('avert with money for care as many DALYs as it buys', () => {
    const policy = policyOf([lever('ordinaryCare', 100)]);
    const [one, ten] = [1, 10].map((w) => firstYears(w, policy, 'dalysAverted', 1, 'channel=ordinaryCare'));
    expect(one).toBeGreaterThan(1000);
    expect(Math.abs(ten / one - 1)).toBeLessThan(1e-9);
  });

  it('bring as many leading talents to the whole region, on average over chance', () => {
    const policy = policyOf([lever('leadingTalentImport', 4)], 1000);
    const heads = Array.from({ length: 40 }, (_, r) => {
      const place = settingFor(10);
      const world = worldAtPolicyYear(place, replicateKey('heads', r), 1);
      const observed = runPolicy(place, world, policy, 6);
      const column = columnOf('imports', '', place);
      return sumOf(Array.from({ length: 6 }, (_, t) => observed[t * place.series.length + column]));
    });
    // 4.1 a thousand posts of 9,800 is a limit of 40 a year, of whom few are sought
    const limit = (QUIET.leaderLimit * 10 * POSTS) / 1000;
    const expected = 6 * limit * (1 - Math.exp(-4 / limit));
    expect(Math.abs(meanOf(heads) - expected)).toBeLessThan(4 * Math.sqrt(varianceOf(heads) / 40));
    expect(new Set(heads)).toEqual(new Set([20, 30]));
  });
});

describe('the books of rows that stand for several', () => {
  it.each([3, 7, 10, 45])('balance with %s people a row, and every observation is a number', (w) => {
    const place = settingOf(medinno, LARGE, parameterValues(medinno, { epidemics: 1, epidemicRate: 0.5 }), w);
    const start = worldAtPolicyYear(place, replicateKey('books', 1), 15);
    const levers = medinno.levers.map(({ id, range }) => lever(id, Math.max(range[0], range[1] / 20), 6));
    const policy = policyOf(levers, 300, 6);
    const world = liveFrom(place, start, policy, 8);
    expect(world.ledger.worst).toBeLessThan(MONEY_TOLERANCE);
    expect(runPolicy(place, start, policy, 8).every(Number.isFinite)).toBe(true);
  });
});

describe('ethics incidents', () => {
  it('are counted in people of the whole region, each row bringing as many as it has people', () => {
    const place = settingFor(10);
    const column = columnOf('incidents', '', place);
    const counts = Array.from({ length: 30 }, (_, r) => {
      const world = worldAtPolicyYear(place, replicateKey('incidents', r), 1);
      return {
        count: runPolicy(place, world, NO_POLICY, 1)[column] / 10,
        mean: (place.p.incidentRate * world.activeCount) / 1000,
      };
    });
    const expected = sumOf(counts.map(({ mean }) => mean));
    expect(Math.abs(sumOf(counts.map(({ count }) => count)) - expected)).toBeLessThan(
      4 * Math.sqrt(expected),
    );
  });
});

describe('what comes only in wholes', () => {
  const rows = fc.integer({ min: 1, max: 60 });

  it('is as many rows as the whole posts are worth, over lots spread evenly', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), rows, rows, (posts, members, w) => {
        const lots = Array.from({ length: 600 }, (_, n) => (n + 0.5) / 600);
        const mean = meanOf(lots.map((lot) => wholeRows(posts, members, w, lot)));
        const whole = Math.floor((posts * w) / members + 1e-9) * members;
        expect(Math.abs(mean - whole / w)).toBeLessThan(w === 1 ? 1e-9 : 0.01);
      }),
    );
  });

  it('is whole posts and whole heads, a fraction waiting, where a row is one person', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 0.999 }),
        (x, lot) => {
          expect(wholeRows(x, 1, 1, lot)).toBe(Math.floor(x + 1e-9));
          expect(wholeHeads(x, 1, lot)).toBe(Math.floor(x + 1e-9));
        },
      ),
    );
  });
});

describe('institutions of rows', () => {
  const place = (id: string, posts: number, changes: Partial<InstitutionSpec> = {}): InstitutionSpec => ({
    ...region.institutions[1],
    id,
    posts,
    ...changes,
  });

  it('are one for w that are alike, of the size of each of them', () => {
    const alike = Array.from({ length: 20 }, (_, n) => place(`h${n}`, 30 / 10));
    const merged = mergedInstitutions(alike, 10);
    expect(merged.map(({ posts, members }) => [posts, members])).toEqual([
      [30, 10],
      [30, 10],
    ]);
  });

  it('are as they were where they have rows enough', () => {
    const large = [place('a', 700, { climate: 0.6 }), place('b', 60, { climate: 0.4 })];
    expect(mergedInstitutions(large, 10)).toEqual([large[1], large[0]]);
  });

  it('keep the sums of posts by type, and their levels on average', () => {
    const w = 10;
    const small = withAmounts(LARGE, (amount) => amount / w).institutions;
    const merged = mergedInstitutions(small, w);
    expect(merged.length).toBeLessThan(small.length);
    const sums = (places: readonly InstitutionSpec[]) =>
      ['university', 'hospital', 'institute', 'enterprise'].flatMap((type) => {
        const of = places.filter((one) => one.type === type);
        return [
          sumOf(of.map(({ posts }) => posts)),
          sumOf(of.map(({ posts, climate }) => posts * climate)),
          sumOf(of.map(({ posts, translation }) => posts * translation)),
          sumOf(of.map(({ members = 1 }) => members)),
        ];
      });
    sums(merged).forEach((sum, n) => {
      expect(sum).toBeCloseTo(sums(small)[n], 9);
    });
  });
});
