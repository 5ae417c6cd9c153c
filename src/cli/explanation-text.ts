import { inputName } from '../language/input-names.js';
import { statusInWords } from '../language/status-in-words.js';
import { sumsUpTo } from '../language/sums-of-place.js';
import { shownUnit } from '../language/units.js';
import { type Language, type Words, words } from '../language/words.js';
import type { Model } from '../model/model.js';
import { payerNamed } from '../model/place/payer-named.js';
import type { Bilingual, Region } from '../model/place/region.js';
import type {
  ControlOfYear,
  Explanation,
  LeanedOn,
  LeverOfYear,
  NotAwardedInYear,
  Operand,
  PartsOf,
} from '../results/explanation.js';
import type { RuleOfYear } from '../results/rule-of-year.js';

/** Digits that distinguish numbers without hiding behind them; the JSON document has all. */
const DIGITS = 6;

/** The words of an explanation, and whose names it has. */
interface Wording {
  readonly language: Language;
  readonly model: Model;
  readonly region: Region;
}

/**
 * An explanation as plain text: the number under the indicator's name, what it is a sum of, what it leans on, what was
 * done in the year.
 */
export function explanationText(explanation: Explanation, name: Bilingual, wording: Wording): string {
  const { language, model } = wording;
  const w = words(language);
  const blocks = [
    headLines(explanation, name[language], language),
    ...explanation.parts.map((parts) => partLines(parts, explanation, wording)),
    operandLines(explanation.operands, language),
    termLines(explanation, language),
    parameterLines(explanation.parameters, explanation.draw, language, model),
    controlLines(explanation.controls, w),
    leverLines(explanation.levers, wording),
    notAwardedLines(explanation.notAwarded, language, model),
    ruleLines(explanation.rules, language, model),
    programmeLines(explanation, wording),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const number = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** The unit of numbers that are said together, as a reader of the language expects it. */
const unitOf = (together: readonly number[], unit: string, language: Language) =>
  shownUnit(unit, language, 'full', sumsUpTo(together, language));

/** A number with its unit, as the language joins them; a bare number has none. In the unit of what is said with it. */
function amount(value: number, unit: string, language: Language, together = [value]): string {
  if (Number.isNaN(value)) return words(language).explanation.undefinedValue;
  const text = inUnit(value, unit, language, together);
  return unit === '1' ? text : words(language).withUnit(text, unitOf(together, unit, language).word);
}

/** A number in the unit of what is said with it. */
const inUnit = (value: number, unit: string, language: Language, together: readonly number[]): string =>
  number(value * unitOf(together, unit, language).times);

/** A lever's name in a language; one that the model does not have keeps the name it came with. */
const leverName = (
  { lever, name }: Pick<LeverOfYear, 'lever' | 'name'>,
  language: Language,
  { levers }: Model,
): string => levers.find(({ id }) => id === lever)?.name[language] ?? name;

function headLines(explanation: Explanation, name: string, language: Language): string[] {
  const { explanation: w } = words(language);
  const { scenario, draw, replicate, seed, indicator, year, value, unit } = explanation;
  return [
    w.number(indicator, name, year, amount(value, unit, language)),
    `  ${w.run(`${scenario}:${draw}:${replicate}`, seed)}`,
    `  ${w.definition(explanation.definition[language])}`,
    `  ${w.status(statusInWords(explanation.status, explanation.scored, language))}`,
  ];
}

/** Parts in the unit of the whole, which stands above them. */
function partLines(
  { dimension, addUp, values }: PartsOf,
  { unit, value: whole }: Pick<Explanation, 'unit' | 'value'>,
  wording: Wording,
): string[] {
  const w = words(wording.language);
  const title = addUp ? w.explanation.addingUp(dimension) : w.explanation.otherReadings(dimension);
  const names = partNames(dimension, wording);
  return [
    title,
    ...values.map(
      ({ part, value }) =>
        `  ${w.explanation.part(part, names[part] ?? part, inUnit(value, unit, wording.language, [whole]))}`,
    ),
  ];
}

/** Words for the parts of a dimension, where it has them. */
function partNames(dimension: string, { region, language }: Wording): Readonly<Record<string, string>> {
  const { areas, channels } = words(language);
  const payers = Object.fromEntries(region.payers.map(({ id, name }) => [id, name[language]]));
  return { area: areas, channel: channels, payer: payers }[dimension] ?? {};
}

function operandLines(operands: readonly Operand[], language: Language): string[] {
  if (operands.length === 0) return [];
  const w = words(language).explanation;
  return [
    w.computedFrom,
    ...operands.map(
      ({ indicator, value, unit }) => `  ${w.operand(indicator, amount(value, unit, language))}`,
    ),
  ];
}

/** Terms in the unit of their sum, which stands above them, each from a value in the unit of that. */
function termLines({ terms, unit: own, value: sum }: Explanation, language: Language): string[] {
  if (terms.length === 0) return [];
  const w = words(language).explanation;
  return [
    w.sumOf,
    ...terms.map(
      ({ indicator, weight, value, unit }) =>
        `  ${w.term(
          inUnit(weight / unitOf([value], unit, language).times, own, language, [sum]),
          indicator,
          amount(value, unit, language),
          inUnit(weight * value, own, language, [sum]),
        )}`,
    ),
  ];
}

function parameterLines(
  parameters: readonly LeanedOn[],
  draw: number,
  language: Language,
  model: Model,
): string[] {
  if (parameters.length === 0) return [];
  const w = words(language).explanation;
  return [
    w.parameters(draw),
    ...parameters.flatMap((leaned) => {
      const { parameter, text, value, unit, grade, source } = leaned;
      const name = language === 'en' ? text : inputName(parameter, text, language, model);
      const shown = amount(value, unit, language, saidOf(leaned));
      return [
        `  ${w.parameter(parameter, shown, { range: rangeText(leaned, language), grade }, name)}`,
        `    ${w.source(source)}`,
      ];
    }),
  ];
}

/** Numbers of a parameter that are said together. */
const saidOf = ({ value, usual, range }: LeanedOn): number[] => [value, usual, ...(range ?? [])];

function rangeText(leaned: LeanedOn, language: Language): string {
  const { overridden, usual, range, unit } = leaned;
  const w = words(language).explanation;
  const shown = (value: number) => inUnit(value, unit, language, saidOf(leaned));
  if (overridden) return w.setByScenario(shown(usual));
  return range === null ? w.neverVaried : w.varied(shown(range[0]), shown(range[1]), shown(usual));
}

function controlLines(controls: readonly ControlOfYear[], { explanation: w }: Words): string[] {
  const moved = controls.filter(({ baseline, value }) => baseline !== value);
  if (moved.length === 0) return [w.asInBaseline];
  return [
    w.unlikeBaseline,
    ...moved.map(
      ({ control, baseline, value }) => `  ${w.control(control, number(value), number(baseline))}`,
    ),
  ];
}

const aimed = ({ lever, target }: Pick<LeverOfYear, 'lever' | 'target'>): string =>
  target === '' ? lever : `${lever}, ${target}`;

function leverLines(levers: readonly LeverOfYear[], wording: Wording): string[] {
  if (levers.length === 0) return [];
  const { language, model, region } = wording;
  const { code } = region.currency;
  const w = words(language).explanation;
  return [
    w.levers,
    ...levers.flatMap((explanation) => {
      const { unit, doseAsked, dose, price, asked, paid, moved } = explanation;
      const doses = [dose, doseAsked];
      const given = inUnit(dose, unit, language, doses);
      return [
        [
          `  ${w.lever(aimed(explanation), leverName(explanation, language, model), given, amount(doseAsked, unit, language, doses))}`,
          price === null ? '' : w.priced(price, code),
          w.money(asked, paid, code),
        ].join(''),
        ...moved.map(({ control, from, to }) => `    ${w.moved(control, number(from), number(to))}`),
      ];
    }),
  ];
}

function notAwardedLines(levers: readonly NotAwardedInYear[], language: Language, model: Model): string[] {
  if (levers.length === 0) return [];
  const w = words(language).explanation;
  return [
    w.notAwarded,
    ...levers.map(
      (each) => `  ${w.award(each.lever, leverName(each, language, model), number(each.chance))}`,
    ),
  ];
}

function ruleLines(rules: readonly RuleOfYear[], language: Language, model: Model): string[] {
  if (rules.length === 0) return [];
  const w = words(language).explanation;
  return [
    w.rules,
    ...rules.flatMap((rule) => {
      const { when, until, values, yearSeen, seen, since, dose, unit } = rule;
      const said = w.ruleText(when, until);
      return [
        `  ${w.rule(aimed(rule), leverName(rule, language, model), amount(dose, unit, language), { seen: yearSeen, since })}`,
        ...(said === '' ? [] : [`    ${said}`]),
        ...Object.entries(values).map(([name, value]) => `    ${name} = ${number(value)}`),
        ...seen.map((one) => `    ${w.operand(one.indicator, amount(one.value, one.unit, language))}`),
      ];
    }),
  ];
}

function programmeLines({ programme }: Explanation, wording: Wording): string[] {
  if (programme === null) return [];
  const { language, region } = wording;
  const { explanation: w } = words(language);
  const { code } = region.currency;
  return [
    w.programme(payerNamed(region, programme.payer).name[language], programme, code),
    `  ${w.programmePaid(programme, code)}`,
  ];
}
