import { givenDataIndices } from '../../analysis/sensitivity/given-data-indices.js';
import type { Decision } from './decision.js';
import { outcomesOf } from './outcomes.js';
import {
  NOTHING_SAID,
  type OutcomeRuns,
  type SensitivityRow,
  type SensitivityTables,
} from './sensitivity-row.js';

/** Fewer states do not show what an outcome depends on. */
const FEWEST_STATES = 20;
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

function ofGivenData({ inputs, count, replicates }: Decision, outcome: OutcomeRuns): SensitivityTables {
  const { runs, ...named } = outcome;
  const found = givenDataIndices({
    inputs: inputs.map(({ id, values, kind }) => ({ id, values, choices: kind === 'choice' })),
    outputs: Array.from({ length: count }, (_, n) => runs.subarray(n * replicates, (n + 1) * replicates)),
    resamples: REPEATED,
    permutations: REPEATED,
    seed: 'sensitivity',
  });
  const sensitivity = found.inputs.map(
    ({ input, first, means }, n): SensitivityRow => ({
      ...named,
      input,
      role: inputs[n].role,
      method: 'givenData',
      ...NOTHING_SAID,
      first: first.estimate,
      firstLow: first.low,
      firstHigh: first.high,
      beyondChance: means.beyondChance,
    }),
  );
  return { sensitivity, noise: found.noiseShare === null ? [] : [{ ...named, share: found.noiseShare }] };
}
