import {
  type AnySearch,
  beginAnySearch,
  pointsFound,
  standingOf,
  stepsOf,
  wantedBy,
  withFound,
} from '../../analysis/optimisation/any-search.js';
import type { Candidate as Wanted } from '../../analysis/optimisation/search-state.js';
import type { Point } from '../../analysis/optimisation/variables.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import type { SearchAsked } from '../../scenario/experiment/search.js';
import type { Quantity } from '../quantities.js';
import type { ExperimentRunning } from '../run-experiment.js';
import { askedFor, candidateAt, candidateKey } from './candidate.js';
import { candidatePolicy } from './candidate-policy.js';
import type { Cell } from './cells.js';
import { type Evaluated, evaluationOf } from './evaluated.js';
import type { GenerationNoted } from './generation-row.js';
import { limitsOf } from './limits.js';
import { runPolicies } from './policy-runs.js';
import { type Sought, searchGoals } from './sought.js';
import type { SearchSpace } from './space.js';
import { startingPoints } from './starting-points.js';

/** Portfolios that a front has at most, so that it can be read and each of them can be run again in many worlds. */
export const MOST_ON_FRONT = 20;

/**
 * How children differ from their parents: farther than in the problems that the usual indices of 15 and 20 were set for, since doses are
 * named to two digits only and few generations can be run.
 */
const VARIATION = { crossoverIndex: 5, mutationIndex: 5 } as const;

/** What a search runs in and seeks. */
export interface SearchSetting {
  readonly experiment: Experiment & { readonly search: SearchAsked };
  readonly space: SearchSpace;
  readonly quantities: readonly Quantity[];
  readonly sought: readonly Sought[];
  readonly cells: readonly Cell[];
}

/** What a search led to. */
export interface Searched {
  readonly evaluated: readonly Evaluated[];
  readonly front: readonly Evaluated[];
  readonly generations: readonly GenerationNoted[];
  /** The place after the last run. */
  readonly next: number;
  readonly failed: number;
}

/** Seeks the portfolios that no other is better than, all of a generation in the same worlds. */
export async function runSearch(setting: SearchSetting, running: ExperimentRunning): Promise<Searched> {
  const { experiment, space, quantities, sought } = setting;
  const known = new Map<string, Evaluated>();
  const limits = limitsOf(experiment, quantities);
  const generations = new Map<number, GenerationNoted>();
  let search = begun(setting, limits.length);
  let [next, failed] = [0, 0];
  for (let wanted = wantedBy(search); wanted.length > 0; wanted = wantedBy(search)) {
    const lacking = lackingRuns(setting, wanted, known, stepsOf(search) + 1);
    const asked = lacking.map(({ policy, cells: lack }) => ({ policy, cells: lack }));
    const made = await runPolicies(experiment, asked, next, running);
    [next, failed] = [made.next, failed + made.failed];
    for (const [n, { cells: _, ...entry }] of lacking.entries())
      known.set(entry.key, { ...entry, results: [...entry.results, ...made.results[n]] });
    const evaluations = wanted.map((one) =>
      evaluationOf(one, known.get(keyAt(space, one.point))!, sought, limits),
    );
    search = withFound(search, evaluations);
    generations.set(stepsOf(search), noted(search, known.size));
  }
  const found = pointsFound(search).map(({ point }) => known.get(keyAt(space, point))!);
  return {
    evaluated: [...known.values()],
    front: [...new Set(found)],
    generations: [...generations.values()].filter(({ points }) => points.length > 0),
    next,
    failed,
  };
}

const keyAt = (space: SearchSpace, point: Point): string => candidateKey(candidateAt(space, point));

function begun({ experiment, space, sought, cells }: SearchSetting, limits: number): AnySearch {
  const { search, against } = experiment.search;
  const { population, generations, first } = search;
  const seed = JSON.stringify(['search', experiment.sampling.seed]);
  const policies = against.map(({ policy }) => policy);
  return beginAnySearch({
    variables: space.variables,
    goals: searchGoals(sought),
    limits,
    limitsHold: 'onAverage',
    population,
    generations,
    seed,
    replicates: { first: Math.min(first, cells.length), most: cells.length, confirm: 0 },
    start: startingPoints(space, policies, { population, seed }),
    archive: Math.min(population, MOST_ON_FRONT),
    variation: VARIATION,
  });
}

/** Portfolios that were not yet run in all worlds that they are wanted in, each once, with the worlds that they lack. */
function lackingRuns(
  { experiment, space, cells }: SearchSetting,
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, Evaluated>,
  generation: number,
): (Evaluated & { readonly cells: readonly Cell[] })[] {
  const lacking = new Map<string, Evaluated & { readonly cells: readonly Cell[] }>();
  for (const { point, to } of wanted) {
    const candidate = candidateAt(space, point);
    const key = candidateKey(candidate);
    const entry = lacking.get(key) ??
      known.get(key) ?? {
        key,
        candidate,
        policy: candidatePolicy(experiment, space, candidate),
        asked: askedFor(space, candidate),
        generation,
        results: [],
      };
    const lack = cells.slice(entry.results.length, to);
    if (lack.length > (lacking.get(key)?.cells.length ?? 0)) lacking.set(key, { ...entry, cells: lack });
  }
  return [...lacking.values()];
}

function noted(search: AnySearch, portfolios: number): GenerationNoted {
  const { replicates, points } = standingOf(search);
  return { generation: stepsOf(search), portfolios, runsOfEach: replicates, points };
}
