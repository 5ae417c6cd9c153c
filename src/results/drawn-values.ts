import type { Draw } from '../draws/draw.js';
import { drawnOnce } from '../draws/drawn-once.js';
import { BURDEN_FACTOR, type UncertainFigure, uncertainFigures } from '../draws/region-draw.js';
import { AWARD_CHANCE, leansOnAwardChance } from '../model/engine/award.js';
import type { LeverUse, Policy } from '../model/engine/policy.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import { movedControls } from '../model/moved-controls.js';
import { variedIn } from '../model/parameter-values.js';
import { ownParameter } from '../scenario/region/region-fields.js';
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
export function drawnValues(scenario: Scenario, draws: readonly number[], model: Model): Drawn[] {
  const drawn = draws.map((draw) => drawnOnce(scenario, draw, model));
  return [...drawnParameters(scenario, drawn, model), ...drawnFigures(scenario, drawn, model)];
}

function drawnParameters({ region: place }: Scenario, drawn: readonly Draw[], model: Model): Drawn[] {
  const parameters: readonly ParameterValues[] = drawn.map((draw) => draw.parameters);
  const moves = movesOf(model);
  return variedIn(place, model).map((id) => ({
    parameter: id,
    text: model.parameters[id].text,
    unit: model.parameters[id].unit,
    grade: model.parameters[id].grade,
    values: parameters.map((values) => values[id]),
    matters: (under) => parameterMatters(id, under, model, moves),
  }));
}

function parameterMatters(id: string, { policy, region }: Scenario, model: Model, moves: Moves): boolean {
  if (id === AWARD_CHANCE) return leansOnAwardChance(policy, region, model.levers);
  return countsUnder(policy, model.parameters[id].behind, moves);
}

function drawnFigures(scenario: Scenario, drawn: readonly Draw[], model: Model): Drawn[] {
  const moves = movesOf(model);
  const isDrawn = ({ path }: UncertainFigure) => !Object.hasOwn(scenario.overrides, ownParameter(path) ?? '');
  return uncertainFigures(scenario, model)
    .filter(isDrawn)
    .map((figure) => ({
      parameter: figure.path,
      text: textOf(figure, model),
      unit: figure.unit,
      grade: figure.grade,
      values: drawn.map(({ figures }) => figures.get(figure.path)!),
      matters: (under) => {
        const parameter = ownParameter(figure.path);
        if (parameter !== null) return parameterMatters(parameter, under, model, moves);
        return !figure.path.startsWith('prices.') || paysPrice(under.policy, model.levers, figure.path);
      },
    }));
}

/** True unless the controls behind which a parameter stands are all left as they are; a lever that is not in the catalogue may move them. */
function countsUnder(policy: Policy, behind: readonly string[] | null, moves: Moves): boolean {
  if (behind === null) return true;
  return policy.levers.some((use) => {
    const moved = moves(use);
    return moved === null || behind.some((control) => moved.includes(control));
  });
}

/** Controls that a use of a lever moves, with the target that it has; null of a lever that is not in the catalogue. */
type Moves = (use: LeverUse) => readonly string[] | null;

/** The moves of a model, each found once: every parameter asks for those of every lever. */
function movesOf(model: Model): Moves {
  const found = new Map<string, readonly string[] | null>();
  return (use) => {
    const key = `${use.lever} ${use.target ?? ''}`;
    if (!found.has(key)) found.set(key, movedBy(use, model));
    return found.get(key)!;
  };
}

function movedBy({ lever, target }: LeverUse, model: Model): string[] | null {
  const entry = model.levers.find(({ id }) => id === lever);
  if (entry === undefined) return null;
  return movedControls(target === undefined ? entry : { ...entry, targets: [target] }, model);
}

/** True if a lever of the policy is paid for at this price; a lever that is not in the catalogue may be. */
function paysPrice(policy: Policy, levers: Model['levers'], path: string): boolean {
  return policy.levers.some(({ lever }) => {
    const entry = levers.find(({ id }) => id === lever);
    return entry === undefined || `prices.${entry.price}` === path;
  });
}

/** A figure in words, from its path and unit: `prices.platform` is the price of platform in so much a year. */
function textOf({ path, unit }: UncertainFigure, { parameters }: Model): string {
  if (path === BURDEN_FACTOR) return "burden of disease per resident over the nation's";
  const parameter = ownParameter(path);
  if (parameter !== null) return parameters[parameter].text;
  const [section, name] = path.split('.');
  const plain = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${section === 'prices' ? 'price of ' : ''}${plain} (${unit})`;
}
