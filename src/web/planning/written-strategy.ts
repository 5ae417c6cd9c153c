import { stringify } from 'yaml';
import type { Scenario } from '../../scenario/scenario.js';
import type { ChosenLever, Strategy } from './strategy.js';

/**
 * The scenario file of a strategy: what the page exports, and what it simulates.
 * @example
 * const { value: scenario } = await resolveScenario('young-talent', scenarioFiles, loadCompiler);
 * scenarioText(strategyOf(scenario)).includes('lever: youngTalent'); // => true
 */
export function scenarioText(strategy: Strategy): string {
  const { title, region, comparator, programme, levers, horizon, seed, representation, overrides } = strategy;
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

/** The strategy that a scenario is, its dates counted out. Custom indicators and draws of a posterior are not part of it. */
export function strategyOf(scenario: Scenario): Strategy {
  const { title, region, comparator, policy, horizon, seed, representation, overrides } = scenario;
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
  };
}

const numberOr = (source: string): number | string => {
  const number = Number(source);
  return source.trim() !== '' && Number.isFinite(number) ? number : source;
};
