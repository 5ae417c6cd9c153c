import { beforeAll, describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { syntheticRegion, withMoreInstitutions } from '../bench/synthetic-region.js';
import { POSTS } from './large-region.js';
import { liveOn, meanOf, region, sumOf } from './maoming.js';

const YEARS = 10;
const REPLICATES = 8;
/** How many times Maoming, and how many people a row of it stands for. */
const SIZES = [
  [1, 1],
  [3, 1],
  [10, 3],
  [30, 10],
] as const;
/** Milliseconds: a busy machine takes several times as long. */
const MINUTES = 600_000;

/** What a researcher, a resident or a year has in such a region, by replicate. */
interface Levels {
  readonly trust: number[];
  /** A researcher and year. */
  readonly leavers: number[];
  readonly papers: number[];
  readonly fundingRate: number[];
  /** Share of the burden of a resident that own products avert, summed over areas. */
  readonly ownProducts: number[];
  incidents: number;
  /** Incidents that were to be expected. */
  expected: number;
  /** Projects that went to a partner from outside, and years of researchers in which they did. */
  licences: number;
  people: number;
}

function levelsOf(times: number, w: number): Levels {
  const place = withMoreInstitutions(syntheticRegion(region, times * POSTS), region);
  const setting = settingOf(medinno, place, parameterValues(medinno), w);
  const levels: Levels = {
    trust: [],
    leavers: [],
    papers: [],
    fundingRate: [],
    ownProducts: [],
    incidents: 0,
    expected: 0,
    licences: 0,
    people: 0,
  };
  for (let r = 0; r < REPLICATES; r++) {
    const sum = { people: 0, trust: 0, leavers: 0, papers: 0, awardees: 0, applicants: 0, products: 0 };
    const world = worldAtPolicyYear(setting, replicateKey('size', r), 20);
    liveOn(
      setting,
      world,
      NO_POLICY,
      YEARS,
      ({ flows, world: { researchers, active, activeCount, state, areas } }) => {
        sum.people += activeCount;
        sum.trust += state.trust;
        sum.leavers += flows.emigrants;
        for (let n = 0; n < activeCount; n++) sum.papers += researchers.papers[active[n]];
        sum.awardees += flows.awardees;
        sum.applicants += flows.applicants;
        sum.products += sumOf([...areas.products]);
        levels.incidents += flows.incidents;
        levels.licences += flows.licences;
      },
    );
    levels.people += sum.people;
    levels.expected += (setting.p.incidentRate * sum.people) / 1000;
    levels.trust.push(sum.trust / YEARS);
    levels.leavers.push(sum.leavers / sum.people);
    levels.papers.push(sum.papers / sum.people);
    levels.fundingRate.push(sum.awardees / sum.applicants);
    levels.ownProducts.push(sum.products / YEARS);
  }
  return levels;
}

/** Half of the 95 % interval of a mean over replicates, as a share of it. */
const halfWidth = (values: readonly number[]): number => {
  const mean = meanOf(values);
  const variance = sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
  return (2.36 * Math.sqrt(variance / values.length)) / mean;
};

describe('a region of another size, all amounts in proportion', () => {
  const bySize: Levels[] = [];
  beforeAll(() => {
    for (const [times, w] of SIZES) bySize.push(levelsOf(times, w));
  }, MINUTES);

  it.each(['trust', 'leavers', 'papers', 'fundingRate'] as const)(
    'has the same %s within five per cent, or within chance of that',
    (level) => {
      const [city, ...larger] = bySize.map((levels) => levels[level]);
      for (const values of larger) {
        const ratio = meanOf(values) / meanOf(city!);
        const chance = Math.hypot(halfWidth(values), halfWidth(city!));
        expect(Math.abs(ratio - 1) - chance).toBeLessThan(0.05);
        expect(chance).toBeLessThan(0.2);
      }
    },
  );

  it('has as many incidents a researcher, within the error of their count', () => {
    for (const { incidents, expected } of bySize)
      expect(Math.abs(incidents - expected)).toBeLessThan(3 * Math.sqrt(expected));
  });

  it('licenses no more projects a researcher by its size alone, since its pool carries dearer ones', () => {
    const [city, ...larger] = bySize;
    for (const { licences, people } of larger) {
      const expected = (people * city!.licences) / city!.people;
      expect(licences).toBeLessThan(expected + 3 * Math.sqrt(expected));
    }
  });

  it('has more health of own products a resident the larger it is, since knowledge is used by all', () => {
    const byProducts = bySize.map(({ ownProducts }) => meanOf(ownProducts));
    for (let n = 1; n < byProducts.length; n++)
      expect(byProducts[n]).toBeGreaterThan(1.3 * byProducts[n - 1]!);
  });
});
