import type { Model } from '../model/model.js';
import { type ExperimentInput, leverOf, startedBy } from '../scenario/experiment/experiment-input.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { regionField } from '../scenario/region/region-fields.js';
import { inputName } from './input-names.js';
import { formatNumber } from './numbers.js';
import { sumsUpTo } from './sums-of-place.js';
import { texts } from './texts.js';
import { isKnownUnit, shownUnit } from './units.js';
import type { Language } from './words.js';

const TEXT = texts({
  en: {
    aimed: (name: string, target: string) => `${name}, ${target}`,
    valued: (name: string, value: string) => `${name}: ${value}`,
    later: (name: string) => `Years until it begins: ${name}`,
    yearly: 'a year',
  },
  zh: {
    aimed: (name, target) => `${name}（${target}）`,
    valued: (name, value) => `${name}：${value}`,
    later: (name) => `${name}推迟年数`,
    yearly: '/年',
  },
});

/** What an input of an experiment is called: a lever with its target, a parameter, a figure of the region, a named value, a choice of policies. */
export function inputTitle(
  input: Pick<ExperimentInput, 'id' | 'of' | 'title'>,
  model: Model,
  language: Language,
): string {
  const { id, of, title } = input;
  if (title !== undefined) return title[language];
  if (of === 'lever') return leverTitle(input, model, language);
  if (of === 'start') return TEXT[language].later(leverTitle({ id: startedBy({ id }) }, model, language));
  if (of === 'figure') return regionField(id, model)?.label[language] ?? id;
  return of === 'parameter' ? inputName(id, id, language, model) : id;
}

const leverTitle = ({ id }: Pick<ExperimentInput, 'id'>, model: Model, language: Language): string => {
  const { lever, target = '' } = leverOf({ id });
  const name = model.levers.find((one) => one.id === lever)?.name[language] ?? lever;
  return aimedTitle(name, target, language);
};

/** A lever by its name, with what it is aimed at. */
export const aimedTitle = (name: string, target: string, language: Language): string =>
  target === '' ? name : TEXT[language].aimed(name, target);

/** Figures of a region are shown as their files have them, and their names say what they are: their units are sentences. */
const PLAIN = { word: '', times: 1 } as const;

/** The unit that an input's values are shown in, and what they are multiplied by to be in it; no word where they have none. */
export function inputUnit(
  { id, of, values }: Pick<ExperimentInput, 'id' | 'of' | 'values'>,
  model: Model,
  language: Language,
): ReturnType<typeof shownUnit> {
  if (of === 'figure') return PLAIN;
  return shownUnit(
    unitOf({ id, of }, model),
    language,
    'full',
    sumsUpTo('choices' in values ? values.choices : values.range, language),
  );
}

function unitOf({ id, of }: Pick<ExperimentInput, 'id' | 'of'>, model: Model): string {
  if (of === 'policy' || of === 'value') return '';
  if (of === 'start') return 'years';
  if (of === 'parameter') return model.parameters[id].unit;
  const { lever } = leverOf({ id });
  return model.levers.find((one) => one.id === lever)?.unit ?? '';
}

/** A value of an input without its unit: a policy by its title, a number as it is shown. */
export const inputValue = (
  input: Pick<ExperimentInput, 'id' | 'of' | 'policies' | 'values'>,
  value: number,
  model: Model,
  language: Language,
): string =>
  input.policies?.[value].title[language] ?? formatNumber(value * inputUnit(input, model, language).times, 4);

/** A value of an input in words: a policy by its title, a dose with its unit. */
export function changeTitle(
  input: Pick<ExperimentInput, 'id' | 'of' | 'title' | 'policies' | 'values'>,
  value: number,
  model: Model,
  language: Language,
): string {
  const chosen = input.policies?.[value];
  if (chosen !== undefined) return chosen.title[language];
  const { word: unit } = inputUnit(input, model, language);
  const amount = inputValue(input, value, model, language);
  return valuedTitle(inputTitle(input, model, language), amount, unit, language);
}

/** A value of an input with its unit alone; of a structure what its form is called. */
export function valueTitle(
  input: Pick<ExperimentInput, 'id' | 'of' | 'policies' | 'values'>,
  value: number,
  model: Model,
  language: Language,
): string {
  const form = input.of === 'parameter' ? formOf(input.id, value, model) : undefined;
  if (form !== undefined) return form[language];
  return withUnit(inputValue(input, value, model, language), unitSaid(input, model, language), language);
}

/** What stands behind a value in a sentence: nothing behind shares and pure numbers, nor in Chinese what has no Chinese word. */
function unitSaid(
  input: Pick<ExperimentInput, 'id' | 'of' | 'values'>,
  model: Model,
  language: Language,
): string {
  const { word } = inputUnit(input, model, language);
  const unit = input.of === 'figure' ? '' : unitOf(input, model);
  if (unit === '1/year') return TEXT[language].yearly;
  if (BARE.has(unit) || (language === 'zh' && !isKnownUnit(unit))) return '';
  return word;
}

/** Units of the catalogue that say nothing to who reads a number. */
const BARE: ReadonlySet<string> = new Set(['1', 'fraction', 'switch']);

/** What a form of a structure is called. */
function formOf(id: string, value: number, { parameters }: Model): Bilingual | undefined {
  const { choices, forms } = parameters[id];
  return forms[choices.indexOf(value)];
}

/** A lever at a dose in words, with its target where it has one. */
export function doseTitle(
  {
    name,
    target,
    dose,
    doseUnit,
  }: {
    readonly name: Bilingual;
    readonly target: string;
    readonly dose: number;
    readonly doseUnit: string;
  },
  language: Language,
): string {
  const { word, times } = shownUnit(doseUnit, language, 'full', sumsUpTo([dose], language));
  return valuedTitle(
    aimedTitle(name[language], target, language),
    formatNumber(dose * times, 3),
    word,
    language,
  );
}

const valuedTitle = (name: string, amount: string, unit: string, language: Language): string =>
  TEXT[language].valued(name, withUnit(amount, unit, language));

const withUnit = (amount: string, unit: string, language: Language): string =>
  language === 'zh' || unit === '' ? amount + unit : `${amount} ${unit}`;
