/**
 * How much common random numbers are worth: variance of the difference between two runs with different seeds, over the
 * variance of the paired difference, at the point values (draw 0), 200 pairs, epidemics off, with a bootstrap
 * interval. Where the full dose breaks the coupling, the same at a third of the dose stands beside it.
 * Then the same for every lever alone at its standard dose for ten years, paid with new money: how far two runs keep
 * together is how well its mechanism is coupled.
 *
 *   npm run bench
 */

import { median } from 'simple-statistics';
import { runBlock } from '../../src/ensemble/run-block.js';
import { leverAtDose } from '../../src/experiment/dose-for-sum.js';
import { leversTried } from '../../src/experiment/levers-tried.js';
import { evaluate } from '../../src/model/engine/evaluate.js';
import { constant } from '../../src/model/engine/program.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { seriesOf } from '../../src/model/series.js';
import { stream } from '../../src/random/streams.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { bootstrapInterval, varianceRatio } from '../../src/statistics/bootstrap.js';
import { readStrategy } from './strategies.js';

const PAIRS = 200;
const RESAMPLES = 2000;
const STRATEGIES = [
  'competitive-grants',
  'leading-talent',
  'young-talent',
  'platforms',
  'learning-hospital',
  'balanced-package',
];
const GOALS = { papers: 20, dalysAverted: 50 } as const;
const WORST = 8;

/** The same policy with a share of its doses and of its money. */
function scaled(scenario: Scenario, share: number): Scenario {
  const { programme, levers } = scenario.policy;
  return {
    ...scenario,
    id: `${scenario.id} x ${share.toFixed(2)}`,
    policy: {
      levers: levers.map((use) => ({ ...use, dose: constant(evaluate(use.dose, {}) * share) })),
      programme: programme === null ? null : { ...programme, amount: programme.amount * share },
    },
  };
}

/** The baseline with each lever alone for ten years, at its standard dose and with the money that it costs. */
function withLevers(scenario: Scenario): Scenario[] {
  const place = { model: medinno, region: scenario.region, p: parameterValues(medinno) };
  const uses = medinno.levers.map((lever) => [leverAtDose(lever, lever.standard, place)]);
  const payer = scenario.region.roles.government;
  const [{ policies = [] }] = leversTried(scenario, uses, {
    payer,
    goals: [],
    draws: 0,
    replicates: PAIRS,
  }).inputs;
  return policies.map(({ id, policy }) => ({ ...scenario, id, policy }));
}

/** Twenty-year totals by scenario: one row a replicate. */
function totals(
  scenarios: readonly Scenario[],
  indicator: string,
  blocks: readonly { observations: readonly Float64Array[] }[],
): Float64Array[] {
  const series = seriesOf(scenarios[0].region, medinno.indicators);
  const column = series.findIndex((entry) => entry.indicator.id === indicator && entry.part === '');
  return scenarios.map((_, s) =>
    Float64Array.from(blocks, ({ observations }) => {
      let sum = 0;
      for (let t = column; t < observations[s].length; t += series.length) sum += observations[s][t];
      return sum;
    }),
  );
}

const pick = (values: Float64Array, indices: Int32Array): Float64Array =>
  Float64Array.from(indices, (i) => values[i]);

function ratioOf(
  base: Float64Array,
  alternative: Float64Array,
): { estimate: number; low: number; high: number } {
  const difference = alternative.map((value, i) => value - base[i]);
  const statistic = (i: Int32Array) =>
    varianceRatio(pick(base, i), pick(alternative, i), pick(difference, i));
  return bootstrapInterval(PAIRS, statistic, {
    resamples: RESAMPLES,
    level: 0.95,
    random: stream('shared luck', 'bootstrap'),
  });
}

/** Where two runs agree to the last bits the ratio is one of rounding errors. */
const SAME = 1e6;

const text = ({ estimate, low, high }: { estimate: number; low: number; high: number }) =>
  estimate > SAME
    ? '    same in both runs'
    : `${estimate.toFixed(1).padStart(8)} [${low.toFixed(1)} to ${high.toFixed(1)}]`;

const row = (name: string, ...columns: readonly string[]) =>
  process.stdout.write(`  ${name.padEnd(20)} ${columns.join('   ')}\n`);

const baseline = await readStrategy('baseline');
const strategies = await Promise.all(STRATEGIES.map(readStrategy));
const thirds = strategies.map((scenario) => scaled(scenario, 1 / 3));
const alone = withLevers(baseline);
const scenarios = [baseline, ...strategies, ...thirds, ...alone];
const blocks = Array.from({ length: PAIRS }, (_, r) => runBlock(scenarios, { draw: 0, replicate: r + 1 }));
for (const [goal, aim] of Object.entries(GOALS)) {
  const [base, ...alternatives] = totals(scenarios, goal, blocks);
  const ratios = alternatives.map((alternative) => ratioOf(base, alternative));
  const full = ratios.slice(0, STRATEGIES.length);
  process.stdout.write(
    `\n${goal}: variance of independent over paired differences (aim: median ${aim}, none below ${WORST})\n`,
  );
  STRATEGIES.forEach((name, s) => {
    row(name, `full dose ${text(full[s])}`, `third of it ${text(ratios[s + STRATEGIES.length])}`);
  });
  row('median', `full dose ${median(full.map(({ estimate }) => estimate)).toFixed(1)}`);
  process.stdout.write('\n  every lever alone, the least coupled first\n');
  alone
    .map(({ id }, n) => ({ id, ratio: ratios[n + 2 * STRATEGIES.length] }))
    .sort((a, b) => a.ratio.estimate - b.ratio.estimate)
    .forEach(({ id, ratio }) => {
      row(id, text(ratio));
    });
}
