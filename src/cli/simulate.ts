import { type Collected, collector } from '../ensemble/collected.js';
import { comparabilityIssues } from '../ensemble/comparable.js';
import { describedFully } from '../ensemble/described.js';
import { blocksOf, inProcess, type Plan } from '../ensemble/ensemble.js';
import { catalogueLabels } from '../language/indicator-labels.js';
import { comparisonFiles } from '../node/comparison-files.js';
import { folderProblem, inputsHash, writeResults } from '../node/results-folder.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { compareScenarios } from '../results/comparison.js';
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
  readonly collected: Collected;
  readonly folder: string;
  /** Milliseconds of computing, by part. */
  readonly timing: { readonly simulation: number; readonly results: number };
}

/**
 * Resolve names, run all scenarios under shared luck, compare them to the first, write the results folder. An
 * aborted signal stops it with nothing written; the promise is then rejected with the signal's reason.
 */
export async function simulate(
  command: string,
  names: readonly string[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<Simulated> {
  const scenarios = await readScenarios(names, options);
  const { hash, folder } = placeOf(command, scenarios, options);
  const plan: Plan = { scenarios, draws: options.draws, replicates: options.replicates };
  const began = performance.now();
  const { sink, collected: collect } = collector(plan);
  await inProcess(scenarios, blocksOf(plan), sink, progressReporter(options.quiet || options.json), signal);
  const simulated = performance.now();
  const collected = collect();
  if (collected.draws.length === 0) throw new Error(nothingLeft(collected));
  const asked = { version: VERSION, command: commandLine(command, names, options) };
  const comparison = compareScenarios(collected, asked, await loadCompiler());
  const files = await comparisonFiles(comparison, collected, catalogueLabels, options.language);
  const timing = { simulation: simulated - began, results: performance.now() - simulated };
  const manifest = { ...asked, hash, ...manifestOf(plan, collected), timing };
  // Whoever stops the run while its charts are drawn gets no folder either.
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
  writeResults(folder, { ...files, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` });
  return { comparison, collected, folder, timing };
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

const manifestOf = ({ scenarios, draws, replicates }: Plan, { failures }: Collected) => ({
  seed: scenarios[0].seed,
  draws,
  replicates,
  node: process.version,
  platform: process.platform,
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
  const { draws, replicates, seed, years, language } = options;
  const asked = { draws, replicates, seed, years, language: language === 'en' ? undefined : language };
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
  return ['medinno', command, ...names, ...given].map(shellWord).join(' ');
}

const shellWord = (word: string): string =>
  /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
