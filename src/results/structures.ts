import type { Collected } from '../ensemble/collected.js';
import { parameterDraw } from '../ensemble/parameter-draw.js';
import { mean } from '../statistics/mean.js';
import { pairedEffect } from '../statistics/paired.js';
import type { StructureRow } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** Fewer draws of a form say nothing of it. */
const FEWEST_DRAWS = 5;

/** Net health benefit of every scenario where each form of the model was drawn, against that over all draws. */
export function structureRows(collected: Collected): StructureRow[] {
  const { model } = collected;
  const structures = Object.entries(model.parameters).filter(([, { forms }]) => forms.length > 0);
  const effects = differences(collected);
  return structures.flatMap(([parameter, { text, choices, forms }]) =>
    choices.flatMap((value, n) => formRows(collected, effects, { parameter, text, value, name: forms[n] })),
  );
}

/** Difference of every alternative to the baseline in every run, row-major draws x replicates. */
function differences(collected: Collected): Float64Array[] {
  const column = seriesIndex(collected, 'netHealthBenefit');
  const baseline = totalOver(collected, 0, column);
  return collected.scenarios
    .slice(1)
    .map((_, n) => pairedDifference(totalOver(collected, n + 1, column), baseline));
}

function formRows(
  collected: Collected,
  effects: readonly Float64Array[],
  form: Pick<StructureRow, 'parameter' | 'text' | 'value' | 'name'>,
): StructureRow[] {
  const { scenarios, replicates } = collected;
  const drawn = drawsOf(collected, form);
  if (drawn.length < FEWEST_DRAWS || drawn.length === collected.draws.length) return [];
  const means = effects.map((values) => mean(runsOf(values, drawn, replicates.length)));
  const highest = Math.max(0, ...means);
  return scenarios.slice(1).map(({ id }, n) => {
    const { low, high } = pairedEffect(
      runsOf(effects[n], drawn, replicates.length),
      drawn.length,
      replicates.length,
    );
    const keepsSign = Math.sign(means[n]) === Math.sign(mean(effects[n]));
    const best = means[n] === highest;
    return { ...form, draws: drawn.length, scenario: id, mean: means[n], low, high, keepsSign, best };
  });
}

/** Positions of the draws in which a structure had that form. */
function drawsOf(
  { scenarios, draws, model }: Collected,
  { parameter, value }: Pick<StructureRow, 'parameter' | 'value'>,
) {
  const [{ seed, overrides }] = scenarios;
  return draws.flatMap((draw, d) =>
    parameterDraw(seed, draw, overrides, model)[parameter] === value ? [d] : [],
  );
}

const runsOf = (values: Float64Array, draws: readonly number[], replicates: number): Float64Array =>
  Float64Array.from(draws.flatMap((d) => [...values.subarray(d * replicates, (d + 1) * replicates)]));
