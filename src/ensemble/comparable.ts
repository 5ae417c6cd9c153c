import { movingFigures } from '../draws/region-draw.js';
import type { InputIssue } from '../scenario/reading/issues.js';
import type { PricedModel } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';

/** What scenarios must have in common, and how it is said; the first scenario sets it. */
const IN_COMMON: readonly {
  readonly path: string;
  readonly of: (scenario: Scenario, model: PricedModel) => unknown;
  readonly say: (scenario: Scenario) => string;
}[] = [
  {
    path: 'region',
    of: (scenario, model) => [scenario.region, rangesOf(scenario, model)],
    say: ({ region }) => `region ${region.id}`,
  },
  { path: 'horizon', of: ({ horizon }) => horizon, say: ({ horizon }) => `a horizon of ${horizon} years` },
  { path: 'seed', of: ({ seed }) => seed, say: ({ seed }) => `seed ${JSON.stringify(seed)}` },
  {
    path: 'indicators',
    of: ({ indicators }) => indicators,
    say: ({ indicators = [] }) => `custom indicators ${indicators.map(({ id }) => id).join(', ') || 'none'}`,
  },
  {
    path: 'representation',
    of: ({ representation }) => representation,
    say: ({ representation }) => `rows of ${representation} people each`,
  },
];

/** What is drawn of the region: equal regions with other ranges become different regions in a draw. */
const rangesOf = (scenario: Scenario, model: PricedModel) =>
  movingFigures(scenario, model).map(({ path, low, value, high }) => [path, low, value, high]);

/**
 * Why scenarios cannot stand in one table of paired differences: a repeated name, or another region, horizon, seed or
 * representation than the first's. A difference between two places, or under different random numbers, is no effect of a policy.
 */
export function comparabilityIssues(scenarios: readonly Scenario[], model: PricedModel): InputIssue[] {
  const [first, ...others] = scenarios;
  const repeated = scenarios.filter(({ id }, n) => scenarios.findIndex((other) => other.id === id) !== n);
  return [
    ...repeated.map(({ id }) => issue('', `scenario ${id} twice`, 'every scenario once')),
    ...others.flatMap((scenario) =>
      IN_COMMON.filter(
        ({ of }) => JSON.stringify(of(scenario, model)) !== JSON.stringify(of(first, model)),
      ).map(({ path, say }) =>
        issue(
          path,
          `${say(scenario)} in scenario ${scenario.id}`,
          `${say(first)}, the same in every respect, as in scenario ${first.id}`,
        ),
      ),
    ),
  ];
}

const issue = (path: string, found: string, expected: string): InputIssue => ({
  file: 'command line',
  line: 0,
  column: 0,
  path,
  found,
  expected,
  suggestion: null,
});
