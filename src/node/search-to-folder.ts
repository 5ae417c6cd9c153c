import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AskedSearch } from '../commands/asked-search.js';
import { exploreLine } from '../commands/explore-line.js';
import type { OptimisationResult } from '../commands/optimisation-result.js';
import { describedFully } from '../ensemble/described.js';
import type { ExperimentRunning } from '../experiment/run-experiment.js';
import { mostRuns } from '../experiment/search/most-runs.js';
import { otherForms } from '../experiment/search/run-optimisation.js';
import { VERSION } from '../results/version.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { requireRoom } from './disk-room.js';
import type { ExperimentToFolder } from './experiment-to-folder.js';
import { inputsHash } from './inputs-hash.js';
import { PARTS } from './kept-parts.js';
import { type HeldLanguage, languagesIn } from './language-files.js';
import { searchCode } from './model-code.js';
import { nothingToResume } from './nothing-to-resume.js';
import { checkedFolder, writingOut } from './out-folder.js';
import { openPartsFolder } from './parts-folder.js';
import { folderManifest } from './results-manifest.js';
import { searchFiles } from './search-files.js';
import { codeVersion } from './store/block-key.js';
import { finishedFolder, unfinishedFolder } from './store/place.js';
import { withWorkKept } from './work-kept.js';
import { type ComputedOn, computedOn } from './workers/computed-on.js';

/** Results of a search, and the folder that they stand in. */
export interface WrittenSearch {
  readonly result: OptimisationResult;
  readonly folder: string;
}

/** Bytes of a run on the disk: key, length and checksum, and two numbers of each of a few quantities. */
const ON_DISK = 300;

/**
 * Makes the results of a search and writes their folder whole or not at all. Runs are kept in it as they come, and the same call goes on
 * from them: the search is gone through again, and finds the runs that it asks for.
 * @throws InputError where the folder cannot take the results
 */
export async function searchToFolder(
  asked: AskedSearch,
  to: ExperimentToFolder,
  make: (kept: ExperimentRunning['kept']) => Promise<OptimisationResult>,
): Promise<WrittenSearch> {
  const given = givenOf(asked, to);
  const hash = inputsHash({ version: VERSION, ...given });
  const folder = checkedFolder(to.out ?? `results/optimise-${asked.experiment.id}-${hash}`, 'search');
  if (to.resume && !existsSync(join(unfinishedFolder(folder), PARTS))) throw nothingToResume(folder);
  const { experiment, model } = asked;
  requireRoom(folder, mostRuns(experiment, otherForms(experiment, model).length) * ON_DISK);
  const version = codeVersion(VERSION, searchCode());
  const say = (notice: Bilingual) => to.say(notice[to.language]);
  const results = writingOut(() => openPartsFolder({ folder, kind: 'search', given, version, say }));
  try {
    const began = performance.now();
    const result = await make(results.kept);
    const command = exploreLine(asked, to.modelFile?.file, { command: 'optimise', target: asked.target });
    const { workers, command: exact = command } = to;
    const manifest = manifestOf(result, { hash, command: exact, workers, since: began });
    const files = await searchFiles(result, {
      command,
      folder,
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
function othersIn(folder: string, hash: string, language: ExperimentToFolder['language']): HeldLanguage[] {
  const place = finishedFolder(folder);
  if (folderManifest(place)?.content.hash !== hash) return [];
  return languagesIn(place).filter((held) => held.language !== language);
}

/** Everything that the runs, and which of them are made, follow from. */
function givenOf({ experiment, model }: AskedSearch, { modelFile }: ExperimentToFolder) {
  const { scenario, inputs, sampling, goals, constraints, acceptable, search } = experiment;
  return {
    ...(modelFile === null ? {} : { model: modelFile.hash }),
    scenario: describedFully(scenario, model),
    inputs,
    sampling,
    goals,
    constraints,
    acceptable,
    search,
  };
}

interface Made {
  readonly hash: string;
  readonly command: string;
  readonly workers: ComputedOn;
  readonly since: number;
}

const manifestOf = ({ asked, run, json }: OptimisationResult, { hash, command, workers, since }: Made) => ({
  version: run.version,
  command,
  experiment: asked.experiment.id,
  title: asked.experiment.title,
  sought: json.sought,
  goals: json.goals,
  hash,
  computedAt: new Date().toISOString(),
  failures: run.failed,
  node: process.version,
  platform: process.platform,
  ...computedOn(workers),
  timing: { milliseconds: performance.now() - since },
});
