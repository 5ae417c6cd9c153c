import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedExperiment } from '../commands/asked-experiment.js';
import type { ExperimentResult } from '../commands/experiment-result.js';
import { exploreLine } from '../commands/explore-line.js';
import { describedFully } from '../ensemble/described.js';
import { experimentSize } from '../experiment/experiment-size.js';
import type { ExperimentRunning } from '../experiment/run-experiment.js';
import type { Language } from '../language/words.js';
import { VERSION } from '../results/version.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { requireRoom } from './disk-room.js';
import { experimentFiles } from './experiment-files.js';
import { inputsHash } from './inputs-hash.js';
import { PARTS } from './kept-parts.js';
import { type HeldLanguage, languagesIn } from './language-files.js';
import type { ModelFile } from './model/named-model-file.js';
import { experimentCode } from './model-code.js';
import { nothingToResume } from './nothing-to-resume.js';
import { checkedFolder, writingOut } from './out-folder.js';
import { openPartsFolder } from './parts-folder.js';
import { folderManifest } from './results-manifest.js';
import { codeVersion } from './store/block-key.js';
import { finishedFolder, unfinishedFolder } from './store/place.js';
import { withWorkKept } from './work-kept.js';
import { type ComputedOn, computedOn } from './workers/computed-on.js';

/** Where the results of an experiment or a search go, and how. */
export interface ExperimentToFolder {
  /** The folder; named after the experiment and a hash of what its results follow from unless given. */
  readonly out: string | undefined;
  /** Refuse to begin anew: there must be work of an interrupted run. */
  readonly resume: boolean;
  readonly language: Language;
  /** Leave out the PNG drawings of the charts. */
  readonly withoutPng: boolean;
  /** Where the model comes from; null for that of the package. */
  readonly modelFile: ModelFile | null;
  /** The command as it was called, which the manifest names; that of the page unless given. */
  readonly command?: string;
  /** Threads that simulate, which the manifest names. */
  readonly workers: ComputedOn;
  /** Of how many shares of the runs one is made here; 1 unless given. */
  readonly shares?: number;
  /** Takes lines for people. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Results of an experiment, and the folder that they stand in. */
export interface WrittenExperimentResult {
  readonly result: ExperimentResult;
  readonly folder: string;
}

/**
 * Makes the results of an experiment and writes their folder whole or not at all. Runs are kept in it as they come, and the
 * same call goes on from them.
 * @throws InputError where the folder cannot take the results
 */
export async function experimentToFolder(
  asked: AskedExperiment,
  to: ExperimentToFolder,
  make: (kept: ExperimentRunning['kept']) => Promise<ExperimentResult>,
): Promise<WrittenExperimentResult> {
  const given = givenOf(asked, to);
  const { draws: _, replicates: __, ...sampling } = given.sampling;
  const { id, studies } = asked.experiment;
  // Studies change tables and no run: with one added or changed the folder, and the runs that it keeps, stay.
  const named = inputsHash({ version: VERSION, ...given, sampling });
  const hash = inputsHash({ version: VERSION, ...given, sampling, studies });
  const folder = checkedFolder(to.out ?? `results/explore-${id}-${named}`, 'experiment');
  if (to.resume && !existsSync(join(unfinishedFolder(folder), PARTS))) throw nothingToResume(folder);
  requireRoom(folder, experimentSize(asked.experiment, asked.points, asked.model).disk / (to.shares ?? 1));
  const version = codeVersion(VERSION, experimentCode());
  const say = (notice: Bilingual) => to.say(notice[to.language]);
  const results = writingOut(() => openPartsFolder({ folder, kind: 'experiment', given, version, say }));
  try {
    const began = performance.now();
    const result = await make(results.kept);
    const command = exploreLine(asked, to.modelFile?.file);
    const { workers, command: exact = command } = to;
    const manifest = manifestOf(result, { hash, command: exact, workers, since: began });
    const files = await experimentFiles(result, {
      command,
      language: to.language,
      pictures: !to.withoutPng,
      say: to.say,
      signal: to.signal,
      others: othersIn(folder, hash, to.language),
    });
    // A run that is stopped while its charts are drawn leaves no folder.
    await new Promise((resolve) => setImmediate(resolve));
    to.signal.throwIfAborted();
    writingOut(() => results.publish(files, manifest));
    return { result, folder };
  } catch (error) {
    const { count, place } = results;
    throw withWorkKept(error, { count: count(), counted: 'runs', place }, to.signal);
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

/** Everything that the runs follow from. */
function givenOf({ experiment, model }: AskedExperiment, { modelFile }: ExperimentToFolder) {
  const { scenario, inputs, sampling, goals, constraints, acceptable, turningPoints, observed } = experiment;
  const { correlations, combinations } = experiment;
  return {
    ...(modelFile === null ? {} : { model: modelFile.hash }),
    scenario: describedFully(scenario, model),
    inputs,
    // Left out where they are undefined; why they are so bears on no run.
    correlations: correlations?.map(({ because: _, ...correlation }) => correlation),
    combinations: combinations?.map(({ because: _, ...combination }) => combination),
    sampling,
    goals,
    constraints,
    // Left out where they are undefined.
    acceptable,
    turningPoints,
    observed,
  };
}

interface Made {
  readonly hash: string;
  readonly command: string;
  readonly workers: ComputedOn;
  readonly since: number;
}

const manifestOf = ({ asked, run, json }: ExperimentResult, { hash, command, workers, since }: Made) => ({
  version: run.version,
  command,
  experiment: asked.experiment.id,
  title: asked.experiment.title,
  design: json.design,
  goals: asked.experiment.goals,
  hash,
  computedAt: new Date().toISOString(),
  failures: run.failures.length,
  node: process.version,
  platform: process.platform,
  ...computedOn(workers),
  timing: { milliseconds: performance.now() - since },
});
