import { sum } from '../maths/sum.js';
import { doseInYear, followsIndicator, isActing } from '../model/engine/dose.js';
import type { LeverUse, Policy } from '../model/engine/policy.js';
import { inCurrency } from '../model/in-currency.js';
import type { Model } from '../model/model.js';
import { parametersIn } from '../model/parameter-values.js';
import { payerNamed } from '../model/place/payer-named.js';
import { filledSize } from '../model/place/size.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import { FEWEST_ROWS_WON } from '../model/representation.js';
import { slackening } from '../model/slackening.js';
import { type Warning, type WarningValues, warning } from './reading/warning.js';
import { postsOutside } from './region/region-sense.js';
import { figuresOutside, placeholders, regionWarnings } from './region/region-warnings.js';
import { lastYearOfScenario, type Scenario } from './scenario.js';

/**
 * What is worth a second look in a scenario: its place, policy and overrides. How many figures are the place's own stands
 * at the head of every output; it is a warning only where the region itself was named.
 */
export function scenarioWarnings(scenario: Scenario, ofAnyPlace: Model): Warning[] {
  const model = inCurrency(ofAnyPlace, scenario.region.currency);
  const of = [scenario.id];
  return [
    ...(scenario.id === scenario.region.id
      ? regionWarnings(scenario, model)
      : placeWarnings(scenario.figures, model)),
    ...emptyProgramme(scenario.policy, of),
    ...scenario.policy.levers.flatMap((use) => leverWarnings(use, scenario, model)),
    ...dosesBeyond(scenario, model),
    ...overridesOutside(scenario, model),
    ...fewRowsWon(scenario),
  ];
}

const placeWarnings = (figures: Scenario['figures'], model: Model): Warning[] => [
  ...placeholders(figures),
  ...figuresOutside(figures, model),
  ...postsOutside(figures),
];

/** A programme without levers gets all of its money back and buys nothing. */
export function emptyProgramme({ levers, programme }: Policy, of: readonly string[] = []): Warning[] {
  return programme === null || levers.length > 0 ? [] : [warning('emptyProgramme', {}, of)];
}

function leverWarnings(use: LeverUse, scenario: Scenario, model: Model): Warning[] {
  const of = [scenario.id];
  const { lever, start } = use;
  const last = lastYearOfScenario(scenario);
  if (start > last) return [warning('leverAfterHorizon', { lever, start, last }, of)];
  if (isAlwaysNothing(use, scenario)) return [warning('noDose', { lever }, of)];
  const unpaid = payerOfResearch(use, scenario, model);
  return unpaid === null ? [] : [warning('paidFromResearch', unpaid, of)];
}

/** True if the dose of a lever is 0 in every simulated year in which it can act. */
function isAlwaysNothing(use: LeverUse, scenario: Scenario): boolean {
  if (followsIndicator(use)) return false;
  const last = Math.min(use.end, lastYearOfScenario(scenario));
  const place = regionAtPolicy(scenario.region);
  for (let year = use.start; year <= last; year++) {
    if (doseInYear(use, year, place) !== 0) return false;
  }
  return true;
}

/**
 * Levers whose uses together ask for more than they can do, by their largest dose. Of those that a rule puts in force each is taken alone
 * with those that are sure: rules need not hold together.
 */
function dosesBeyond({ id, region, policy, overrides, horizon }: Scenario, model: Model): Warning[] {
  const p = parametersIn(region, model, overrides);
  const years = Array.from({ length: horizon }, (_, n) => region.policyYear + n);
  const place = regionAtPolicy(region);
  return model.levers.flatMap((lever) => {
    const uses = policy.levers.filter((use) => use.lever === lever.id && !followsIndicator(use));
    const doses = years.map((year) => {
      const acting = uses.filter((use) => isActing(use, year));
      const dosesOf = (ruled: boolean) =>
        acting
          .filter(({ rule }) => (rule !== undefined) === ruled)
          .map((use) => doseInYear(use, year, place));
      return sum(dosesOf(false)) + dosesOf(true).reduce(larger, 0);
    });
    const largest = doses.reduce(larger, 0);
    const slack = largest === 0 ? null : slackening(lever, largest, p, model, filledSize(region));
    if (slack === null) return [];
    const year = years[doses.indexOf(largest)];
    const { control, enough } = slack;
    return [warning('doseBeyond', { lever: lever.id, dose: largest, year, control, enough }, [id])];
  });
}

const larger = (most: number, dose: number): number => (Math.abs(dose) > Math.abs(most) ? dose : most);

/**
 * The years in which a lever that costs something is paid out of its payer's research money: those that no programme
 * covers (`processes/budgets.ts`). Null where there are none, or the lever is not of the catalogue.
 */
function payerOfResearch(
  use: LeverUse,
  scenario: Scenario,
  model: Model,
): WarningValues['paidFromResearch'] | null {
  const entry = model.levers.find(({ id }) => id === use.lever);
  if (entry === undefined || entry.price === null) return null;
  const { programme } = scenario.policy;
  const end = Math.min(use.end, lastYearOfScenario(scenario));
  const years = Array.from({ length: end - use.start + 1 }, (_, n) => use.start + n).filter(
    (year) => programme === null || year < programme.start || year > programme.end,
  );
  const [first] = years;
  if (first === undefined) return null;
  const payer = payerNamed(scenario.region, scenario.region.roles[entry.payer]);
  return { lever: use.lever, payer, first, last: years.at(-1) ?? first };
}

function overridesOutside({ id, overrides }: Scenario, { parameters }: Model): Warning[] {
  return Object.entries(overrides).flatMap(([parameter, value]) => {
    const range = Object.hasOwn(parameters, parameter) ? parameters[parameter].range : null;
    if (!range || (value >= range[0] && value <= range[1])) return [];
    const [low, high] = range;
    return [warning('overrideOutside', { parameter, value, low, high }, [id])];
  });
}

/** Funders outside with a payline, by the rows a year that win from them; where these are few, more or less is won than should be. */
function fewRowsWon({ id, region, representation }: Scenario): Warning[] {
  if (representation === 1) return [];
  const funders = regionAtPolicy(region)
    .funding.outside.filter(({ mechanism = 'payline' }) => mechanism === 'payline')
    .map(({ name, winsPerYear = 0 }) => ({ name, rows: winsPerYear / representation }))
    .filter(({ rows }) => rows > 0 && rows < FEWEST_ROWS_WON);
  return funders.length > 0 ? [warning('fewRowsWon', { representation, funders }, [id])] : [];
}
