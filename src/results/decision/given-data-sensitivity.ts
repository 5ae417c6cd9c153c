import { givenDataShares } from '../../analysis/sensitivity/given-data-indices.js';
import type { Decision, StateInput } from './decision.js';
import { outcomesOf } from './outcomes.js';
import {
  goesWithColumn,
  NOTHING_SAID,
  type OutcomeRuns,
  type SensitivityRow,
  type SensitivityTables,
} from './sensitivity-row.js';

/** Fewer states do not show what an outcome depends on. */
export const FEWEST_STATES = 20;
/** Resamples and permutations; each takes a pass through all states, inputs and outcomes. */
const REPEATED = 199;

/**
 * Sensitivities from whatever was run: first-order shares of the variance of what every strategy brings, and of the lead of the best over
 * the next. What inputs do only together is not seen. Nothing of too few states, or where nothing differs between them.
 */
export function givenDataSensitivity(decision: Decision): SensitivityTables {
  if (decision.count < FEWEST_STATES || decision.inputs.length === 0) return { sensitivity: [], noise: [] };
  const tables = outcomesOf(decision).map((outcome) => ofGivenData(decision, outcome));
  return {
    sensitivity: tables.flatMap(({ sensitivity }) => sensitivity),
    noise: tables.flatMap(({ noise }) => noise),
  };
}

/** Inputs of an outcome that have an interval besides those that stand out from chance: the largest. */
const MOST_WITH_INTERVAL = 5;

function ofGivenData(decision: Decision, outcome: OutcomeRuns): SensitivityTables {
  const { runs, ...named } = outcome;
  // A choice that is another one in most states says nothing: there are no two to compare.
  const inputs = decision.inputs.filter((input) => !isScattered(input));
  // Of hundreds of inputs most say nothing: what stands out is found first, and only then how exactly it is known.
  const all = indicesOf(decision, runs, inputs, { permutations: REPEATED, resamples: 1 });
  const largest = [...all.inputs]
    .sort((a, b) => (b.first.estimate ?? 0) - (a.first.estimate ?? 0))
    .slice(0, MOST_WITH_INTERVAL);
  const shown = inputs.filter(
    ({ id }, n) => all.inputs[n].means.beyondChance || largest.some(({ input }) => input === id),
  );
  const known = indicesOf(decision, runs, shown, { permutations: 1, resamples: REPEATED });
  const intervals = new Map(known.inputs.map(({ input, first }) => [input, first]));
  const sensitivity = all.inputs.map(
    ({ input, first, means }, n): SensitivityRow => ({
      ...named,
      input,
      role: inputs[n].role,
      method: 'givenData',
      ...NOTHING_SAID,
      first: first.estimate,
      firstLow: intervals.get(input)?.low ?? null,
      firstHigh: intervals.get(input)?.high ?? null,
      beyondChance: means.beyondChance,
      ...goesWithColumn(decision, input),
    }),
  );
  return { sensitivity, noise: all.noiseShare === null ? [] : [{ ...named, share: all.noiseShare }] };
}

/** Whether an input has so many choices that hardly two states share one. */
const isScattered = ({ kind, values }: StateInput): boolean =>
  kind === 'choice' && 2 * new Set(values).size > values.length;

const indicesOf = (
  { count, replicates }: Decision,
  runs: Float64Array,
  inputs: Decision['inputs'],
  repeated: { readonly permutations: number; readonly resamples: number },
) =>
  givenDataShares({
    inputs: inputs.map(({ id, values, kind }) => ({ id, values, choices: kind === 'choice' })),
    outputs: Array.from({ length: count }, (_, n) => runs.subarray(n * replicates, (n + 1) * replicates)),
    ...repeated,
    seed: 'sensitivity',
  });
