import { mostRuns } from '../experiment/search/most-runs.js';
import { otherForms, type SearchExperiment } from '../experiment/search/run-optimisation.js';
import { namedBy } from '../experiment/search/search-values.js';
import { searchSpace } from '../experiment/search/space.js';
import { NO_POLICY } from '../model/engine/policy.js';
import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { REGRETS, type SearchAsked } from '../scenario/experiment/search.js';
import { USUAL_SEARCH } from '../scenario/experiment/search-file.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { type InputIssue, type IssueWords, optionIssue, wholeIssue } from '../scenario/reading/issues.js';
import { scenarioWarnings } from '../scenario/scenario-warnings.js';
import { type CalledExperiment, calledExperiment } from './asked-experiment.js';
import { targetTyped } from './asked-target.js';
import type { OptimiseOptions } from './optimise-options.js';
import { searchMisfits } from './search-misfits.js';

/** A call of `optimise` that was found fit, before anything is simulated. */
export interface AskedSearch extends CalledExperiment {
  readonly experiment: SearchExperiment;
  /** The target as it was typed, which makes the results again. */
  readonly target: string | undefined;
}

/** Runs of one search at most: a result is held in memory of each. */
const MOST_RUNS = 1_000_000;

/**
 * Reads the experiment of a call and checks that a search can begin.
 * @throws InputError with every mistake in options and experiment, those that the caller has found before among them
 */
export async function askedSearch(
  options: OptimiseOptions,
  found: readonly InputIssue[] = [],
): Promise<AskedSearch> {
  const { target } = options;
  const called = await calledExperiment(options, found, (experiment, model) =>
    searchIssues(experiment, model, target),
  );
  const search = searchAsked(called.experiment, called.model, target);
  if (search === null || 'found' in search) throw new InputError([noSearch(called.experiment)]);
  // The programme of its scenario is the budget, which has no levers yet.
  const { scenario } = called.experiment;
  const { levers } = scenario.policy;
  const policy = levers.length === 0 ? NO_POLICY : scenario.policy;
  const warnings = scenarioWarnings({ ...scenario, policy }, called.model);
  return { ...called, warnings, experiment: { ...called.experiment, search }, target };
}

/** What is sought: as the experiment says, with the target that was typed; null where neither says anything. */
function searchAsked(
  experiment: Experiment,
  model: Model,
  typed: string | undefined,
): SearchAsked | InputIssue | null {
  const { search, scenario } = experiment;
  if (typed === undefined) return search ?? null;
  const target = targetTyped(typed, experiment, model);
  if ('found' in target) return target;
  const { programme } = scenario.policy;
  return { search: USUAL_SEARCH, budget: programme, against: [], ...search, target };
}

const noSearch = ({ id }: Experiment): InputIssue => wholeIssue(id, ...NO_SEARCH);

const NO_SEARCH: IssueWords = [
  { en: 'an experiment without a search', zh: '没有 search 的实验' },
  { en: 'search or target in the experiment, or --target', zh: '实验中的 search 或 target，或 --target' },
];

/** What makes a search of an experiment impossible or pointless. */
export function searchIssues(experiment: Experiment, model: Model, typed: string | undefined): InputIssue[] {
  const search = searchAsked(experiment, model, typed);
  if (search === null) return [noSearch(experiment)];
  if ('found' in search) return [search];
  if (typed !== undefined && REGRETS.includes(search.search.goal))
    return [optionIssue('target', alike(search.search.goal), NO_REGRET)];
  const asked = { ...experiment, search };
  const { id } = experiment;
  return [
    ...(isFixed(experiment) ? [wholeIssue(id, ...SCENARIO_WITH_LEVERS)] : []),
    ...(experiment.combinations === undefined ? [] : [wholeIssue(id, ...COMBINATIONS)]),
    ...budgetIssues(asked, model),
    ...searchMisfits(asked, model),
    ...sizeIssues(asked, model),
  ];
}

const NO_REGRET: Bilingual = {
  en: 'mean, lowQuantile or worst as goal of the search: of a target the level counts',
  zh: 'search 的 goal 为 mean、lowQuantile 或 worst（target 按其水平衡量）',
};

/** Whether the scenario does something of which nothing varies: then it is no part of what is sought. */
const isFixed = ({ scenario, inputs }: Experiment): boolean =>
  scenario.policy.levers.length > 0 && !inputs.some(({ of }) => of === 'value');

const SCENARIO_WITH_LEVERS: IssueWords = [
  {
    en: 'a scenario with levers, none of whose values varies',
    zh: '情景已含政策措施，但其取值均不变动',
  },
  {
    en: 'a value of its policy in vary, or a scenario without levers: what is fixed is a lever with one choice',
    zh: 'vary 中的 value，或不含政策措施的情景（固定的措施可设为只有一个取值）',
  },
];

const COMBINATIONS: IssueWords = [
  { en: 'combinations, which a search does not heed', zh: 'combinations（寻优不考虑）' },
  {
    en: 'budget, or ranges: doses of a search are cut to what the budget pays for, and to no other limit',
    zh: 'budget 或取值区间（寻优只按预算削减力度，不受其他界限约束）',
  },
];

/** Every lever at the least that it may be costs more than the budget, those of the scenario counted. */
function budgetIssues(experiment: SearchExperiment, model: Model): InputIssue[] {
  const { levers, given, values, budget } = searchSpace(experiment, model);
  const cheapest = namedBy(
    values,
    values.map(({ anchor, written }) => anchor ?? written),
  );
  const least = [
    ...levers.map(({ id, anchor, cost }) => ({ id, cost: cost(anchor) })),
    ...given.map(({ use, cost }) => ({ id: use.lever, cost: cost(cheapest) })),
  ];
  const sum = least.reduce((total, { cost }) => total + cost, 0);
  if (sum <= budget) return [];
  const dear = least
    .filter(({ cost }) => cost > 0)
    .map(({ id, cost }) => `${id} ${Number(cost.toPrecision(4))}`);
  const found: Bilingual = {
    en: `a budget of ${budget}, and levers that cost ${Number(sum.toPrecision(4))} at the least: ${dear.join(', ')}`,
    zh: `预算 ${budget}，而各措施至少需 ${Number(sum.toPrecision(4))}：${dear.join('、')}`,
  };
  return [
    wholeIssue(experiment.id, found, {
      en: 'a larger budget, or ranges that begin lower',
      zh: '更大的预算，或下限更低的取值区间',
    }),
  ];
}

function sizeIssues(experiment: SearchExperiment, model: Model): InputIssue[] {
  const runs = mostRuns(experiment, otherForms(experiment, model).length);
  if (runs <= MOST_RUNS) return [];
  const found = { en: `a search of up to ${runs} runs`, zh: `至多需 ${runs} 次模拟的寻优` };
  return [wholeIssue(experiment.id, found, { en: `at most ${MOST_RUNS}`, zh: `至多 ${MOST_RUNS} 次` })];
}
