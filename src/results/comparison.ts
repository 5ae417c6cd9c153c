import { askedSum } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import { addedIndicators } from '../model/added-indicators.js';
import type { Model } from '../model/model.js';
import { perspectiveOf } from '../model/place/perspective.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import type { Compile } from '../scenario/expressions/expressions.js';
import { mergedWarnings, type Warning } from '../scenario/reading/warning.js';
import { localShare } from '../scenario/region/local-share.js';
import type { Scenario } from '../scenario/scenario.js';
import { awardWarnings } from './awards.js';
import { bestRows } from './best.js';
import { breakEvenRows } from './break-evens.js';
import { budgetImpactRows } from './budget-impact.js';
import { driverRows } from './drivers.js';
import { effectRows } from './effects.js';
import { figureRows } from './figure-rows.js';
import { informationOf } from './information.js';
import { leaderRows } from './leaders.js';
import { outlivesRows } from './outlives.js';
import { overrideRows } from './overrides.js';
import { pairwiseRows } from './pairwise.js';
import { isIllustrative, plausibilityRows } from './plausibility.js';
import { resultWarnings, withoutRepeats } from './result-warnings.js';
import { structureRows } from './structures.js';
import { summaryRows } from './summaries.js';
import type { Comparison } from './tables.js';
import { costPerDalyRows } from './value-for-money.js';
import { defaultWorldRows, variantRows, withoutVariants } from './variants.js';
import { isYardstick } from './yardstick.js';

/** How a comparison was asked for. */
interface Asked {
  readonly version: string;
  /** The exact command that makes it again. */
  readonly command: string;
  /** False where scenarios are only shown side by side: no baseline was named, so no scenario is compared with the first. */
  readonly paired?: boolean;
  /** What the call itself gives a second look: `callWarnings`. */
  readonly warnings?: readonly Warning[];
  /** When the last run was computed, ISO 8601 in UTC. */
  readonly computedAt?: string;
  /** Runs that were computed, where not all were yet. */
  readonly done?: number;
}

/**
 * All tables of a comparison; the first scenario is the baseline. Throws when no run succeeded.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const { sink, collected } = collector(plan);
 * await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
 * const asked = { version: VERSION, command: 'mine', paired: false };
 * compareScenarios(collected(), asked, await loadCompiler()).replicates; // => 2
 */
export function compareScenarios(gathered: Collected, asked: Asked, compile: Compile): Comparison {
  if (gathered.draws.length === 0) {
    throw new Error('no future could be simulated, so there is nothing to compare');
  }
  const collected = withoutVariants(gathered);
  const { paired = true, warnings = [], done, ...made } = asked;
  const differences = paired ? differenceTables(collected) : NO_DIFFERENCES;
  const plausibility = plausibilityRows(collected, differences.costPerDaly, compile);
  return {
    ...made,
    ...frameOf(collected, isIllustrative(plausibility)),
    ...leftOutOf(collected, done),
    ...(done === undefined ? {} : { unfinished: { done, runs: plannedRuns(collected) } }),
    summary: summaryRows(collected),
    ...differences,
    variants: paired ? variantRows(gathered) : [],
    defaultWorld: defaultWorldRows(gathered),
    plausibility,
    warnings: withoutRepeats(
      mergedWarnings([
        ...(paired ? resultWarnings(collected) : []),
        ...awardWarnings(collected),
        ...warnings,
      ]),
    ),
  };
}

/** What stands still: place, programme, horizon, scenarios and what was changed. */
function frameOf({ model, scenarios, series, draws, replicates, horizon }: Collected, illustrative: boolean) {
  const { region, seed, figures, lender = null } = scenarios[0];
  return {
    region: {
      id: region.id,
      name: region.name,
      population: regionAtPolicy(region).population,
      currency: region.currency.code,
      levels: region.levels,
      payers: region.payers,
      perspective: region.levels[perspectiveOf(region)].id,
      priceYear: region.priceYear,
      policyYear: region.policyYear,
      gdpPerHead: region.gdpPerHead,
      illustrative,
    },
    programme: commonProgramme(scenarios),
    horizon,
    draws: draws[0] === 0 ? 0 : draws.length,
    replicates: replicates.length,
    seed,
    discountRate: region.health.discountRate,
    threshold: region.health.opportunityCost.central,
    scenarios: scenarios.map((scenario) => ({
      id: scenario.id,
      title: scenario.title,
      description: scenario.description,
      comparator: scenario.comparator,
      yardstick: isYardstick(scenario, model),
    })),
    sums: scenarios.slice(1).map(askedSum),
    overrides: scenarios.flatMap((scenario) => overrideRows(scenario, model)),
    data: localShare(figures, model),
    lender,
    figures: figureRows(scenarios[0], model),
    ...ownOf(series, model),
  };
}

const plannedRuns = ({ planned: { draws, replicates } }: Collected): number =>
  Math.max(1, draws) * replicates;

/** What of the plan is not in the tables; nothing where all is. */
function leftOutOf(collected: Collected, computed: number | undefined): Pick<Comparison, 'leftOut'> {
  const { planned, draws, replicates, failures } = collected;
  const runs = plannedRuns(collected);
  if (draws.length * replicates.length === runs) return {};
  const failed = failures.length;
  return { leftOut: { ...planned, runs, done: computed ?? runs - failed, failed } };
}

/** Indicators that the package does not have: custom ones of the scenarios, and those brought along from outside. */
function ownOf(series: Collected['series'], model: Model): Pick<Comparison, 'indicators'> {
  const added = addedIndicators(model);
  const own = series
    .filter(
      ({ indicator: { id }, part }) =>
        part === '' && (added.includes(id) || !model.indicators.some((entry) => entry.id === id)),
    )
    .map(({ indicator: { id, name, unit, formula, definition } }) => ({
      id,
      name,
      unit,
      expression: formula?.source ?? definition,
    }));
  return own.length > 0 ? { indicators: own } : {};
}

/** Everything that sets an alternative against the baseline. */
function differenceTables(collected: Collected) {
  const drivers = driverRows(collected);
  return {
    effects: effectRows(collected),
    pairwise: pairwiseRows(collected),
    ...bestRows(collected),
    costPerDaly: costPerDalyRows(collected),
    outlives: outlivesRows(collected),
    budgetImpact: budgetImpactRows(collected),
    drivers,
    leaders: leaderRows(collected),
    breakEvens: breakEvenRows(collected, drivers),
    structures: structureRows(collected),
    information: informationOf(collected),
  };
}

const NO_DIFFERENCES: ReturnType<typeof differenceTables> = {
  effects: [],
  pairwise: [],
  probabilityBest: [],
  ties: [],
  costPerDaly: [],
  outlives: [],
  budgetImpact: [],
  drivers: [],
  leaders: [],
  breakEvens: [],
  structures: [],
  information: null,
};

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
