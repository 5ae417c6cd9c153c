/**
 * Times the kernel of the study funding-and-bad-science on one thread and prints steps of a hundred investigators per
 * second of CPU time, for each funding rule at the smallest and the largest grant of the paper.
 *
 *   npm run tsc -- -p test/bench/tsconfig.json && node test/bench/dist/test/bench/bad-science-run.js [STEPS] [ROUNDS]
 */
import { replicateKey } from '../../src/random/keys.js';
import {
  FUNDING_RULES,
  type MethodRules,
  methodHistory,
} from '../../src/studies/funding-and-bad-science/selection-of-methods.js';
import { cpuMs, median } from './cpu-time.js';

const GRANTS = [10, 85];
/** Steps a second that the study is held to. */
const TARGET = 500_000;
const WARM_UP_STEPS = 100_000;

function rulesOf(funding: MethodRules['funding'], grant: number, steps: number): MethodRules {
  return {
    funding,
    grant,
    steps,
    publishNegative: 0.5,
    reviewCatch: 0.5,
    threshold: 0.2,
    share: 0.5,
    initialFalsePositiveRate: 0.05,
    mutation: 0.05,
    order: 'shuffled',
  };
}

function stepsPerSecond(rules: MethodRules, trial: number): number {
  const from = cpuMs();
  methodHistory(rules, replicateKey('bench', trial));
  return (1000 * rules.steps) / (cpuMs() - from);
}

const [steps = 500_000, rounds = 5] = process.argv.slice(2).map(Number);
for (const funding of FUNDING_RULES)
  methodHistory(rulesOf(funding, 35, WARM_UP_STEPS), replicateKey('warm-up', 1));
for (const funding of FUNDING_RULES) {
  for (const grant of GRANTS) {
    const rules = rulesOf(funding, grant, steps);
    const speeds = Array.from({ length: rounds }, (_, round) => stepsPerSecond(rules, round + 1));
    const speed = Math.round(median(speeds));
    process.stdout.write(
      `${JSON.stringify({ funding, grant, steps, rounds, stepsPerSecond: speed, times: Number((speed / TARGET).toFixed(2)) })}\n`,
    );
  }
}
