import { type Point, pointsOf } from '../experiment/points.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import { readExperiment } from '../scenario/experiment/experiment-file.js';
import { pointCount } from '../scenario/experiment/point-count.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { setParameters } from '../scenario/policy/set-parameters.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { catalogueIn, catalogueOf } from '../scenario/reading/catalogue.js';
import { InputError, orThrow } from '../scenario/reading/input-error.js';
import { type InputIssue, optionIssue, wholeIssue } from '../scenario/reading/issues.js';
import { findCalled, type Sources } from '../scenario/reading/sources.js';
import type { Warning } from '../scenario/reading/warning.js';
import { withCompiler } from '../scenario/resolve.js';
import { scenarioWarnings } from '../scenario/scenario-warnings.js';
import { WITHOUT_FILES } from './asked.js';
import { combinationIssues } from './combination-issues.js';
import type { ExploreOptions, WrittenExperiment } from './explore-options.js';
import { limitIssues } from './limits.js';
import { assignmentsOf } from './option-words.js';
import { pointIssues } from './point-issues.js';

type Called = Pick<ExploreOptions, 'experiment' | 'onFailure' | 'seed' | 'set' | 'years'>;

/** A call of `explore` that was found fit, before anything is simulated. */
export interface AskedExperiment extends CalledExperiment {
  readonly points: readonly Point[];
}

/** An experiment as a call means it. */
export interface CalledExperiment {
  readonly experiment: Experiment;
  /** In the currency of the region. */
  readonly model: Model;
  /** How it was called: what makes it again. */
  readonly called: Called;
  /** What is worth a second look before anything ran. */
  readonly warnings: readonly Warning[];
}

/** Runs of one call at most: their results are held in memory, and at thirty a second they take nine hours. */
const MOST_RUNS = 1_000_000;

/**
 * Reads the experiment of a call and checks its options.
 * @throws InputError with every mistake in them, those that the caller has found before among them
 */
export async function askedExperiment(
  options: ExploreOptions,
  found: readonly InputIssue[] = [],
): Promise<AskedExperiment> {
  const called = await calledExperiment(options, found, designIssues);
  const { experiment, model } = called;
  const points = pointsOf(experiment);
  const beyond = pointIssues(experiment, points, model);
  if (beyond.length > 0) throw new InputError(beyond);
  return { ...called, points };
}

/**
 * Reads the experiment of a call and checks its options, whatever is to be made of it.
 * @param misfitsOf what else is wrong with it for the call
 * @throws InputError with every mistake in them, those that the caller has found before among them
 */
export async function calledExperiment(
  options: ExploreOptions,
  found: readonly InputIssue[],
  misfitsOf: (experiment: Experiment, model: Model) => readonly InputIssue[],
): Promise<CalledExperiment> {
  const { model: ofAnyPlace = medinno, sources = WITHOUT_FILES } = options;
  const catalogue = catalogueOf(ofAnyPlace);
  const issues = [...found, ...limitIssues(options)];
  const read = await readNamed(options.experiment, { ...sources, catalogue });
  const here = read.ok ? catalogueIn(catalogue, read.value.scenario.region) : catalogue;
  const { model } = here;
  const set = setParameters(assignmentsOf(options.set ?? {}), here);
  issues.push(...(set.ok ? [] : set.issues), ...(read.ok ? [] : read.issues));
  if (issues.length > 0) throw new InputError(issues);
  const experiment = asAsked(orThrow(read), options, orThrow(set));
  const misfits = [...varied(experiment, orThrow(set)), ...misfitsOf(experiment, model)];
  if (misfits.length > 0) throw new InputError(misfits);
  const { onFailure, seed, years } = options;
  const called = { experiment: options.experiment, onFailure, seed, set: options.set, years };
  return { experiment, model, called, warnings: scenarioWarnings(experiment.scenario, model) };
}

async function readNamed(named: ExploreOptions['experiment'], files: Sources) {
  if (typeof named === 'object' && isRead(named)) return { ok: true, value: named } as const;
  const [path, sources] = typeof named === 'string' ? [named, files] : written(named, files);
  const called = findCalled(path, sources, ['experiment']);
  if ('issue' in called) return { ok: false, issues: [called.issue] } as const;
  return withCompiler(loadCompiler, (compile) => readExperiment(called.file, sources, compile));
}

/** An experiment that was read has its whole scenario. */
const isRead = (named: WrittenExperiment | Experiment): named is Experiment =>
  typeof named.scenario === 'object';

/** A written experiment stands for a file of its name. */
function written({ id, ...content }: WrittenExperiment, sources: Sources): [path: string, sources: Sources] {
  const { title = { en: id, zh: id }, description = title } = content;
  const text = JSON.stringify({ kind: 'experiment', ...content, title, description });
  const own = `${id}.json`;
  return [own, { ...sources, read: (path) => (path === own ? text : sources.read(path)) }];
}

function asAsked(
  experiment: Experiment,
  { draws, replicates, seed, years }: ExploreOptions,
  set: Readonly<Record<string, number>>,
): Experiment {
  const { scenario, sampling } = experiment;
  return {
    ...experiment,
    scenario: {
      ...scenario,
      overrides: { ...scenario.overrides, ...set },
      seed: seed ?? scenario.seed,
      horizon: years ?? scenario.horizon,
    },
    sampling: {
      ...sampling,
      draws: draws ?? sampling.draws,
      replicates: replicates ?? sampling.replicates,
      seed: seed ?? sampling.seed,
    },
  };
}

/** What varies has no one value. */
const varied = ({ id, inputs }: Experiment, set: Readonly<Record<string, number>>): InputIssue[] =>
  inputs
    .filter((input) => Object.hasOwn(set, input.id))
    .map((input) =>
      optionIssue('set', { en: `${input.id}, which ${id} varies`, zh: `${id} 中变动的 ${input.id}` }, FIXED),
    );

const FIXED: Bilingual = { en: 'a parameter that does not vary', zh: '不变动的参数' };

const NO_DESIGN = {
  found: {
    en: 'no design of points: it is for medinno optimise',
    zh: '没有抽样设计（供 medinno optimise 使用）',
  },
  expected: { en: 'sampling with a method', zh: 'sampling 中的 method' },
};

/** No runs, or more than a call may have. */
export function designIssues(experiment: Experiment): InputIssue[] {
  const { id, sampling } = experiment;
  const { draws, replicates } = sampling;
  const points = pointCount(experiment) ?? 0;
  if (points === 0) return [wholeIssue(id, NO_DESIGN.found, NO_DESIGN.expected)];
  const runs = points * Math.max(1, draws) * replicates;
  if (runs <= MOST_RUNS) return combinationIssues(experiment);
  const size = {
    en: `${runs} runs: ${points} points, ${Math.max(1, draws)} draws, ${replicates} replicates`,
    zh: `${runs} 次模拟（${points} 个点、${Math.max(1, draws)} 组参数、${replicates} 次重复）`,
  };
  return [wholeIssue(id, size, { en: `at most ${MOST_RUNS}`, zh: `至多 ${MOST_RUNS} 次` })];
}
