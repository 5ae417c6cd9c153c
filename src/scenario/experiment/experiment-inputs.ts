import { doseProblems } from '../../model/engine/dose.js';
import { constant } from '../../model/engine/program.js';
import { resolveSpan } from '../policy/policy-dates.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { SourceDocument } from '../reading/document.js';
import type { HardBounds } from '../reading/fields.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { regionField } from '../region/region-fields.js';
import type { Scenario } from '../scenario.js';
import type { ExperimentInput, InputValues } from './experiment.js';
import type { InputEntry } from './experiment-schema.js';

/** What the inputs of an experiment are read against, and where their mistakes are gathered. */
export interface InputReading {
  readonly document: SourceDocument;
  readonly catalogue: Catalogue;
  /** Null where it has mistakes of its own: what depends on it is then left unsaid. */
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
    if (seen.has(id)) complain(reading, [...path, target], `${id} a second time`, 'every input once');
    seen.add(id);
    const values = valuesOf(entry, target, path, reading);
    const dates = datesOf(entry, target, path, reading);
    if (values !== null && dates !== null) addUp(id, values, dates, path, reading);
    const { role } = entry;
    return values === null || role === undefined ? [] : [{ id, role, of: target, values, dates }];
  });
}

type Path = readonly (string | number)[];

function complain(
  { document, issues }: InputReading,
  path: Path,
  found: string,
  expected: string,
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
  const because = entry.role === undefined ? '' : `, since its role is ${entry.role}`;
  const expected = `${allowed.join(' or ')}${because}`;
  if (named.length !== 1) return complain(reading, path, named.join(' and ') || 'no name', expected);
  const [target] = named;
  if (!allowed.includes(target)) return complain(reading, [...path, target], `a ${target}`, expected);
  return isKnown(entry, target, path, reading) ? target : null;
}

/** A figure is one of the region's; a parameter is a structure or it is none, as its role says. */
function isKnown(entry: ReadableInput, target: Target, path: Path, reading: InputReading): boolean {
  const name = entry[target]!;
  const at = [...path, target];
  if (target === 'figure') {
    if (reading.scenario === null) return true;
    const { model } = reading.catalogue;
    // what the place was derived from, and what is told of later years, is no number of its own to the model
    const paths = reading.scenario.figures
      .map((figure) => figure.path)
      .filter((path) => regionField(path, model) !== null);
    if (paths.includes(name)) return true;
    complain(reading, at, describe(name), 'the path of a figure of the region', nearestName(name, paths));
    return false;
  }
  const { forms } = reading.catalogue;
  if (target === 'lever' || forms === undefined || entry.role === undefined) return true;
  if (Object.hasOwn(forms, name) === (entry.role === 'structure')) return true;
  const found = `${name} as ${entry.role === 'structure' ? 'a structure' : 'an uncertainty'}`;
  complain(
    reading,
    at,
    found,
    entry.role === 'structure' ? `one of ${Object.keys(forms).join(', ')}` : 'role: structure',
  );
  return false;
}

function valuesOf(
  entry: ReadableInput,
  target: Target,
  path: Path,
  reading: InputReading,
): InputValues | null {
  if (!areReadable(entry, path, reading)) return null;
  const { choices, range = ownRange(entry, target, reading), whole = false } = entry;
  if (choices !== undefined && entry.range !== undefined) {
    return complain(reading, path, 'a range and choices', 'one of the two');
  }
  if (choices !== undefined) return choicesOf(choices, entry, path, reading);
  if (entry.role === 'structure')
    return complain(reading, path, 'no choices', 'choices: the values it can have');
  if (range === null && target === 'figure' && reading.scenario === null) return null;
  if (range === null) return complain(reading, path, 'no range', 'range: [lowest, highest], or choices');
  if (!(range[0] < range[1])) {
    return complain(reading, [...path, 'range'], `${range[0]} to ${range[1]}`, 'the lower value first');
  }
  insideBounds(range, entry, [...path, 'range'], reading);
  return { range: [range[0], range[1]], whole };
}

function choicesOf(
  choices: readonly number[],
  entry: ReadableInput,
  path: Path,
  reading: InputReading,
): InputValues {
  if (new Set(choices).size < choices.length) {
    complain(reading, [...path, 'choices'], 'a choice a second time', 'every choice once');
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

/** The range that a parameter or a figure has of its own. */
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
  complain(reading, path, String(other), text);
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
  const [low, high] = bounds;
  const outside = values.find((value) => !(value >= low && value <= high));
  if (outside !== undefined) complain(reading, path, String(outside), `${low} to ${high}, ${whose}`);
}

function boundsOf(
  { lever, parameter, figure }: ReadableInput,
  { doses = {}, hard = {}, model }: Catalogue,
): [bounds: HardBounds | undefined, whose: string] {
  if (lever !== undefined)
    return [Object.hasOwn(doses, lever) ? doses[lever] : undefined, `the doses of ${lever}`];
  if (parameter !== undefined)
    return [
      Object.hasOwn(hard, parameter) ? hard[parameter].bounds : undefined,
      `the hard bounds of ${parameter}`,
    ];
  return [
    figure === undefined ? undefined : regionField(figure, model)?.hard,
    `the hard bounds of ${figure}`,
  ];
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
    const found = `${end}, with the doses of ${lever} in the scenario ${problem.dose} in ${problem.year}`;
    complain(reading, [...path, 'lever'], found, `sums of ${problem.range[0]} to ${problem.range[1]}`);
    return;
  }
}

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
      complain(reading, [...path, field], `${field} of a ${target}`, 'dates of levers only');
    return null;
  }
  if (scenario === null) return null;
  const calendar = { policyYear: scenario.region.policyYear, horizon: scenario.horizon };
  const written = { start: entry.start ?? null, end: entry.end ?? null };
  const span = resolveSpan(written, scenario.policy.programme, { document, path, calendar, issues });
  return span === null ? null : { ...span, ramp: entry.ramp ?? 0 };
}
