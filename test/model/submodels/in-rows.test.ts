import { describe, expect, it } from 'vitest';
import { ORIENTATION, STAGE } from '../../../src/model/engine/codes.js';
import { ACCOUNT } from '../../../src/model/engine/ledger.js';
import { emptyStocks } from '../../../src/model/entries/stocks.js';
import { viewOf } from '../../../src/model/entries/view.js';
import { medinno } from '../../../src/model/medinno.js';
import type { MedinnoYear } from '../../../src/model/medinno-year.js';
import { withAmounts } from '../../../src/model/representation.js';
import { hiring } from '../../../src/model/submodels/careers/hiring.js';
import { training } from '../../../src/model/submodels/careers/training.js';
import { places } from '../../../src/model/submodels/cultivation/places.js';
import { engineers } from '../../../src/model/submodels/engineers/engineers.js';
import { listing } from '../../../src/model/submodels/listing/listing.js';
import { pipelineIndicators } from '../../../src/model/submodels/pipeline/indicators.js';
import { pipeline } from '../../../src/model/submodels/pipeline/pipeline.js';
import { products } from '../../../src/model/submodels/pipeline/products.js';
import { terminalValue } from '../../../src/model/submodels/pipeline/terminal-value.js';
import { homes } from '../../../src/model/submodels/staying/homes.js';
import { market } from '../../../src/model/submodels/supervision/market.js';
import { teams } from '../../../src/model/submodels/teams/teams.js';
import { PURPOSE } from '../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from './small-world.js';

/**
 * What `representation.ts` says of a region in rows of five: its money, posts and people are a fifth, its projects and products
 * are there one by one, and what is counted of them is a fifth, which observation multiplies again.
 */
const W = 5;
const FIFTH = withAmounts(SMALL_REGION, (amount) => amount / W);
const SIZES = [
  { representation: 1, region: SMALL_REGION },
  { representation: W, region: FIFTH },
] as const;

/** The same world after a process, person by person and in rows. */
function inBoth(step: (y: MedinnoYear) => void, small: Small, changes: Changes = {}) {
  const [one, five] = SIZES.map((size) => {
    const y = smallYear(smallWorld(small), { ...changes, ...size });
    step(y);
    return y;
  });
  return { one, five };
}

/** Holds that an amount is there, and a fifth of it in rows. */
function expectFifth({ one, five }: ReturnType<typeof inBoth>, amount: (y: MedinnoYear) => number): void {
  expect(amount(one)).toBeGreaterThan(0);
  expect(amount(five) / amount(one)).toBeCloseTo(1 / W, 12);
}

const flow = (name: keyof MedinnoYear['flows']) => (y: MedinnoYear) => Number(y.flows[name]);

/** One stage of a year, which ends for sure in success or in failure, at half of what the region can carry; the last is too dear. */
const PATHWAYS = [
  { approval: true, chance: 1, cost: 6 },
  { approval: false, chance: 1, cost: 6 },
  { approval: true, chance: 0, cost: 6 },
  { approval: true, chance: 1, cost: 18 },
].map(({ approval, chance, cost }) => ({
  ...medinno.pathways[0],
  approval,
  success: [chance],
  years: [1],
  cost: [cost],
  proof: 0,
  effect: 0.1,
  revenue: 1,
}));
const DEVELOPMENT: Changes = {
  pathways: PATHWAYS,
  p: { costScale: 1 / SMALL_REGION.currency.perUsd, licenceAbove: 0.6, licenceChance: 1, licenceByValue: 0 },
  centring: {
    successShift: PATHWAYS.map(() => Float64Array.of(0)),
    launchChance: PATHWAYS.map(() => Float64Array.of(1, 1)),
    yearsToLaunch: PATHWAYS.map(() => Float64Array.of(1, 0)),
    remainingCost: PATHWAYS.map(() => Float64Array.of(1, 0)),
  },
};
const PRODUCT = { age: 2, adoption: 0.5, value: 2, effect: 0.1, listed: 0.5, fastTracked: 1 };

describe('the same products count for a fifth', () => {
  it.each([
    ['those listed', listing, 'productsListed'],
    ['their risk', market, 'marketRisk'],
    ['their sales', products, 'revenue'],
    ['their sales to come', terminalValue, 'terminalRevenue'],
  ] as const)('%s', (_, step, name) => {
    expectFifth(inBoth(step, { products: [PRODUCT, { ...PRODUCT, area: 1 }] }, DEVELOPMENT), flow(name));
  });

  it('and avert the same health of the burden, a fifth, that there is', () => {
    expectFifth(inBoth(terminalValue, { products: [PRODUCT] }, DEVELOPMENT), flow('terminalDalys'));
    const { one, five } = inBoth(products, { products: [PRODUCT] }, DEVELOPMENT);
    expect(one.world.areas.products[0]).toBeGreaterThan(0);
    expect(five.world.areas.products[0]).toBe(one.world.areas.products[0]);
  });
});

const developed = (small: Small, p: Changes['p'] = {}) =>
  inBoth(pipeline, small, { ...DEVELOPMENT, p: { ...DEVELOPMENT.p, ...p } });
/** The second part of projects by stage. */
const AT_PROOF = 1;
/** Every project that waits finds money. */
const FINANCED = { stocks: { ...emptyStocks(medinno.stocks), financed: 1 } };
const projectsOf = (pathway: number, count: number, yearsLeft: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...keyWith(PURPOSE.licence, n / 10, (n + 1) / 10, 0),
    pathway,
    yearsLeft,
  }));

describe('the same projects count for a fifth', () => {
  it.each([
    ['approvals', 'approvals', 0],
    ['techniques', 'techniques', 1],
    ['failures', 'failures', 2],
  ] as const)('of %s', (_, name, pathway) => {
    expectFifth(developed({ projects: projectsOf(pathway, 3, 1) }), flow(name));
  });

  it('of those taken over by a partner, being too dear for the whole region alone', () => {
    expectFifth(developed({ projects: projectsOf(3, 3, 0) }, { licenceChanceMost: 1 }), flow('licences'));
    const { one, five } = developed({ projects: projectsOf(0, 3, 0) }, { licenceChanceMost: 1 });
    expect([one.flows.licences, five.flows.licences]).toEqual([0, 0]);
  });

  it('of those that die, for which money of the region does not reach', () => {
    // 20 million a year start three of cost 6, so that two of five die
    const both = developed({ projects: projectsOf(0, 5, 0) }, { unfinancedDeath: 1, licenceChance: 0 });
    expect(both.one.flows.unfinancedDeaths).toBe(2);
    expectFifth(both, flow('unfinancedDeaths'));
  });

  it('of the money that develops them', () => {
    const both = developed({ projects: projectsOf(0, 5, 0) }, { unfinancedDeath: 0 });
    expectFifth(both, (y) => y.world.ledger.received[ACCOUNT.development]);
    expectFifth(both, (y) => y.world.state.developmentLeft);
    expect(both.five.world.projects.rows).toBe(both.one.world.projects.rows);
  });

  it('of which none is begun that is too dear for the whole region, though its fifth is not', () => {
    // 18 a year where the region can carry 12; a fifth is 3.6, for which 4 are there
    const { one, five } = developed(
      { projects: projectsOf(3, 1, 0) },
      { licenceChance: 0, unfinancedDeath: 0 },
    );
    expect([one, five].map(({ world }) => world.projects.rows)).toEqual([1, 1]);
    expect([one, five].map(({ world }) => world.ledger.received[ACCOUNT.development])).toEqual([0, 0]);
  });

  it('as is observed of them, in all and by stage', () => {
    const both = inBoth(() => {}, { projects: projectsOf(0, 3, 1) }, DEVELOPMENT);
    const { observe, parts = [] } = pipelineIndicators.find(({ id }) => id === 'projects')!;
    expectFifth(both, (y) => observe({ ...viewOf(y), y }));
    expectFifth(both, (y) => parts[0].observe({ ...viewOf(y), y }, AT_PROOF));
  });

  it('of what they may bring, of which partners have the same part', () => {
    for (const pathway of [0, 3])
      for (const name of ['terminalDalys', 'terminalRevenue'] as const)
        expectFifth(
          inBoth(terminalValue, { projects: projectsOf(pathway, 3, 0), ...FINANCED }, DEVELOPMENT),
          flow(name),
        );
  });

  it('of the engineers that they need: a fifth of them meet the same share', () => {
    const engineered = medinno.pathways.findIndex((pathway) => pathway.engineered);
    for (const count of [0, 1, 7]) {
      const [one, five] = SIZES.map((size) => {
        const there = { engineers: 6 / size.representation };
        const y = smallYear(smallWorld({ projects: projectsOf(engineered, count, 1), stocks: there }), size);
        engineers(y);
        return y.stocks.engineered;
      });
      expect(one).toBeGreaterThan(0);
      expect(five).toBeCloseTo(one, 12);
    }
  });
});

describe('a row of five findings', () => {
  it('may bring five times the projects of one: the health of a fifth of the burden each, and as much money as one person by person', () => {
    const findings = [{ ripe: YEAR, orientation: ORIENTATION.clinical }];
    const { one, five } = inBoth(terminalValue, { findings, ...FINANCED }, DEVELOPMENT);
    expect(one.flows.terminalDalys).toBeGreaterThan(0);
    expect(five.flows.terminalDalys).toBeCloseTo(one.flows.terminalDalys, 12);
    expect(one.flows.terminalRevenue).toBeGreaterThan(0);
    expect(five.flows.terminalRevenue).toBeCloseTo(one.flows.terminalRevenue, 12);
  });
});

/** A world of so many people whose lot for a purpose is just below a chance or just above it, in rows of five. */
function byLot(
  purpose: number,
  step: (y: MedinnoYear) => void,
  controls: NonNullable<Changes['controls']>,
  count: (y: MedinnoYear) => number,
  chance = 0.5,
): number[] {
  const [below, above] = [chance - 0.01, chance + 0.01];
  return [keyWith(purpose, below - 0.09, below, 0), keyWith(purpose, above, above + 0.09, 0)].map(
    ({ key0: k0, key1: k1 }) => {
      const people = Array.from({ length: 6 }, (_, n) => ({ logRecord: n }));
      const y = smallYear(smallWorld({ key: { k0, k1 }, people }), {
        representation: W,
        region: FIFTH,
        controls,
        p: { teamPartners: 1 },
      });
      step(y);
      return count(y);
    },
  );
}

const sumOf = (values: ArrayLike<number>, test: (value: number) => boolean): number =>
  Array.from(values).filter(test).length;

describe('a part of a row of what is paid for comes by a lot, and does not wait', () => {
  it('as homes', () => {
    expect(
      byLot(PURPOSE.homeRounding, homes, { homes: 0.5 }, ({ world }) =>
        sumOf(world.researchers.homed.subarray(0, 6), (homed) => homed === 1),
      ),
    ).toEqual([0, 1]);
  });

  it('as places of cultivation', () => {
    expect(
      byLot(PURPOSE.placeRounding, places, { outstandingPlaces: 0.4 }, ({ flows }) => flows.placesHeld, 0.6),
    ).toEqual([0, 1]);
  });

  it('as teams', () => {
    const applying = (y: MedinnoYear) => {
      y.call.applicants.set([0, 1]);
      y.call.scores.set([5, 4]);
      y.call.applicantCount = 2;
      teams(y);
    };
    expect(
      byLot(PURPOSE.teamRounding, applying, { teamGrants: 0.5 }, ({ call }) =>
        sumOf(call.team.subarray(0, call.applicantCount), (team) => team > 0),
      ),
    ).toEqual([0, 1]);
  });
});

/** Of 2.8 rows of five posts are 14 posts, which this region's lot makes three rows, and person by person two. */
const posts = (() => {
  const { key0: k0, key1: k1 } = keyWith(PURPOSE.postRounding, 0.2, 0.3, 0);
  return { key: { k0, k1 }, institutions: [{ posts: 2.8, basePosts: 2.8 }] };
})();

describe('posts are whole ones in rows of five', () => {
  it('where they are empty', () => {
    const { one, five } = inBoth(hiring, posts, { p: { vacancyFill: 0, returnChance: 0 } });
    expect([one.flows.vacancies, five.flows.vacancies]).toEqual([2, 3]);
  });

  it('where they are filled', () => {
    const all = { vacancyFill: 1, returnChance: 0, ownDoctorShare: 0, internalShare: 0 };
    const { one, five } = inBoth(hiring, posts, { p: all });
    expect([one.flows.hires, five.flows.hires]).toEqual([2, 3]);
  });

  it('where graduates seek them', () => {
    const people = Array.from({ length: 6 }, () => ({ stage: STAGE.trainee, yearsInStage: 9 }));
    const workforce = { ...SMALL_REGION.workforce, graduatesWhoStay: 1, traineesPerInvestigator: 0 };
    const posted = SIZES.map((size) => {
      const y = smallYear(smallWorld({ ...posts, people }), {
        representation: size.representation,
        region: { ...size.region, workforce },
      });
      training(y);
      return y.flows.graduatesPosted;
    });
    expect(posted).toEqual([2, 3]);
  });
});
