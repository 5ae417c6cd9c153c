import { describe, expect, it } from 'vitest';
import { ORIENTATION } from '../../../../src/model/engine/codes.js';
import { translation } from '../../../../src/model/submodels/translation/translation.js';
import { childKey } from '../../../../src/random/child-key.js';
import { CHANNEL } from '../../../../src/random/keys.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { erlang2 } from '../../../../src/random/variates.js';
import { around, type Band, keyInBands } from '../keys.js';
import { type Changes, randomOf, type Small, smallWorld, smallYear, YEAR } from '../small-world.js';

/** What findings have once, whatever the year. */
const ONCE = 0;
const PLAIN = { utilityPatents: 0, inventionChance: 0, leadChance: 0 };
/** Every lead goes to the first of two pathways, of clinicians to the second. */
const centring = { pathwayWeights: [Float64Array.of(1, 1), Float64Array.of(1, 1), Float64Array.of(0, 1)] };

function translated(small: Small, changes: Changes = {}) {
  const world = smallWorld({ institutions: [{ translation: 1 }], ...small });
  const y = smallYear(world, { centring, ...changes, p: { ...PLAIN, ...changes.p } });
  translation(y);
  return { y, world };
}

describe('a new finding', () => {
  const p = { basicLatency: 90, translationalLatency: 80, clinicalLatency: 70 };
  const of = (orientation: number, clinicalOrigin = 0.6, latencySpread = 1) =>
    translated(
      {
        people: [
          { key0: 3, key1: 4, orientation, area: 5, logAbility: 1.5, originality: 0.25, discoveries: 2 },
        ],
      },
      { p: { ...p, clinicalOrigin, latencySpread } },
    ).world.findings;
  const keyOf = (ordinal: number) => childKey({ k0: 3, k1: 4 }, CHANNEL.finding, YEAR, ordinal);

  it('is recorded with its finder’s traits and its own key', () => {
    const findings = of(ORIENTATION.basic);
    expect(findings.rows).toBe(2);
    for (const f of [0, 1]) {
      expect([findings.key0[f], findings.key1[f]]).toEqual([keyOf(f).k0, keyOf(f).k1]);
      expect([findings.area[f], findings.orientation[f], findings.institution[f]]).toEqual([
        5,
        ORIENTATION.basic,
        0,
      ]);
      expect([findings.logAbility[f], findings.originality[f]]).toEqual([1.5, 0.25]);
    }
  });

  it.each([
    ['basic', 90],
    ['translational', 80],
    ['clinical', 70],
  ] as const)('of %s work waits for an Erlang time with a mean of %d years', (orientation, mean) => {
    const { ripe } = of(ORIENTATION[orientation]);
    expect(ripe[1]).toBeCloseTo(YEAR + erlang2(randomOf(keyOf(1), PURPOSE.latency, ONCE), mean), 9);
    expect(of(ORIENTATION[orientation], 0.6, 0).ripe[1]).toBe(YEAR + mean);
  });

  it('starts at the bedside where a clinician’s number lies below the chance', () => {
    const u = randomOf(keyOf(0), PURPOSE.clinicalOrigin, ONCE);
    expect(of(ORIENTATION.clinical, u + 1e-6).clinicalOrigin[0]).toBe(1);
    expect(of(ORIENTATION.clinical, u - 1e-6).clinicalOrigin[0]).toBe(0);
    expect(of(ORIENTATION.basic, 1).clinicalOrigin[0]).toBe(0);
  });
});

/** Ripe findings whose numbers for a purpose lie on the two sides of a chance. */
const bothSides = (purpose: number, edge: number, finding: Readonly<Record<string, number>> = {}) =>
  around(purpose, edge, ONCE).map((side) => ({ ...keyInBands(side), ripe: YEAR, ...finding }));

describe('a ripe finding', () => {
  it('waits no longer than the end of the year', () => {
    const findings = [
      { ripe: YEAR + 1, area: 1 },
      { ripe: YEAR + 0.99, area: 2 },
      { ripe: YEAR + 5, area: 3 },
    ];
    const { world } = translated({ findings });
    expect([...world.findings.area.subarray(0, world.findings.rows)]).toEqual([1, 3]);
  });

  it('is found among more findings than there is room for people', () => {
    const findings = Array.from({ length: 70 }, (_, n) => ({ ripe: n === 69 ? YEAR : YEAR + 9 }));
    expect(translated({ findings }).world.findings.rows).toBe(69);
  });

  it.each<[string, number, Changes, Small, Readonly<Record<string, number>>]>([
    ['no help', 0.2, {}, {}, {}],
    ['an institution of capacity 1.5', 0.3, {}, { institutions: [{ translation: 1.5 }] }, {}],
    [
      'two platforms of half as much each',
      0.4,
      { p: { platformLeadGain: 0.5 }, controls: { platforms: 2 } },
      {},
      {},
    ],
    [
      'offices for half of a gain of 1, s ln 2 of them',
      0.3,
      { p: { transferLeadGain: 1, transferScale: 4 }, controls: { transferOffices: 4 * Math.LN2 } },
      {},
      {},
    ],
    [
      'platforms and offices together, 2 · 1.5',
      0.6,
      {
        p: { platformLeadGain: 0.5, transferLeadGain: 1, transferScale: 4 },
        controls: { platforms: 2, transferOffices: 4 * Math.LN2 },
      },
      {},
      {},
    ],
    ['a bedside origin', 0.25, { p: { clinicalLeadGain: 0.25 } }, {}, { clinicalOrigin: 1 }],
    [
      'a share of inventors a fifth above the usual, to which half as much again answers',
      0.26,
      { p: { inventorShare: 0.5, inventorResponse: 1.5 }, controls: { inventorShare: 0.7 } },
      {},
      {},
    ],
    [
      'help beyond the largest chance',
      0.7,
      { p: { mostRipeChance: 0.7 } },
      { institutions: [{ translation: 9 }] },
      {},
    ],
  ])(
    'becomes a project, and is patented, with its chance of 0.2 raised by %s: %d',
    (_, chance, changes, small, own) => {
      const leads = translated(
        { ...small, findings: bothSides(PURPOSE.leadChance, chance, own) },
        { ...changes, p: { ...changes.p, leadChance: 0.2 } },
      ).y.flows;
      expect([leads.leads, leads.inventions]).toEqual([1, 0]);
      const patents = translated(
        { ...small, findings: bothSides(PURPOSE.inventionPatent, chance, own) },
        { ...changes, p: { ...changes.p, inventionChance: 0.2 } },
      ).y.flows;
      expect([patents.leads, patents.inventions]).toEqual([0, 1]);
    },
  );
});

describe('where the new is preferred', () => {
  it('fewer findings become projects, the less original they are: 0.5 (1 - 0.4 · 0.5 (1 - 0.25))', () => {
    const p = { leadChance: 0.5, mostRipeChance: 1, imitationRefused: 0.4 };
    const chance = 0.425;
    const findings = bothSides(PURPOSE.leadChance, chance, { originality: 0.25 });
    const { flows } = translated({ findings }, { p, controls: { noveltyPreference: 0.5 } }).y;
    expect(flows.leads).toBe(1);
    const original = bothSides(PURPOSE.leadChance, 0.5, { originality: 1 });
    expect(translated({ findings: original }, { p, controls: { noveltyPreference: 1 } }).y.flows.leads).toBe(
      1,
    );
  });
});

describe('a lead', () => {
  const found = { key0: 7, key1: 8, ripe: YEAR, area: 5, clinicalOrigin: 1, logAbility: 2, originality: 0.5 };
  const p = {
    leadChance: 1,
    mostRipeChance: 1,
    valueSpread: 0.5,
    valueOriginality: 1,
    valueCentring: 0.125,
    valueAbility: 0.25,
    niches: 40,
  };

  it('becomes a waiting project with the finding’s key, area and origin', () => {
    const { world } = translated({ findings: [found] }, { p });
    const { projects, ledger, findings } = world;
    expect([projects.rows, findings.rows, ledger.projectsIn]).toEqual([1, 0, 1]);
    expect([projects.key0[0], projects.key1[0], projects.area[0], projects.clinicalOrigin[0]]).toEqual([
      7, 8, 5, 1,
    ]);
    expect([projects.stage[0], projects.yearsLeft[0], projects.waited[0], projects.licensed[0]]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('has a value of 1 · z - 0.125 + 0.25 · 2 in logarithms, its spread being 0.5 + 1 · 0.5', () => {
    const z = normal(randomOf({ k0: 7, k1: 8 }, PURPOSE.value, ONCE));
    expect(translated({ findings: [found] }, { p }).world.projects.logValue[0]).toBeCloseTo(z + 0.375, 12);
  });

  it('goes to a pathway by the weights of its orientation', () => {
    const pathwayOf = (orientation: number) =>
      translated({ findings: [{ ...found, orientation }] }, { p }).world.projects.pathway[0];
    expect([0, 1, 2].map(pathwayOf)).toEqual([0, 0, 1]);
    const { k0, k1 } = { k0: 7, k1: 8 };
    const u = randomOf({ k0, k1 }, PURPOSE.pathway, ONCE);
    const split = (edge: number) =>
      translated({ findings: [found] }, { p, centring: { pathwayWeights: [Float64Array.of(edge, 1)] } }).world
        .projects.pathway[0];
    expect([split(u + 1e-6), split(u - 1e-6)]).toEqual([0, 1]);
  });

  it('is one of several projects of a row of several findings, each with its own random numbers', () => {
    const { world, y } = translated({ findings: [found] }, { p, representation: 4 });
    const { projects, ledger } = world;
    expect([projects.rows, ledger.projectsIn, y.flows.leads]).toEqual([4, 4, 1]);
    expect(projects.key0[0]).toBe(7);
    expect(new Set(projects.logValue.subarray(0, 4)).size).toBe(4);
    const lots = Array.from({ length: 400 }, (_, n) => ({ ...found, key0: n + 1, clinicalOrigin: 0 }));
    const half = { ...p, leadChance: 0.5 };
    const some = translated({ findings: lots }, { p: half, representation: 4 }).world.projects.rows;
    // 1,600 findings with a chance of one half: four standard deviations are 80
    expect(Math.abs(some - 800)).toBeLessThan(80);
  });

  it('falls into one of forty niches', () => {
    const niche: Band = { purpose: PURPOSE.niche, low: 0.501, high: 0.524, year: ONCE };
    const { world } = translated({ findings: [{ ...found, ...keyInBands(niche) }] }, { p });
    expect(world.projects.niche[0]).toBe(20);
  });
});

describe('utility patents', () => {
  it('are Poisson by institution: 0.5 a head, 1 + 0.5 (0.9 - 0.5) as inviting, of two people 1.2', () => {
    const institutions = around(PURPOSE.utilityPatents, Math.exp(-1.2)).map((side) => keyInBands(side));
    const people = [0, 0, 1, 1].map((institution) => ({ institution }));
    const counts = [0, 1].map((k) => {
      const p = { utilityPatents: 0.5, countWeight: 0.5, utilityCountResponse: 0.5 };
      const small = { institutions: [institutions[k]], people: people.slice(0, 2) };
      return translated(small, { p, controls: { countWeight: 0.9 } }).y.flows.utilityPatents;
    });
    expect(counts).toEqual([0, 1]);
    const both = translated(
      { institutions, people },
      {
        p: { utilityPatents: 0.5, countWeight: 0.5, utilityCountResponse: 0.5 },
        controls: { countWeight: 0.9 },
      },
    );
    expect(both.y.flows.utilityPatents).toBe(1);
  });
});
