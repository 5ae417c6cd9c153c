import { drawsOf } from '../ensemble/plan.js';
import type { Model } from '../model/model.js';
import type { Decision, DecisionGoal, StateInput } from '../results/decision/decision.js';
import { DECISION, isDecision } from '../results/decision/decision-tables.js';
import { drawnValues } from '../results/drawn-values.js';
import { withoutRounding } from '../results/totals.js';
import { type ExperimentInput, isVaried } from '../scenario/experiment/experiment-input.js';
import { goingTogether } from '../scenario/experiment/going-together.js';
import { designedInputs, strategyCount } from '../scenario/experiment/point-count.js';
import { measureOf } from './measure.js';
import { inputsAt } from './point-rows.js';
import { quantityIndex } from './point-values.js';
import type { Quantity } from './quantities.js';
import type { ExperimentRun } from './run-experiment.js';
import { scenarioAt } from './scenario-at.js';

/** Whether every strategy of an experiment met the same states of the world: its levers are crossed with all else that varies. */
export const hasStrategies = ({ experiment }: Pick<ExperimentRun, 'experiment'>): boolean =>
  experiment.sampling.levers === 'crossed';

/** A quantity that strategies are judged by, and what is better. */
type JudgedBy = Pick<Quantity, 'indicator' | 'part'> & { readonly direction: 1 | -1 };

/** Net health benefit, the first of the goals where no goal is it, for which decisions are valued. */
const DECIDED_BY: JudgedBy = { indicator: DECISION, part: '', direction: 1 };

/**
 * The strategies of an experiment in its states of the world: worlds of the design, in each of their draws. A state in which a run of
 * some strategy failed is left out for all. Where levers are not crossed every point is a state, and levers are inputs.
 */
export function decisionOfExperiment(run: ExperimentRun, model: Model): Decision {
  const { goals, sampling } = run.experiment;
  const strategies = strategiesOf(run);
  const worlds = run.points.length / strategies.length;
  const draws = drawsOf(sampling);
  const isObserved = run.quantities.some(isDecision);
  const judged: readonly JudgedBy[] = goals.some(isDecision) || !isObserved ? goals : [...goals, DECIDED_BY];
  const whole = wholeStates(run, { strategies: strategies.length, worlds, draws: draws.length });
  const goalOf = (named: Pick<Quantity, 'indicator' | 'part'>, direction: 1 | -1): DecisionGoal => {
    const quantity = quantityIndex(run, named);
    const effects = strategies.map((_, strategy) =>
      effectsOf(run, { strategy, strategies, whole, quantity }),
    );
    return { ...run.quantities[quantity], direction, effects };
  };
  return {
    strategies,
    inputs: inputsOf(run, { model, strategies: strategies.length, whole, draws }),
    goals: judged.map((goal) => goalOf(goal, goal.direction)),
    limited: limitedBy(run, judged).map((limit) => goalOf(limit, 1)),
    count: whole.length,
    replicates: sampling.replicates,
    leftOut: worlds * draws.length - whole.length,
  };
}

/** Quantities of the limits that no goal is. */
const limitedBy = ({ experiment: { acceptable = [] } }: ExperimentRun, goals: readonly JudgedBy[]) =>
  acceptable.filter(
    (limit) => !goals.some(({ indicator, part }) => indicator === limit.indicator && part === limit.part),
  );

/** Combinations of the choices of the levers, by what of them varies; they stand in every world in this order. */
export function strategiesOf({ experiment, points }: Pick<ExperimentRun, 'experiment' | 'points'>): string[] {
  const varied = designedInputs(experiment).levers.filter(isVaried);
  return points.slice(0, strategyCount(experiment)).map((point) => {
    const at = inputsAt(experiment, point);
    if (varied.length === 1 && varied[0].policies !== undefined) return String(at[varied[0].id]);
    return varied.map(({ id }) => `${id}=${at[id]}`).join(' ');
  });
}

/** A world of the design and one of its draws, by their places. */
interface State {
  readonly world: number;
  readonly draw: number;
}

/** The states in which all runs of all strategies have a value of everything that is observed. */
function wholeStates(
  { results, experiment }: ExperimentRun,
  {
    strategies,
    worlds,
    draws,
  }: { readonly strategies: number; readonly worlds: number; readonly draws: number },
): State[] {
  const { replicates } = experiment.sampling;
  const isWhole = ({ world, draw }: State): boolean => {
    for (let strategy = 0; strategy < strategies; strategy++)
      for (let replicate = 0; replicate < replicates; replicate++) {
        const result = results[world * strategies + strategy][draw * replicates + replicate];
        if (result === null || result.value.some(Number.isNaN) || result.baseline.some(Number.isNaN))
          return false;
      }
    return true;
  };
  const all = Array.from({ length: worlds * draws }, (_, n) => ({
    world: Math.floor(n / draws),
    draw: n % draws,
  }));
  return all.filter(isWhole);
}

interface OfStrategy {
  readonly strategy: number;
  readonly strategies: readonly string[];
  readonly whole: readonly State[];
  readonly quantity: number;
}

/** Effects of a strategy against no policy, states x replicates; levels where nothing is done at any point. */
function effectsOf(run: ExperimentRun, { strategy, strategies, whole, quantity }: OfStrategy): Float64Array {
  const { replicates } = run.experiment.sampling;
  const ofLevels = measureOf(run) === 'value';
  const effects = new Float64Array(whole.length * replicates);
  for (const [state, { world, draw }] of whole.entries()) {
    const own = run.results[world * strategies.length + strategy];
    for (let replicate = 0; replicate < replicates; replicate++) {
      const { value, baseline } = own[draw * replicates + replicate]!;
      effects[state * replicates + replicate] = ofLevels
        ? value[quantity]
        : withoutRounding(value[quantity], baseline[quantity]);
    }
  }
  return effects;
}

interface Varying {
  readonly model: Model;
  readonly strategies: number;
  readonly whole: readonly State[];
  /** Numbers of the draws. */
  readonly draws: readonly number[];
}

/** What differs between the states: the inputs of the design that vary, then what was drawn besides and bears on some strategy. */
function inputsOf(run: ExperimentRun, varying: Varying): StateInput[] {
  const { experiment, points } = run;
  const { strategies, whole } = varying;
  const designed = designedInputs(experiment).designed.filter(isVaried);
  const ofDesign = designed.map((input): StateInput => {
    const place = experiment.inputs.indexOf(input);
    const goesWith = goingTogether(experiment, input.id);
    return {
      ...(goesWith.length === 0 ? {} : { goesWith }),
      id: input.id,
      role: input.role,
      kind: kindOf(input),
      values: Float64Array.from(whole, ({ world }) => points[world * strategies][place]),
    };
  });
  return [...ofDesign, ...drawnInputs(run, varying, new Set(designed.map(({ id }) => id)))];
}

const kindOf = ({ role, policies }: Pick<ExperimentInput, 'role' | 'policies'>): StateInput['kind'] =>
  role === 'structure' || policies !== undefined ? 'choice' : 'number';

function drawnInputs(
  { experiment, points }: ExperimentRun,
  { model, strategies, whole, draws }: Varying,
  designed: ReadonlySet<string>,
): StateInput[] {
  if (experiment.sampling.draws === 0) return [];
  const looked = hasStrategies({ experiment }) ? strategies : MOST_LOOKED;
  const scenarios = points.slice(0, looked).map((point) => scenarioAt(experiment, point, model));
  return drawnValues(experiment.scenario, draws, model)
    .filter(({ parameter, matters }) => !designed.has(parameter) && scenarios.some(matters))
    .map(({ parameter, values }) => ({
      id: parameter,
      role: isStructure(model, parameter) ? 'structure' : 'uncertainty',
      kind: isStructure(model, parameter) ? 'choice' : 'number',
      values: Float64Array.from(whole, ({ draw }) => values[draw]),
    }));
}

/** Points whose levers say which inputs have a part: all use the same levers, unless a dose is 0. */
const MOST_LOOKED = 50;

const isStructure = ({ parameters }: Model, id: string): boolean =>
  Object.hasOwn(parameters, id) && parameters[id].role === 'structure';
