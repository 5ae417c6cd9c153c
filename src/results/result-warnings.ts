import { askedSum } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import { scenarioWarnings } from '../scenario/scenario-warnings.js';
import { type SpentSum, type Warning, type WarningValues, warning } from '../scenario/warning.js';
import { mean } from '../statistics/mean.js';
import { inertScenarios } from './inert.js';
import { seriesIndex, totalOver } from './totals.js';

/** Below this share of the money it is not worth a word where it went. */
const WORTH_A_WORD = 0.1;

/**
 * What is worth a second look in the results of alternatives to the first scenario: policies that change nothing, money
 * that their levers could not spend, and doses that their programme could not pay for.
 */
export function resultWarnings(collected: Collected): Warning[] {
  const inert = inertScenarios(collected);
  return [
    ...collected.scenarios
      .filter(({ id }) => inert.includes(id))
      .map((scenario) => unmoved(scenario, collected.model)),
    ...moneyWarnings(collected),
  ];
}

/** Warnings without those whose reason a policy that changes nothing gives already. */
export function withoutRepeats(warnings: readonly Warning[]): Warning[] {
  const inert = new Set(warnings.flatMap(({ code, of }) => (code === 'changesNothing' ? of : [])));
  const repeats = ({ code, of }: Warning) =>
    (code === 'leverAfterHorizon' || code === 'noDose') && of.every((id) => inert.has(id));
  return warnings.filter((each) => !repeats(each));
}

function unmoved(scenario: Scenario, model: Model): Warning {
  return warning('changesNothing', { why: reasonOf(scenario, model) }, [scenario.id]);
}

/** Why a policy changes nothing, as far as its file shows it. */
function reasonOf(scenario: Scenario, model: Model): WarningValues['changesNothing']['why'] {
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
  return { kind: 'unknown' };
}

/** What became of the money of each programme, where much of it did something else than its policy says. */
function moneyWarnings(collected: Collected): Warning[] {
  const sums = collected.scenarios.flatMap((scenario, s): SpentSum[] => {
    const of = (indicator: string) => mean(totalOver(collected, s, seriesIndex(collected, indicator)));
    const paid = of('programmePaid');
    if (s === 0 || askedSum(scenario).payer === null || paid <= 0) return [];
    const [asked, toCall, left] = [of('programmeAsked'), of('programmeToCall'), of('programmeFund')];
    return [{ scenario: scenario.id, asked, paid, toCall, left }];
  });
  const much = (amount: (sum: SpentSum) => number) =>
    sums.filter((sum) => amount(sum) >= WORTH_A_WORD * sum.paid);
  const [rest, unspent, cut] = [
    much(({ toCall }) => toCall),
    much(({ left }) => left),
    much(({ asked, paid }) => asked - paid),
  ];
  return [
    ...(rest.length > 0 ? [warning('restToCall', { sums: rest })] : []),
    ...(unspent.length > 0 ? [warning('leftInFund', { sums: unspent })] : []),
    ...(cut.length > 0 ? [warning('dosesCut', { sums: cut })] : []),
  ];
}
