import { existsSync } from 'node:fs';
import { callWarnings } from '../ensemble/call-warnings.js';
import type { Collected } from '../ensemble/collected.js';
import { describedFully } from '../ensemble/described.js';
import { blocksOf, type Plan } from '../ensemble/ensemble.js';
import { warningInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { comparisonFiles, pageFiles } from '../node/comparison-files.js';
import { type HeldResults, heldResults, type Size } from '../node/held-results.js';
import { inputsHash } from '../node/inputs-hash.js';
import { codeInUse, type ModelInUse, named as namedFile } from '../node/model/model-in-use.js';
import type { ResultFiles } from '../node/publish-folder.js';
import { publishResults } from '../node/publish-results.js';
import { codeVersion } from '../node/store/block-key.js';
import type { Origin } from '../node/store/holdings.js';
import { hasStored } from '../node/store/place.js';
import { crateOf } from '../node/store/ro-crate.js';
import { openStore, type Store } from '../node/store/store.js';
import { askedText } from '../node/unfinished-results.js';
import { compareScenarios } from '../results/comparison.js';
import type { Comparison } from '../results/tables.js';
import { VERSION } from '../results/version.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue } from '../scenario/reading/issues.js';
import type { Warning } from '../scenario/reading/warning.js';
import type { Scenario } from '../scenario/scenario.js';
import { variantsBeside, withVariants } from '../scenario/variants.js';
import { commandLine } from './command-line.js';
import { keptText, replacedText, staysAsItIs } from './kept.js';
import { manifestOf } from './manifest.js';
import { filesFor, modelInUse } from './model-option.js';
import type { SharedOptions } from './options.js';
import { checkedFolder, writingOut } from './out-folder.js';
import { say } from './output.js';
import { readScenarios } from './read-scenarios.js';
import { runMissing } from './run-missing.js';
import { type UntilError, untilErrorOf, untilErrorText } from './until-sure.js';
import { withWorkKept } from './work-kept.js';

/** The command that sets alternatives against a baseline; any other shows scenarios side by side. */
const COMPARE = 'compare';

/** What a simulating command made. */
export interface Simulated {
  readonly comparison: Comparison;
  readonly collected: Pick<Collected, 'failures' | 'model'>;
  readonly folder: string;
  /** What the folder's report rests on, where it was left as it is because that is more; null where it is this one. */
  readonly kept: Size | null;
  /** How near --until-error came; undefined where it was not asked for. */
  readonly untilError: UntilError | undefined;
  /** Milliseconds of computing, by part. */
  readonly timing: { readonly simulation: number; readonly results: number };
}

/**
 * Resolve names, run all scenarios under shared luck, compare them to the first, write the results folder. What is
 * computed is kept as it comes: when it is stopped by a signal, or anything fails, the same command goes on from there,
 * and the promise is rejected with an Error that says so. A folder whose report rests on more than was asked for stays as
 * it is.
 */
export async function simulate(
  command: string,
  names: readonly string[],
  options: SharedOptions,
  signal: AbortSignal,
): Promise<Simulated> {
  const inUse = await modelInUse(options.model);
  const named = await readScenarios(names, options, filesFor(inUse));
  const scenarios = withWhatIsBeside(command, named, options);
  const { hash, folder } = placeOf({ command, inUse }, scenarios, options);
  if (options.resume && !hasStored(folder)) {
    throw new InputError([
      callIssue(
        '--resume',
        { en: `nothing to resume in ${folder}`, zh: `${folder} 中没有可续算的内容` },
        LEFT_BEHIND,
      ),
    ]);
  }
  const held = heldResults(folder);
  const code = codeInUse(inUse.file);
  const replaced = replacedText(folder, held, { hash, code });
  if (replaced !== null) say(replaced);
  const warnings = callWarnings(named, inUse.model, command === COMPARE);
  sayWarnings(warnings, named, inUse, options);
  const call = { command, names, inUse, code, hash, warnings, held: held?.hash === hash ? held : null };
  const store = storeOf(folder, scenarios, call, options);
  try {
    const { simulated, published } = await results(store, scenarios, call, options, signal);
    if (published !== null) publishResults(store, folder, published);
    else store.close();
    if (simulated.kept !== null) say(keptText(folder, simulated.kept, simulated.comparison));
    return { ...simulated, folder };
  } catch (error) {
    store.close();
    const place = existsSync(store.place) ? store.place : folder;
    throw withWorkKept(error, { count: store.count(), counted: 'runs', place }, signal);
  }
}

const LEFT_BEHIND: Bilingual = { en: 'what an earlier run left', zh: '此前运行留下的内容' };

/** The call, the code of its model, the hash of its inputs, and the results of the same inputs that its folder holds. */
interface Call {
  readonly command: string;
  readonly names: readonly string[];
  readonly inUse: ModelInUse;
  readonly code: string;
  readonly hash: string;
  readonly warnings: readonly Warning[];
  readonly held: HeldResults | null;
}

/** Run what is to be run and make what is shown of it, and what is published unless the folder holds better. */
async function results(
  store: Store,
  scenarios: readonly Scenario[],
  call: Call,
  options: SharedOptions,
  signal: AbortSignal,
) {
  const began = performance.now();
  const plan = await runMissing(store, scenarios, { inUse: call.inUse, signal }, options);
  const simulated = performance.now();
  const collected = store.collected(plan, blocksOf(plan));
  if (collected.draws.length === 0)
    throw new BilingualError(nothingLeft(collected, store.records(blocksOf(plan)).length));
  const { command, names, inUse, code, hash, warnings, held } = call;
  const origin = store.origin(blocksOf(plan));
  const computedAt = computedAtOf(plan, origin, held);
  const asked = {
    version: VERSION,
    command: commandLine(command, names, options, false),
    computedAt,
    paired: command === COMPARE,
    warnings,
  };
  const comparison = compareScenarios(collected, asked, await loadCompiler());
  const untilError = untilErrorOf(collected, plan, options);
  const seriesCsv = options.seriesCsv || held?.seriesCsv === true;
  const stays = staysAsItIs(held, { hash, code }, comparison);
  const files = stays ? {} : await filesOf(comparison, collected, options, held);
  // Whoever stops the run while its charts are drawn gets no folder either.
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
  if (untilError?.met === false) say(untilErrorText(untilError));
  const timing = { simulation: simulated - began, results: performance.now() - simulated };
  const manifest = {
    version: VERSION,
    command: commandLine(command, names, options, true),
    hash,
    computedAt,
    ...manifestOf(plan, collected, comparison, { workers: options.workers, file: inUse.file, code }),
    ...(untilError === undefined ? {} : { untilError }),
    ...origin,
    timing,
  };
  return {
    published: stays ? null : { plan, files, manifest, seriesCsv, crate: crateOf(comparison, hash) },
    simulated: {
      comparison,
      collected: { failures: collected.failures, model: collected.model },
      untilError,
      timing,
      kept: stays ? held.size : null,
    },
  };
}

function sayWarnings(
  warnings: readonly Warning[],
  named: readonly Scenario[],
  { model }: ModelInUse,
  { language }: SharedOptions,
): void {
  for (const warning of warnings)
    say(words(language).terminal.warning(warningInWords(warning, named, language, model)));
}

/** All files in the language that was asked for, and report and charts in the others that the folder has them in. */
async function filesOf(
  comparison: Comparison,
  collected: Collected,
  { language, withoutPng }: SharedOptions,
  held: HeldResults | null,
): Promise<ResultFiles> {
  // What the folder has of the same inputs it goes on having, also where this call did not ask for it.
  const had = held?.languages.find((other) => other.language === language)?.pictures === true;
  const drawing = { pictures: !withoutPng || had, say };
  const files = await comparisonFiles(comparison, collected, language, drawing);
  const others = held?.languages.filter((other) => other.language !== language) ?? [];
  for (const { language: other, pictures } of others)
    Object.assign(files, await pageFiles(comparison, collected, other, { pictures, say }));
  return files;
}

/** Results of which nothing had to be computed keep their date. */
function computedAtOf(plan: Plan, { reused }: Origin, held: HeldResults | null): string {
  const computed = reused < blocksOf(plan).length || held?.computedAt === undefined;
  return computed ? new Date().toISOString() : held.computedAt;
}

/** The store, or an InputError where another folder would do better. */
function storeOf(
  folder: string,
  scenarios: readonly Scenario[],
  { command, names, inUse, code, hash, warnings }: Call,
  options: SharedOptions,
): Store {
  const { draws, replicates } = options;
  const { model, file } = inUse;
  const asked = askedText({
    version: VERSION,
    model: code,
    ...namedFile(file),
    command: commandLine(command, names, options, true),
    hash,
    paired: command === COMPARE,
    draws,
    replicates,
    scenarios,
    warnings,
  });
  const version = codeVersion(VERSION, code);
  return writingOut(() => openStore({ folder, scenarios, model, version, asked, say }));
}

/** Where results go, and the hash of what they follow from; a folder that cannot be written to is a wrong call. */
function placeOf(
  { command, inUse: { file, model } }: Pick<Call, 'command' | 'inUse'>,
  scenarios: readonly Scenario[],
  { out }: SharedOptions,
) {
  const inputs = scenarios.map((scenario) => describedFully(scenario, model));
  const hash = inputsHash({
    version: VERSION,
    command,
    ...(file === null ? {} : { model: file.hash }),
    scenarios: inputs,
  });
  const folder = out ?? `results/${command}-${scenarios[0].region.id}-${hash}`;
  return { hash, folder: checkedFolder(folder, 'simulation') };
}

function nothingLeft({ failures }: Collected, simulated: number): Bilingual {
  const [{ scenario, draw, replicate, reason }] = failures;
  const { en, zh } =
    simulated === 0
      ? { en: 'no run could be simulated', zh: '没有一次模拟能够完成' }
      : {
          en: `no draw and no replicate is without one of the ${failures.length} runs that failed`,
          zh: `共 ${failures.length} 次模拟失败，没有一组参数或一次重复是完整的`,
        };
  const first = `${scenario}:${draw}:${replicate}`;
  return {
    en: `${en}; the first that failed is ${first}: ${reason}`,
    zh: `${zh}；首次失败的是 ${first}：${reason}`,
  };
}

/** The scenarios to run: those that were named and, set against them or beside them, their variants. */
function withWhatIsBeside(command: string, scenarios: readonly Scenario[], { variants }: SharedOptions) {
  return command === COMPARE
    ? [...scenarios, ...variantsBeside(scenarios, variants)]
    : withVariants(scenarios, variants);
}
