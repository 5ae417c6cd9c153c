import type { Variable } from '../../analysis/optimisation/variables.js';
import type { Model } from '../../model/model.js';
import { parametersIn } from '../../model/parameter-values.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import { type ExperimentInput, leverOf, startIdOf } from '../../scenario/experiment/experiment-input.js';
import { costOf } from '../dose-for-sum.js';
import { type GivenLever, givenLevers } from './given-levers.js';
import { type SearchValue, searchValues } from './search-values.js';
import { variableOf } from './variable-of.js';

/** A lever that a search doses, and perhaps dates. */
export interface SearchLever {
  readonly id: string;
  readonly variable: Variable;
  /** The dose nearest to none that it may have. */
  readonly anchor: number;
  /** A dose that is less far from none than this is none; 0 where none is not possible. */
  readonly least: number;
  /** Calendar years in which it acts where it begins at once. */
  readonly start: number;
  readonly end: number;
  /** Million a year that a dose costs. */
  readonly cost: (dose: number) => number;
  /** The place among the variables of how many years later it begins; -1 where that does not vary. */
  readonly later: number;
  /** Years later that it may begin. */
  readonly delays: Variable | null;
}

/** What a search varies: first the doses of all levers, then when those begin that have a choice, then named values of the scenario's policy. */
export interface SearchSpace {
  readonly levers: readonly SearchLever[];
  /** Levers of the scenario's policy, which every portfolio has, by rules or always. */
  readonly given: readonly GivenLever[];
  readonly values: readonly SearchValue[];
  readonly variables: readonly Variable[];
  /** What all may cost together in any year, million; infinite without a budget. */
  readonly budget: number;
}

/** Share of its largest dose below which a lever is left out: a plan of many tiny parts is none that could be carried out. */
const LEAST_SHARE = 0.05;

type Searched = Pick<Experiment, 'inputs' | 'scenario' | 'search'>;

/** The space of an experiment that has a search, with costs at the point values of prices and parameters. */
export function searchSpace({ inputs, scenario, search }: Searched, model: Model): SearchSpace {
  const doses = inputs.filter(({ of }) => of === 'lever');
  const dated = doses.filter(({ id }) => inputs.some((input) => input.id === startIdOf(id)));
  const starts = dated.map(({ id }) => inputs.find((input) => input.id === startIdOf(id))!);
  const place = {
    model,
    region: regionAtPolicy(scenario.region),
    p: parametersIn(scenario.region, model, scenario.overrides),
  };
  const levers = doses.map((input): SearchLever => {
    const lever = model.levers.find(({ id }) => id === leverOf(input).lever)!;
    const n = dated.indexOf(input);
    return {
      id: input.id,
      ...dosesOf(input),
      start: input.dates!.start,
      end: input.dates!.end,
      cost: (dose) => Math.max(0, costOf(lever, dose, place)),
      later: n < 0 ? -1 : doses.length + n,
      delays: n < 0 ? null : variableOf(starts[n]),
    };
  });
  const given = givenLevers(scenario, place);
  const values = searchValues(inputs, scenario, given);
  return {
    levers,
    given,
    values,
    variables: [
      ...levers.map(({ variable }) => variable),
      ...starts.map(variableOf),
      ...values.map(({ variable }) => variable),
    ],
    budget: search?.budget?.amount ?? Number.POSITIVE_INFINITY,
  };
}

function dosesOf(input: ExperimentInput): Pick<SearchLever, 'variable' | 'anchor' | 'least'> {
  const { values, least } = input;
  const variable = variableOf(input);
  if ('choices' in values) return { variable, anchor: nearestToNone(values.choices), least: 0 };
  const [low, high] = values.range;
  const anchor = Math.min(high, Math.max(low, 0));
  const usual = LEAST_SHARE * Math.max(Math.abs(low), Math.abs(high));
  return { variable, anchor, least: anchor === 0 ? (least ?? usual) : 0 };
}

const nearestToNone = (choices: readonly number[]): number =>
  choices.reduce((least, choice) => (Math.abs(choice) < Math.abs(least) ? choice : least));
