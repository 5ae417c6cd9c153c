import { strategiesOf } from '../../experiment/decision-of-experiment.js';
import { turningSearch } from '../../experiment/turning/turning-rows.js';
import { changeTitle, inputTitle, valueTitle } from '../../language/experiment-names.js';
import { sumsOf } from '../../language/sums-of-place.js';
import { words } from '../../language/words.js';
import type { Model } from '../../model/model.js';
import type { Region } from '../../model/place/region.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import { limitsOf } from '../../results/decision/acceptable.js';
import { type ExperimentInput, isVaried } from '../../scenario/experiment/experiment-input.js';
import { studyId } from '../../scenario/experiment/planned-study.js';
import { designedInputs } from '../../scenario/experiment/point-count.js';
import type { DecisionContext, DecisionMoney, DecisionNames } from '../decision/decision-context.js';
import { basisOfExperiment, type ExperimentContext, goalName, goalUnit } from './experiment-context.js';

/** What an experiment says of a decision, for its charts and sections; null where it has no sample of states of the world. */
export function decisionOfContext(context: ExperimentContext): DecisionContext | null {
  const { decision, run, language, form } = context;
  if (decision === null) return null;
  const { robustness, structureRanks, agreement, sensitivity, noise, discovery } = context;
  const { information, studies } = context;
  return {
    ...{ robustness, structureRanks, agreement, sensitivity, noise, discovery, information, studies },
    turningPoints: context.turningPoints,
    search: run.turning === undefined ? undefined : turningSearch(run.turning),
    decision,
    limits: limitsOf(decision, run.experiment.acceptable),
    names: namesIn(context),
    money: moneyOf(run.experiment.scenario.region),
    foot: [basisOfExperiment(context), words(language).caveat.general],
    language,
    form,
  };
}

const moneyOf = (region: Region): DecisionMoney => ({
  currency: region.currency.code,
  perDaly: region.health.opportunityCost.central,
  sums: sumsOf(regionAtPolicy(region)),
});

function namesIn(context: ExperimentContext): DecisionNames {
  const { run, model, language } = context;
  const inputOf = (id: string) =>
    run.experiment.inputs.find((input) => input.id === id) ?? drawnInput(id, model);
  const titles = strategiesOf(run).map((id, place) => [id, strategyTitle(context, place)] as const);
  const strategies = new Map(titles);
  return {
    strategy: (id) => strategies.get(id) ?? id,
    input: (id) => inputTitle(inputOf(id), model, language),
    value: (id, value) => valueTitle(inputOf(id), value, model, language),
    study: (id) => run.experiment.studies?.find((one) => studyId(one) === id)?.title[language] ?? id,
    goal: (goal) => goalName(context, goal),
    unit: (goal) => goalUnit(context, goal),
  };
}

/** An input that was drawn besides those of the design. */
const drawnInput = (id: string, { parameters }: Model): NamedInput => {
  const of = Object.hasOwn(parameters, id) ? 'parameter' : 'figure';
  const range = of === 'parameter' ? parameters[id].range : null;
  return { id, of, values: { range: range ?? [0, 0], whole: false } };
};

type NamedInput = Pick<ExperimentInput, 'id' | 'of' | 'policies' | 'values'>;

/** A strategy by what it does: the policies that it chooses and the doses of its levers that vary, a single one by all that it does. */
function strategyTitle({ run, model, language }: ExperimentContext, place: number): string {
  const { experiment, points } = run;
  const { levers } = designedInputs(experiment);
  const varied = levers.filter(isVaried);
  const named = varied.length === 0 ? levers : varied;
  if (named.length === 0) return experiment.scenario.title[language];
  const titles = named.map((input) => {
    const value = points[place][experiment.inputs.indexOf(input)];
    return named.length === 1 && input.policies !== undefined
      ? valueTitle(input, value, model, language)
      : changeTitle(input, value, model, language);
  });
  return titles.join(words(language).experiment.join);
}
