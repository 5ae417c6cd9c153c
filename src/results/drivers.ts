import type { Collected } from '../ensemble/collected.js';
import { parameterDraw } from '../ensemble/parameter-draw.js';
import {
  BURDEN_FACTOR,
  figureDraw,
  type UncertainFigure,
  uncertainFigures,
} from '../ensemble/region-draw.js';
import { normalQuantile } from '../maths/normal.js';
import type { Policy } from '../model/engine/policy.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import { variedParameters } from '../model/parameter-values.js';
import type { Scenario } from '../scenario/scenario.js';
import { drawMeans } from '../statistics/crossed-layout.js';
import { spearman } from '../statistics/rank-correlation.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** How many parameters or figures are named for each scenario. */
const NAMED = 5;
/** Fewer draws say nothing about ranks. */
const FEWEST_DRAWS = 10;
/** Chance that any of the inputs is named although none matters. */
const FALSE_ALARM = 0.05;

/** Something that was drawn, with its value in every draw. */
interface Drawn {
  readonly parameter: string;
  readonly text: string;
  readonly unit: string;
  readonly grade: string;
  readonly values: readonly number[];
  /** False where it can have no part in what a scenario brings, so that its correlation is chance alone. */
  readonly matters: (scenario: Scenario) => boolean;
}

/** What a scenario's net health benefit depends on most, parameters and figures alike: rank correlation over draw means. */
export function driverRows(collected: Collected): Comparison['drivers'] {
  const { scenarios, draws, replicates, model } = collected;
  if (draws.length < FEWEST_DRAWS) return [];
  const column = seriesIndex(collected, 'netHealthBenefit');
  const baseline = totalOver(collected, 0, column);
  const drawn = [...drawnParameters(scenarios[0], draws, model), ...drawnFigures(scenarios[0], draws, model)];
  const least = correlationBeyondChance(draws.length, drawn.length);
  return scenarios.slice(1).flatMap((scenario, offset) => {
    const difference = pairedDifference(totalOver(collected, offset + 1, column), baseline);
    const effects = [...drawMeans(difference, draws.length, replicates.length)];
    return drawn
      .filter(({ matters }) => matters(scenario))
      .map(({ parameter, text, unit, grade, values }) => ({
        scenario: scenario.id,
        parameter,
        text,
        unit,
        grade,
        correlation: spearman(values, effects),
      }))
      .filter(({ correlation }) => Math.abs(correlation) >= least)
      .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
      .slice(0, NAMED);
  });
}

/**
 * Rank correlation that chance alone gives to any of so many inputs with a probability below the false alarm:
 * Bonferroni's bound on the normal approximation with standard error 1/√(draws - 1).
 */
function correlationBeyondChance(draws: number, inputs: number): number {
  return normalQuantile(1 - FALSE_ALARM / (2 * inputs)) / Math.sqrt(draws - 1);
}

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
