import { describe, expect, it } from 'vitest';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { market } from '../../../../src/model/submodels/supervision/market.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

const ONES = Array.from({ length: 20 }, () => new Float64Array(20).fill(1));
const CENTRING = { launchChance: ONES, remainingCost: ONES, successShift: [new Float64Array(20)] };

/** The "year" of random numbers of a project in its second stage. */
const SECOND = 256;

/** A year of one project of a pathway of two stages of as many years, ten unless said. */
function yearOf(approval: boolean, project: Record<string, number>, fastTrack: number, years = 10) {
  const world = smallWorld({ projects: [{ licensed: 1, ...project }] });
  const y = smallYear(world, { p: { fastTrackCut: 0.2 }, controls: { fastTrack }, centring: CENTRING });
  const pathways = [{ ...y.pathways[0]!, approval, success: [1, 1], years: [years, years], proof: 0 }];
  pipeline({ ...y, pathways });
  return world;
}

describe('a fast track', () => {
  it('saves two of the ten years of the last stage before approval, and none elsewhere', () => {
    const years = (approval: boolean, stage: number, fastTrack: number) =>
      yearOf(approval, { stage }, fastTrack).projects.yearsLeft[0];
    expect([years(true, 1, 0), years(true, 1, 1), years(true, 1, 0.5)]).toEqual([10, 8, 9]);
    expect([years(true, 0, 1), years(false, 1, 1)]).toEqual([10, 10]);
  });

  it.each([1, 0.75])('lets a last stage of %d years end at once for one in five', (years) => {
    const left = [0, 1].map((fastTrack) =>
      [keyWith(PURPOSE.stageYears, 0.79, 0.8, SECOND), keyWith(PURPOSE.stageYears, 0.8, 0.81, SECOND)].map(
        (key) => {
          const { projects, products } = yearOf(true, { ...key, stage: 1 }, fastTrack, years);
          return [projects.rows, products.rows];
        },
      ),
    );
    const [waits, launched] = [
      [1, 0],
      [0, 1],
    ];
    expect(left).toEqual([
      [waits, waits],
      [waits, launched],
    ]);
  });

  it('belongs to the project that begins its last stage before approval on it, and to no other', () => {
    const share = (approval: boolean, stage: number, fastTrack: number) =>
      yearOf(approval, { stage }, fastTrack).projects.fastTracked[0];
    expect([share(true, 1, 1), share(true, 1, 0.5), share(true, 1, 0)]).toEqual([1, 0.5, 0]);
    expect([share(true, 0, 1), share(false, 1, 1)]).toEqual([0, 0]);
  });

  it('is gone with the risk where it ends before the stage begins, and stays with a project that was on it', () => {
    const launched = (project: Record<string, number>, fastTrack: number) =>
      yearOf(true, { stage: 1, yearsLeft: 1, ...project }, fastTrack).products.fastTracked[0];
    // began before there was a track, and on a half one that has ended since
    expect([launched({}, 1), launched({ fastTracked: 0.5 }, 0)]).toEqual([0, 0.5]);
  });

  it('saves nothing of a stage that is under way when it comes', () => {
    expect(yearOf(true, { stage: 1, yearsLeft: 6 }, 1).projects.yearsLeft[0]).toBe(5);
  });
});

/** Products in use, one not yet, on a full track, half of one and none. */
const PRODUCTS = [
  { age: 3, fastTracked: 1 },
  { age: 1, fastTracked: 0.5 },
  { age: 0, fastTracked: 1 },
  { age: 5, fastTracked: 0 },
];

describe('products approved on it', () => {
  it('lead one and a half of them to 0.3 more incidents, at 0.4 a year each and half as many again', () => {
    const y = smallYear(smallWorld({ products: PRODUCTS }), {
      p: { productIncidents: 0.4, fastTrackIncidents: 0.5 },
    });
    market(y);
    expect(y.flows.marketRisk).toBeCloseTo(0.3, 12);
  });

  it('are of the whole region: half as many incidents of each row of two', () => {
    const y = smallYear(smallWorld({ products: PRODUCTS }), {
      p: { productIncidents: 0.4, fastTrackIncidents: 0.5 },
      representation: 2,
    });
    market(y);
    expect(y.flows.marketRisk).toBeCloseTo(0.15, 12);
  });

  it('add to the incidents of a year: one to be expected is none below 0.368', () => {
    const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, 0.37, 0.7, YEAR);
    const incidents = [0, 1].map((marketRisk) => {
      const y = smallYear(smallWorld({ key: { k0, k1 } }), { flows: { marketRisk } });
      governance(y);
      return y.flows.incidents;
    });
    expect(incidents).toEqual([0, 1]);
  });
});
