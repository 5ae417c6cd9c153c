import { describe, expect, it } from 'vitest';
import { ACCOUNT, payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS, spendingByPayer } from '../../../../src/model/engine/spending.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { expectChance } from '../at-chance.js';
import { type Changes, keyWith, SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

/** Two stages: one year for 1 million CNY, and two and a half for 10, which is 4 a year. */
const PATHWAY = {
  ...PATHWAYS[0],
  approval: true,
  success: [0.5, 0.8],
  years: [1, 2.5],
  cost: [1, 10],
  proof: 0,
  effect: 0.1,
  revenue: 1,
};
const CERTAIN = { ...PATHWAY, success: [1, 1] };
const NOTHING = {
  costScale: 1 / 7,
  valueEffect: 0,
  clinicalOriginEffect: 0,
  financeNoise: 0,
  unfinancedDeath: 0,
  licenceAbove: 10,
  licenceChance: 0,
  reinvestment: 0,
  poolCarry: 0,
};
const fund = (developmentPool: number) => ({
  ...SMALL_REGION,
  funding: { ...SMALL_REGION.funding, developmentPool },
});

type Project = NonNullable<Small['projects']>[number];

/** A year of the pipeline, with no money unless the region is given. */
function yearOf(
  projects: readonly Project[],
  changes: Changes = {},
  state: Small['state'] = {},
  stocks: Small['stocks'] = {},
) {
  const { pathways = [PATHWAY] } = changes;
  const y = smallYear(smallWorld({ projects, state, stocks }), {
    region: fund(0),
    pathways,
    ...changes,
    p: { ...NOTHING, ...changes.p },
    centring: {
      successShift: pathways.map(() => Float64Array.of(0, 0)),
      launchChance: pathways.map(() => Float64Array.of(1, 1, 1)),
      remainingCost: pathways.map(() => Float64Array.of(1, 1, 0)),
      ...changes.centring,
    },
  });
  pipeline(y);
  return y;
}
/** The "year" of a random number of a project: its stage, and the years that it has waited there. */
const at = (stage: number, waited = 0) => stage * 256 + waited;

describe('the end of a stage', () => {
  const cases: readonly [string, number, Project, Changes, number][] = [
    ['one half as published', 0, {}, {}, 0.5],
    ['four fifths in the second stage', 1, {}, {}, 0.8],
    ['odds doubled by value', 0, { logValue: 1 }, { p: { valueEffect: Math.LN2 } }, 2 / 3],
    [
      'doubled by clinical origin where the idea is proved',
      0,
      { clinicalOrigin: 1 },
      { p: { clinicalOriginEffect: Math.LN2 } },
      2 / 3,
    ],
    ['not by it in another stage', 1, { clinicalOrigin: 1 }, { p: { clinicalOriginEffect: Math.LN2 } }, 0.8],
    ['halved by the centring', 0, {}, { centring: { successShift: [Float64Array.of(Math.LN2, 0)] } }, 1 / 3],
  ];

  it.each(cases)('is a success with a chance that has %s', (_, stage, project, changes, chance) => {
    expectChance(
      PURPOSE.stageSuccess,
      chance,
      (key) => yearOf([{ ...key, stage, yearsLeft: 1, ...project }], changes).flows.failures === 0,
      at(stage),
    );
  });

  it.each([
    ['engineers meet half of the need', true, 1, 2 / 3],
    ['they do not help this pathway', undefined, 1, 0.5],
    ['the idea is proved in it', true, 0, 0.5],
  ] as const)('has odds of success raised by engineers, %s', (_, engineered, stage, chance) => {
    const pathways = [{ ...PATHWAY, success: [0.5, 0.5], ...(engineered ? { engineered } : {}) }];
    const changes = { pathways, p: { engineersSuccess: 2 * Math.LN2 } };
    expectChance(
      PURPOSE.stageSuccess,
      chance,
      (key) =>
        yearOf([{ ...key, stage, yearsLeft: 1 }], changes, {}, { engineered: 0.5 }).flows.failures === 0,
      at(stage),
    );
  });

  it('comes when no year is left, and leads to the next stage, where waiting begins anew', () => {
    const y = yearOf(
      [
        { yearsLeft: 1, waited: 3 },
        { yearsLeft: 2, yearlyCost: 1 },
      ],
      { pathways: [CERTAIN] },
    );
    expect([...y.world.projects.stage.subarray(0, 2)]).toEqual([1, 0]);
    expect([...y.world.projects.yearsLeft.subarray(0, 2)]).toEqual([0, 1]);
    // one year of waiting for money that is not there
    expect(y.world.projects.waited[0]).toBe(1);
  });

  it('takes a failure out and counts it', () => {
    const y = yearOf([{ yearsLeft: 1 }], { pathways: [{ ...PATHWAY, success: [0, 0] }] });
    expect([y.flows.failures, y.world.projects.rows, y.world.ledger.projectsOut]).toEqual([1, 0, 1]);
  });
});

describe('a launch', () => {
  const LAST = { stage: 1, yearsLeft: 1 };
  const p = {
    productEffect: 2,
    effectMost: 0.6,
    effectSpread: 0.5,
    effectCentring: 0.1,
    firstAdoption: 0.02,
  };

  it('makes a product of the project', () => {
    // a random number of 0.1587 is one standard deviation below the mean
    const key = keyWith(PURPOSE.effect, 0.1586, 0.1588, 0);
    const project = { ...key, ...LAST, area: 2, niche: 3, clinicalOrigin: 1, logValue: Math.LN2 };
    const y = yearOf([project], { pathways: [CERTAIN], p });
    const { products: q, projects, ledger } = y.world;
    expect([q.rows, projects.rows, ledger.projectsOut]).toEqual([1, 0, 1]);
    expect([q.pathway[0], q.area[0], q.niche[0], q.clinicalOrigin[0], q.licensed[0], q.age[0]]).toEqual([
      0, 2, 3, 1, 0, 0,
    ]);
    expect(q.value[0]).toBeCloseTo(2, 12);
    expect(q.effect[0]).toBeCloseTo(2 * 0.1 * 2 * Math.exp(-0.5 - 0.1), 3);
    expect(q.adoption[0]).toBe(0.02);
  });

  it('never gives a product more than the largest effect', () => {
    const y = yearOf([{ ...LAST, logValue: 5 }], { pathways: [CERTAIN], p });
    expect(y.world.products.effect[0]).toBe(0.6);
  });

  it('of a licensed one is awaited for the delay', () => {
    const y = yearOf([{ ...LAST, licensed: 1 }], { pathways: [CERTAIN], p: { ...p, licenceDelay: 3 } });
    expect([y.world.products.licensed[0], y.world.products.age[0]]).toEqual([1, -3]);
  });

  it('is an approval where one is needed, else the introduction of a technique', () => {
    const approved = yearOf([LAST], { pathways: [CERTAIN] });
    expect([approved.flows.approvals, approved.flows.techniques]).toEqual([1, 0]);
    const introduced = yearOf([LAST], { pathways: [{ ...CERTAIN, approval: false }] });
    expect([introduced.flows.approvals, introduced.flows.techniques]).toEqual([0, 1]);
  });
});

describe('a partner from outside', () => {
  const DEAR = { stage: 1, logValue: Math.log(3) };
  const p = { licenceAbove: 0.3, licenceChance: 0.2, licenceByValue: 0.5, licenceChanceMost: 0.9 };
  /** What is dearer than 3 of its 10 million CNY a year is too dear. */
  const region = fund(10);

  it('comes with a chance of 0.2 × (1 + 3) / 2 to a project of value 3 that is too dear', () => {
    const waited = 2;
    expectChance(
      PURPOSE.licence,
      0.4,
      (key) => yearOf([{ ...key, ...DEAR, waited }], { p, region }).flows.licences === 1,
      at(1, waited),
    );
  });

  it.each([
    ['none of it follows value', 0, 0.2],
    ['all of it does', 1, 0.6],
  ])('comes with a chance of 0.2 or of 0.2 × 3 where %s', (_, licenceByValue, chance) => {
    expectChance(
      PURPOSE.licence,
      chance,
      (key) => yearOf([{ ...key, ...DEAR }], { p: { ...p, licenceByValue }, region }).flows.licences === 1,
      at(1),
    );
  });

  it('never comes with more than the largest chance', () => {
    const most = { ...p, licenceChanceMost: 0.3 };
    expectChance(
      PURPOSE.licence,
      0.3,
      (key) => yearOf([{ ...key, ...DEAR }], { p: most, region }).flows.licences === 1,
      at(1),
    );
  });

  it('pays for all stages from then on', () => {
    const y = yearOf([DEAR], { p: { ...p, licenceChance: 1, licenceChanceMost: 1 }, region });
    const { licensed, yearsLeft, yearlyCost, waited } = y.world.projects;
    expect([licensed[0], yearlyCost[0], waited[0]]).toEqual([1, 0, 0]);
    expect(yearsLeft[0]).toBeGreaterThan(0);
  });

  it.each([
    ['is affordable, at the limit', { ...DEAR }, { licenceAbove: 0.4 }],
    ['is running', { ...DEAR, yearsLeft: 2 }, {}],
    ['has one', { ...DEAR, licensed: 1 }, {}],
  ])('is not sought by a project that %s', (_, project, limit) => {
    const y = yearOf([project], { p: { ...p, licenceChance: 1, licenceChanceMost: 1, ...limit }, region });
    expect(y.flows.licences).toBe(0);
  });

  it('is waited for without the money of the region', () => {
    const y = yearOf([DEAR], { region, p: { ...p, licenceChance: 0 } });
    expect([y.world.projects.yearsLeft[0], y.world.state.developmentLeft]).toEqual([0, 10]);
  });
});

describe('development money', () => {
  const started = ({ world: { projects } }: ReturnType<typeof yearOf>) =>
    Array.from(projects.yearsLeft.subarray(0, projects.rows), (years) => years > 0);
  const paid = ({ world: { ledger } }: ReturnType<typeof yearOf>) =>
    spendingByPayer(ledger, payerIndex(ledger, 'enterprises'), [SPENDING_KINDS.indexOf('development')]);
  const SECOND = { stage: 1 };

  it('pays running projects first, then starts the most valuable that it can', () => {
    const running = { yearsLeft: 3, yearlyCost: 2 };
    const free = { yearsLeft: 3, yearlyCost: 2, licensed: 1 };
    const y = yearOf([running, free, { ...SECOND, logValue: 1 }, { ...SECOND, logValue: 2 }], {
      region: fund(7),
    });
    expect(started(y)).toEqual([true, true, false, true]);
    expect(paid(y)).toBe(2 + 4);
    expect(y.world.state.developmentLeft).toBe(1);
    expect(y.world.projects.yearlyCost[3]).toBe(4);
  });

  it.each([
    ['the likelier', [0.1, 0.3], [1, 1], [1, 1], 0],
    ['the one of the larger market', [1, 1], [1, 3], [1, 1], 0],
    ['the cheaper', [1, 1], [1, 1], [3, 1], 0],
    ['of equal worth the more valuable', [1, 1], [1, 1], [1, 1], 0.1],
  ])('prefers %s', (_, launch, revenue, remaining, logValue) => {
    const y = yearOf([{}, { pathway: 1, logValue }], {
      region: fund(1),
      pathways: revenue.map((market) => ({ ...PATHWAY, revenue: market })),
      centring: {
        launchChance: launch.map((chance) => Float64Array.of(chance, 1, 1)),
        remainingCost: remaining.map((cost) => Float64Array.of(cost, 1, 0)),
      },
    });
    expect(started(y)).toEqual([false, true]);
  });

  it('goes to the earlier of equals, and by judgement where judgement is noisy', () => {
    const [low, high] = [
      keyWith(PURPOSE.financeNoise, 0.1, 0.2, 0),
      keyWith(PURPOSE.financeNoise, 0.8, 0.9, 0),
    ];
    const judged = (financeNoise: number) =>
      started(yearOf([low, { ...high, logValue: -1 }], { region: fund(1), p: { financeNoise } }));
    expect(judged(0)).toEqual([true, false]);
    // at least 0.84 above the mean and as much below: 1.68 of noise against 1 of value
    expect(judged(1)).toEqual([false, true]);
    expect(started(yearOf([{}, {}], { region: fund(1) }))).toEqual([true, false]);
  });

  it.each([
    ['what was left', { poolCarry: 0.5 }, { developmentLeft: 1 }, 3],
    ['no more of it than the share carried', { poolCarry: 0.5 }, { developmentLeft: 9 }, 3],
    ['reinvested revenue', { reinvestment: 0.25 }, { productRevenue: 4 }, 3],
  ])('is 2 of the pool and 1 of %s', (_, p, state, all) => {
    const y = yearOf([], { region: fund(2), p }, state);
    expect(y.world.state.developmentLeft).toBe(all);
  });

  it('is taken from reinvested revenue before the enterprises pay', () => {
    const p = { reinvestment: 0.25 };
    expect(paid(yearOf([SECOND], { region: fund(10), p }, { productRevenue: 4 }))).toBe(4 - 1);
    expect(paid(yearOf([SECOND], { region: fund(10), p }, { productRevenue: 400 }))).toBe(0);
  });

  it('reaches development in full, whoever pays', () => {
    const p = { reinvestment: 0.25 };
    for (const productRevenue of [0, 4, 400]) {
      const { ledger } = yearOf([SECOND], { region: fund(10), p }, { productRevenue }).world;
      expect(ledger.received[ACCOUNT.development]).toBe(4);
    }
  });

  it('is taken in parts where rows of people stand for several, for projects that are those of the whole region', () => {
    // two of cost 4 each, a half of which is taken out of the half of the money that is there
    const y = yearOf([SECOND, SECOND, SECOND], { region: fund(4.5), representation: 2 });
    expect(started(y)).toEqual([true, true, false]);
    expect(y.world.state.developmentLeft).toBe(0.5);
    const lost = yearOf([SECOND], { p: { unfinancedDeath: 1 }, representation: 2 });
    expect(lost.flows.unfinancedDeaths).toBe(0.5);
  });

  it('starts a stage of two and a half years for three years or two, and of half a year for one', () => {
    const years = (key: object) =>
      yearOf([{ ...key, stage: 1 }], { region: fund(4) }).world.projects.yearsLeft[0];
    expectChance(PURPOSE.stageYears, 0.5, (key) => years(key) === 3, at(1));
    expect(years(keyWith(PURPOSE.stageYears, 0.5, 1, at(1)))).toBe(2);
    const short = { ...PATHWAY, years: [0.5, 1] };
    const brief = yearOf([keyWith(PURPOSE.stageYears, 0.6, 1, 0)], { region: fund(4), pathways: [short] });
    expect(brief.world.projects.yearsLeft[0]).toBe(1);
  });

  it('starts a stage that engineers shorten by two fifths for one year or two instead of two and a half', () => {
    const pathways = [{ ...PATHWAY, engineered: true as const }];
    const changes = { region: fund(4), pathways, p: { engineersTime: 0.8 } };
    const years = (key: object) =>
      yearOf([{ ...key, stage: 1 }], changes, {}, { engineered: 0.5 }).world.projects.yearsLeft[0];
    expectChance(PURPOSE.stageYears, 0.5, (key) => years(key) === 2, at(1));
  });

  it('that is not there ends a project with the chance of the valley of death, anew each year', () => {
    const p = { unfinancedDeath: 0.3 };
    const waited = 4;
    expectChance(
      PURPOSE.valleyDeath,
      0.3,
      (key) => yearOf([{ ...key, stage: 1, waited }], { p }).flows.unfinancedDeaths === 1,
      at(1, waited),
    );
    // more years of waiting than a counter of 256 to a stage can tell apart share the last one
    expectChance(
      PURPOSE.valleyDeath,
      0.3,
      (key) => yearOf([{ ...key, stage: 1, waited: 300 }], { p }).flows.unfinancedDeaths === 1,
      at(1, 255),
    );
    const y = yearOf([SECOND], { p: { unfinancedDeath: 1 } });
    expect([y.world.projects.rows, y.world.ledger.projectsOut]).toEqual([0, 1]);
  });
});
