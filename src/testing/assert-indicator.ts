import { LANGUAGES } from '../language/languages.js';
import type { Indicator } from '../model/entries/indicator.js';
import { medinno } from '../model/medinno.js';
import { extend } from '../model/model.js';
import { possibleValues } from '../model/possible-totals.js';
import { requireLaws } from './broken-laws.js';
import { observedWith, type TrialPlace, trialPlace } from './trial-place.js';
import { areSame, type Trial, untouched } from './trial-runs.js';

const YEARS = 3;
/** What sums of fractions may miss. */
const ROUNDING = 1e-9;

/**
 * The laws of an indicator: it has its words and a unit, depends on parameters that there are, gives a number in every year
 * (a ratio may have none) that its unit can be, and observing it changes no other column.
 * @throws BrokenLawsError with all that is broken
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const papers = medinno.indicators.find(({ id }) => id === 'papers');
 * assertIndicator(papers, { region: scenario.region });
 */
export function assertIndicator(indicator: Indicator, { region, model = medinno }: Trial): void {
  const without = {
    ...model,
    submodels: model.submodels,
    indicators: model.indicators.filter(({ id }) => id !== indicator.id),
  };
  const added = without.indicators.length < model.indicators.length;
  const own = added ? model : extend(model, { indicators: [indicator] });
  const { id, name, unit, definition, leansOn } = indicator;
  const broken: string[] = [];
  for (const [field, words] of Object.entries({ name, definition }))
    for (const language of LANGUAGES)
      if ((words[language] ?? '').trim() === '') broken.push(`${field}.${language} is empty`);
  if (unit.trim() === '') broken.push('unit is empty');
  for (const parameter of leansOn)
    if (!Object.hasOwn(own.parameters, parameter))
      broken.push(`it depends on ${parameter}, which is no parameter`);
  const place = trialPlace(region, own);
  requireLaws(`indicator ${id}`, [
    ...broken,
    ...brokenValues(indicator, place, observedWith(place, without)),
  ]);
}

function brokenValues({ id, kind, ...own }: Indicator, place: TrialPlace, without: TrialPlace): string[] {
  const { series } = place.setting;
  const observed = untouched(place, YEARS);
  const others = series.flatMap(({ indicator }, column) => (indicator.id === id ? [] : [column]));
  const rest = Array.from({ length: YEARS }, (_, t) => others.map((s) => observed[t * series.length + s]));
  const broken: string[] = [];
  const [least, most] = possibleValues(own);
  if (!areSame(Float64Array.from(rest.flat()), untouched(without, YEARS)))
    broken.push('observing it changes other columns');
  series.forEach(({ indicator, part }, column) => {
    if (indicator.id !== id) return;
    for (let t = 0; t < YEARS; t++) {
      const value = observed[t * series.length + column];
      if (!Number.isFinite(value) && kind !== 'ratio')
        broken.push(`${part || 'its total'} is ${value} in year ${t}`);
      else if (value < least - ROUNDING || value > most + ROUNDING)
        broken.push(
          `${part || 'its total'} is ${value} in year ${t}, which its unit ${own.unit} cannot be: say balance or arbitraryZero where it can`,
        );
    }
  });
  return broken;
}
