import { dominates } from '../../analysis/optimisation/domination.js';
import { mean } from '../../statistics/mean.js';
import { type Candidate, isUsed } from './candidate.js';
import { soughtIn } from './evaluated.js';
import { countedOf } from './judged-values.js';
import { brokenBy, limitsOf } from './limits.js';
import { meanOver } from './mean-over.js';
import type { CandidateRow, FrontRow, ReachedRow, SoughtRow } from './optimisation-rows.js';
import type { OptimisationRun } from './run-optimisation.js';
import { namedBy } from './search-values.js';
import type { Sought } from './sought.js';
import { testedStrategies, valuesByDraw } from './strategy-values.js';

/** Something sought as tables name it. */
export const soughtRow = ({ indicator, part, unit, direction }: Sought): SoughtRow => ({
  id: indicator,
  part,
  unit,
  direction,
});

/** What a strategy comes to on everything sought, by its place among those that were tested. */
export function reachedRows(run: OptimisationRun, place: number): ReachedRow[] {
  const strategy = testedStrategies(run)[place];
  return run.sought.map((sought) => {
    const [tested, searched] = (['draws', 'search'] as const).map((test) =>
      valuesByDraw(run.retested[test][place], run.cells[test], strategy, sought),
    );
    const known = tested === null ? { mean: null, low: null, high: null } : meanOver(tested);
    return {
      ...soughtRow(sought),
      ...known,
      searched: searched === null ? null : mean(searched),
      counted: countedOf(run, 'draws', place, sought),
      countedSearched: countedOf(run, 'search', place, sought),
    };
  });
}

/** The portfolios of the front. */
export function frontRows(run: OptimisationRun): FrontRow[] {
  const reached = run.front.map((_, n) => reachedRows(run, n));
  const costs = reached.map((goals) => goals.map((goal) => -goal.direction * (goal.mean ?? Number.NaN)));
  return run.front.map(({ candidate, asked }, n) => ({
    point: n + 1,
    ...dosesOf(run, candidate),
    costs: usedOf(run, candidate, (lever) => run.space.levers[lever].cost(candidate.doses[lever])),
    givenCosts: givenCosts(run, candidate),
    asked,
    goals: reached[n],
    withinLimits: keepsLimits(run, n),
    holds: costs[n].every(Number.isFinite) && !costs.some((other) => dominates(other, costs[n])),
  }));
}

const dosesOf = (
  run: OptimisationRun,
  candidate: Candidate,
): Pick<FrontRow, 'doses' | 'starts' | 'values'> => ({
  doses: usedOf(run, candidate, (lever) => candidate.doses[lever]),
  starts: usedOf(run, candidate, (lever) => run.space.levers[lever].start + candidate.later[lever]),
  values: namedBy(run.space.values, candidate.values),
});

/** What every lever of the scenario costs with the values of a portfolio. */
function givenCosts({ space }: OptimisationRun, candidate: Candidate): FrontRow['givenCosts'] {
  const named = namedBy(space.values, candidate.values);
  const costs: Record<string, number> = {};
  for (const { use, cost } of space.given) {
    const id = use.target === undefined ? use.lever : `${use.lever}:${use.target}`;
    costs[id] = (costs[id] ?? 0) + cost(named);
  }
  return costs;
}

/** A number of every lever that a portfolio uses. */
const usedOf = (
  { space }: OptimisationRun,
  candidate: Candidate,
  of: (lever: number) => number,
): Record<string, number> =>
  Object.fromEntries(space.levers.flatMap(({ id }, n) => (isUsed(candidate, n) ? [[id, of(n)]] : [])));

/** Whether the mean of no limit is broken in the test. */
function keepsLimits({ experiment, quantities, retested }: OptimisationRun, place: number): boolean | null {
  const limits = limitsOf(experiment, quantities);
  const whole = retested.draws[place].filter((result) => result !== null);
  if (limits.length === 0) return true;
  if (whole.length < retested.draws[place].length) return null;
  return limits.every((limit) => mean(whole.map((result) => brokenBy(result, limit))) <= 0);
}

/** Every portfolio that was run, in the order in which they came up. */
export function candidateRows(run: OptimisationRun): CandidateRow[] {
  const points = new Map(run.front.map((own, n) => [own.key, n + 1]));
  return run.evaluated.map(({ key, candidate, asked, search, generation, results }) => ({
    search,
    generation,
    ...dosesOf(run, candidate),
    asked,
    runs: results.length,
    means: run.sought.map((sought) => {
      const values = results.map((result) =>
        result === null ? Number.NaN : soughtIn(result, asked, sought),
      );
      const middle = mean(values);
      return Number.isFinite(middle) ? middle : null;
    }),
    point: points.get(key) ?? null,
  }));
}
