import { scenarioSeries } from '../../ensemble/scenario-series.js';
import type { Model } from '../../model/model.js';
import { VERSION } from '../../results/version.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import type { SearchAsked } from '../../scenario/experiment/search.js';
import { observedSeries, type Quantity, quantityOf } from '../quantities.js';
import type { ExperimentRunning } from '../run-experiment.js';
import type { AgreementRow } from './agreement-row.js';
import { type SearchCells, searchCells } from './cells.js';
import type { Evaluated } from './evaluated.js';
import { type GenerationRow, generationRows } from './generation-row.js';
import { policyAsks } from './policy-asks.js';
import { type OtherForm, type Retested, retested } from './retest.js';
import { runSearch } from './run-search.js';
import { type Sought, soughtOf } from './sought.js';
import { type SearchSpace, searchSpace } from './space.js';

/** An experiment that says how portfolios are sought. */
export type SearchExperiment = Experiment & { readonly search: SearchAsked };

/** What a search led to and how it held up in worlds that it never saw. */
export interface OptimisationRun {
  readonly experiment: SearchExperiment;
  readonly version: string;
  readonly space: SearchSpace;
  readonly quantities: readonly Quantity[];
  readonly sought: readonly Sought[];
  readonly cells: SearchCells;
  readonly evaluated: readonly Evaluated[];
  readonly front: readonly Evaluated[];
  readonly generations: readonly GenerationRow[];
  /** How far several searches agree; nothing of a single one. */
  readonly agreement: readonly AgreementRow[];
  /** What each of these strategies asks for in its most expensive year, million; NaN where that is not known before it runs. */
  readonly againstAsked: readonly number[];
  /** Of the front, then of the strategies that it is held against. */
  readonly retested: Retested;
  /** Runs, those of the test counted, and how many of them failed. */
  readonly runs: number;
  readonly failed: number;
}

/** Seeks the best portfolios of an experiment and runs them again, with the strategies that they are held against, where the search never was. */
export async function runOptimisation(
  experiment: SearchExperiment,
  running: ExperimentRunning,
): Promise<OptimisationRun> {
  const { model } = running;
  const searched = searchedExperiment(experiment, model);
  const space = searchSpace(experiment, model);
  const quantities = observedSeries(scenarioSeries(experiment.scenario, model), searched).map(quantityOf);
  const sought = soughtOf(experiment, quantities);
  const cells = searchCells(experiment.sampling, experiment.search.search.fresh);
  const found = await runSearch(
    { experiment: searched, space, quantities, sought, cells: cells.search },
    running,
  );
  const { evaluated, front, generations, agreement } = found;
  const against = experiment.search.against.map(({ policy }) => policy);
  const forms = experiment.search.search.heldOut ? otherForms(experiment, model) : [];
  const test = await retested(
    front,
    against,
    { experiment: searched, cells, forms, first: found.next },
    running,
  );
  return {
    experiment,
    version: VERSION,
    space,
    quantities,
    sought,
    cells,
    evaluated,
    front,
    generations: generationRows(generations),
    agreement,
    againstAsked: against.map((policy) => policyAsks(policy, experiment.scenario, model)),
    retested: test,
    runs: test.next,
    failed: found.failed + test.failed,
  };
}

/** What runs observe: what is sought and limited, and nothing else; where forms are held out, each stays the ordinary one. */
export function searchedExperiment(experiment: SearchExperiment, model: Model): SearchExperiment {
  const { scenario, search, goals } = experiment;
  const { target } = search;
  const isGoal = goals.some(({ indicator, part }) => indicator === target?.indicator && part === target.part);
  const sought = target === null || isGoal ? goals : [...goals, target];
  // What a custom indicator is made of has to be observed too.
  const isPlain = (scenario.indicators ?? []).length === 0;
  const ordinary = search.search.heldOut
    ? Object.fromEntries(structuresOf(model).map((id) => [id, model.parameters[id].value]))
    : {};
  return {
    ...experiment,
    goals: sought,
    ...(isPlain ? { observed: [] } : {}),
    scenario: { ...scenario, overrides: { ...ordinary, ...scenario.overrides } },
  };
}

const structuresOf = (model: Model): string[] =>
  Object.keys(model.parameters).filter((id) => model.parameters[id].role === 'structure');

/** Every form of the model but the ordinary one, of those choices that the scenario does not settle. */
export const otherForms = ({ scenario }: Experiment, model: Model): OtherForm[] =>
  structuresOf(model)
    .filter((id) => !Object.hasOwn(scenario.overrides, id))
    .flatMap((id) => {
      const { choices, value } = model.parameters[id];
      return choices.filter((choice) => choice !== value).map((choice) => ({ parameter: id, value: choice }));
    });
