import { alike, type Bilingual, oneOf } from '../reading/bilingual.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, valueAt } from '../reading/validate.js';
import { regionField } from '../region/region-fields.js';
import type { Scenario } from '../scenario.js';
import type { InputEntry } from './experiment-schema.js';
import { complain, type InputReading, type Path, type ReadableInput } from './input-reading.js';

const TARGETS = ['lever', 'startOf', 'policy', 'value', 'parameter', 'figure'] as const;

export type Target = (typeof TARGETS)[number];

/** What an input of each role may be. */
const TARGETS_OF: Readonly<Record<InputEntry['role'], readonly Target[]>> = {
  lever: ['lever', 'policy', 'value', 'startOf'],
  uncertainty: ['parameter', 'figure'],
  structure: ['parameter'],
};

/** Which of lever, its start, policy, value, parameter and figure an entry names: exactly one, and one that its role may be. */
export function targetOf(entry: ReadableInput, path: Path, reading: InputReading): Target | null {
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
  if (target === 'policy' || target === 'startOf') return true;
  if (target === 'value') return isValue(name, at, reading);
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

/** A named value of the scenario's policy, one that its expressions use. */
function isValue(name: string, at: Path, reading: InputReading): boolean {
  if (reading.scenario === null || isAsWritten(reading.scenario)) return true;
  const known = [
    ...new Set(reading.scenario.policy.levers.flatMap(({ values = {} }) => Object.keys(values))),
  ];
  if (known.includes(name)) return true;
  const expected = known.length === 0 ? NO_VALUES : oneOf(known, Number.POSITIVE_INFINITY);
  complain(reading, at, describe(name), expected, nearestName(name, known));
  return false;
}

/** Whether expressions were left as they stand in files, as lists do: which values they use is then not known. */
const isAsWritten = ({ policy }: Scenario): boolean =>
  policy.levers.some(({ dose, rule }) =>
    [dose, rule?.when, rule?.until].some((program) => program?.steps.length === 0),
  );

const NO_VALUES: Bilingual = {
  en: 'a name among the values of the scenario’s policy, which has none',
  zh: '情景政策 values 中的名称（该政策没有 values）',
};

const FIGURE_PATH: Bilingual = { en: 'the path of a figure of the region', zh: '本地区数据的路径' };
