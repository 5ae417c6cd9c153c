import { describe, expect, it } from 'vitest';
import { FUNDER } from '../../../src/model/engine/codes.js';
import { doseInYear } from '../../../src/model/engine/dose.js';
import { fundersInYear, fundersOf } from '../../../src/model/engine/funders.js';
import { NO_POLICY } from '../../../src/model/engine/policy.js';
import { copyOf } from '../../../src/model/engine/snapshot.js';
import { medinno } from '../../../src/model/medinno.js';
import { parameterValues } from '../../../src/model/parameter-values.js';
import type { Region } from '../../../src/model/place/region.js';
import { factorIn, regionAtPolicy, regionInYear } from '../../../src/model/place/yearly.js';
import type { YearlyFigure, YearlyPath } from '../../../src/model/place/yearly-path.js';
import { withAmounts } from '../../../src/model/representation.js';
import { runIn } from '../../../src/model/run.js';
import { settingOf } from '../../../src/model/setting.js';
import { outsideCalls } from '../../../src/model/submodels/calls/outside-calls.js';
import { lever, liveOn, POLICY_YEAR, region, settingWith, worldOf } from '../maoming.js';
import { SMALL_REGION, smallWorld, smallYear } from '../submodels/small-world.js';

const path = (figure: YearlyFigure, years: number[], factors: number[], entry = ''): YearlyPath => ({
  figure,
  entry,
  years,
  factors,
});
const withPaths = (...paths: YearlyPath[]): Region => ({ ...SMALL_REGION, paths });

describe('a path', () => {
  it('is 1 until it begins, then a straight line from year to year, and stays as in its last', () => {
    const growing = path('funding.localResearch', [2025, 2030, 2032], [1, 2, 1.5]);
    expect([2000, 2025, 2026, 2030, 2031, 2032, 2050].map((year) => factorIn(growing, year))).toEqual([
      1, 1, 1.2, 2, 1.75, 1.5, 1.5,
    ]);
  });

  it('multiplies amounts of the region, and of a gap what there is outside over inside', () => {
    const years = [2025, 2026];
    const changed = regionInYear(
      withPaths(
        path('funding.localResearch', years, [1, 3]),
        path('funding.developmentPool', years, [1, 0.5]),
        path('workforce.payGap', years, [1, 0.8]),
        path('workforce.moneyGap', years, [1, 2]),
        path('funding.outside.*.winsPerYear', years, [1, 4], 'nation'),
      ),
      2026,
    );
    // 10, 20, 1.5 and 2 outside for 1 inside, and 1 win at the start
    expect(changed.funding).toMatchObject({ localResearch: 30, developmentPool: 10 });
    expect(changed.workforce.payGap).toBeCloseTo(0.2, 12);
    expect(changed.workforce.moneyGap).toBeCloseTo(3, 12);
    expect(changed.funding.outside[0].winsPerYear).toBe(4);
  });

  it('leaves the region itself where there is none, and before it begins', () => {
    expect(regionInYear(SMALL_REGION, 2040)).toBe(SMALL_REGION);
    const later = withPaths(path('workforce.payGap', [2025, 2030], [1, 2]));
    expect(regionInYear(later, 2025)).toBe(later);
  });

  it('that stays at 1 changes no bit of a run, and one that does not leaves the years before it alone', () => {
    const papers = (paths: readonly YearlyPath[] | undefined) => {
      const seen: number[] = [];
      const setting = settingWith({}, {}, { ...region, ...(paths === undefined ? {} : { paths }) });
      liveOn(setting, copyOf(worldOf(1)), NO_POLICY, 6, ({ flows }) => seen.push(flows.papers));
      return seen;
    };
    const usual = papers(undefined);
    const figures = ['funding.localResearch', 'funding.developmentPool', 'workforce.payGap'] as const;
    expect(papers(figures.map((figure) => path(figure, [POLICY_YEAR, POLICY_YEAR + 3], [1, 1])))).toEqual(
      usual,
    );
    const years = [POLICY_YEAR, POLICY_YEAR + 2, POLICY_YEAR + 3];
    const cut = papers([path('funding.localResearch', years, [1, 1, 0.1])]);
    expect(cut.slice(0, 3)).toEqual(usual.slice(0, 3));
    expect(cut.slice(3)).not.toEqual(usual.slice(3));
  });
});

describe('a region at its policy year', () => {
  it('has its figures of that year and no record, so that it stays what it is', () => {
    const place = withPaths(
      path('population', [SMALL_REGION.policyYear - 1, SMALL_REGION.policyYear], [1, 2]),
    );
    const then = regionAtPolicy(place);
    expect(then.population).toBe(2 * SMALL_REGION.population);
    expect(regionAtPolicy(then)).toBe(then);
    expect(regionAtPolicy(SMALL_REGION)).toBe(SMALL_REGION);
  });
});

describe('a dose that names local research money', () => {
  it('sees it as it is in the policy year, however many people a row stands for', () => {
    const place = {
      ...region,
      paths: [path('funding.localResearch', [POLICY_YEAR, POLICY_YEAR + 1], [1, 0.1])],
    };
    const dose = { source: 'localResearch', steps: [{ load: 'localResearch' }] };
    const policy = { ...NO_POLICY, levers: [{ ...lever('competitiveGrants', 1), dose }] };
    for (const w of [1, 2]) {
      const setting = settingOf(medinno, place, parameterValues(medinno), w);
      const { levers } = runIn(setting, worldOf(1), policy).policy;
      expect(doseInYear(levers[0], POLICY_YEAR + 5, regionInYear(setting.region, POLICY_YEAR + 5))).toBe(
        region.funding.localResearch,
      );
    }
  });
});

describe('a path of the grants of a funder outside', () => {
  const wonWith = (growth: number, own = {}) => yearWith(growth, own).flows.outsideWins[0];
  const triedWith = (growth: number, own = {}) => yearWith(growth, own).flows.outsideTries[0];
  const yearWith = (growth: number, own: object) => {
    const [nation] = SMALL_REGION.funding.outside;
    const place = {
      ...SMALL_REGION,
      funding: { ...SMALL_REGION.funding, outside: [{ ...nation, winsPerYear: 2, ...own }] },
    };
    const p = {
      outsideApply: 1 - 1e-12,
      recordWeight: 0,
      reviewEquipment: 0,
      priorAwardWeight: 0,
      reviewNoise: 0,
    };
    const people = [0, 1, 2, 3, 4, 5].map((logAbility) => ({ logAbility }));
    const world = smallWorld({ people, references: { payline: Float64Array.of(2.5) } });
    const y = smallYear(world, { region: place, p });
    const usual = fundersOf(place, { overhead: 0, reviewNoise: 0, priorAwardWeight: 0 });
    const paths = [path('funding.outside.*.winsPerYear', [2025, 2030], [1, growth], 'nation')];
    const funders = fundersInYear(usual, regionInYear({ ...place, paths }, 2030), place, {
      grantSizeFollows: 0,
    });
    expect(funders.growth[FUNDER.firstOutside]).toBe(growth);
    outsideCalls({ ...y, funders });
    return y;
  };

  it('multiplies what is won above the payline that stands', () => {
    // three of six score above 2.5
    expect([wonWith(1), wonWith(2), wonWith(1 / 3), wonWith(0)]).toEqual([3, 6, 1, 0]);
  });

  it('leaves one that gives to all alike without applicants, even where nothing is left', () => {
    expect(wonWith(0, { mechanism: 'perHead' })).toBe(0);
    expect(triedWith(0, { mechanism: 'perHead' })).toBe(0);
  });

  it('multiplies the fixed number of those that rank', () => {
    expect([wonWith(1, { mechanism: 'rank' }), wonWith(2, { mechanism: 'rank' })]).toEqual([2, 4]);
  });
});

describe('a funder with a budget', () => {
  const [nation] = SMALL_REGION.funding.outside;
  const { winsPerYear: _wins, ...terms } = nation;
  const place = (paths: YearlyPath[] = []): Region => ({
    ...SMALL_REGION,
    paths,
    funding: {
      ...SMALL_REGION.funding,
      outside: [{ ...terms, mechanism: 'rank', budget: 12, grantSize: 3 }],
    },
  });
  const usual = { overhead: 0, reviewNoise: 0, priorAwardWeight: 0 };
  const inYear = (paths: YearlyPath[], grantSizeFollows = 0) => {
    const start = place(paths);
    const funders = fundersInYear(fundersOf(start, usual), regionInYear(start, 2030), start, {
      grantSizeFollows,
    });
    const { winsPerYear, grantSize, budgetGrowth } = funders;
    expect(budgetGrowth[FUNDER.local]).toBe(1);
    grown = budgetGrowth[FUNDER.firstOutside];
    return [winsPerYear[FUNDER.firstOutside], grantSize[FUNDER.firstOutside]];
  };
  /** Money of its grants over that of the start year, in the year looked at last. */
  let grown = Number.NaN;
  const budget = path('funding.outside.*.budget', [2025, 2030], [1, 4], 'nation');

  it('gives as many grants as the money of the year pays for', () => {
    expect(fundersOf(place(), usual).winsPerYear[FUNDER.firstOutside]).toBe(4);
    expect(inYear([budget])).toEqual([16, 3]);
    expect(inYear([path('funding.outside.*.grantSize', [2025, 2030], [1, 2], 'nation')])).toEqual([2, 6]);
  });

  it('gives larger grants, and fewer of them, where their size follows it, but not where the size is on record', () => {
    // four times the money, of which half of the logarithm goes into size
    expect(inYear([budget], 0.5)).toEqual([8, 6]);
    expect(grown).toBeCloseTo(4, 12);
    const size = path('funding.outside.*.grantSize', [2025, 2030], [1, 1.5], 'nation');
    expect(inYear([budget, size], 0.5)).toEqual([48 / 4.5, 4.5]);
  });

  it('gives nothing where nothing is left, and no larger grants than before', () => {
    const none = path('funding.outside.*.budget', [2025, 2030], [1, 0], 'nation');
    expect(inYear([none], 0.5)).toEqual([0, 3]);
  });

  it('is represented by a part of its money', () => {
    const [{ budget: part }] = withAmounts(place(), (amount) => amount / 4).funding.outside;
    expect(part).toBe(3);
  });
});

describe('the size of the region’s own grants', () => {
  const size = path('funding.localGrantSize', [2025, 2030], [1, 1.5]);
  const money = path('funding.localResearch', [2025, 2030], [1, 4]);
  const own = (...paths: YearlyPath[]) => {
    const start = withPaths(...paths);
    const usual = fundersOf(start, { overhead: 0, reviewNoise: 0, priorAwardWeight: 0 });
    const { grantSize, growth } = fundersInYear(usual, regionInYear(start, 2030), start, {
      grantSizeFollows: 0.5,
    });
    return [grantSize[FUNDER.local] / usual.grantSize[FUNDER.local], growth[FUNDER.local]];
  };

  it('follows the money, unless it is on record', () => {
    expect(own(money)).toEqual([1, 4]);
    expect(own(money, size)).toEqual([1.5, 1]);
  });
});

describe('a record of people, posts, pay and prices', () => {
  const years = [2025, 2030];
  const at = (...paths: YearlyPath[]) => regionInYear(withPaths(...paths), 2030);
  const stays = SMALL_REGION.health.inpatients?.stays ?? Number.NaN;

  it('gives more residents, who carry as much burden each and need as many stays', () => {
    const changed = at(path('population', years, [1, 2]));
    expect(changed.population).toBe(2 * SMALL_REGION.population);
    expect(changed.health.areas[0].burden).toBe(2 * SMALL_REGION.health.areas[0].burden);
    expect(changed.health.inpatients?.stays ?? Number.NaN).toBe(2 * stays);
  });

  it('gives all institutions more posts alike, and moves pay and a price', () => {
    const changed = at(
      path('institutions.posts', years, [1, 1.5]),
      path('workforce.pay', years, [1, 2]),
      path('prices.*', years, [1, 3], 'engineer'),
    );
    expect(changed.institutions.map(({ posts }) => posts)).toEqual(
      SMALL_REGION.institutions.map(({ posts }) => 1.5 * posts),
    );
    expect(changed.workforce.pay).toBe(2 * SMALL_REGION.workforce.pay);
    expect(changed.prices.engineer).toBe(3 * SMALL_REGION.prices.engineer);
  });
});

describe('a record of burden', () => {
  const { startYear } = SMALL_REGION;
  const [area, ...others] = SMALL_REGION.health.areas;
  const falling = { ...area, burden: 100, trend: -0.5 };
  const burdenIn = (year: number, ...paths: YearlyPath[]) => {
    const region = {
      ...withPaths(...paths),
      health: { ...SMALL_REGION.health, areas: [falling, ...others] },
    };
    const [{ burden, trend }] = regionInYear(region, year).health.areas;
    return burden * (1 + trend) ** (year - startYear);
  };
  const record = path('health.areas.*.burden', [startYear, startYear + 2], [1, 1.2], area.id);

  it('stands in place of the trend, which goes on after it', () => {
    const found = [0, 1, 2, 3].map((since) => burdenIn(startYear + since, record));
    [100, 110, 120, 60].forEach((burden, n) => {
      expect(found[n]).toBeCloseTo(burden, 9);
    });
  });

  it('is of all residents, however many there are', () => {
    const people = path('population', [startYear, startYear + 2], [1, 3]);
    expect(burdenIn(startYear + 2, people, record)).toBeCloseTo(120, 9);
    expect(burdenIn(startYear + 2, people)).toBeCloseTo(100 * 3 * 0.25, 9);
  });
});
