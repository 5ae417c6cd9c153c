import { doseProblems } from '../../model/engine/dose.js';
import { withValues } from '../../model/engine/policy.js';
import { constant } from '../../model/engine/program.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import { chanceIssues } from '../policy/policy-chances.js';
import { resolveSpan } from '../policy/policy-dates.js';
import { targetIssues } from '../policy/policy-targets.js';
import type { Bilingual } from '../reading/bilingual.js';
import { secondTime } from '../reading/repeated-ids.js';
import { describe } from '../reading/validate.js';
import { type ExperimentInput, type InputValues, leverOf, startIdOf } from './experiment-input.js';
import { complain, type InputReading, type Path, type ReadableInput } from './input-reading.js';
import { leastOf, wholeYears } from './input-starts.js';
import { type Target, targetOf } from './input-target.js';
import { valuesOf } from './input-values.js';
import { policyChoices } from './policy-choices.js';
import type { ReadPolicy } from './policy-reader.js';

/** The inputs of an experiment, each once, with its values and dates; what of an entry can be read is checked. */
export function readInputs(
  entries: readonly (ReadableInput | undefined)[],
  reading: InputReading,
  readPolicy: ReadPolicy,
): ExperimentInput[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const path = ['vary', index];
    const target = entry === undefined ? null : targetOf(entry, path, reading);
    if (entry === undefined || target === null) return [];
    const id = idOf(entry, target);
    if (seen.has(id)) complain(reading, [...path, target], secondTime(id), EVERY_INPUT_ONCE);
    seen.add(id);
    const dates = datesOf(entry, target, path, reading);
    if (target === 'policy') return choiceOf(entry, path, reading, readPolicy);
    const values = valuesOf(entry, target, path, reading);
    checkTarget(entry, target, path, reading);
    if (values !== null && dates !== null) addUp(leverOf({ id }), values, dates, path, reading);
    if (values !== null && target === 'value') dosesWithin(id, values, path, reading);
    const { role } = entry;
    if (values === null || role === undefined) return [];
    if (target === 'startOf') return [{ id, role, of: 'start', values: wholeYears(values), dates }];
    const least = leastOf(entry, values, path, reading);
    const named = titleOf(entry, target, path, reading);
    return [{ id, role, of: target, values, dates, ...named, ...(least === undefined ? {} : { least }) }];
  });
}

function idOf(entry: ReadableInput, target: Target): string {
  const name = entry.target === undefined ? entry[target]! : `${entry[target]}:${entry.target}`;
  return target === 'startOf' ? startIdOf(name) : name;
}

/** What readers call a named value: as the experiment says, else as its policy does. */
function titleOf(
  { title, value }: ReadableInput,
  target: Target,
  path: Path,
  reading: InputReading,
): Pick<ExperimentInput, 'title'> {
  if (target !== 'value') {
    const found = { en: `a title of a ${target}`, zh: `${target} 的 title` };
    if (title !== undefined) complain(reading, [...path, 'title'], found, VALUES_ONLY);
    return {};
  }
  const levers = reading.scenario?.policy.levers ?? [];
  const own = levers.find(({ titles = {} }) => Object.hasOwn(titles, value!))?.titles?.[value!];
  const said = title ?? own;
  return said === undefined ? {} : { title: said };
}

const VALUES_ONLY: Bilingual = {
  en: 'titles of named values only: all else has a name',
  zh: '空缺（仅 value 有 title，其余已有名称）',
};

/** A choice among policies, whose values are their places in the list. */
function choiceOf(
  entry: ReadableInput,
  path: Path,
  reading: InputReading,
  readPolicy: ReadPolicy,
): ExperimentInput[] {
  const { policy: id = '', role } = entry;
  if (RESERVED.includes(id)) complain(reading, [...path, 'policy'], describe(id), NO_COLUMN);
  const policies = policyChoices(entry, path, reading, readPolicy);
  if (policies === null || role === undefined) return [];
  const values = { choices: policies.map((_, place) => place) };
  return [{ id, role, of: 'policy', values, dates: null, policies }];
}

/** Columns that tables of points have besides the inputs. */
const RESERVED = ['point', 'withinLimits', 'runs', 'failures'];

const NO_COLUMN: Bilingual = {
  en: `another name than the columns ${RESERVED.join(', ')}`,
  zh: `${RESERVED.join('、')} 等列名以外的名称`,
};

/** A lever that has targets is aimed at one of them, and nothing else is aimed. */
function checkTarget(entry: ReadableInput, target: Target, path: Path, reading: InputReading): void {
  const { document, issues, catalogue } = reading;
  if (target === 'lever') {
    const use = { lever: entry.lever!, ...(entry.target === undefined ? {} : { target: entry.target }) };
    issues.push(...targetIssues([{ document, path, use }], catalogue));
    const { chance } = entry;
    const likely = { document, path, use: { lever: use.lever, ...(chance === undefined ? {} : { chance }) } };
    issues.push(...chanceIssues([likely], reading.scenario?.region ?? null, catalogue.model));
  } else if (entry.target !== undefined && target !== 'startOf') {
    const found = { en: `a target of a ${target}`, zh: `${target} 的 target` };
    complain(reading, [...path, 'target'], found, LEVERS_ONLY);
  }
}

const LEVERS_ONLY: Bilingual = { en: 'targets of levers only', zh: '空缺（仅政策措施有 target）' };

const EVERY_INPUT_ONCE: Bilingual = { en: 'every input once', zh: '不重复的输入' };

/** The doses of a lever input and those of the scenario's policy add up within the lever's range. */
function addUp(
  { lever, target }: ReturnType<typeof leverOf>,
  values: InputValues,
  dates: NonNullable<ExperimentInput['dates']>,
  path: Path,
  reading: InputReading,
): void {
  const { scenario, catalogue } = reading;
  if (scenario === null) return;
  const { doses = {} } = catalogue;
  const range = Object.hasOwn(doses, lever) ? doses[lever] : undefined;
  const own = scenario.policy.levers.filter((use) => use.lever === lever && use.target === target);
  const lastYear = scenario.region.policyYear + scenario.horizon - 1;
  const ends = 'choices' in values ? values.choices : values.range;
  for (const end of own.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)]) {
    const uses = [
      ...own,
      { ...(target === undefined ? { lever } : { lever, target }), ...dates, dose: constant(end) },
    ];
    const [problem] = doseProblems(uses, () => range, regionAtPolicy(scenario.region), lastYear);
    if (problem === undefined || problem.uses.length < 2) continue;
    const { dose, year } = problem;
    const [low, high] = problem.range;
    const found = {
      en: `${end}, with the doses of ${lever} in the scenario ${dose} in ${year}`,
      zh: `${end}，与情景中 ${lever} 的力度合计，${year} 年为 ${dose}`,
    };
    const expected = { en: `sums of ${low} to ${high}`, zh: `合计 ${low} 至 ${high}` };
    complain(reading, [...path, 'lever'], found, expected);
    return;
  }
}

/** Doses that use a named value stay within their ranges where it is at its ends; what depends on indicators is not known before. */
function dosesWithin(name: string, values: InputValues, path: Path, reading: InputReading): void {
  const { scenario, catalogue } = reading;
  if (RESERVED.includes(name)) complain(reading, [...path, 'value'], describe(name), NO_COLUMN);
  if (scenario === null) return;
  const { doses = {} } = catalogue;
  const rangeOf = (lever: string) => (Object.hasOwn(doses, lever) ? doses[lever] : undefined);
  const lastYear = scenario.region.policyYear + scenario.horizon - 1;
  const place = regionAtPolicy(scenario.region);
  const ends = 'choices' in values ? values.choices : values.range;
  for (const end of [Math.min(...ends), Math.max(...ends)]) {
    const { levers } = withValues(scenario.policy, { [name]: end });
    const [problem] = doseProblems(levers, rangeOf, place, lastYear);
    if (problem === undefined) continue;
    const { lever, dose, year } = problem;
    const [low, high] = problem.range;
    const found = {
      en: `${end}, with which the dose of ${lever} comes to ${dose} in ${year}`,
      zh: `${end}（此时 ${lever} 在 ${year} 年的力度为 ${dose}）`,
    };
    const expected = { en: `doses of ${low} to ${high}`, zh: `力度 ${low} 至 ${high}` };
    complain(reading, [...path, 'choices' in values ? 'choices' : 'range'], found, expected);
    return;
  }
}

const LEVER_DATES: Bilingual = {
  en: 'dates and chances of levers only',
  zh: '空缺（仅政策措施有起止时间与获批概率）',
};

function datesOf(
  entry: ReadableInput,
  target: Target,
  path: Path,
  reading: InputReading,
): ExperimentInput['dates'] {
  const { document, scenario, issues } = reading;
  if (target !== 'lever') {
    const field = (['start', 'end', 'ramp', 'chance'] as const).find((name) => entry[name] !== undefined);
    if (field !== undefined)
      complain(
        reading,
        [...path, field],
        { en: `${field} of a ${target}`, zh: `${target} 的 ${field}` },
        LEVER_DATES,
      );
    return null;
  }
  if (scenario === null) return null;
  const calendar = { policyYear: scenario.region.policyYear, horizon: scenario.horizon };
  const written = { start: entry.start ?? null, end: entry.end ?? null };
  const span = resolveSpan(written, scenario.policy.programme, { document, path, calendar, issues });
  const { ramp = 0, chance } = entry;
  return span === null ? null : { ...span, ramp, ...(chance === undefined ? {} : { chance }) };
}
