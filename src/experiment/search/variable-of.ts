import type { Variable } from '../../analysis/optimisation/variables.js';
import type { ExperimentInput } from '../../scenario/experiment/experiment-input.js';

/** An input of an experiment as what a search may change. */
export function variableOf({ values }: Pick<ExperimentInput, 'values'>): Variable {
  return 'choices' in values
    ? { choices: values.choices }
    : { range: values.range, ...(values.whole ? { whole: true } : {}) };
}
