import { type Collected, collector } from '../ensemble/collected.js';
import { inProcess, type Plan } from '../ensemble/ensemble.js';
import { catalogueLabels } from '../language/indicator-labels.js';
import { comparisonFiles } from '../node/comparison-files.js';
import { inputsHash, writeResults } from '../node/results-folder.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { compareScenarios } from '../results/comparison.js';
import type { Comparison } from '../results/tables.js';
import { VERSION } from '../results/version.js';
import { loadCompiler } from '../scenario/expressions.js';
import { resolveScenario } from '../scenario/resolve.js';
import type { Scenario } from '../scenario/scenario.js';
import { InputError, orThrow } from './input-error.js';
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

/** Resolve names, run all scenarios under shared luck, compare them to the first, write the results folder. */
export async function simulate(
  command: string,
  names: readonly string[],
  options: SharedOptions,
): Promise<Simulated> {
  const scenarios = await readScenarios(names, options);
  const plan: Plan = { scenarios, draws: options.draws, replicates: options.replicates };
  const began = performance.now();
  const { sink, collected: collect } = collector(plan);
  await inProcess(plan, sink, progressReporter(options.quiet || options.json));
  const simulated = performance.now();
  const collected = collect();
  const asked = { version: VERSION, command: commandLine(command, names, options) };
  const comparison = compareScenarios(collected, asked, await loadCompiler());
  const identity = {
    version: VERSION,
    scenarios: scenarios.map(({ facts: _facts, figures: _figures, ...rest }) => rest),
  };
  const hash = inputsHash(identity);
  const folder =
    options.out ?? `results/${command}-${scenarios.at(command === 'compare' ? 0 : -1)?.region.id}-${hash}`;
  const files = await comparisonFiles(comparison, collected, catalogueLabels, options.language);
  const timing = { simulation: simulated - began, results: performance.now() - simulated };
  const manifest = {
    ...asked,
    hash,
    seed: comparison.seed,
    draws: plan.draws,
    replicates: plan.replicates,
    node: process.version,
    platform: process.platform,
    timing,
    failures: collected.failures.length,
  };
  writeResults(folder, { ...files, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` });
  return { comparison, collected, folder, timing };
}

async function readScenarios(names: readonly string[], options: SharedOptions): Promise<Scenario[]> {
  const loaded = await Promise.all(names.map((name) => resolveScenario(name, scenarioFiles, loadCompiler)));
  const issues = loaded.flatMap((result) => (result.ok ? [] : result.issues));
  if (issues.length > 0) throw new InputError(issues);
  const scenarios = loaded.map((result) => {
    const scenario = orThrow(result);
    return { ...scenario, seed: options.seed ?? scenario.seed, horizon: options.years ?? scenario.horizon };
  });
  return unique(scenarios);
}

/** A scenario named twice would be two rows of the same name. */
function unique(scenarios: readonly Scenario[]): Scenario[] {
  const repeated = scenarios.filter(({ id }, n) => scenarios.findIndex((other) => other.id === id) !== n);
  if (repeated.length === 0) return [...scenarios];
  throw new InputError(
    repeated.map(({ id }) => ({
      file: 'command line',
      line: 0,
      column: 0,
      path: '',
      found: `scenario ${id} twice`,
      expected: 'every scenario once',
      suggestion: null,
    })),
  );
}

function commandLine(command: string, names: readonly string[], options: SharedOptions): string {
  const seed = options.seed === undefined ? '' : ` --seed ${options.seed}`;
  const years = options.years === undefined ? '' : ` --years ${options.years}`;
  return `medinno ${command} ${names.join(' ')} --draws ${options.draws} --replicates ${options.replicates}${seed}${years}`;
}
