import { parameterDraw } from '../ensemble/parameter-draw.js';
import {
  BURDEN_FACTOR,
  figureDraw,
  type UncertainFigure,
  uncertainFigures,
} from '../ensemble/region-draw.js';
import type { Policy } from '../model/engine/policy.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import { variedParameters } from '../model/parameter-values.js';
import type { Scenario } from '../scenario/scenario.js';

/** Something that was drawn, with its value in every draw. */
export interface Drawn {
  readonly parameter: string;
  readonly text: string;
  readonly unit: string;
  readonly grade: string;
  readonly values: readonly number[];
  /** False where it can have no part in what a scenario brings, so that its correlation is chance alone. */
  readonly matters: (scenario: Scenario) => boolean;
}

/** Everything that is drawn for a scenario, parameters first, with its value in each of the draws. */
export const drawnValues = (scenario: Scenario, draws: readonly number[], model: Model): Drawn[] => [
  ...drawnParameters(scenario, draws, model),
  ...drawnFigures(scenario, draws, model),
];

function drawnParameters({ seed, overrides }: Scenario, draws: readonly number[], model: Model): Drawn[] {
  const parameters: readonly ParameterValues[] = draws.map((draw) =>
    parameterDraw(seed, draw, overrides, model),
  );
  return variedParameters(model).map((id) => ({
    parameter: id,
    text: model.parameters[id].text,
    unit: model.parameters[id].unit,
    grade: model.parameters[id].grade,
    values: parameters.map((values) => values[id]),
    matters: () => true,
  }));
}

function drawnFigures(scenario: Scenario, draws: readonly number[], model: Model): Drawn[] {
  return uncertainFigures(scenario, model).map((figure) => ({
    parameter: figure.path,
    text: textOf(figure),
    unit: figure.unit,
    grade: figure.grade,
    values: draws.map((draw) => figureDraw(scenario.seed, figure, draw)),
    matters: ({ policy }) =>
      !figure.path.startsWith('prices.') || paysPrice(policy, model.levers, figure.path),
  }));
}

/** True if a lever of the policy is paid for at this price; a lever that is not in the catalogue may be. */
function paysPrice(policy: Policy, levers: Model['levers'], path: string): boolean {
  return policy.levers.some(({ lever }) => {
    const entry = levers.find(({ id }) => id === lever);
    return entry === undefined || `prices.${entry.price}` === path;
  });
}

/** A figure in words, from its path and unit: `prices.platform` is the price of platform in so much a year. */
function textOf({ path, unit }: UncertainFigure): string {
  if (path === BURDEN_FACTOR) return "burden of disease per resident over the nation's";
  const [section, name] = path.split('.');
  const plain = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${section === 'prices' ? 'price of ' : ''}${plain} (${unit})`;
}
