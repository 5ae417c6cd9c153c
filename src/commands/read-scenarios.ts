import { withCommonIndicators } from '../ensemble/common-indicators.js';
import { comparabilityIssues } from '../ensemble/comparable.js';
import { doseProblems } from '../model/engine/dose.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { inlineScenario } from '../scenario/inline-scenario.js';
import { chanceProblem } from '../scenario/policy/policy-chances.js';
import { setParameters } from '../scenario/policy/set-parameters.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { type Catalogue, catalogueIn } from '../scenario/reading/catalogue.js';
import { InputError, orThrow } from '../scenario/reading/input-error.js';
import { type InputIssue, type Loaded, loaded, optionIssue } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { namesOf, type Sources } from '../scenario/reading/sources.js';
import type { RegionWithSources } from '../scenario/region/region-with-sources.js';
import { resolveScenario } from '../scenario/resolve.js';
import { resolveRegion } from '../scenario/resolve-region.js';
import type { Scenario } from '../scenario/scenario.js';
import { isResolved, pathOf, programIssues, type ScenarioInput, withWritten } from './scenario-input.js';

/** A scenario that a call adds to those it names: levers as texts, and the programme that pays them. */
export interface AddedLevers {
  /** LEVER=DOSE or LEVER:TARGET=DOSE. */
  readonly lever?: readonly string[] | undefined;
  readonly payer?: string | undefined;
  /** Million a year, in the currency of the region. */
  readonly amount?: unknown;
  readonly first?: unknown;
  readonly last?: unknown;
}

/** What a call changes in its scenarios. */
export interface Changes extends AddedLevers {
  readonly region?: string | undefined;
  readonly perspective?: string | undefined;
  /** parameter=value of every scenario. */
  readonly set: readonly string[];
  readonly seed?: string | undefined;
  readonly years?: number | undefined;
  /** Indicators that the call names. */
  readonly untilIndicator: readonly string[];
}

/** The scenarios of a call, fit to stand in one table; throws an InputError with every mistake in them. */
export async function readScenarios(
  inputs: readonly ScenarioInput[],
  changes: Changes,
  files: Sources,
): Promise<Scenario[]> {
  const { region } = changes;
  const sources = withWritten(inputs, files);
  const place = region === undefined ? undefined : orThrow(resolveRegion(region, sources));
  const read = await Promise.all(inputs.map((input) => readOne(input, sources, place)));
  const issues = read.flatMap((result) => (result.ok ? [] : result.issues));
  issues.push(...unknownIndicators(changes.untilIndicator, read, sources));
  const set = setParameters(changes.set, catalogueOfCall(read, sources));
  if (!set.ok) issues.push(...set.issues);
  if (issues.length > 0) throw new InputError(issues);
  const values = orThrow(set);
  const named = read.map((result) => seenAsAsked(orThrow(result), changes, values));
  const scenarios = [...named, ...(await addedScenarios(named, changes, sources))];
  const unseen = scenarios.flatMap(unknownPerspective);
  if (unseen.length > 0) throw new InputError(unseen.slice(0, 1));
  const beyond = scenarios.flatMap((scenario, n) => {
    const name = nameOf(inputs[n] ?? scenario);
    return [...dosesBeyond(scenario, name, sources, changes.years), ...wrongChances(scenario, name, sources)];
  });
  if (beyond.length > 0) throw new InputError(beyond);
  const common = orThrow(withCommonIndicators(scenarios));
  const different = comparabilityIssues(common, sources.catalogue.model);
  if (different.length > 0)
    throw new InputError(different.map((issue) => withRegion(issue, nameOf(inputs[0]), common, sources)));
  return [...common];
}

/** Names with bounds in the currency of the first region that was read. */
function catalogueOfCall(read: readonly Loaded<Scenario>[], { catalogue }: Sources): Catalogue {
  const first = read.find((result) => result.ok);
  return first === undefined ? catalogue : catalogueIn(catalogue, orThrow(first).region);
}

/** The scenario that levers of the call add to those that are named; none without it. */
async function addedScenarios(
  [first]: readonly Scenario[],
  { lever = [], payer, amount, first: begins, last }: Changes,
  sources: Sources,
): Promise<Scenario[]> {
  if (lever.length === 0) return [];
  const call = { levers: lever, payer, amount, first: begins, last };
  return [orThrow(await inlineScenario(first, call, sources, loadCompiler))];
}

const nameOf = (input: ScenarioInput): string => (typeof input === 'string' ? input : input.id);

async function readOne(
  input: ScenarioInput,
  sources: Sources,
  place: RegionWithSources | undefined,
): Promise<Loaded<Scenario>> {
  if (isResolved(input)) return { ok: true, value: input };
  const read = await resolveScenario(pathOf(input), sources, loadCompiler, place);
  return read.ok ? loaded(read.value, programIssues(input, read.value)) : read;
}

function seenAsAsked(
  scenario: Scenario,
  { seed, years, perspective }: Changes,
  set: Readonly<Record<string, number>>,
): Scenario {
  const region = perspective === undefined ? scenario.region : { ...scenario.region, perspective };
  const overrides = { ...scenario.overrides, ...set };
  return { ...scenario, region, overrides, seed: seed ?? scenario.seed, horizon: years ?? scenario.horizon };
}

function unknownPerspective({ region: { id, levels, perspective } }: Scenario): InputIssue[] {
  const known = levels.map((level) => level.id);
  if (perspective === undefined || known.includes(perspective)) return [];
  const expected = {
    en: `a level of region ${id}: ${known.join(', ')}`,
    zh: `地区 ${id} 的层级：${known.join('、')} 之一`,
  };
  return [optionIssue('perspective', alike(perspective), expected, nearestName(perspective, known))];
}

/**
 * Indicators to be sure of that are neither the catalogue's nor a scenario's own. Where a file has mistakes its own are
 * not known, and none is called unknown.
 */
function unknownIndicators(
  ids: readonly string[],
  read: readonly Loaded<Scenario>[],
  { catalogue }: Sources,
): InputIssue[] {
  if (!read.every(({ ok }) => ok)) return [];
  const own = read.flatMap((result) => (result.ok ? (result.value.indicators ?? []) : []));
  const known = [...catalogue.model.indicators, ...own].map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => optionIssue('untilIndicator', alike(id), INDICATOR_ID, nearestName(id, known)));
}

const INDICATOR_ID: Bilingual = { en: 'the id of an indicator', zh: '指标的 id' };

/** Doses that leave the range of their lever only in years that `years` adds to those of the file. */
function dosesBeyond(
  { policy, region, horizon }: Scenario,
  name: string,
  { catalogue }: Sources,
  years?: number,
): InputIssue[] {
  const { doses } = catalogueIn(catalogue, region);
  const rangeOf = (lever: string) => doses?.[lever];
  return doseProblems(policy.levers, rangeOf, regionAtPolicy(region), region.policyYear + horizon - 1).map(
    (problem) => {
      const { lever, year, dose, range } = problem;
      const [low, high] = range;
      const found = {
        en: `${years}, in which ${name} has a dose of ${dose} in ${year}`,
        zh: `${years}（其中 ${name} 在 ${year} 年的力度为 ${dose}）`,
      };
      return optionIssue('years', found, {
        en: `a horizon in which the doses of ${lever} stay within ${low} to ${high}`,
        zh: `使 ${lever} 的力度保持在 ${low} 至 ${high} 的模拟年限`,
      });
    },
  );
}

/** Chances that a policy from code has and no file could; those of files are checked where they stand. */
function wrongChances({ policy, region }: Scenario, name: string, { catalogue }: Sources): InputIssue[] {
  return policy.levers.flatMap((use) => {
    const problem = chanceProblem(use, region, catalogue.model);
    if (problem === null) return [];
    const { en, zh } = problem.found;
    return [optionIssue('scenarios', { en: `${en} in ${name}`, zh: `${name} 中 ${zh}` }, problem.expected)];
  });
}

/** Scenarios of different places can be put on one: which, where one of them names it. */
function withRegion(
  issue: InputIssue,
  name: string,
  [first]: readonly Scenario[],
  sources: Sources,
): InputIssue {
  if (issue.path !== 'region') return issue;
  const { id } = first.region;
  // A region that was named stands under its own id, and the name may be a path.
  const region = first.id === id ? name : namesOf(sources, ['region']).includes(id) ? id : 'REGION';
  return { ...issue, suggestion: `--region ${region}` };
}
