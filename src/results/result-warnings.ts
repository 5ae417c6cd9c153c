import { askedSum } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import {
  type SpentSum,
  type UnfundedDose,
  type Warning,
  type WarningValues,
  warning,
} from '../scenario/reading/warning.js';
import type { Scenario } from '../scenario/scenario.js';
import { scenarioWarnings } from '../scenario/scenario-warnings.js';
import { mean } from '../statistics/mean.js';
import { awardsOf, neverCame } from './awards.js';
import { inertScenarios } from './inert.js';
import { rulesInForce } from './rules-in-force.js';
import { seriesIndex, totalOver } from './totals.js';

/** Below this share of the money it is not worth a word where it went. */
const WORTH_A_WORD = 0.1;

/**
 * What is worth a second look in the results of alternatives to the first scenario: policies that change nothing, money
 * that went back, and doses that the call could not fund or the programme not pay for.
 */
export function resultWarnings(collected: Collected): Warning[] {
  const inert = inertScenarios(collected);
  return [
    ...collected.scenarios
      .filter(({ id }) => inert.includes(id))
      .map((scenario) => unmoved(scenario, collected)),
    ...moneyWarnings(collected),
  ];
}

/** Warnings without those that a policy which changes nothing gives already as its reason. */
export function withoutRepeats(warnings: readonly Warning[]): Warning[] {
  const inert = new Set(warnings.flatMap(({ code, of }) => (code === 'changesNothing' ? of : [])));
  const isReason = (each: Warning) =>
    each.code === 'leverAfterHorizon' ||
    each.code === 'noDose' ||
    (each.code === 'awardByChance' && each.came === 0) ||
    (each.code === 'inForceByRule' && each.ever === 0);
  const repeats = (each: Warning) => isReason(each) && each.of.every((id) => inert.has(id));
  return warnings.filter((each) => !repeats(each));
}

function unmoved(scenario: Scenario, collected: Collected): Warning {
  return warning('changesNothing', { why: reasonOf(scenario, collected) }, [scenario.id]);
}

/** Why a policy changes nothing, as far as its file and the awards of its runs show it. */
function reasonOf(scenario: Scenario, collected: Collected): WarningValues['changesNothing']['why'] {
  const { model, draws, replicates } = collected;
  const { levers, programme } = scenario.policy;
  if (levers.length === 0) return { kind: 'noLevers' };
  const own = scenarioWarnings(scenario, model);
  const [late] = own.filter((each) => each.code === 'leverAfterHorizon');
  const idle = own.filter(({ code }) => code === 'leverAfterHorizon' || code === 'noDose');
  if (idle.length === levers.length) {
    return late === undefined
      ? { kind: 'noDose' }
      : { kind: 'afterHorizon', start: late.start, last: late.last };
  }
  if (programme !== null && programme.amount === 0) return { kind: 'noMoney' };
  const awards = awardsOf(scenario, collected);
  const doesNothing = new Set(idle.flatMap((each) => ('lever' in each ? [each.lever] : [])));
  const runs = draws.length * replicates.length;
  if (levers.every(({ lever }) => doesNothing.has(lever) || neverCame(lever, awards)))
    return { kind: 'notAwarded', runs };
  const idleByRule = rulesInForce(collected, collected.scenarios.indexOf(scenario));
  const notInForce = new Set(idleByRule.flatMap(({ lever, ever }) => (ever === 0 ? [lever] : [])));
  if (
    levers.every(({ lever }) => doesNothing.has(lever) || neverCame(lever, awards) || notInForce.has(lever))
  )
    return { kind: 'notInForce', runs };
  return { kind: 'unknown' };
}

/** What became of the money of each programme, where much of it did something else than its policy says. */
function moneyWarnings(collected: Collected): Warning[] {
  const sums = collected.scenarios.flatMap((scenario, s): SpentSum[] => {
    const of = (indicator: string) => mean(totalOver(collected, s, seriesIndex(collected, indicator)));
    const asked = of('programmeAsked');
    if (s === 0 || askedSum(scenario).payer === null || asked <= 0) return [];
    return [{ scenario: scenario.id, asked, returned: of('programmeReturned'), doses: of('programmeDoses') }];
  });
  const much = (amount: (sum: SpentSum) => number) =>
    sums.filter((sum) => amount(sum) >= WORTH_A_WORD * sum.asked);
  const cut = much(({ doses, asked }) => doses - asked);
  const unfunded = collected.scenarios.flatMap((_, s) => (s === 0 ? [] : unfundedDoses(collected, s)));
  const named = new Set(unfunded.map(({ scenario }) => scenario));
  const back = much(({ returned }) => returned).filter(({ scenario }) => !named.has(scenario));
  const taken = collected.scenarios.flatMap(({ id: scenario }, s) => {
    const sum = mean(totalOver(collected, s, seriesIndex(collected, 'takenFromResearch')));
    return s > 0 && sum > 0 ? [{ scenario, taken: sum }] : [];
  });
  return [
    ...(taken.length > 0 ? [warning('researchTaken', { sums: taken })] : []),
    ...(unfunded.length > 0 ? [warning('callCannotFund', { sums: unfunded })] : []),
    ...(back.length > 0 ? [warning('muchReturned', { sums: back })] : []),
    ...(cut.length > 0 ? [warning('dosesCut', { sums: cut })] : []),
  ];
}

/** The levers of a scenario that pay into the call, where it gave much of their money back, and in which years. */
function unfundedDoses(collected: Collected, s: number): UnfundedDose[] {
  const { region, id, policy } = collected.scenarios[s];
  const into = new Set(
    collected.model.levers.flatMap((lever) => (lever.spentOn === 'call' ? [lever.id] : [])),
  );
  const levers = [...new Set(policy.levers.map(({ lever }) => lever))].filter((lever) => into.has(lever));
  const [given, back] = ['callGiven', 'callUnfunded'].map((indicator) => {
    const column = seriesIndex(collected, indicator);
    return Array.from({ length: collected.horizon }, (_, t) => mean(collected.column(s, column, t)));
  });
  const years = given.flatMap((sum, t) => (sum > 0 && back[t] >= WORTH_A_WORD * sum ? [t] : []));
  const over = (column: readonly number[]) => column.reduce((sum, value) => sum + value, 0);
  if (levers.length === 0 || years.length === 0 || over(back) < WORTH_A_WORD * over(given)) return [];
  const [first, last] = [years[0], years[years.length - 1]].map((t) => region.policyYear + t);
  return [{ scenario: id, levers, asked: over(given), returned: over(back), first, last }];
}
