import type { Block } from '../ensemble/block.js';
import { namesOf } from '../model/engine/program.js';
import { baselineControls, type Controls } from '../model/entries/controls.js';
import type { Indicator } from '../model/entries/indicator.js';
import type { ParameterEntry } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import type { Bilingual } from '../model/place/region.js';
import type { Figure } from '../scenario/reading/figure.js';
import { type OwnScore, supportOf } from '../scenario/region/own-scores.js';
import { ownParameter } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';
import { type RuleOfYear, ruleOfYear } from './rule-of-year.js';
import { type LeverSeen, type Move, watchYear, type YearSeen } from './year-seen.js';

/** A split of the value; its values add up to it unless they are several views of the same thing. */
export interface PartsOf {
  readonly dimension: string;
  readonly addUp: boolean;
  readonly values: readonly { readonly part: string; readonly value: number }[];
}

/** Another indicator from which a value is computed. */
export interface Operand {
  readonly indicator: string;
  readonly unit: string;
  readonly value: number;
}

/** One term of a value that is a weighted sum of other indicators. */
export interface Term extends Operand {
  readonly weight: number;
}

/** A parameter that an indicator leans on. */
export interface Input {
  readonly parameter: string;
  readonly text: string;
  readonly unit: string;
  /** Its point value. */
  readonly usual: number;
  readonly range: readonly [number, number] | null;
  /** Set by the scenario and thus never drawn. */
  readonly overridden: boolean;
  readonly grade: string;
  readonly source: string;
}

/** The same in one draw. */
export interface LeanedOn extends Input {
  readonly value: number;
}

/** A rule or rate of the year with its baseline. */
export interface ControlOfYear {
  readonly control: string;
  readonly baseline: number;
  readonly value: number;
}

/** A lever that acted in the year; money in million CNY. */
export interface LeverOfYear {
  readonly lever: string;
  readonly name: string;
  /** What it was aimed at; empty for a lever without targets. */
  readonly target: string;
  readonly unit: string;
  /** Dose as the policy has it, and the part of it that was paid for and acted. */
  readonly doseAsked: number;
  readonly dose: number;
  /** The price from which the cost is computed, million CNY, as drawn; null where the lever is free or its dose is money. */
  readonly price: number | null;
  readonly asked: number;
  readonly paid: number;
  readonly moved: readonly Move[];
  readonly source: string;
}

/** A lever of the year that was applied for and not awarded in this run, so that it did nothing and cost nothing. */
export interface NotAwardedInYear {
  readonly lever: string;
  readonly name: string;
  /** That it had of coming, as drawn unless the policy says it. */
  readonly chance: number;
}

/** The programme that paid in the year; million CNY. */
interface ProgrammeOfYear {
  readonly payer: string;
  readonly amount: number;
  /** Cost of its levers at their full doses. */
  readonly asked: number;
  /** The amount less what went back. */
  readonly paid: number;
  /** What its levers and the call did not commit, back to the payer. */
  readonly returned: number;
}

/** What made one number of one run. */
export interface Explanation {
  readonly scenario: string;
  readonly draw: number;
  readonly replicate: number;
  readonly seed: string;
  readonly year: number;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: Bilingual;
  readonly status: string;
  /** What past forecasts of it came to, where it is scored. */
  readonly scored?: OwnScore;
  /** Not a number where a formula is undefined, as after a division by 0. */
  readonly value: number;
  readonly parts: readonly PartsOf[];
  /** Operands of the formula of a scenario's custom indicator; empty for those of the catalogue. */
  readonly operands: readonly Operand[];
  /** Empty unless the indicator is a sum of other indicators. */
  readonly terms: readonly Term[];
  readonly parameters: readonly LeanedOn[];
  readonly controls: readonly ControlOfYear[];
  readonly levers: readonly LeverOfYear[];
  readonly notAwarded: readonly NotAwardedInYear[];
  /** Levers that a rule governs, in force or not. */
  readonly rules: readonly RuleOfYear[];
  readonly programme: ProgrammeOfYear | null;
}

/** Indicators that are sums of others, with the weights of the terms. */
const SUMS: Readonly<Record<string, (seen: YearSeen) => Readonly<Record<string, number>>>> = {
  netTalentFlow: () => ({
    hires: 1,
    imports: 1,
    youngRecruits: 1,
    postdocsStayed: 1,
    returnees: 1,
    emigrants: -1,
  }),
  netHealthBenefit: ({ value }) => ({
    discountedDalys: 1,
    discountedSpending: -1e6 / value('opportunityCost'),
  }),
};

/** Indicators of which one is a sum; none where it is not. */
export const termsOfSum = (indicator: string): readonly string[] => TERMS[indicator] ?? [];

const TERMS: Readonly<Record<string, readonly string[]>> = {
  netTalentFlow: ['hires', 'imports', 'youngRecruits', 'postdocsStayed', 'returnees', 'emigrants'],
  netHealthBenefit: ['discountedDalys', 'discountedSpending'],
};

/** Parts whose sum is off by more than this, relative to the largest of them, do not add up. */
const TOLERANCE = 1e-9;

/** The number that is to be explained. */
export interface AskedNumber {
  readonly indicator: Indicator;
  readonly year: number;
}

/**
 * Runs one replicate of a scenario again up to a year and explains an indicator in it: the same value as in the
 * ensemble, since watching changes nothing.
 * @throws Error where the run fails; RangeError for a year outside the horizon
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const number = { indicator: medinno.indicators.find(({ id }) => id === 'papers'), year: 2026 };
 * explain(scenario, { draw: 0, replicate: 1 }, number, medinno).year; // => 2026
 */
export function explain(
  scenario: Scenario,
  block: Block,
  { indicator, year }: AskedNumber,
  model: Model,
): Explanation {
  const { policyYear } = scenario.region;
  if (!Number.isInteger(year) || year < policyYear || year >= policyYear + scenario.horizon) {
    throw new RangeError(`year ${year} lies outside ${policyYear} to ${policyYear + scenario.horizon - 1}`);
  }
  const seen = watchYear(scenario, block, year, model);
  const value = seen.value(indicator.id);
  const { id, name, unit, definition } = indicator;
  return {
    scenario: scenario.id,
    ...block,
    seed: scenario.seed,
    year,
    indicator: id,
    name: name.en,
    unit,
    definition,
    ...supportOf(indicator, scenario.scored),
    value,
    parts: partsOf(indicator, seen),
    operands: operandsOf(indicator, seen),
    terms: termsOf(indicator, seen),
    parameters: leanedOn(indicator, seen, scenario, model),
    controls: controlsOf(baselineControls(model.controls, seen.p), seen.controls),
    levers: seen.acts.map(leverOfYear),
    notAwarded: seen.notAwarded.map(({ lever: { id: lever, name: title }, chance }) => ({
      lever,
      name: title.en,
      chance,
    })),
    rules: seen.rules.map((rule) => ruleOfYear(rule, model)),
    programme: programmeOf(scenario, seen),
  };
}

function partsOf({ id, parts = [] }: Indicator, { region, value }: YearSeen): PartsOf[] {
  return parts.map(({ dimension, values }) => {
    const split = values(region).map((part) => ({ part, value: value(id, `${dimension}=${part}`) }));
    const off = Math.abs(split.reduce((sum, part) => sum + part.value, 0) - value(id));
    const largest = Math.max(...split.map((part) => Math.abs(part.value)), Math.abs(value(id)));
    return { dimension, addUp: off <= TOLERANCE * largest, values: split };
  });
}

const operand = (indicator: string, { entry, value }: YearSeen): Operand => ({
  indicator,
  unit: entry(indicator).unit,
  value: value(indicator),
});

const operandsOf = ({ formula }: Indicator, seen: YearSeen): Operand[] =>
  formula === undefined ? [] : namesOf(formula).map((id) => operand(id, seen));

function termsOf({ id }: Indicator, seen: YearSeen): Term[] {
  return Object.entries(SUMS[id]?.(seen) ?? {}).map(([indicator, weight]) => ({
    ...operand(indicator, seen),
    weight,
  }));
}

/** The same with their values in the draw. */
const leanedOn = (indicator: Indicator, { p }: YearSeen, scenario: Scenario, model: Model): LeanedOn[] =>
  inputsOf(indicator, scenario, model).map(({ parameter, text, unit, ...rest }) => ({
    parameter,
    text,
    unit,
    value: p[parameter],
    ...rest,
  }));

/**
 * What an indicator leans on, with its sources; an indicator of a scenario's own leans on what the indicators in its formula
 * lean on.
 */
export function inputsOf(
  { leansOn, formula }: Indicator,
  { figures, overrides }: Scenario,
  { indicators, parameters }: Model,
): Input[] {
  const leansOf = (name: string) => indicators.find(({ id }) => id === name)?.leansOn ?? [];
  const names = formula === undefined ? leansOn : namesOf(formula).flatMap(leansOf);
  return [...new Set(names)]
    .filter((id): id is string => Object.hasOwn(parameters, id))
    .map((id) => {
      const { text, unit } = parameters[id];
      const own = figures.find(({ path }) => ownParameter(path) === id);
      const { value: usual, range, grade, source } = own === undefined ? parameters[id] : ofRegion(own);
      return {
        parameter: id,
        text,
        unit,
        usual,
        range,
        overridden: Object.hasOwn(overrides, id),
        grade,
        source,
      };
    });
}

/** A parameter as a region sets it. */
const ofRegion = ({
  value,
  low,
  high,
  grade,
  source,
}: Figure): Pick<ParameterEntry, 'value' | 'range' | 'grade' | 'source'> => ({
  value,
  range: low === null || high === null || low === high ? null : [low, high],
  grade,
  source,
});

const controlsOf = (baseline: Controls, controls: Controls): ControlOfYear[] =>
  (Object.keys(controls) as string[]).map((control) => ({
    control,
    baseline: baseline[control],
    value: controls[control],
  }));

const leverOfYear = ({ lever, price, ...act }: LeverSeen): LeverOfYear => ({
  lever: lever.id,
  name: lever.name.en,
  unit: lever.unit,
  ...act,
  price: lever.price === null || lever.price === 'money' ? null : price,
  source: lever.source,
});

function programmeOf({ policy: { programme } }: Scenario, { year, value }: YearSeen): ProgrammeOfYear | null {
  if (programme === null || year < programme.start || year > programme.end) return null;
  const { payer, amount } = programme;
  return {
    payer,
    amount,
    asked: value('programmeDoses'),
    paid: value('programmePaid'),
    returned: value('programmeReturned'),
  };
}
