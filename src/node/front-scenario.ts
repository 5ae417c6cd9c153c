import { stringify } from 'yaml';
import type { OptimisationRun } from '../experiment/search/run-optimisation.js';
import { searchedExperiment } from '../experiment/search/run-optimisation.js';
import type { DerivedSpec } from '../model/derived-indicator.js';
import { type LeverUse, type Policy, type Rule, writtenRule } from '../model/engine/policy.js';
import type { Program } from '../model/engine/program.js';
import type { Model } from '../model/model.js';

/** What a file of a portfolio needs besides the run. */
interface Written {
  readonly model: Model;
  /** The region as the file has to name it: its path from there, or its name. */
  readonly region: string;
}

/**
 * A portfolio of a front as a scenario file: what it asks for and does, in the world of the search, so that it gives the same numbers
 * again. Where forms of the model were held out it keeps to the ordinary one, as the search did.
 */
export function frontScenario(run: OptimisationRun, place: number, { model, region }: Written): string {
  const { title, id } = run.experiment;
  const { scenario } = searchedExperiment(run.experiment, model);
  const point = place + 1;
  const { comparator, horizon, seed, representation, overrides, indicators = [] } = scenario;
  return stringify({
    kind: 'scenario',
    title: { en: `${title.en}: point ${point}`, zh: `${title.zh}：第 ${point} 个方案` },
    description: {
      en: `Point ${point} of the front that a search found for the experiment ${id}.`,
      zh: `实验 ${id} 寻优所得前沿上的第 ${point} 个方案。`,
    },
    region,
    ...(comparator ? { comparator } : {}),
    horizon,
    seed,
    representation,
    ...(Object.keys(overrides).length === 0 ? {} : { overrides }),
    ...(indicators.length === 0 ? {} : { indicators: Object.fromEntries(indicators.map(writtenIndicator)) }),
    policy: writtenPolicy(run.front[place].policy),
  });
}

const DIRECTIONS = { 1: 'more', '-1': 'less', 0: 'neither' } as const;

const writtenIndicator = ({ id, name, unit, direction, formula }: DerivedSpec) =>
  [id, { title: name, unit, expression: formula.source, direction: DIRECTIONS[direction] }] as const;

/** The policies of a scenario as one: a name that they call different numbers by is written as the number. */
function writtenPolicy({ levers, programme }: Policy) {
  const named = levers.flatMap(({ values = {} }) => Object.entries(values));
  const isShared = ([name, value]: readonly [string, number]) =>
    named.every(([other, own]) => other !== name || own === value);
  const titles = Object.assign({}, ...levers.map((use) => use.titles ?? {}));
  const values = Object.fromEntries(
    named
      .filter(isShared)
      .map(([name, value]) => [name, Object.hasOwn(titles, name) ? { value, title: titles[name] } : value]),
  );
  return {
    ...(programme === null ? {} : { programme }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    levers: levers.map((use) => writtenUse(use, Object.keys(values))),
  };
}

/** @param known names that the policy has numbers for */
function writtenUse(use: LeverUse, known: readonly string[]) {
  const { lever, target, dose, start, end, ramp, chance, rule } = use;
  const text = ({ source }: Program) =>
    Object.entries(use.values ?? {})
      .filter(([name]) => !known.includes(name))
      .reduce((own, [name, value]) => own.replace(new RegExp(`\\b${name}\\b`, 'g'), `(${value})`), source);
  const amount = text(dose);
  return {
    lever,
    ...(target === undefined ? {} : { target }),
    dose: Number.isFinite(Number(amount)) ? Number(amount) : amount,
    start,
    end,
    ...(ramp === 0 ? {} : { ramp }),
    ...(chance === undefined ? {} : { chance }),
    ...(rule === undefined ? {} : mapTexts(writtenRule(rule), rule, text)),
  };
}

/** A rule as files have it, its expressions as they are to be written. */
const mapTexts = (
  written: ReturnType<typeof writtenRule>,
  { when, until }: Rule,
  text: (program: Program) => string,
) => ({
  ...written,
  ...(when === null ? {} : { when: text(when) }),
  ...(until === null ? {} : { until: text(until) }),
});
