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
import type { Search, SearchAsked } from '../../scenario/experiment/search.js';
import type { Quantity } from '../quantities.js';
import type { ExperimentRunning } from '../run-experiment.js';
import { type AgreementRow, agreementRows } from './agreement-row.js';
import { askedFor, candidateAt, candidateKey } from './candidate.js';
import { candidatePolicy } from './candidate-policy.js';
import type { Cell } from './cells.js';
import { type Evaluated, evaluationOf } from './evaluated.js';
import { type FrontMember, frontAmong, thinned } from './front-among.js';
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

/** What one or several searches led to. */
export interface Searched {
  readonly evaluated: readonly Evaluated[];
  readonly front: readonly Evaluated[];
  readonly generations: readonly GenerationNoted[];
  /** How far several searches agree; nothing of a single one. */
  readonly agreement: readonly AgreementRow[];
  /** The place after the last run. */
  readonly next: number;
  readonly failed: number;
}

/** What is known of portfolios, and how many runs were made; searches go on adding to it. */
interface Known {
  readonly portfolios: Map<string, Evaluated>;
  readonly next: number;
  readonly failed: number;
}

/** What one search led to. */
interface OneSearch {
  readonly front: readonly Evaluated[];
  readonly generations: readonly GenerationNoted[];
}

/**
 * Seeks the portfolios that no other is better than, all of a generation in the same worlds. Several searches begin from different random
 * numbers and share runs, as what comes of a portfolio in a world is the same to all; of their fronts those stay that no other is better
 * than.
 */
export async function runSearch(setting: SearchSetting, running: ExperimentRunning): Promise<Searched> {
  const { experiment, quantities, sought } = setting;
  const limits = limitsOf(experiment, quantities);
  const { restarts = 1 } = experiment.search.search;
  const searches: OneSearch[] = [];
  let known: Known = { portfolios: new Map(), next: 0, failed: 0 };
  for (let search = 1; search <= restarts; search++) {
    const made = await oneSearch(setting, search, known, running);
    known = made.known;
    searches.push(made.found);
  }
  const evaluated = [...known.portfolios.values()];
  const generations = searches.flatMap((one) => one.generations);
  const { next, failed } = known;
  const isRegret = sought.some(({ aggregate }) => aggregate.kind === 'regret');
  if (restarts === 1 && !isRegret)
    return { evaluated, front: searches[0].front, generations, agreement: [], next, failed };
  const judge = (own: readonly Evaluated[]) => frontAmong(own, evaluated, { sought, limits });
  // What an earlier best left behind may stand by the last one.
  const candidates = isRegret
    ? evaluated.filter(({ results }) => results.length === setting.cells.length)
    : [...new Set(searches.flatMap(({ front }) => front))];
  const together = judge(candidates);
  const keyed = (front: readonly FrontMember[]) =>
    front.map(({ entry, goals }) => ({ key: entry.key, goals }));
  return {
    evaluated,
    front: thinned(together, mostOnFront(experiment.search.search)).map(({ entry }) => entry),
    generations,
    agreement: agreementRows(
      searches.map(({ front }) => keyed(judge(front))),
      keyed(together),
    ),
    next,
    failed,
  };
}

/** One search to its end, with what was known before it and what it adds. */
async function oneSearch(
  setting: SearchSetting,
  search: number,
  before: Known,
  running: ExperimentRunning,
): Promise<{ readonly found: OneSearch; readonly known: Known }> {
  const { experiment, space, quantities, sought } = setting;
  const { portfolios } = before;
  const limits = limitsOf(experiment, quantities);
  const generations = new Map<number, GenerationNoted>();
  let state = begun(setting, limits.length, search);
  let { next, failed } = before;
  for (let wanted = wantedBy(state); wanted.length > 0; wanted = wantedBy(state)) {
    const lacking = lackingRuns(setting, wanted, portfolios, { search, generation: stepsOf(state) + 1 });
    const asked = lacking.map(({ policy, cells: lack }) => ({ policy, cells: lack }));
    const made = await runPolicies(experiment, asked, next, running);
    [next, failed] = [made.next, failed + made.failed];
    for (const [n, { cells: _, ...entry }] of lacking.entries())
      portfolios.set(entry.key, { ...entry, results: [...entry.results, ...made.results[n]] });
    const evaluations = wanted.map((one) =>
      evaluationOf(one, portfolios.get(keyAt(space, one.point))!, sought, limits),
    );
    state = withFound(state, evaluations);
    generations.set(stepsOf(state), { search, ...noted(state, portfolios.size) });
  }
  const found = pointsFound(state).map(({ point }) => portfolios.get(keyAt(space, point))!);
  return {
    found: {
      front: [...new Set(found)],
      generations: [...generations.values()].filter(({ points }) => points.length > 0),
    },
    known: { portfolios, next, failed },
  };
}

const keyAt = (space: SearchSpace, point: Point): string => candidateKey(candidateAt(space, point));

const mostOnFront = ({ population }: Search): number => Math.min(population, MOST_ON_FRONT);

/** The seed of a search: that of the sampling, of those after the first with their number. */
const seedOf = ({ sampling }: Experiment, search: number): string =>
  JSON.stringify(['search', sampling.seed, ...(search === 1 ? [] : [search])]);

function begun(
  { experiment, space, sought, cells }: SearchSetting,
  limits: number,
  number: number,
): AnySearch {
  const { search, against } = experiment.search;
  const { population, generations, first } = search;
  const seed = seedOf(experiment, number);
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
    archive: mostOnFront(search),
    variation: VARIATION,
  });
}

/** Portfolios that were not yet run in all worlds that they are wanted in, each once, with the worlds that they lack. */
function lackingRuns(
  { experiment, space, cells }: SearchSetting,
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, Evaluated>,
  at: Pick<Evaluated, 'search' | 'generation'>,
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
        ...at,
        results: [],
      };
    const lack = cells.slice(entry.results.length, to);
    if (lack.length > (lacking.get(key)?.cells.length ?? 0)) lacking.set(key, { ...entry, cells: lack });
  }
  return [...lacking.values()];
}

function noted(search: AnySearch, portfolios: number): Omit<GenerationNoted, 'search'> {
  const { replicates, points } = standingOf(search);
  return { generation: stepsOf(search), portfolios, runsOfEach: replicates, points };
}
