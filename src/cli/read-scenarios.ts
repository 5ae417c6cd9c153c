import { comparabilityIssues } from '../ensemble/comparable.js';
import { withCommonIndicators } from '../ensemble/scenario-series.js';
import { doseProblems } from '../model/engine/dose.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { inlineScenario } from '../scenario/inline-scenario.js';
import { setParameters } from '../scenario/policy/set-parameters.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { InputError, orThrow } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue, type Loaded } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { namesOf, type Sources } from '../scenario/reading/sources.js';
import { resolveRegion, resolveScenario } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/scenario.js';
import type { SharedOptions } from './options.js';

/** The scenarios of a call, fit to stand in one table; throws an InputError with every mistake in them. */
export async function readScenarios(
  names: readonly string[],
  options: SharedOptions,
  files: Sources,
): Promise<Scenario[]> {
  const { region } = options;
  const place = region === undefined ? undefined : orThrow(resolveRegion(region, files));
  const loaded = await Promise.all(names.map((name) => resolveScenario(name, files, loadCompiler, place)));
  const issues = loaded.flatMap((result) => (result.ok ? [] : result.issues));
  issues.push(...unknownIndicators(options.untilIndicator, loaded, files));
  const set = setParameters(options.set, files.catalogue);
  if (!set.ok) issues.push(...set.issues);
  if (issues.length > 0) throw new InputError(issues);
  const values = orThrow(set);
  const named = loaded.map((result) => seenAsAsked(orThrow(result), options, values));
  const scenarios = [...named, ...(await inlineScenarios(named, options, files))];
  const unseen = scenarios.flatMap(unknownPerspective);
  if (unseen.length > 0) throw new InputError(unseen.slice(0, 1));
  const beyond = scenarios.flatMap((scenario, n) => dosesBeyond(scenario, names[n], files, options.years));
  if (beyond.length > 0) throw new InputError(beyond);
  const common = orThrow(withCommonIndicators(scenarios));
  const different = comparabilityIssues(common, files.catalogue.model);
  if (different.length > 0)
    throw new InputError(different.map((issue) => withRegionHint(issue, names, common, files)));
  return [...common];
}

/** The scenario that --lever adds to those that are named; none without it. */
async function inlineScenarios(
  [first]: readonly Scenario[],
  { lever, payer, amount, first: begins, last }: SharedOptions,
  files: Sources,
): Promise<Scenario[]> {
  if (lever.length === 0) return [];
  const call = { levers: lever, payer, amount, first: begins, last };
  return [orThrow(await inlineScenario(first, call, files, loadCompiler))];
}

function seenAsAsked(
  scenario: Scenario,
  { seed, years, perspective }: SharedOptions,
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
  return [callIssue('--perspective', alike(perspective), expected, nearestName(perspective, known))];
}

/**
 * Indicators to be sure of that are neither the catalogue's nor a scenario's own. Where a file has mistakes its own are
 * not known, and none is called unknown.
 */
function unknownIndicators(
  ids: readonly string[],
  loaded: readonly Loaded<Scenario>[],
  files: Sources,
): InputIssue[] {
  if (!loaded.every(({ ok }) => ok)) return [];
  const own = loaded.flatMap((result) => (result.ok ? (result.value.indicators ?? []) : []));
  const known = [...files.catalogue.model.indicators, ...own].map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => callIssue('--until-indicator', alike(id), INDICATOR_ID, nearestName(id, known)));
}

const INDICATOR_ID: Bilingual = { en: 'the id of an indicator', zh: '指标的 id' };

/** Doses that leave the range of their lever only in years that --years adds to those of the file. */
function dosesBeyond(
  { policy, region, horizon }: Scenario,
  name: string,
  files: Sources,
  years?: number,
): InputIssue[] {
  const rangeOf = (lever: string) => files.catalogue.doses?.[lever];
  return doseProblems(policy.levers, rangeOf, region, region.policyYear + horizon - 1).map((problem) => {
    const { lever, year, dose, range } = problem;
    const [low, high] = range;
    const found = {
      en: `${years}, in which ${name} has a dose of ${dose} in ${year}`,
      zh: `${years}（其中 ${name} 在 ${year} 年的力度为 ${dose}）`,
    };
    return callIssue('--years', found, {
      en: `a horizon in which the doses of ${lever} stay within ${low} to ${high}`,
      zh: `使 ${lever} 的力度保持在 ${low} 至 ${high} 的模拟年限`,
    });
  });
}

/** Scenarios of different places can be put on one: how, where one of them says which. */
function withRegionHint(
  issue: InputIssue,
  [name]: readonly string[],
  [first]: readonly Scenario[],
  files: Sources,
): InputIssue {
  if (issue.path !== 'region') return issue;
  const { id } = first.region;
  // A region that was named stands under its own id, and the name may be a path.
  const region = first.id === id ? name : namesOf(files, ['region']).includes(id) ? id : 'REGION';
  return { ...issue, suggestion: `--region ${region}` };
}
