import type { AskedStudy } from '../commands/asked-study.js';
import type { StudyResult } from '../commands/study-result.js';
import type { Language } from '../language/words.js';
import { VERSION } from '../results/version.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import type { KeptParts } from '../studies/simulate-parts.js';
import { StudyFailed } from '../studies/study-failed.js';
import { inputsHash } from './inputs-hash.js';
import { studyCode } from './model-code.js';
import { checkedFolder, writingOut } from './out-folder.js';
import { openPartsFolder, type PartsFolder } from './parts-folder.js';
import { codeVersion } from './store/block-key.js';
import { studyFiles } from './study-files.js';
import { withWorkKept } from './work-kept.js';
import { type ComputedOn, computedOn } from './workers/computed-on.js';

/** Where the results of a study go, and how. */
interface StudyToFolder {
  /** The folder; named after the study and a hash of what its results follow from unless given. */
  readonly out: string | undefined;
  readonly language: Language;
  readonly pictures?: boolean;
  /** Threads that simulate, which the manifest names. */
  readonly workers: ComputedOn;
  /** Takes lines for people. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Results of a study, and the folder that they stand in. */
export interface WrittenStudy {
  readonly result: StudyResult;
  readonly folder: string;
}

/**
 * Makes the results of a study and writes their folder whole or not at all. Results of parts are kept in it as they come, and
 * the same call goes on from them.
 */
export async function studyToFolder(
  asked: AskedStudy,
  to: StudyToFolder,
  make: (kept: KeptParts) => Promise<StudyResult>,
): Promise<WrittenStudy> {
  const { hash, folder } = placeOf(asked, to);
  const results = openedFor(asked, folder, to);
  try {
    const began = performance.now();
    const result = await make(results.kept);
    const manifest = manifestOf(result, { hash, workers: to.workers, since: began });
    const files = await studyFiles(result, to);
    to.signal.throwIfAborted();
    writingOut(() => results.publish(files, manifest));
    return { result, folder };
  } catch (error) {
    if (error instanceof StudyFailed) results.fail(error.failures);
    const { count, place } = results;
    throw withWorkKept(error, { count: count(), counted: 'parts', place }, to.signal);
  } finally {
    results.close();
  }
}

/** Where results go, and the hash of what they follow from. */
function placeOf({ study: { name: study }, settings, seed }: AskedStudy, { language, out }: StudyToFolder) {
  const hash = inputsHash({ version: VERSION, language, study, settings, seed });
  return { hash, folder: checkedFolder(out ?? `results/reproduce-${study}-${hash}`, 'study') };
}

function openedFor(asked: AskedStudy, folder: string, to: StudyToFolder): PartsFolder {
  const { study, settings, seed } = asked;
  const given = { study: study.name, settings, seed };
  const version = codeVersion(VERSION, studyCode());
  const say = (notice: Bilingual) => to.say(notice[to.language]);
  return writingOut(() => openPartsFolder({ folder, kind: 'study', given, version, say }));
}

interface Made {
  readonly hash: string;
  readonly workers: ComputedOn;
  readonly since: number;
}

const manifestOf = ({ asked, run }: StudyResult, { hash, workers, since }: Made) => ({
  version: run.version,
  study: run.study,
  title: asked.study.title,
  citation: run.citation,
  doi: run.doi,
  settings: run.settings,
  seed: run.seed,
  hash,
  readings: run.readings,
  agreements: run.agreements,
  node: process.version,
  platform: process.platform,
  ...computedOn(workers),
  timing: { milliseconds: performance.now() - since },
});
