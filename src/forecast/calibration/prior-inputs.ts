import { latinHypercubeColumn } from '../../draws/design.js';
import { parameterQuantile } from '../../draws/parameter-draw.js';
import { figureQuantile, uncertainFigures } from '../../draws/region-draw.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { Model } from '../../model/model.js';
import { variedIn } from '../../model/parameter-values.js';
import type { Bank } from '../bank/bank.js';

/** An input that the runs of a bank differ in. */
export interface PriorInput {
  /** Id of the parameter, or path of the figure. */
  readonly id: string;
  /** Where each run stands in the prior, as a standard normal. */
  readonly column: Float64Array;
  /** The value below which a share u of the prior lies. */
  readonly valueAt: (u: number) => number;
}

/** Every parameter and figure that was drawn for a bank; structures, of which there are a few forms, are no numbers to fit. */
export function priorInputs({ scenario, runs }: Bank, model: Model): PriorInput[] {
  const { region, figures, seed, overrides } = scenario;
  const columnOf = (label: string): Float64Array =>
    Float64Array.from(runs, ({ draw }) => normalQuantile(latinHypercubeColumn(seed, label, draw)));
  const parameters = variedIn(region, model)
    .filter((id) => !Object.hasOwn(overrides, id) && model.parameters[id].distribution !== 'choice')
    .map((id) => ({
      id,
      column: columnOf(id),
      valueAt: (u: number) => parameterQuantile(model.parameters[id], u),
    }));
  const drawn = uncertainFigures({ region, figures }, model).map((figure) => ({
    id: figure.path,
    column: columnOf(`region.${figure.path}`),
    valueAt: (u: number) => figureQuantile(figure, u),
  }));
  return [...parameters, ...drawn];
}
