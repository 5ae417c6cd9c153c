import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedBank } from '../commands/asked-bank.js';
import { describedFully } from '../ensemble/described.js';
import type { KeptRuns } from '../experiment/run-experiment.js';
import type { Language } from '../language/words.js';
import { VERSION } from '../results/version.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { inputsHash } from './inputs-hash.js';
import { PARTS } from './kept-parts.js';
import { type HeldLanguage, languagesIn } from './language-files.js';
import type { ModelFile } from './model/named-model-file.js';
import { forecastCode } from './model-code.js';
import { nothingToResume } from './nothing-to-resume.js';
import { checkedFolder, writingOut } from './out-folder.js';
import { openPartsFolder } from './parts-folder.js';
import type { ResultFiles } from './result-files.js';
import { folderManifest } from './results-manifest.js';
import { codeVersion } from './store/block-key.js';
import { finishedFolder, unfinishedFolder } from './store/place.js';
import { withWorkKept } from './work-kept.js';
import { type ComputedOn, computedOn } from './workers/computed-on.js';

/** Where results about a region with a history go, and how. */
export interface BankToFolder {
  /** The folder; named after the region and a hash of what its results follow from unless given. */
  readonly out: string | undefined;
  /** Refuse to begin anew: there must be work of an interrupted run. */
  readonly resume: boolean;
  readonly language: Language;
  /** Leave out the PNG drawings of the charts. */
  readonly withoutPng?: boolean;
  /** Where the model comes from; null for that of the package. */
  readonly modelFile: ModelFile | null;
  /** The command as it was called, which the manifest names; that of the page unless given. */
  readonly command?: string;
  /** Threads that simulate, which the manifest names. */
  readonly workers: ComputedOn;
  /** Takes lines for people. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** What becomes of the runs. */
interface MadeOf<Result> {
  /** The call that makes the results again, without what no result depends on. */
  readonly command: string;
  /** Options that results follow from and runs do not. */
  readonly options: object;
  readonly make: (kept: KeptRuns) => Promise<Result>;
  readonly filesOf: (result: Result, others: readonly HeldLanguage[]) => Promise<ResultFiles>;
  /** What the manifest says of the results. */
  readonly aboutOf: (result: Result) => { readonly failures: number };
}

/**
 * Makes results from runs of a region along its record and writes their folder whole or not at all. Runs are kept in it as they
 * come, and the same call goes on from them.
 * @throws InputError where the folder cannot take the results
 */
export async function bankToFolder<Result>(
  asked: AskedBank,
  to: BankToFolder,
  { command, options, make, filesOf, aboutOf }: MadeOf<Result>,
): Promise<{ readonly result: Result; readonly folder: string }> {
  const runs = runsFrom(asked, to);
  const hash = hashOf(asked, to, options);
  const folder = checkedFolder(
    to.out ?? `results/${asked.command}-${asked.place.region.id}-${hash}`,
    'forecast',
  );
  if (to.resume && !existsSync(join(unfinishedFolder(folder), PARTS))) throw nothingToResume(folder);
  const version = codeVersion(VERSION, forecastCode());
  const say = (notice: Bilingual) => to.say(notice[to.language]);
  const results = writingOut(() => openPartsFolder({ folder, kind: 'forecast', given: runs, version, say }));
  try {
    const began = performance.now();
    const result = await make(results.kept);
    const manifest = manifestOf(asked, {
      hash,
      command: to.command ?? command,
      workers: to.workers,
      since: began,
      about: aboutOf(result),
    });
    const files = await filesOf(result, othersIn(folder, hash, to.language));
    // A run that is stopped while its charts are drawn leaves no folder.
    await new Promise((resolve) => setImmediate(resolve));
    to.signal.throwIfAborted();
    writingOut(() => results.publish(files, manifest));
    return { result, folder };
  } catch (error) {
    const { count, place: kept } = results;
    throw withWorkKept(error, { count: count(), counted: 'runs', place: kept }, to.signal);
  } finally {
    results.close();
  }
}

/** Other languages that the folder has the page of the same inputs in: these it goes on having. */
function othersIn(folder: string, hash: string, language: Language): HeldLanguage[] {
  const place = finishedFolder(folder);
  if (folderManifest(place)?.content.hash !== hash) return [];
  return languagesIn(place).filter((held) => held.language !== language);
}

/** Everything that the runs follow from: of other draws a run has another place. */
function runsFrom({ bank, draws, model }: AskedBank, { modelFile }: Pick<BankToFolder, 'modelFile'>) {
  return {
    ...(modelFile === null ? {} : { model: modelFile.hash }),
    scenario: describedFully(bank.scenario, model),
    indicators: bank.indicators,
    widerAfter: bank.widerAfter,
    draws,
  };
}

/** Of everything that the results follow from but the number of runs. */
function hashOf(asked: AskedBank, to: Pick<BankToFolder, 'modelFile'>, options: object): string {
  const { command, history, origin, until, given } = asked;
  const { draws: _, ...runs } = runsFrom(asked, to);
  return inputsHash({ version: VERSION, ...runs, command, history, origin, until, given, ...options });
}

interface Made {
  readonly hash: string;
  readonly command: string;
  readonly workers: ComputedOn;
  readonly since: number;
  readonly about: { readonly failures: number };
}

function manifestOf(asked: AskedBank, { hash, command, workers, since, about }: Made) {
  const { command: name, place, origin, until, given, draws, replicates, bank } = asked;
  return {
    version: VERSION,
    command,
    asked: name,
    region: place.region.id,
    ...(name === 'backtest' ? {} : { origin }),
    ...(name === 'forecast' ? { given } : {}),
    until,
    draws,
    replicates,
    seed: bank.scenario.seed,
    hash,
    computedAt: new Date().toISOString(),
    ...about,
    node: process.version,
    platform: process.platform,
    ...computedOn(workers),
    timing: { milliseconds: performance.now() - since },
  };
}
