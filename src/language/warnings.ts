import type { Model } from '../model/model.js';
import { MODEL_CURRENCY } from '../model/place/currency.js';
import type { Bilingual } from '../model/place/region.js';
import type { Comparison } from '../results/tables.js';
import type { Warning } from '../scenario/reading/warning.js';
import { regionField } from '../scenario/region/region-fields.js';
import { inputName } from './input-names.js';
import { isMoney } from './units.js';
import type { WarningNames, WarningWords } from './warning-words.js';
import { CHINESE_WARNINGS } from './warnings-chinese.js';
import { ENGLISH_WARNINGS } from './warnings-english.js';
import { type Language, words } from './words.js';

const WORDS: Readonly<Record<Language, WarningWords>> = { en: ENGLISH_WARNINGS, zh: CHINESE_WARNINGS };

/** A scenario that warnings may be about. */
interface Titled {
  readonly id: string;
  readonly title: Bilingual;
}

/**
 * A warning in words: one sentence or two. Where there are several scenarios it begins with those that it is about, unless
 * it is about all.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const [first] = callWarnings([scenario], medinno, false);
 * first === undefined ? 'none' : warningInWords(first, [scenario], 'en', medinno); // => 'none'
 */
export function warningInWords(
  warning: Warning,
  scenarios: readonly Titled[],
  language: Language,
  model: Model,
): string {
  const names = warningNames(scenarios, language, model);
  const say = WORDS[language][warning.code] as (warning: Warning, names: WarningNames) => string;
  const sentence = say(warning, names);
  const aboutAll = scenarios.every(({ id }) => warning.of.includes(id));
  if (warning.of.length === 0 || aboutAll || warning.code === 'changesNothing') return sentence;
  return WORDS[language].about(warning.of.map(names.scenario), sentence);
}

/** All warnings of a comparison in words. */
export const warningsInWords = (
  { warnings, scenarios }: Pick<Comparison, 'warnings' | 'scenarios'>,
  language: Language,
  model: Model,
): string[] => warnings.map((warning) => warningInWords(warning, scenarios, language, model));

function warningNames(scenarios: readonly Titled[], language: Language, model: Model): WarningNames {
  const { quote, chart } = words(language);
  const { levers, parameters, controls, currency = MODEL_CURRENCY } = model;
  return {
    scenario: (id) => quote(scenarios.find((scenario) => scenario.id === id)?.title[language] ?? id),
    lever: (id) => {
      const lever = levers.find((entry) => entry.id === id);
      return lever === undefined ? id : chart.axisUnit(lever.name[language], id);
    },
    parameter: (id) =>
      Object.hasOwn(parameters, id) ? chart.axisUnit(inputName(id, id, language, model), id) : id,
    figure: (path) => {
      const figure = regionField(path, model);
      return figure === null ? path : chart.axisUnit(figure.label[language], path);
    },
    isMoney: (path) => isMoney(regionField(path, model)?.unit ?? ''),
    control: (id) => (Object.hasOwn(controls, id) ? controls[id].title[language] : id),
    payer: ({ name }) => name[language],
    currency: currency.code,
  };
}
