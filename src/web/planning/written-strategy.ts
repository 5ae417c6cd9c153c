import { stringify } from 'yaml';
import type { Scenario } from '../../scenario/scenario.js';
import type { ChosenLever, Strategy } from './strategy.js';
import { WORTH_ID, worthIndicator, worthOf } from './worth.js';

/**
 * The scenario file of a strategy: what the page exports, and what it simulates.
 * @example
 * const { value: scenario } = await resolveScenario('young-talent', scenarioFiles, loadCompiler);
 * scenarioText(strategyOf(scenario)).includes('lever: youngTalent'); // => true
 */
export function scenarioText(strategy: Strategy, currency = 'CNY'): string {
  const { title, region, comparator, programme, levers, horizon, seed, representation, overrides } = strategy;
  const { worth } = strategy;
  return stringify({
    kind: 'scenario',
    title,
    description: title,
    region,
    ...(comparator ? { comparator } : {}),
    horizon,
    seed,
    ...(representation === 1 ? {} : { representation }),
    ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
    ...(worth === null ? {} : { indicators: { [WORTH_ID]: worthIndicator(worth, currency) } }),
    policy: { ...(programme === null ? {} : { programme }), levers: levers.map(writtenLever) },
  });
}

const writtenLever = ({ lever, target, dose, start, end, ramp, chance }: ChosenLever) => ({
  lever,
  ...(target === undefined ? {} : { target }),
  dose,
  start,
  end,
  ...(ramp === 0 ? {} : { ramp }),
  ...(chance === undefined ? {} : { chance }),
});

/** The strategy that a scenario is, its dates counted out. Of custom indicators only that of a set worth of a DALY is part of it, and no draws of a posterior. */
export function strategyOf(scenario: Scenario): Strategy {
  const {
    title,
    region,
    comparator,
    policy,
    horizon,
    seed,
    representation,
    overrides,
    indicators = [],
  } = scenario;
  const levers = policy.levers.map(
    ({ dose, ...use }): ChosenLever => ({ ...use, dose: numberOr(dose.source) }),
  );
  return {
    title,
    region: region.id,
    comparator,
    programme: policy.programme,
    levers,
    horizon,
    seed,
    representation,
    overrides,
    worth: worthOf(indicators),
  };
}

const numberOr = (source: string): number | string => {
  const number = Number(source);
  return source.trim() !== '' && Number.isFinite(number) ? number : source;
};
