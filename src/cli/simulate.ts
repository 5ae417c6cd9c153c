import type { Collected } from '../ensemble/collected.js';
import { comparabilityIssues } from '../ensemble/comparable.js';
import { describedFully } from '../ensemble/described.js';
import { blocksOf, type Executor, inProcess, type Plan } from '../ensemble/ensemble.js';
import { withFailurePolicy } from '../ensemble/on-failure.js';
import { moreReplicates } from '../ensemble/until-error.js';
import { catalogueLabels } from '../language/indicator-labels.js';
import { comparisonFiles } from '../node/comparison-files.js';
import { modelCode } from '../node/model-code.js';
import { folderProblem, inputsHash, publishResults } from '../node/results-folder.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { runStored } from '../node/store/run-stored.js';
import { StorageProblem } from '../node/store/storage-problem.js';
import { hasStored, openStore, type Store } from '../node/store/store.js';
import { createWorkerExecutor } from '../node/workers/executor.js';
import { compareScenarios } from '../results/comparison.js';
import { judgedEffects } from '../results/judged-effects.js';
import type { Comparison } from '../results/tables.js';
import { VERSION } from '../results/version.js';
import { loadCompiler } from '../scenario/expressions.js';
import { resolveScenario } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/scenario.js';
import { callIssue, InputError, orThrow } from './input-error.js';
import type { SharedOptions } from './options.js';
import { progressReporter } from './progress.js';

/** What a simulating command made. */
export interface Simulated {
  readonly comparison: Comparison;
  readonly collected: Pick<Collected, 'failures'>;
  readonly folder: string;
  /** Milliseconds of computing, by part. */
  readonly timing: { readonly simulation: number; readonly results: number };
}

/**
 * Resolve names, run all scenarios under shared luck, compare them to the first, write the results folder. What is
 * computed is kept as it comes: when it is stopped by a signal, or anything fails, the same command goes on from there,
 * and the promise is rejected with an Error that says so.
 */
export async function simulate(
  command: string,
  names: readonly string[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<Simulated> {
  const scenarios = await readScenarios(names, options);
  const { hash, folder } = placeOf(command, scenarios, options);
  if (options.resume && !hasStored(folder)) {
    throw new InputError([
      callIssue('--resume', `nothing to resume in ${folder}`, 'what an earlier run left'),
    ]);
  }
  const store = storeOf(folder, scenarios);
  try {
    const began = performance.now();
    const plan = await runFutures(store, scenarios, options, signal);
    const simulated = performance.now();
    const collected = store.collected(plan, blocksOf(plan));
    if (collected.draws.length === 0) throw new Error(nothingLeft(collected));
    const asked = { version: VERSION, command: commandLine(command, names, options) };
    const comparison = compareScenarios(collected, asked, await loadCompiler());
    const files = await comparisonFiles(comparison, collected, catalogueLabels, options.language);
    const timing = { simulation: simulated - began, results: performance.now() - simulated };
    const origin = store.origin(blocksOf(plan));
    const manifest = { ...asked, hash, ...manifestOf(plan, collected, options), ...origin, timing };
    const title = scenarios.map((scenario) => scenario.title.en).join('; ');
    // Whoever stops the run while its charts are drawn gets no folder either.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const crate = { ...asked, title, hash };
    publishResults(store, folder, { plan, files, manifest, seriesCsv: options.seriesCsv, crate });
    return { comparison, collected: { failures: collected.failures }, folder, timing };
  } catch (error) {
    store.close();
    throw withWhatIsKept(error, store, signal);
  }
}

/** The store, or an InputError where another folder would do better. */
function storeOf(folder: string, scenarios: readonly Scenario[]): Store {
  const say = (message: string) => process.stderr.write(`${message}\n`);
  try {
    return openStore({ folder, scenarios, version: `${VERSION}+${modelCode()}`, say });
  } catch (error) {
    if (!(error instanceof StorageProblem) || error.kind !== 'call') throw error;
    throw new InputError([callIssue('--out', error.found, error.expected)]);
  }
}

/** Run what no record is kept of, and with --until-error further replicates; the plan that was carried out. */
async function runFutures(
  store: Store,
  scenarios: readonly Scenario[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<Plan> {
  const { draws, replicates, untilError, untilIndicator } = options;
  const { execute, close } = executorOf(options.workers);
  const more =
    untilError === undefined
      ? {}
      : {
          more: (collected: Collected, plan: Plan) =>
            moreReplicates(judgedEffects(collected, untilIndicator), untilError, plan.replicates),
        };
  const onProgress = progressReporter(options.quiet || options.json);
  try {
    return await runStored(
      store,
      { scenarios, draws, replicates },
      withFailurePolicy(execute, options.onFailure, execute),
      { ...more, onProgress, signal },
    );
  } finally {
    await close();
  }
}

const executorOf = (workers: number): { execute: Executor; close: () => Promise<void> } =>
  workers > 1 ? createWorkerExecutor({ workers }) : { execute: inProcess, close: async () => {} };

/** What went wrong, with what was kept of the work and how to go on from it. */
function withWhatIsKept(error: unknown, store: Store, signal: AbortSignal): unknown {
  const kept = store.count();
  if (kept === 0 || error instanceof InputError) return error;
  const message = signal.aborted ? 'interrupted' : error instanceof Error ? error.message : String(error);
  return new Error(
    `${message}\n${kept} futures are kept in ${store.place}; the same command goes on from there`,
    {
      cause: error,
    },
  );
}

/** Where results go, and the hash of what they follow from; a folder that cannot be written to is a wrong call. */
function placeOf(command: string, scenarios: readonly Scenario[], { out, language }: SharedOptions) {
  const inputs = scenarios.map(describedFully);
  const hash = inputsHash({ version: VERSION, language, scenarios: inputs });
  const folder = out ?? `results/${command}-${scenarios[0].region.id}-${hash}`;
  const problem = folderProblem(folder);
  if (problem === null) return { hash, folder };
  const expected = 'a new folder, an empty one, or one of older results';
  throw new InputError([callIssue('--out', `${folder}, ${problem}`, expected)]);
}

function nothingLeft({ failures }: Collected): string {
  const [{ scenario, draw, replicate, reason }] = failures;
  return `no future could be simulated; the first that failed is ${scenario}:${draw}:${replicate}: ${reason}`;
}

const manifestOf = (
  { scenarios, draws, replicates }: Plan,
  { failures }: Collected,
  { workers }: SharedOptions,
) => ({
  seed: scenarios[0].seed,
  scenarios: scenarios.map((scenario) => ({ id: scenario.id, hash: inputsHash(describedFully(scenario)) })),
  draws,
  replicates,
  node: process.version,
  platform: process.platform,
  workers,
  failures: failures.length,
});

async function readScenarios(names: readonly string[], options: SharedOptions): Promise<Scenario[]> {
  const loaded = await Promise.all(names.map((name) => resolveScenario(name, scenarioFiles, loadCompiler)));
  const issues = loaded.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) throw new InputError(issues);
  const scenarios = loaded.map((result) => {
    const scenario = orThrow(result);
    return { ...scenario, seed: options.seed ?? scenario.seed, horizon: options.years ?? scenario.horizon };
  });
  const different = comparabilityIssues(scenarios);
  if (different.length > 0) throw new InputError(different);
  return scenarios;
}

/** The exact command, each word quoted where a shell would not take it as it is. */
function commandLine(command: string, names: readonly string[], options: SharedOptions): string {
  const { draws, replicates, seed, years, language, untilError, untilIndicator } = options;
  const asked = {
    draws,
    replicates,
    seed,
    years,
    language: language === 'en' ? undefined : language,
    'until-error': untilError,
    'until-indicator': untilError === undefined ? [] : untilIndicator,
  };
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((one) => [`--${name}`, String(one)]),
  );
  return ['medinno', command, ...names, ...given].map(shellWord).join(' ');
}

const shellWord = (word: string): string =>
  /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
