import { drawnOnce } from '../draws/drawn-once.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import { type DrawnInput, drawnInputs } from './drawn-inputs.js';

/** What was drawn, with the values of every draw, one column an input. */
export interface DrawTable {
  readonly draws: readonly number[];
  readonly inputs: readonly DrawnInput[];
  readonly columns: readonly Float64Array[];
}

/**
 * The values that were used in each draw: those of `drawOf`, to the bit. Draw 0 has the point
 * values.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * drawTable([scenario], [1, 2, 3], medinno).draws; // => [1, 2, 3]
 */
export function drawTable(scenarios: readonly Scenario[], draws: readonly number[], model: Model): DrawTable {
  const inputs = drawnInputs(scenarios, model);
  const [first] = scenarios;
  // As the scenarios have them that do not set them.
  const free = Object.keys(first.overrides).length === 0 ? first : { ...first, overrides: {} };
  const columns = inputs.map(() => new Float64Array(draws.length));
  for (const [row, draw] of draws.entries()) {
    const { parameters, figures } = drawnOnce(free, draw, model);
    const values: ParameterValues = parameters;
    for (const [n, { id }] of inputs.entries()) columns[n][row] = figures.get(id) ?? values[id as string];
  }
  return { draws, inputs, columns };
}

/**
 * The same as rows: the number of the draw, then a field an input.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * drawRows(drawTable([scenario], [1, 2], medinno))[1].draw; // => 2
 */
export const drawRows = ({ draws, inputs, columns }: DrawTable): Record<string, number>[] =>
  draws.map((draw, row) =>
    Object.fromEntries([['draw', draw], ...inputs.map(({ id }, n) => [id, columns[n][row]])]),
  );
