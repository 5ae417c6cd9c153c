import { describe, expect, it } from 'vitest';
import { explore } from '../../src/commands/explore.js';
import type { WrittenExperiment } from '../../src/commands/explore-options.js';
import { changeRows, changeRowsOn, togetherRows } from '../../src/experiment/changes.js';
import type { ExperimentRun } from '../../src/experiment/run-experiment.js';
import { SMALL_FILES } from '../small-place.js';

const EXPERIMENT: WrittenExperiment = {
  id: 'try',
  scenario: 'baseline',
  vary: [
    { role: 'lever', lever: 'lottery', choices: [0, 0.5] },
    { role: 'lever', lever: 'grantSize', choices: [0, 1] },
  ],
  sampling: { method: 'pairs' },
  indicators: [{ indicator: 'papers', direction: 'more' }],
};
const { run } = await explore({
  experiment: EXPERIMENT,
  sources: SMALL_FILES,
  years: 2,
  draws: 6,
  replicates: 2,
});

/** The same run with these numbers of papers at the points, in all twelve runs but for what is added to each. */
function withPapers(papers: readonly number[], noise = (_: number) => 0): ExperimentRun {
  const column = run.quantities.findIndex(({ indicator, part }) => indicator === 'papers' && part === '');
  const results = run.results.map((own, point) =>
    own.map((result, n) => {
      const value = result!.value.slice();
      value[column] = papers[point] + (point === 1 ? noise(n) : 0);
      return { ...result!, value };
    }),
  );
  return { ...run, results };
}

describe('what changes bring', () => {
  it('is counted from the ordinary point, one row a change', () => {
    const rows = changeRows(withPapers([100, 110, 95, 130]));
    expect(rows.map(({ point, changed, mean, sign }) => ({ point, changed, mean, sign }))).toEqual([
      { point: 2, changed: { lottery: 0.5 }, mean: 10, sign: 1 },
      { point: 3, changed: { grantSize: 1 }, mean: -5, sign: -1 },
    ]);
  });

  it('has no clear sign where runs lie on both sides', () => {
    const [row] = changeRows(withPapers([100, 101, 95, 130], (n) => (n % 4 < 2 ? 50 : -50)));
    expect(row).toMatchObject({ mean: 1, sign: 0 });
  });

  it('says in which share of the draws its sign holds', () => {
    // Two replicates a draw: those of the last two of six draws are 90 lower, and so are their means.
    const rows = changeRows(withPapers([100, 110, 95, 130], (n) => (n >= 8 ? -90 : 90)));
    expect(rows.map(({ mean, signShare }) => [mean, signShare])).toEqual([
      [40, 4 / 6],
      [-5, 1],
    ]);
  });

  it('is of any other quantity that is asked for, too', () => {
    const shifted = withPapers([100, 110, 95, 130]);
    const hits = run.quantities.findIndex(({ indicator, part }) => indicator === 'hits' && part === '');
    const rows = changeRowsOn(shifted, [hits]);
    expect(rows.map(({ point, indicator }) => [point, indicator])).toEqual([
      [2, 'hits'],
      [3, 'hits'],
    ]);
  });

  it('is nothing where a run failed', () => {
    const whole = withPapers([100, 110, 95, 130]);
    const results = whole.results.map((own, point) => (point === 1 ? [null, ...own.slice(1)] : own));
    expect(changeRows({ ...whole, results })[0]).toMatchObject({ point: 2, mean: null, sign: null });
  });

  it('is together what both bring beyond the sum of each alone', () => {
    expect(togetherRows(withPapers([100, 110, 95, 130]))).toMatchObject([
      { point: 4, changed: { lottery: 0.5, grantSize: 1 }, both: 30, sum: 5, mean: 25, sign: 1 },
    ]);
  });

  it('is not asked of a design without an ordinary point', () => {
    const sampling = { ...run.experiment.sampling, method: 'random' as const };
    const random = { ...run, experiment: { ...run.experiment, sampling } };
    expect([changeRows(random), togetherRows(random)]).toEqual([[], []]);
  });
});
