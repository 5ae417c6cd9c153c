import { callWarnings } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import type { Plan } from '../ensemble/plan.js';
import { modelOfPlace } from '../ensemble/scenario-series.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { compareScenarios } from '../results/comparison.js';
import { comparisonDecision } from '../results/decision/comparison-decision.js';
import type { Comparison } from '../results/tables.js';
import { withoutVariants } from '../results/variants.js';
import { VERSION } from '../results/version.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { catalogueOf } from '../scenario/reading/catalogue.js';
import { InputError } from '../scenario/reading/input-error.js';
import type { Sources } from '../scenario/reading/sources.js';
import type { Warning } from '../scenario/reading/warning.js';
import type { Scenario } from '../scenario/scenario.js';
import { variantsBeside, withVariants } from '../scenario/variants.js';
import { drawnFrom } from './drawn-from.js';
import type { CompareOptions, EnsembleOptions } from './ensemble-options.js';
import { limitIssues, withDefaults } from './limits.js';
import { assignmentsOf } from './option-words.js';
import { type AddedLevers, readScenarios } from './read-scenarios.js';
import type { ScenarioInput } from './scenario-input.js';
import { sumAsked } from './sum-asked.js';
import type { Sureness } from './until-sure.js';

/** The two calls that simulate: alternatives set against a baseline, or scenarios side by side. */
export type Simulating = 'compare' | 'run';

/** A simulating call whose inputs were read and found fit, before anything is simulated. */
export interface AskedEnsemble {
  readonly command: Simulating;
  /** The scenarios that were named; the first is the baseline of a comparison. */
  readonly named: readonly Scenario[];
  /** What to run of these and of their variants, at first. */
  readonly plan: Plan;
  /** In the currency of the region. */
  readonly model: Model;
  readonly sureness: Sureness;
  /** Million a year that the league of the first millions is asked of; null where it is not. */
  readonly firstMillions: number | null;
  /** What is worth a second look before anything ran. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads the scenarios of a call and checks its options.
 * @throws InputError with every mistake in them
 */
export async function askedEnsemble(
  command: Simulating,
  inputs: readonly ScenarioInput[],
  options: EnsembleOptions & AddedLevers & Pick<CompareOptions, 'firstMillions'>,
): Promise<AskedEnsemble> {
  const issues = limitIssues(options);
  if (issues.length > 0) throw new InputError(issues);
  const { firstMillions, ...ensemble } = options;
  const { draws, replicates, set, ...others } = withDefaults(ensemble);
  const { model = medinno, sources = WITHOUT_FILES, variants = false, ...changes } = others;
  const files = { ...sources, catalogue: catalogueOf(model) };
  const { drawsFrom } = options;
  const read = await readScenarios(inputs, { ...changes, set: assignmentsOf(set) }, files);
  const named = drawnFrom(drawsFrom, read, draws, files);
  const paired = command === 'compare';
  const scenarios = paired ? [...named, ...variantsBeside(named, variants)] : withVariants(named, variants);
  return {
    command,
    named,
    plan: { scenarios, draws, replicates },
    model: modelOfPlace(named[0], model),
    sureness: changes,
    firstMillions: sumAsked(firstMillions),
    warnings: callWarnings(named, model, paired),
  };
}

/**
 * All tables of what was collected for a call.
 * @param onAnswer takes the tables that the answer rests on, which are known first
 */
export async function comparisonOf(
  { command, warnings }: AskedEnsemble,
  collected: Collected,
  made: Pick<Comparison, 'command' | 'computedAt'>,
  onAnswer?: (comparison: Comparison) => Promise<void>,
): Promise<Comparison> {
  const paired = command === 'compare';
  const asked = { version: VERSION, ...made, paired, warnings };
  const comparison = compareScenarios(collected, asked, await loadCompiler());
  await onAnswer?.(comparison);
  const decision = paired ? comparisonDecision(withoutVariants(collected)) : undefined;
  return decision === undefined ? comparison : { ...comparison, decision };
}

/** Where names lead when no sources are given: nowhere. */
export const WITHOUT_FILES: Omit<Sources, 'catalogue'> = { read: () => null };
