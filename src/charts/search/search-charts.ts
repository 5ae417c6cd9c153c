import type { DrawnChart } from '../chart.js';
import { frontOfTwo } from './front.js';
import { parallelDoses } from './parallel.js';
import type { SearchContext } from './search-context.js';

/** Goals whose pairs are drawn: of more the first ones matter most. */
const MOST_PAIRED = 4;

/** Every chart of a search that has data for it: portfolios on every two goals, then goals and doses of all. */
export function searchCharts(context: SearchContext): DrawnChart[] {
  const goals = context.tables.goals.slice(0, MOST_PAIRED);
  const pairs = goals.flatMap((one, n) => goals.slice(n + 1).map((other) => [one, other] as const));
  return [...pairs.flatMap((pair) => frontOfTwo(pair).draw(context)), ...parallelDoses.draw(context)];
}
