import { doseProblems } from '../../model/engine/dose.js';
import { constant } from '../../model/engine/program.js';
import { resolveSpan } from '../policy/policy-dates.js';
import { alike, type Bilingual, oneOf } from '../reading/bilingual.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { SourceDocument } from '../reading/document.js';
import { boundsText, type HardBounds } from '../reading/fields.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { secondTime } from '../reading/repeated-ids.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { regionField } from '../region/region-fields.js';
import type { Scenario } from '../scenario.js';
import type { ExperimentInput, InputValues } from './experiment-input.js';
import type { InputEntry } from './experiment-schema.js';

/** What the inputs of an experiment are read against, and where their mistakes are gathered. */
export interface InputReading {
  readonly document: SourceDocument;
  readonly catalogue: Catalogue;
  /** Null where it has mistakes itself: what depends on it is then left unsaid. */
  readonly scenario: Scenario | null;
  readonly issues: InputIssue[];
}

const TARGETS = ['lever', 'parameter', 'figure'] as const;
type Target = (typeof TARGETS)[number];

/** What an input of each role may be. */
const TARGETS_OF: Readonly<Record<InputEntry['role'], readonly Target[]>> = {
  lever: ['lever'],
  uncertainty: ['parameter', 'figure'],
  structure: ['parameter'],
};

/** An entry without what does not fit the schema, of which enough has been said. */
export type ReadableInput = Partial<InputEntry>;

/** The inputs of an experiment, each once, with its values and dates; what of an entry can be read is checked. */
export function readInputs(
  entries: readonly (ReadableInput | undefined)[],
  reading: InputReading,
): ExperimentInput[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const path = ['vary', index];
    const target = entry === undefined ? null : targetOf(entry, path, reading);
    if (entry === undefined || target === null) return [];
    const id = entry[target]!;
    if (seen.has(id)) complain(reading, [...path, target], secondTime(id), EVERY_INPUT_ONCE);
    seen.add(id);
    const values = valuesOf(entry, target, path, reading);
    const dates = datesOf(entry, target, path, reading);
    if (values !== null && dates !== null) addUp(id, values, dates, path, reading);
    const { role } = entry;
    return values === null || role === undefined ? [] : [{ id, role, of: target, values, dates }];
  });
}

const EVERY_INPUT_ONCE: Bilingual = { en: 'every input once', zh: '不重复的输入' };

type Path = readonly (string | number)[];

function complain(
  { document, issues }: InputReading,
  path: Path,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): null {
  issues.push(issueAt(document, path, found, expected, suggestion));
  return null;
}

/** Which of lever, parameter and figure an entry names: exactly one, and one that its role may be. */
function targetOf(entry: ReadableInput, path: Path, reading: InputReading): Target | null {
  const written = valueAt(reading.document.raw, path);
  const allowed = entry.role === undefined ? TARGETS : TARGETS_OF[entry.role];
  // A name that does not fit the schema has been complained about.
  if (TARGETS.some((target) => entry[target] === undefined && valueAt(written, [target]) !== undefined))
    return null;
  const named = TARGETS.filter((target) => entry[target] !== undefined);
  const expected = allowedFor(entry.role, allowed);
  if (named.length !== 1) return complain(reading, path, namedTogether(named), expected);
  const [target] = named;
  if (!allowed.includes(target)) {
    return complain(reading, [...path, target], { en: `a ${target}`, zh: target }, expected);
  }
  return isKnown(entry, target, path, reading) ? target : null;
}

function allowedFor(role: InputEntry['role'] | undefined, allowed: readonly Target[]): Bilingual {
  const [because, becauseZh] =
    role === undefined ? ['', ''] : [`, since its role is ${role}`, `（其 role 为 ${role}）`];
  return { en: `${allowed.join(' or ')}${because}`, zh: `${allowed.join(' 或 ')}${becauseZh}` };
}

const namedTogether = (named: readonly Target[]): Bilingual =>
  named.length === 0
    ? { en: 'no name', zh: '未写名称的输入' }
    : { en: named.join(' and '), zh: named.join(' 与 ') };

/** A figure is one of the region's; a parameter is a structure or it is none, as its role says. */
function isKnown(entry: ReadableInput, target: Target, path: Path, reading: InputReading): boolean {
  const name = entry[target]!;
  const at = [...path, target];
  if (target === 'figure') {
    if (reading.scenario === null) return true;
    const { model } = reading.catalogue;
    // what the place was derived from, and what later years bring, are no numbers of the model
    const paths = reading.scenario.figures
      .map((figure) => figure.path)
      .filter((path) => regionField(path, model) !== null);
    if (paths.includes(name)) return true;
    complain(reading, at, describe(name), FIGURE_PATH, nearestName(name, paths));
    return false;
  }
  const { forms } = reading.catalogue;
  if (target === 'lever' || forms === undefined || entry.role === undefined) return true;
  if (Object.hasOwn(forms, name) === (entry.role === 'structure')) return true;
  const isStructure = entry.role === 'structure';
  const found = isStructure
    ? { en: `${name} as a structure`, zh: `作为模型形式的 ${name}` }
    : { en: `${name} as an uncertainty`, zh: `作为不确定因素的 ${name}` };
  const expected = isStructure
    ? oneOf(Object.keys(forms), Number.POSITIVE_INFINITY)
    : alike('role: structure');
  complain(reading, at, found, expected);
  return false;
}

const FIGURE_PATH: Bilingual = { en: 'the path of a figure of the region', zh: '本地区数据的路径' };

function valuesOf(
  entry: ReadableInput,
  target: Target,
  path: Path,
  reading: InputReading,
): InputValues | null {
  if (!areReadable(entry, path, reading)) return null;
  const { choices, range = ownRange(entry, target, reading), whole = false } = entry;
  if (choices !== undefined && entry.range !== undefined) {
    return complain(reading, path, ...BOTH);
  }
  if (choices !== undefined) return choicesOf(choices, entry, path, reading);
  if (entry.role === 'structure') return complain(reading, path, ...NO_CHOICES);
  if (range === null && target === 'figure' && reading.scenario === null) return null;
  if (range === null) return complain(reading, path, ...NO_RANGE);
  if (!(range[0] < range[1])) {
    return complain(reading, [...path, 'range'], boundsText([range[0], range[1]]), LOWER_FIRST);
  }
  insideBounds(range, entry, [...path, 'range'], reading);
  return { range: [range[0], range[1]], whole };
}

const BOTH: IssueWords = [
  { en: 'a range and choices', zh: '并存的 range 与 choices' },
  { en: 'one of the two', zh: '两者之一' },
];
const NO_CHOICES: IssueWords = [
  { en: 'no choices', zh: '未写 choices' },
  { en: 'choices: the values it can have', zh: 'choices: 可取的各值' },
];
const NO_RANGE: IssueWords = [
  { en: 'no range', zh: '未写取值区间' },
  { en: 'range: [lowest, highest], or choices', zh: 'range: [最低, 最高]，或 choices' },
];
const LOWER_FIRST: Bilingual = { en: 'the lower value first', zh: '由小到大的两个值' };
const REPEATED_CHOICE: IssueWords = [
  { en: 'a choice a second time', zh: '重复的取值' },
  { en: 'every choice once', zh: '不重复的取值' },
];

function choicesOf(
  choices: readonly number[],
  entry: ReadableInput,
  path: Path,
  reading: InputReading,
): InputValues {
  if (new Set(choices).size < choices.length) {
    complain(reading, [...path, 'choices'], ...REPEATED_CHOICE);
  }
  if (areForms(choices, entry, [...path, 'choices'], reading))
    insideBounds(choices, entry, [...path, 'choices'], reading);
  return { choices };
}

/** Whether the values that are written fit the schema: those that do not have been complained about. */
const areReadable = (entry: ReadableInput, path: Path, { document }: InputReading): boolean =>
  (['choices', 'range'] as const).every((field) => {
    const written = valueAt(document.raw, [...path, field]);
    return written === undefined || (entry[field]?.every((value) => value !== undefined) ?? false);
  });

/** The range that a parameter or a figure has by itself. */
function ownRange(entry: ReadableInput, target: Target, { catalogue, scenario }: InputReading) {
  if (target === 'parameter') {
    const { ranges = {} } = catalogue;
    return Object.hasOwn(ranges, entry.parameter!) ? ranges[entry.parameter!] : null;
  }
  if (target === 'lever') return null;
  const figure = scenario?.figures.find(({ path }) => path === entry.figure);
  return figure?.low != null && figure.high != null ? ([figure.low, figure.high] as const) : null;
}

/** Whether a choice between forms of the model is asked for forms that it has. */
function areForms(
  values: readonly number[],
  entry: ReadableInput,
  path: Path,
  reading: InputReading,
): boolean {
  const { forms = {} } = reading.catalogue;
  if (entry.parameter === undefined || !Object.hasOwn(forms, entry.parameter)) return true;
  const { values: all, text } = forms[entry.parameter];
  const other = values.find((value) => !all.includes(value));
  if (other === undefined || all.length === 0) return true;
  complain(reading, path, alike(other), text);
  return false;
}

/** A lever is not asked for doses that it does not have, nor a parameter or figure for values beyond its hard bounds. */
function insideBounds(
  values: readonly number[],
  entry: ReadableInput,
  path: Path,
  reading: InputReading,
): void {
  const [bounds, whose] = boundsOf(entry, reading.catalogue);
  if (bounds === undefined) return;
  const outside = values.find((value) => !(value >= bounds[0] && value <= bounds[1]));
  if (outside !== undefined) complain(reading, path, alike(outside), within(bounds, whose));
}

function within(bounds: HardBounds, whose: Bilingual): Bilingual {
  const { en, zh } = boundsText(bounds);
  return { en: `${en}, ${whose.en}`, zh: `${zh}（${whose.zh}）` };
}

const dosesOf = (lever: string): Bilingual => ({
  en: `the doses of ${lever}`,
  zh: `${lever} 的力度范围`,
});

const hardBoundsOf = (name: string): Bilingual => ({
  en: `the hard bounds of ${name}`,
  zh: `${name} 的取值上下限`,
});

function boundsOf(
  { lever, parameter, figure }: ReadableInput,
  { doses = {}, hard = {}, model }: Catalogue,
): [bounds: HardBounds | undefined, whose: Bilingual] {
  if (lever !== undefined) return [Object.hasOwn(doses, lever) ? doses[lever] : undefined, dosesOf(lever)];
  if (parameter !== undefined)
    return [Object.hasOwn(hard, parameter) ? hard[parameter].bounds : undefined, hardBoundsOf(parameter)];
  return [figure === undefined ? undefined : regionField(figure, model)?.hard, hardBoundsOf(String(figure))];
}

/** The doses of a lever input and those of the scenario's policy add up within the lever's range. */
function addUp(
  lever: string,
  values: InputValues,
  dates: NonNullable<ExperimentInput['dates']>,
  path: Path,
  reading: InputReading,
): void {
  const { scenario, catalogue } = reading;
  if (scenario === null) return;
  const { doses = {} } = catalogue;
  const range = Object.hasOwn(doses, lever) ? doses[lever] : undefined;
  const own = scenario.policy.levers.filter((use) => use.lever === lever);
  const lastYear = scenario.region.policyYear + scenario.horizon - 1;
  const ends = 'choices' in values ? values.choices : values.range;
  for (const end of own.length === 0 ? [] : [Math.min(...ends), Math.max(...ends)]) {
    const uses = [...own, { lever, ...dates, dose: constant(end) }];
    const [problem] = doseProblems(uses, () => range, scenario.region, lastYear);
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

const LEVER_DATES: Bilingual = { en: 'dates of levers only', zh: '空缺（仅政策措施有起止时间）' };

function datesOf(
  entry: ReadableInput,
  target: Target,
  path: Path,
  reading: InputReading,
): ExperimentInput['dates'] {
  const { document, scenario, issues } = reading;
  if (target !== 'lever') {
    const field = (['start', 'end', 'ramp'] as const).find((name) => entry[name] !== undefined);
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
  return span === null ? null : { ...span, ramp: entry.ramp ?? 0 };
}
