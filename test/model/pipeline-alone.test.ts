import { beforeAll, describe, expect, it } from 'vitest';
import { type PipelineOutcome, pipelineAlone } from '../../src/model/pipeline-alone.js';
import { CHINESE_CITY } from '../../src/model/place/chinese-city.js';
import { PATHWAYS } from '../../src/model/submodels/pipeline/pathways.js';
import { replicateKey } from '../../src/random/keys.js';
import { meanOf, settingWith, sumOf, varianceOf } from './maoming.js';

/** Paul et al. 2010, DOI 10.1038/nrd3078: chance of success, cost of an item in million USD, years, by stage. */
const PAUL = [
  [0.8, 1, 1],
  [0.75, 2.5, 1.5],
  [0.85, 10, 2],
  [0.69, 5, 1],
  [0.54, 15, 1.5],
  [0.34, 40, 2.5],
  [0.7, 150, 2.5],
  [0.91, 40, 1.5],
] as const;
const COST_OF_CAPITAL = 0.11;

/** Items needed in each stage for one launch, backwards from the launch. */
function itemsPerLaunch(): number[] {
  let items = 1;
  return PAUL.toReversed()
    .map(([success]) => (items /= success))
    .reverse();
}

/** Million USD out of pocket for one launch. */
const outOfPocket = (): number => sumOf(itemsPerLaunch().map((items, k) => items * PAUL[k][1]));

/** The same with the cost of capital from the middle of each stage to the launch. */
function capitalised(): number {
  const years = PAUL.map(([, , duration]) => duration as number);
  return sumOf(
    itemsPerLaunch().map((items, k) => {
      const toLaunch = sumOf(years.slice(k)) - years[k] / 2;
      return items * PAUL[k][1] * (1 + COST_OF_CAPITAL) ** toLaunch;
    }),
  );
}

/** The published inputs: costs as they stand, and no project likelier to succeed than another. */
const published = settingWith({ costScale: 1, valueEffect: 0, clinicalOriginEffect: 0 });
const SMALL_MOLECULE = PATHWAYS.findIndex(({ id }) => id === 'smallMolecule');
const BATCHES = 20;
const PROJECTS = 3000;

const batches: PipelineOutcome[] = [];
beforeAll(() => {
  for (let n = 0; n < BATCHES; n++)
    batches.push(pipelineAlone(published, SMALL_MOLECULE, PROJECTS, replicateKey('pipeline', n)));
});

/** Value today, at the mean launch, of a batch's costs: those of a year fall in its middle. */
function capitalisedCost({ costByYear, launchesByYear, launches }: PipelineOutcome): number {
  const launch = sumOf(launchesByYear.map((count, year) => count * year)) / launches;
  return sumOf(costByYear.map((cost, year) => cost * (1 + COST_OF_CAPITAL) ** (launch - year - 0.5)));
}

/** Mean of a quantity per launch over all batches and its standard error, million USD. */
function perLaunch(of: (batch: PipelineOutcome) => number): { mean: number; error: number } {
  const launches = meanOf(batches.map((batch) => batch.launches));
  const mean = meanOf(batches.map(of)) / launches;
  const residuals = batches.map((batch) => of(batch) - mean * batch.launches);
  return {
    mean: mean / CHINESE_CITY.currency.perUsd,
    error: Math.sqrt(varianceOf(residuals) / BATCHES) / launches / CHINESE_CITY.currency.perUsd,
  };
}

describe('the pipeline alone, on the published table of small molecules with unlimited money', () => {
  it('reads the table as published, whose totals the calculation reproduces', () => {
    const { success, cost, years } = PATHWAYS[SMALL_MOLECULE];
    expect(success.map((p, k) => [p, cost[k], years[k]])).toEqual(PAUL.map((row) => [...row]));
    expect(Math.round(outOfPocket())).toBe(873);
    expect(Math.round(capitalised())).toBe(1778);
  });

  it('launches the share of projects that the product of the chances says', () => {
    const chance = PAUL.reduce((product, [success]) => product * success, 1);
    const projects = BATCHES * PROJECTS;
    const launches = sumOf(batches.map((batch) => batch.launches));
    const error = Math.sqrt((chance * (1 - chance)) / projects);
    expect(Math.abs(launches / projects - chance)).toBeLessThan(4 * error);
  });

  it('passes each stage as often as published', () => {
    PAUL.forEach(([success], k) => {
      const ended = sumOf(batches.map((batch) => batch.ended[k]));
      const passed = sumOf(batches.map((batch) => batch.passed[k]));
      expect(Math.abs(passed / ended - success)).toBeLessThan(
        4 * Math.sqrt((success * (1 - success)) / ended),
      );
    });
  });

  it('costs out of pocket per launch what the deterministic calculation says', () => {
    const { mean, error } = perLaunch(({ cost }) => cost);
    expect(error / mean).toBeLessThan(0.03);
    expect(Math.abs(mean - outOfPocket()), `${mean} ± ${error}`).toBeLessThan(4 * error);
  });

  it('costs with the cost of capital what the calculation says, within 2 % and chance', () => {
    const { mean, error } = perLaunch(capitalisedCost);
    expect(Math.abs(mean / capitalised() - 1), `${mean} ± ${error}`).toBeLessThan(0.02 + (3 * error) / mean);
  });

  it('takes as long as published, stages of broken years being rounded up or down by lot', () => {
    const years = sumOf(PAUL.map(([, , duration]) => duration));
    const launches = sumOf(batches.map((batch) => batch.launches));
    const waited = sumOf(
      batches.map(({ launchesByYear }) => sumOf(launchesByYear.map((count, t) => count * t))),
    );
    expect(waited / launches).toBeCloseTo(years, 0);
  });

  it('is repeatable and does not depend on the money of the place', () => {
    const again = pipelineAlone(published, SMALL_MOLECULE, 200, replicateKey('pipeline', 0));
    expect(again).toEqual(pipelineAlone(published, SMALL_MOLECULE, 200, replicateKey('pipeline', 0)));
    const cheap = settingWith({ costScale: 0.5, valueEffect: 0, clinicalOriginEffect: 0 });
    const half = pipelineAlone(cheap, SMALL_MOLECULE, 200, replicateKey('pipeline', 0));
    expect(half.launches).toBe(again.launches);
    expect(half.cost / again.cost).toBeCloseTo(0.5, 9);
  });
});
