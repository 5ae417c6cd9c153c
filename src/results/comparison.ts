import type { Collected } from '../ensemble/collected.js';
import type { Compile } from '../scenario/expressions.js';
import type { Scenario } from '../scenario/scenario.js';
import { bestRows } from './best.js';
import { driverRows } from './drivers.js';
import { effectRows } from './effects.js';
import { outlivesRows } from './outlives.js';
import { plausibilityRows } from './plausibility.js';
import { summaryRows } from './summaries.js';
import type { Comparison } from './tables.js';
import { costPerDalyRows } from './value-for-money.js';

/** How a comparison was asked for. */
export interface Asked {
  readonly version: string;
  /** The exact command that makes it again. */
  readonly command: string;
}

/** All tables of a comparison; the first scenario is the baseline. Throws when no future was simulated. */
export function compareScenarios(collected: Collected, asked: Asked, compile: Compile): Comparison {
  const { scenarios, draws, replicates, horizon } = collected;
  if (draws.length === 0) throw new Error('no future could be simulated, so there is nothing to compare');
  const { region, seed } = scenarios[0];
  const costPerDaly = costPerDalyRows(collected);
  const plausibility = plausibilityRows(collected, costPerDaly, compile);
  return {
    ...asked,
    region: {
      id: region.id,
      name: region.name,
      population: region.population,
      currency: 'CNY',
      priceYear: region.priceYear,
      policyYear: region.policyYear,
      illustrative: plausibility.length === 0 || plausibility.some(({ verdict }) => verdict === 'outside'),
    },
    programme: commonProgramme(scenarios),
    horizon,
    draws: draws[0] === 0 ? 0 : draws.length,
    replicates: replicates.length,
    seed,
    discountRate: region.health.discountRate,
    threshold: region.health.opportunityCost.central,
    scenarios: scenarios.map(({ id, title, description, comparator }) => ({
      id,
      title,
      description,
      comparator,
    })),
    summary: summaryRows(collected),
    effects: effectRows(collected),
    ...bestRows(collected),
    costPerDaly,
    plausibility,
    outlives: outlivesRows(collected),
    drivers: driverRows(collected),
  };
}

function commonProgramme(scenarios: readonly Scenario[]): Comparison['programme'] {
  const programmes = scenarios.slice(1).map(({ policy }) => policy.programme);
  const [first] = programmes;
  if (first === undefined || first === null) return null;
  const same = programmes.every(
    (p) =>
      p !== null &&
      p.payer === first.payer &&
      p.amount === first.amount &&
      p.start === first.start &&
      p.end === first.end,
  );
  return same ? { payer: first.payer, amount: first.amount, years: first.end - first.start + 1 } : null;
}
