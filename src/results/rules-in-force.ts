import type { Collected } from '../ensemble/collected.js';
import { inForceId } from '../ensemble/governed-levers.js';
import { type Warning, type WarningValues, warning } from '../scenario/reading/warning.js';
import { mean } from '../statistics/mean.js';
import { seriesIndex } from './totals.js';

/** What the rules of a scenario did: of each lever that they govern, in which years and how many runs it was in force. */
export function rulesInForce(collected: Collected, scenario: number): WarningValues['inForceByRule'][] {
  const { scenarios, horizon, draws, replicates } = collected;
  const { policy, region, governed = [] } = scenarios[scenario];
  const runs = draws.length * replicates.length;
  const own = governed.filter((lever) =>
    policy.levers.some((use) => use.lever === lever && use.rule !== undefined),
  );
  if (runs === 0) return [];
  return own.map((lever) => {
    const column = seriesIndex(collected, inForceId(lever));
    const years = Array.from({ length: horizon }, (_, t) => collected.column(scenario, column, t));
    const shares = years.map(mean);
    const acting = shares.flatMap((share, t) => (share > 0 ? [region.policyYear + t] : []));
    const largest = Math.max(...shares);
    const ever = Array.from({ length: runs }, (_, n) => years.some((year) => year[n] > 0)).filter(Boolean);
    return {
      lever,
      ever: ever.length,
      runs,
      share: mean(shares),
      first: acting[0] ?? null,
      last: acting.at(-1) ?? null,
      most: largest === 0 ? null : { year: region.policyYear + shares.indexOf(largest), share: largest },
    };
  });
}

/** What rules did, of every scenario. */
export const ruleWarnings = (collected: Collected): Warning[] =>
  collected.scenarios.flatMap(({ id }, n) =>
    rulesInForce(collected, n).map((done) => warning('inForceByRule', done, [id])),
  );
