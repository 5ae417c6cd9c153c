import { availableParallelism } from 'node:os';
import { callWarnings } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import { describedFully } from '../ensemble/described.js';
import { blocksOf, type Executor, inProcess, type Plan } from '../ensemble/ensemble.js';
import { withFailurePolicy } from '../ensemble/on-failure.js';
import { labelsOf } from '../language/indicator-labels.js';
import { warningInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { comparisonFiles } from '../node/comparison-files.js';
import { modelCode } from '../node/model-code.js';
import { folderProblem, inputsHash, publishResults } from '../node/results-folder.js';
import { CATALOGUE } from '../node/scenario-files.js';
import { hasStored } from '../node/store/place.js';
import { runStored } from '../node/store/run-stored.js';
import { StorageProblem } from '../node/store/storage-problem.js';
import { openStore, type Store } from '../node/store/store.js';
import { createWorkerExecutor } from '../node/workers/executor.js';
import { compareScenarios } from '../results/comparison.js';
import type { Comparison } from '../results/tables.js';
import { VERSION } from '../results/version.js';
import { loadCompiler } from '../scenario/expressions.js';
import type { Scenario } from '../scenario/scenario.js';
import { isVariant, variantsBeside, withVariants } from '../scenario/variants.js';
import type { Warning } from '../scenario/warning.js';
import { commandLine } from './command-line.js';
import { callIssue, InputError } from './input-error.js';
import type { SharedOptions } from './options.js';
import { say } from './output.js';
import { progressReporter } from './progress.js';
import { readScenarios } from './read-scenarios.js';
import { type UntilError, untilErrorOf, untilErrorText, untilSure } from './until-sure.js';

/** The command that sets alternatives against a baseline; any other shows scenarios side by side. */
const COMPARE = 'compare';

/** What a simulating command made. */
export interface Simulated {
  readonly comparison: Comparison;
  readonly collected: Pick<Collected, 'failures'>;
  readonly folder: string;
  /** How near --until-error came; undefined where it was not asked for. */
  readonly untilError: UntilError | undefined;
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
  const named = await readScenarios(names, options);
  const scenarios = withWhatIsBeside(command, named, options);
  const { hash, folder } = placeOf(command, scenarios, options);
  if (options.resume && !hasStored(folder)) {
    throw new InputError([
      callIssue('--resume', `nothing to resume in ${folder}`, 'what an earlier run left'),
    ]);
  }
  const warnings = callWarnings(named, CATALOGUE, command === COMPARE);
  sayWarnings(warnings, named, options);
  const store = storeOf(folder, scenarios);
  try {
    const made = await results(store, scenarios, { command, names, hash, warnings }, options, signal);
    publishResults(store, folder, made.published);
    return { ...made.simulated, folder };
  } catch (error) {
    store.close();
    throw withWhatIsKept(error, store, signal);
  }
}

/** The call, and the hash of its inputs. */
interface Call {
  readonly command: string;
  readonly names: readonly string[];
  readonly hash: string;
  readonly warnings: readonly Warning[];
}

/** Run what is to be run and make everything that is published of it. */
async function results(
  store: Store,
  scenarios: readonly Scenario[],
  { command, names, hash, warnings }: Call,
  options: SharedOptions,
  signal: AbortSignal,
) {
  const began = performance.now();
  const plan = await runFutures(store, scenarios, options, signal);
  const simulated = performance.now();
  const collected = store.collected(plan, blocksOf(plan));
  if (collected.draws.length === 0)
    throw new Error(nothingLeft(collected, store.records(blocksOf(plan)).length));
  const asked = { version: VERSION, command: commandLine(command, names, options, false) };
  const paired = command === COMPARE;
  const comparison = compareScenarios(collected, { ...asked, paired, warnings }, await loadCompiler());
  const drawing = { pictures: !options.withoutPng, say };
  const files = await comparisonFiles(comparison, collected, labelsOf(comparison), options.language, drawing);
  // Whoever stops the run while its charts are drawn gets no folder either.
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
  const untilError = untilErrorOf(collected, plan, options);
  if (untilError?.met === false) say(untilErrorText(untilError));
  const timing = { simulation: simulated - began, results: performance.now() - simulated };
  const manifest = {
    version: VERSION,
    command: commandLine(command, names, options, true),
    hash,
    ...manifestOf(plan, collected, comparison, options),
    ...(untilError === undefined ? {} : { untilError }),
    ...store.origin(blocksOf(plan)),
    timing,
  };
  const named = scenarios.filter((scenario) => !isVariant(scenario));
  const title = named.map((scenario) => scenario.title.en).join('; ');
  return {
    published: { plan, files, manifest, seriesCsv: options.seriesCsv, crate: { ...asked, title, hash } },
    simulated: { comparison, collected: { failures: collected.failures }, untilError, timing },
  };
}

function sayWarnings(
  warnings: readonly Warning[],
  named: readonly Scenario[],
  { language }: SharedOptions,
): void {
  for (const warning of warnings)
    say(words(language).terminal.warning(warningInWords(warning, named, language)));
}

/** The store, or an InputError where another folder would do better. */
function storeOf(folder: string, scenarios: readonly Scenario[]): Store {
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
  const { draws, replicates } = options;
  const { execute, close } = executorOf(options);
  const onProgress = progressReporter(options.quiet || options.json);
  try {
    return await runStored(
      store,
      { scenarios, draws, replicates },
      withFailurePolicy(execute, options.onFailure, execute),
      { ...untilSure(options), onProgress, signal },
    );
  } finally {
    // The threads have nothing left to do; they end while the results are made.
    void close();
  }
}

/** A thread that works for itself cannot be ended from outside: a time limit needs another one. */
function executorOf({ workers, timeLimit }: SharedOptions): {
  execute: Executor;
  close: () => Promise<void>;
} {
  if (timeLimit !== undefined) return createWorkerExecutor({ workers, timeLimit: 1000 * timeLimit });
  return workers > 1 ? createWorkerExecutor({ workers }) : { execute: inProcess, close: async () => {} };
}

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

function nothingLeft({ failures }: Collected, simulated: number): string {
  const [{ scenario, draw, replicate, reason }] = failures;
  const what =
    simulated === 0
      ? 'no future could be simulated'
      : `no draw and no replicate is without one of the ${failures.length} futures that failed`;
  return `${what}; the first that failed is ${scenario}:${draw}:${replicate}: ${reason}`;
}

const manifestOf = (
  { scenarios, draws, replicates }: Plan,
  { failures }: Collected,
  { plausibility }: Comparison,
  { workers }: SharedOptions,
) => ({
  model: modelCode(),
  seed: scenarios[0].seed,
  scenarios: scenarios.map((scenario) => ({ id: scenario.id, hash: inputsHash(describedFully(scenario)) })),
  draws,
  replicates,
  node: process.version,
  platform: process.platform,
  architecture: process.arch,
  cores: availableParallelism(),
  workers,
  failures: failures.length,
  checks: {
    ledger: failures.length === 0,
    plausibility: Object.fromEntries(plausibility.map(({ id, verdict }) => [id, verdict])),
  },
});

/** The scenarios to run: those that were named and, set against them or beside them, their variants. */
function withWhatIsBeside(command: string, scenarios: readonly Scenario[], { variants }: SharedOptions) {
  return command === COMPARE
    ? [...scenarios, ...variantsBeside(scenarios, variants)]
    : withVariants(scenarios, variants);
}
