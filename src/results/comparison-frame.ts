import { askedSum } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import { addedIndicators } from '../model/added-indicators.js';
import type { Model } from '../model/model.js';
import { perspectiveOf } from '../model/place/perspective.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import { localShare } from '../scenario/region/local-share.js';
import type { Scenario } from '../scenario/scenario.js';
import { figureRows } from './figure-rows.js';
import { overrideRows } from './overrides.js';
import type { Comparison } from './tables.js';
import { isYardstick } from './yardstick.js';

/** What stands still: place, programme, horizon, scenarios and what was changed. */
export function frameOf(
  { model, scenarios, series, draws, replicates, horizon }: Collected,
  illustrative: boolean,
) {
  const { region, seed, figures, scored, lender = null } = scenarios[0];
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
    ...(scenarios[0].policy.levers.length > 0 ? { baselineIsPolicy: true as const } : {}),
    sums: scenarios.slice(1).map(askedSum),
    overrides: scenarios.flatMap((scenario) => overrideRows(scenario, model)),
    data: localShare(figures, model),
    ...(scored === undefined ? {} : { scored }),
    lender,
    figures: figureRows(scenarios[0], model),
    ...ownOf(series, model),
  };
}

/** Runs that were asked for. */
export const plannedRuns = ({ planned: { draws, replicates } }: Collected): number =>
  Math.max(1, draws) * replicates;

/** What of the plan is not in the tables; nothing where all is. */
export function leftOutOf(collected: Collected, computed: number | undefined): Pick<Comparison, 'leftOut'> {
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
      expression: formula === undefined ? definition : { en: formula.source, zh: formula.source },
    }));
  return own.length > 0 ? { indicators: own } : {};
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
