import { drawnOnce } from '../draws/drawn-once.js';
import type { Collected } from '../ensemble/collected.js';
import { normalQuantile } from '../maths/normal-quantile.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Bilingual } from '../model/place/region.js';
import { drawMeans } from '../statistics/crossed-layout.js';
import { mean, sampleVariance } from '../statistics/mean.js';
import { satterthwaiteDegrees, studentMultiple, studentQuantile } from '../statistics/student.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** Net health benefit of a scenario in the draws that took a form of the model, against those that took the usual one. */
export interface StructureRow {
  /** Id of the parameter that chooses, and what it is in English. */
  readonly parameter: string;
  readonly text: string;
  readonly value: number;
  readonly name: Bilingual;
  /** What the form stands in place of. */
  readonly usual: Bilingual;
  readonly draws: number;
  readonly scenario: string;
  readonly mean: number;
  /** Mean less that of the draws with the usual form, and its 95 % interval, in which everything else that was drawn differs too. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Whether chance gives so large a difference to any form of the model with a probability below 5 %. */
  readonly beyondChance: boolean;
}

/** Fewer draws of a form say nothing of it. */
const FEWEST_DRAWS = 5;
/** Chance that any of the differences of a scenario is called nonzero although no form matters. */
const FALSE_ALARM = 0.05;

type Form = Pick<StructureRow, 'parameter' | 'text' | 'value' | 'name' | 'usual'>;

/**
 * What each form of the model changes in the net health benefit of every scenario: the draws that took it against those that took the
 * usual form. Both differ in all else that was drawn too, so that a difference needs its interval.
 */
export function structureRows(collected: Collected): StructureRow[] {
  const { scenarios, draws, replicates } = collected;
  const forms = otherForms(collected);
  const column = seriesIndex(collected, 'netHealthBenefit');
  const baseline = totalOver(collected, 0, column);
  const effects = scenarios.slice(1).map((_, n) => {
    const difference = pairedDifference(totalOver(collected, n + 1, column), baseline);
    return drawMeans(difference, draws.length, replicates.length);
  });
  const beyond = normalQuantile(1 - FALSE_ALARM / (2 * forms.length));
  const drawn = draws.map((draw) => drawnOnce(scenarios[0], draw, collected.model).parameters);
  return forms.flatMap((form) => formRows({ ...collected, drawn }, effects, form, beyond));
}

/** Every form that is not the usual one, which is that of the point values. */
function otherForms({ model }: Collected): Form[] {
  return Object.entries(model.parameters).flatMap(([parameter, { text, choices, forms, value }]) => {
    const usual = forms[choices.indexOf(value)];
    return forms.flatMap((name, n) =>
      name === usual ? [] : [{ parameter, text, value: choices[n], name, usual }],
    );
  });
}

/** What was collected, and the parameters of every draw. */
interface CollectedDraws extends Collected {
  readonly drawn: readonly ParameterValues[];
}

function formRows(
  collected: CollectedDraws,
  effects: readonly Float64Array[],
  form: Form,
  beyond: number,
): StructureRow[] {
  const taken = drawsOf(collected, form.parameter, form.value);
  const usual = drawsOf(collected, form.parameter, collected.model.parameters[form.parameter].value);
  if (taken.length < FEWEST_DRAWS || usual.length < FEWEST_DRAWS) return [];
  return collected.scenarios.slice(1).map(({ id }, n) => {
    const { difference, standardError, degrees } = welch(at(effects[n], taken), at(effects[n], usual));
    const reach = studentMultiple(degrees) * standardError;
    const byChance = standardError === 0 ? 0 : studentQuantile(beyond, degrees) * standardError;
    return {
      ...form,
      scenario: id,
      draws: taken.length,
      mean: mean(at(effects[n], taken)),
      difference,
      low: difference - reach,
      high: difference + reach,
      beyondChance: Math.abs(difference) > byChance,
    };
  });
}

/** Difference of two means whose variances differ. Source: Welch 1947, Biometrika 34, 28 to 35. */
function welch(taken: Float64Array, usual: Float64Array) {
  const [one, other] = [taken, usual].map((values) => sampleVariance(values) / values.length);
  return {
    difference: mean(taken) - mean(usual),
    standardError: Math.sqrt(one + other),
    degrees: satterthwaiteDegrees([
      [one, taken.length - 1],
      [other, usual.length - 1],
    ]),
  };
}

/** Positions of the draws in which a choice fell on a form. */
const drawsOf = ({ drawn }: CollectedDraws, parameter: string, value: number): number[] =>
  drawn.flatMap((parameters, d) => (parameters[parameter] === value ? [d] : []));

const at = (values: Float64Array, positions: readonly number[]): Float64Array =>
  Float64Array.from(positions, (d) => values[d]);
