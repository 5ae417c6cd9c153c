import { stringify } from 'yaml';
import type { LeverUse } from '../../model/engine/policy.js';
import type { Program } from '../../model/engine/program.js';
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
  const { worth, values } = strategy;
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
    policy: {
      ...(values === undefined ? {} : { values }),
      ...(programme === null ? {} : { programme }),
      levers: levers.map(writtenLever),
    },
  });
}

const writtenLever = ({ lever, target, dose, start, end, ramp, chance, ...rule }: ChosenLever) => ({
  lever,
  ...(target === undefined ? {} : { target }),
  dose,
  start,
  end,
  ...(ramp === 0 ? {} : { ramp }),
  ...(chance === undefined ? {} : { chance }),
  ...rule,
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
  const shared = sharedValues(policy.levers);
  return {
    title,
    region: region.id,
    comparator,
    programme: policy.programme,
    levers: policy.levers.map((use) => chosenLever(use, shared)),
    ...(Object.keys(shared).length === 0 ? {} : { values: shared }),
    horizon,
    seed,
    representation,
    overrides,
    worth: worthOf(indicators),
  };
}

type Values = Readonly<Record<string, number>>;

/** Named numbers that are the same wherever they are used; policies that were joined may each mean another by one name. */
function sharedValues(levers: readonly LeverUse[]): Values {
  const all = levers.flatMap(({ values = {} }) => Object.entries(values));
  return Object.fromEntries(
    all.filter(([name, value]) => all.every(([other, its]) => other !== name || its === value)),
  );
}

function chosenLever({ dose, rule, values = {}, ...use }: LeverUse, shared: Values): ChosenLever {
  const own = Object.entries(values).filter(([name]) => !Object.hasOwn(shared, name));
  const text = ({ source }: Program) =>
    own.reduce(
      (said, [name, value]) => said.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `(${value})`),
      source,
    );
  return {
    ...use,
    dose: numberOr(text(dose)),
    ...(rule?.when == null ? {} : { when: text(rule.when) }),
    ...(rule?.until == null ? {} : { until: text(rule.until) }),
    ...(rule === undefined ? {} : { delay: rule.delay }),
  };
}

const numberOr = (source: string): number | string => {
  const number = Number(source);
  return source.trim() !== '' && Number.isFinite(number) ? number : source;
};
