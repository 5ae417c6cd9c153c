import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../src/random/keys.js';
import { stream } from '../../src/random/streams.js';
import { summarise } from '../../src/statistics/summary.js';
import {
  BASE_RATE,
  FUNDING_RULES,
  INVESTIGATORS,
  type MethodRules,
  methodHistory,
  POWER,
} from '../../src/studies/funding-and-bad-science/selection-of-methods.js';
import { fundingAndBadScience } from '../../src/studies/funding-and-bad-science.js';
import { runStudy } from '../../src/studies/run-study.js';
import { studyCharts } from '../../src/studies/study-charts.js';
import { expectChartsDrawable, expectDrawable, rowsById } from './expectations.js';
import { naiveHistory } from './naive-bad-science.js';

const RULES: MethodRules = {
  funding: 'random',
  grant: 10,
  publishNegative: 0,
  reviewCatch: 0,
  threshold: 0.2,
  share: 0.5,
  initialFalsePositiveRate: 0.05,
  mutation: 0.05,
  steps: 20_000,
  order: 'shuffled',
};

const history = (changes: Partial<MethodRules>, trial = 1) =>
  methodHistory({ ...RULES, ...changes }, replicateKey('test', trial));

/** Standard errors that a share may be off; papers of a step are nearly independent of each other. */
const SIGMAS = 4;

function expectShare(share: number, expected: number, papers: number): void {
  const error = Math.sqrt((expected * (1 - expected)) / papers);
  expect(Math.abs(share - expected)).toBeLessThan(SIGMAS * error);
}

describe('false discoveries with methods held fixed', () => {
  const papersOf = (papersPerStep: number) => (papersPerStep * RULES.steps) / 10;

  it.each(FUNDING_RULES)(
    'are (1-b)/((1-b)+0.8b) of papers at a rate of 1 without openness (%s)',
    (funding) => {
      const fixed = { initialFalsePositiveRate: 1, mutation: 0, threshold: 1 };
      const { falseDiscoveryRate, papersPerStep } = history({ ...fixed, funding });
      const expected = (1 - BASE_RATE) / (1 - BASE_RATE + POWER * BASE_RATE);
      expectShare(falseDiscoveryRate, expected, papersOf(papersPerStep));
    },
  );

  it.each([
    { initialFalsePositiveRate: 0, reviewCatch: 0 },
    { initialFalsePositiveRate: 0.7, reviewCatch: 1 },
  ])('are 0.2 b of papers where everything is published and nothing false passes review', (rates) => {
    const { falseDiscoveryRate, papersPerStep } = history({ ...rates, mutation: 0, publishNegative: 1 });
    expectShare(falseDiscoveryRate, 0.2 * BASE_RATE, papersOf(papersPerStep));
  });

  it('follow from the four fates of a test in between', () => {
    const [a, p, r] = [0.3, 0.4, 0.6];
    const missed = BASE_RATE * (1 - POWER) * p;
    const wrong = missed + (1 - BASE_RATE) * a * (1 - r);
    const right = BASE_RATE * POWER + (1 - BASE_RATE) * (1 - a * (1 - r)) * p;
    const { falseDiscoveryRate, papersPerStep } = history({
      initialFalsePositiveRate: a,
      mutation: 0,
      publishNegative: p,
      reviewCatch: r,
    });
    expectShare(falseDiscoveryRate, wrong / (wrong + right), papersOf(papersPerStep));
  });
});

describe('the program beside the rules written out person by person', () => {
  const openness = { publishNegative: 0.3, reviewCatch: 0.4, mutation: 0.5, steps: 2500 };
  const trials = Array.from({ length: 10 }, (_, trial) => trial + 1);
  const measures = ['falsePositiveRate', 'falseDiscoveryRate', 'papersPerStep'] as const;
  const cases = [
    ['random', 60],
    ['publications', 10],
    ['rigour', 60],
    ['modified-lottery', 10],
    ['mixed', 35],
  ] as const;

  it.each(cases)('agrees within chance (%s, grants of %d)', (funding, grant) => {
    const rules = { ...RULES, ...openness, funding, grant, threshold: 0.1 };
    const ours = trials.map((trial) => methodHistory(rules, replicateKey('beside', trial)));
    const theirs = trials.map((trial) => naiveHistory(rules, stream(`beside ${trial}`, funding)));
    for (const measure of measures) {
      const [a, b] = [ours, theirs].map((runs) => summarise(runs.map((run) => run[measure])));
      const error = Math.sqrt(a.mcse! ** 2 + b.mcse! ** 2);
      expect(Math.abs(a.mean - b.mean), measure).toBeLessThan(4.5 * error);
      // Chance leaves so little room that a rule read otherwise would show.
      expect(error, measure).toBeLessThan(0.25 * a.mean);
    }
  });
});

describe('money', () => {
  it('pays for no more tests than two grants a step', () => {
    // A grant and a start-up sum enter each step; with everything published, papers are tests.
    const { papersPerStep } = history({ publishNegative: 1, initialFalsePositiveRate: 0, mutation: 0 });
    expect(papersPerStep).toBeLessThanOrEqual(2 * RULES.grant);
    expect(papersPerStep).toBeGreaterThan(1.9 * RULES.grant);
  });

  it('lets everybody test in every step where grants are huge', () => {
    const everything = { publishNegative: 1, initialFalsePositiveRate: 0, mutation: 0, grant: 1000 };
    expect(history(everything).papersPerStep).toBe(INVESTIGATORS);
  });

  it('is start-up money alone where no applicant passes the bar of a modified lottery', () => {
    const closed = { funding: 'modified-lottery', threshold: 0, mutation: 0, publishNegative: 1 } as const;
    const { papersPerStep } = history(closed);
    expect(papersPerStep).toBeLessThanOrEqual(RULES.grant);
    expect(papersPerStep).toBeGreaterThan(0.95 * RULES.grant);
  });
});

describe('selection', () => {
  const long = { steps: 200_000 };

  it('drives false positives to 1 where money goes to the most published, or to anyone', () => {
    expect(history({ ...long, funding: 'publications' }).falsePositiveRate).toBeGreaterThan(0.95);
    expect(history({ ...long, funding: 'random' }).falsePositiveRate).toBeGreaterThan(0.95);
  });

  it('keeps them near 0 where small grants go to the most rigorous, and just under the bar of a lottery', () => {
    expect(history({ ...long, funding: 'rigour' }).falsePositiveRate).toBeLessThan(0.05);
    const lottery = history({ ...long, funding: 'modified-lottery' }).falsePositiveRate;
    expect(lottery).toBeLessThan(0.2);
    expect(lottery).toBeGreaterThan(0.15);
  });

  it('escapes the rigorous funder once start-up funds of that size feed a whole career', () => {
    expect(history({ ...long, funding: 'rigour', grant: 85 }).falsePositiveRate).toBeGreaterThan(0.8);
  });

  it('has nothing to work on without mutation', () => {
    const { course } = history({ mutation: 0 });
    expect([...course].every((rate) => Math.abs(rate - 0.05) < 1e-12)).toBe(true);
  });
});

describe('a run', () => {
  it('is the same twice and another under another key', () => {
    expect(history({})).toEqual(history({}));
    expect(history({}, 2).papersPerStep).not.toBe(history({}).papersPerStep);
  });

  it('draws from the list in order as the program does only if asked to', () => {
    expect(history({ order: 'listed' }).papersPerStep).not.toBe(history({}).papersPerStep);
  });
});

describe('the table', () => {
  const settings = { steps: 1000, trials: 2 };

  it('has the three single values, sixty rows of rules by grants, and makes no run twice', async () => {
    const all = fundingAndBadScience.parts({
      ...Object.fromEntries(fundingAndBadScience.settings.map((s) => [s.name, s.default])),
    });
    expect(all).toHaveLength(60);
    const rows = rowsById(await runStudy(fundingAndBadScience, { settings }));
    expect(rows.size).toBe(63);
    for (const id of ['falsePositiveRate', 'falseDiscoveryRate', 'papersPerStep']) {
      expect(rows.get(id)?.value).toBe(rows.get(`random-G10-${id}`)?.value);
      expect(rows.get(id)?.standardError).toBeGreaterThan(0);
    }
  });

  it('measures settings beside the table apart', async () => {
    const rows = rowsById(
      await runStudy(fundingAndBadScience, { settings: { ...settings, grant: 20, table: 'setting' } }),
    );
    expect([...rows.keys()]).toEqual(['falsePositiveRate', 'falseDiscoveryRate', 'papersPerStep']);
  });

  it('shows the openness of publishing and review on demand', async () => {
    const run = await runStudy(fundingAndBadScience, { settings: { ...settings, table: 'open-science' } });
    const rows = rowsById(run);
    expect(rows.size).toBe(78);
    expect(rows.get('p1-r1-falseDiscoveryRate')!.value).toBeLessThan(
      rows.get('p0-r0-falseDiscoveryRate')!.value,
    );
    await expectDrawable(studyCharts(fundingAndBadScience, run, { language: 'en', form: 'wide' }));
  });

  it('is drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(fundingAndBadScience, { steps: 500, trials: 2 }, [
      'false-positive-course',
      'false-discoveries',
    ]);
  });
});
