import { alike, type Bilingual } from '../reading/bilingual.js';
import type { Catalogue } from '../reading/catalogue.js';
import { boundsText, type HardBounds } from '../reading/fields.js';
import type { IssueWords } from '../reading/issues.js';
import { describe, valueAt } from '../reading/validate.js';
import { regionField } from '../region/region-fields.js';
import type { Believed, InputValues } from './experiment-input.js';
import { complain, type InputReading, type Path, type ReadableInput } from './input-reading.js';
import type { Target } from './input-target.js';

export function valuesOf(
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
  const believed = entry.range === undefined && !whole ? believedOf(entry, target, reading) : null;
  return { range: [range[0], range[1]], whole, ...(believed === null ? {} : { believed }) };
}

export const BOTH: IssueWords = [
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

const NUMBERS: Bilingual = {
  en: 'numbers: names are choices of a policy',
  zh: '数值（名称仅用于 policy 的 choices）',
};

export const REPEATED_CHOICE: IssueWords = [
  { en: 'a choice a second time', zh: '重复的取值' },
  { en: 'every choice once', zh: '不重复的取值' },
];

function choicesOf(
  written: readonly (number | string)[],
  entry: ReadableInput,
  path: Path,
  reading: InputReading,
): InputValues | null {
  const choices = written.filter((choice) => typeof choice === 'number');
  const name = written.find((choice) => typeof choice === 'string');
  if (name !== undefined) return complain(reading, [...path, 'choices'], describe(name), NUMBERS);
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
  if (target === 'lever' || target === 'startOf' || target === 'value') return null;
  const figure = scenario?.figures.find(({ path }) => path === entry.figure);
  return figure?.low != null && figure.high != null ? ([figure.low, figure.high] as const) : null;
}

/** How the values of a parameter or a figure lie over the range that it has by itself. */
function believedOf(
  { parameter, figure: path }: ReadableInput,
  target: Target,
  { catalogue, scenario }: InputReading,
): Believed | null {
  if (target === 'parameter') {
    const { distribution, massAtZero } = catalogue.model.parameters[parameter!];
    return { of: 'parameter', distribution, massAtZero };
  }
  const value = scenario?.figures.find((figure) => figure.path === path)?.value;
  return value === undefined ? null : { of: 'figure', value };
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
