import { existsSync } from 'node:fs';
import { type AskedEnsemble, comparisonOf } from '../commands/asked.js';
import { askedLeague, withLeague } from '../commands/asked-league.js';
import { type UntilError, untilErrorOf, untilSure } from '../commands/until-sure.js';
import type { Collected } from '../ensemble/collected.js';
import { describedFully } from '../ensemble/described.js';
import { blocksOf, type Plan } from '../ensemble/plan.js';
import { runPlan } from '../ensemble/run-plan.js';
import type { Progress } from '../ensemble/sink.js';
import { warningInWords } from '../language/warnings.js';
import { type Language, words } from '../language/words.js';
import type { Model } from '../model/model.js';
import type { FirstMillions } from '../results/first-millions-row.js';
import type { Comparison } from '../results/tables.js';
import { VERSION } from '../results/version.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { optionIssue } from '../scenario/reading/issues.js';
import type { Executor } from '../work/job.js';
import { together } from '../work/together.js';
import { comparisonFiles, type MadeAhead, madeAhead, pageFiles } from './comparison-files.js';
import { heldLeague } from './held-league.js';
import { type HeldResults, heldResults, type Size } from './held-results.js';
import { inputsHash } from './inputs-hash.js';
import { keptNotice, replacedNotice, staysAsItIs } from './kept-results.js';
import { manifestOf } from './manifest-of-run.js';
import { codeInUse, named as namedFile } from './model/model-in-use.js';
import type { ModelFile } from './model/named-model-file.js';
import { experimentCode } from './model-code.js';
import { checkedFolder, writingOut } from './out-folder.js';
import { gatherSeries, publishResults } from './publish-results.js';
import type { ResultFiles } from './result-files.js';
import { codeVersion } from './store/block-key.js';
import type { Origin } from './store/holdings.js';
import { hasStored } from './store/place.js';
import { crateOf } from './store/ro-crate.js';
import { openStore, type Store } from './store/store.js';
import { askedText } from './unfinished-results.js';
import { withWorkKept } from './work-kept.js';
import type { ComputedOn } from './workers/computed-on.js';

/** How and where a simulating call leaves its results. */
interface FolderOptions {
  /** Results folder; undefined = results/COMMAND-REGION-HASH below the working folder. */
  readonly out?: string | undefined;
  /** Refuse to begin anew: there must be work of an interrupted run. */
  readonly resume?: boolean;
  readonly language: Language;
  /** Who the report is for, as its first page says; undefined = nothing is said. */
  readonly preparedFor?: string | undefined;
  /** Draw the charts as PNG too. */
  readonly pictures: boolean;
  /** Write the tidy series as text too. */
  readonly seriesCsv: boolean;
  /** The command that makes the results again: as it was called, and without what no result depends on. */
  readonly command: { readonly exact: string; readonly plain: string };
  /** Where the model comes from; null for that of the package. */
  readonly modelFile: ModelFile | null;
  /** Threads that the manifest names. */
  readonly workers: ComputedOn;
  readonly execute: Executor;
  /** The league of the first millions, where it was made already. */
  readonly league?: FirstMillions | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called when the league begins; gives the same of its runs. */
  readonly leagueProgress?: () => ((progress: Progress) => void) | undefined;
  /** Takes what the answer rests on, before what decides it, the league, charts and files are made. */
  readonly onAnswer?: ((answer: Answer) => void) | undefined;
  /** Takes lines for people: warnings, what is replaced or kept. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** What is known of a call before its results folder is made. */
export interface Answer {
  readonly comparison: Comparison;
  readonly model: Model;
  /** How near `untilError` came; undefined where it was not asked for. */
  readonly untilError: UntilError | undefined;
}

/** What a simulating call made. */
export interface Simulated {
  readonly comparison: Comparison;
  readonly collected: Pick<Collected, 'failures' | 'model'>;
  readonly folder: string;
  /** What the folder's report rests on, where it was left as it is because that is more; null where it is this one. */
  readonly kept: Size | null;
  /** How near `untilError` came; undefined where it was not asked for. */
  readonly untilError: UntilError | undefined;
  /** Milliseconds of computing, by part. */
  readonly timing: { readonly simulation: number; readonly results: number };
}

/**
 * Runs a call and writes its results folder. The runs of the comparison are kept as they come: when it is stopped by a signal, or
 * anything fails, the same call goes on from there, and the promise is rejected with an Error that says so. A league of the first millions
 * is made whole or anew. A folder
 * whose report rests on more than was asked for stays as it is.
 * @throws InputError where the folder cannot take the results
 */
export async function simulateToFolder(asked: AskedEnsemble, options: FolderOptions): Promise<Simulated> {
  const { say, signal, language } = options;
  const { hash, folder } = placeOf(asked, options);
  if (options.resume && !hasStored(folder)) {
    const found = { en: `nothing to resume in ${folder}`, zh: `${folder} 中没有可续算的内容` };
    throw new InputError([optionIssue('resume', found, LEFT_BEHIND)]);
  }
  const held = heldResults(folder);
  const code = codeInUse(options.modelFile);
  const replaced = replacedNotice(folder, held, { hash, code });
  if (replaced !== null) say(replaced[language]);
  sayWarnings(asked, options);
  const call = { asked, options, folder, code, hash, held: held?.hash === hash ? held : null };
  const store = storeOf(folder, call);
  try {
    const { simulated, published } = await results(store, call);
    if (published !== null) publishResults(store, folder, published);
    else store.close();
    if (simulated.kept !== null) say(keptNotice(folder, simulated.kept, simulated.comparison)[language]);
    return { ...simulated, folder };
  } catch (error) {
    store.close();
    const place = existsSync(store.place) ? store.place : folder;
    throw withWorkKept(error, { count: store.count(), counted: 'runs', place }, signal);
  }
}

const LEFT_BEHIND: Bilingual = { en: 'what an earlier run left', zh: '此前运行留下的内容' };

/** A call, the code of its model, the hash of its inputs, and the results of the same inputs that its folder holds. */
interface Call {
  readonly asked: AskedEnsemble;
  readonly options: FolderOptions;
  readonly folder: string;
  readonly code: string;
  readonly hash: string;
  readonly held: HeldResults | null;
}

/** Run what is to be run and make what is shown of it, and what is published unless the folder holds better. */
async function results(store: Store, call: Call) {
  const { asked, options, code, hash, held } = call;
  const { signal } = options;
  const began = performance.now();
  const run = { ...untilSure(asked.sureness), onProgress: options.onProgress, signal };
  const plan = await runPlan(store, asked.plan, options.execute, run);
  const simulated = performance.now();
  const collected = store.collected(plan, blocksOf(plan));
  if (collected.draws.length === 0)
    throw new BilingualError(nothingLeft(collected, store.records(blocksOf(plan)).length));
  const origin = store.origin(blocksOf(plan));
  const computedAt = computedAtOf(plan, origin, held);
  const untilError = untilErrorOf(collected, plan, asked.sureness);
  const notices: string[] = [];
  const seriesCsv = options.seriesCsv || held?.seriesCsv === true;
  const [league, { compared, kept, ahead, series }] = await together(
    signal,
    (ending) => leagueOf(call, ending),
    (ending) => {
      const writeOut = () => gatherSeries(store, call.folder, { plan, seriesCsv });
      const say = (line: string) => notices.push(line);
      return shownOf(call, collected, { computedAt, untilError, signal: ending, say, writeOut });
    },
  );
  for (const notice of notices) options.say(notice);
  const comparison = withLeague(compared, league);
  const files = ahead === undefined ? {} : await filesOf(comparison, collected, call, ahead);
  // A run that is stopped while its charts are drawn leaves no folder either.
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
  const timing = { simulation: simulated - began, results: performance.now() - simulated };
  const { workers, modelFile } = options;
  const manifest = {
    version: VERSION,
    command: options.command.exact,
    hash,
    computedAt,
    ...manifestOf(plan, collected, comparison, { workers, file: modelFile, code }),
    ...(comparison.firstMillions === undefined ? {} : { leagueCode: experimentCode() }),
    ...(untilError === undefined ? {} : { untilError }),
    ...origin,
    timing,
  };
  return {
    published: kept !== null ? null : { files, series, manifest, crate: crateOf(comparison, hash) },
    simulated: {
      comparison,
      collected: { failures: collected.failures, model: collected.model },
      untilError,
      timing,
      kept,
    },
  };
}

function sayWarnings({ warnings, named, model }: AskedEnsemble, { language, say }: FolderOptions): void {
  for (const warning of warnings)
    say(words(language).terminal.warning(warningInWords(warning, named, language, model)));
}

/** The league of the first millions, made by other threads while this one makes tables and charts. */
async function leagueOf({ asked, options, folder, code, held }: Call, signal: AbortSignal) {
  const { execute, leagueProgress } = options;
  const known = options.league ?? heldLeague(folder, held?.model === code ? held : null);
  return askedLeague(asked, { execute, onProgress: leagueProgress?.(), signal, known });
}

/** When results were computed, the signal that ends drawing, who takes notices meanwhile, and what writes the series. */
interface Showing {
  readonly computedAt: string;
  readonly untilError: UntilError | undefined;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  readonly writeOut: () => readonly string[];
}

/** The tables of what was collected; their files, charts and series unless the folder holds better. */
async function shownOf(call: Call, collected: Collected, showing: Showing) {
  const { computedAt, untilError, signal, say, writeOut } = showing;
  const { asked, options, code, hash, held } = call;
  // Threads that have loaded get their first runs before this one is busy.
  await new Promise((resolve) => setImmediate(resolve));
  const made = { command: options.command.plain, computedAt };
  const compared = await comparisonOf(asked, collected, made, async (comparison) => {
    // What was to end the call while tables were made is heard of first.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    options.onAnswer?.({ comparison, model: collected.model, untilError });
  });
  if (staysAsItIs(held, { hash, code }, compared)) return { compared, kept: held.size, series: [] };
  const drawing = { ...drawingOf(call), say, signal };
  const ahead = await madeAhead(compared, collected, options.language, drawing);
  return { compared, kept: null, series: writeOut(), ahead };
}

/** What is drawn: what the folder has of the same inputs it goes on having, also where this call did not ask for it. */
function drawingOf({ options: { language, pictures, preparedFor, say }, held }: Call) {
  const had = held?.languages.find((other) => other.language === language)?.pictures === true;
  return { pictures: pictures || had, preparedFor, say };
}

/** All files in the language that was asked for, and report and charts in the others that the folder has them in. */
async function filesOf(
  comparison: Comparison,
  collected: Collected,
  call: Call,
  ahead: MadeAhead,
): Promise<ResultFiles> {
  const { options, held } = call;
  const { language, preparedFor, say, signal } = options;
  const files = await comparisonFiles(comparison, collected, language, { ...drawingOf(call), ahead });
  const others = held?.languages.filter((other) => other.language !== language) ?? [];
  for (const other of others)
    Object.assign(
      files,
      await pageFiles(comparison, collected, other.language, {
        pictures: other.pictures,
        preparedFor,
        say,
        signal,
      }),
    );
  return files;
}

/** Results of which nothing had to be computed keep their date. */
function computedAtOf(plan: Plan, { reused }: Origin, held: HeldResults | null): string {
  const computed = reused < blocksOf(plan).length || held?.computedAt === undefined;
  return computed ? new Date().toISOString() : held.computedAt;
}

/** The store, or an InputError where another folder would do better. */
function storeOf(folder: string, { asked, options, code, hash }: Call): Store {
  const { command, model, warnings, plan } = asked;
  const { modelFile: file } = options;
  const say = (notice: Bilingual) => options.say(notice[options.language]);
  const text = askedText({
    version: VERSION,
    model: code,
    ...namedFile(file),
    command: options.command.exact,
    hash,
    paired: command === 'compare',
    ...plan,
    warnings,
  });
  const version = codeVersion(VERSION, code);
  const { scenarios } = plan;
  return writingOut(() => openStore({ folder, scenarios, model, version, asked: text, say }));
}

/** Where results go, and the hash of what they follow from; a folder that cannot be written to is a wrong call. */
function placeOf({ command, plan, model, firstMillions }: AskedEnsemble, { out, modelFile }: FolderOptions) {
  const { scenarios } = plan;
  const inputs = scenarios.map((scenario) => describedFully(scenario, model));
  const hash = inputsHash({
    version: VERSION,
    command,
    ...(modelFile === null ? {} : { model: modelFile.hash }),
    ...(firstMillions === null ? {} : { firstMillions }),
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
