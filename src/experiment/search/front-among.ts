import { costOf, type Goal } from '../../analysis/optimisation/aggregate.js';
import { bestWith, withBest } from '../../analysis/optimisation/best-known.js';
import { notDominated } from '../../analysis/optimisation/domination.js';
import { violationOf } from '../../analysis/optimisation/evaluations.js';
import { mostSpread } from '../../analysis/optimisation/spread.js';
import { type Evaluated, evaluationOf } from './evaluated.js';
import type { limitsOf } from './limits.js';
import { type Sought, searchGoals } from './sought.js';

/** A portfolio with what it costs on every goal, low being better, in the same worlds as all others. */
export interface FrontMember {
  readonly entry: Evaluated;
  readonly goals: readonly number[];
  readonly violation: number;
}

/** What portfolios are judged by. */
interface Judging {
  readonly sought: readonly Sought[];
  readonly limits: ReturnType<typeof limitsOf>;
}

/**
 * The portfolios that no other of some is better than, by the first goal, the best first: all compared in the same worlds, those that the one
 * with fewest runs has. Those of which a run failed are none of them. Regrets are against the best of all that are known in each world.
 */
export function frontAmong(
  candidates: readonly Evaluated[],
  known: readonly Evaluated[],
  judging: Judging,
): FrontMember[] {
  const count = candidates.reduce(
    (least, { results }) => Math.min(least, results.length),
    candidates[0]?.results.length ?? 0,
  );
  const goals = withBestOf(known, count, judging);
  const judged = candidates.flatMap((entry): FrontMember[] => {
    const { sought, limits } = judging;
    const { values, limits: broken = [] } = evaluationOf(
      { id: 0, from: 0, to: count },
      entry,
      sought,
      limits,
    );
    if (values === null) return [];
    return [
      {
        entry,
        goals: goals.map((goal, g) => costOf(values[g], goal)),
        violation: broken.reduce((sum, amounts) => sum + violationOf(amounts, 'onAverage'), 0),
      },
    ];
  });
  return notDominated(judged).toSorted((a, b) => a.goals[0] - b.goals[0]);
}

/** So many of a front, spread over all of it. */
export const thinned = (front: readonly FrontMember[], most: number): FrontMember[] =>
  mostSpread(
    front.map(({ goals }) => goals),
    most,
  ).map((place) => front[place]);

/** The goals, a regret with the best value that any known portfolio has in each world. */
function withBestOf(known: readonly Evaluated[], count: number, { sought, limits }: Judging): Goal[] {
  const goals = searchGoals(sought);
  if (goals.every(({ aggregate }) => aggregate?.kind !== 'regret')) return goals;
  const values = known.flatMap((entry) => {
    const to = Math.min(count, entry.results.length);
    const found = evaluationOf({ id: 0, from: 0, to }, entry, sought, limits).values;
    return found === null ? [] : [found];
  });
  return goals.map((goal, g) =>
    withBest(
      goal,
      values.reduce<readonly number[]>((best, own) => bestWith(best, own[g], 0, sought[g].direction), []),
    ),
  );
}
