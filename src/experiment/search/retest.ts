import type { Policy } from '../../model/engine/policy.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import type { ExperimentRunning } from '../run-experiment.js';
import type { Cell, SearchCells } from './cells.js';
import type { Evaluated } from './evaluated.js';
import { type PolicyResults, runPolicies } from './policy-runs.js';

/** The worlds that strategies are run in besides those of the search. */
export const TESTS = ['seeds', 'draws'] as const;

/** Another form of the model, and what came of every strategy in it. */
export interface FormTest {
  readonly parameter: string;
  readonly value: number;
  readonly cells: readonly Cell[];
  readonly results: PolicyResults;
}

/** Runs of strategies in worlds that the search never saw, strategy by strategy. */
export interface Retested {
  /** Those of the search itself. */
  readonly search: PolicyResults;
  readonly seeds: PolicyResults;
  readonly draws: PolicyResults;
  readonly forms: readonly FormTest[];
  readonly failed: number;
  readonly next: number;
}

/** A form of the model that the search did not use. */
export interface OtherForm {
  readonly parameter: string;
  readonly value: number;
}

interface Asked {
  readonly experiment: Experiment;
  readonly cells: SearchCells;
  readonly forms: readonly OtherForm[];
  /** The place of the first run. */
  readonly first: number;
}

/**
 * Draws in which every other form of the model is tried: a look at each, since all forms together make up for the few draws in one of
 * them.
 */
export const IN_EACH_FORM = 4;

/** Runs strategies, the front and those written by hand, in the worlds of the search, with other random numbers, in other draws, and in other forms of the model. */
export async function retested(
  front: readonly Pick<Evaluated, 'policy' | 'results'>[],
  against: readonly Policy[],
  { experiment, cells, forms, first }: Asked,
  running: ExperimentRunning,
): Promise<Retested> {
  const inEach = cells.draws.slice(0, IN_EACH_FORM);
  let [next, failed] = [first, 0];
  const all = [...front.map(({ policy }) => policy), ...against];
  const run = async (policies: readonly Policy[], own: readonly Cell[], form?: OtherForm) => {
    const place = form === undefined ? experiment : withForm(experiment, form);
    const asked = policies.map((policy) => ({ policy, cells: own }));
    const made = await runPolicies(place, asked, next, running);
    [next, failed] = [made.next, failed + made.failed];
    return made.results;
  };
  const byHand = await run(against, cells.search);
  const seeds = await run(all, cells.seeds);
  const draws = await run(all, cells.draws);
  const tested: FormTest[] = [];
  for (const form of forms) tested.push({ ...form, cells: inEach, results: await run(all, inEach, form) });
  return {
    search: [...front.map(({ results }) => results), ...byHand],
    seeds,
    draws,
    forms: tested,
    failed,
    next,
  };
}

const withForm = (experiment: Experiment, { parameter, value }: OtherForm): Experiment => ({
  ...experiment,
  scenario: {
    ...experiment.scenario,
    overrides: { ...experiment.scenario.overrides, [parameter]: value },
  },
});
