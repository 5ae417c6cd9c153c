import type { Language } from '../language/words.js';
import { inputsHash } from '../node/inputs-hash.js';
import { studyCode } from '../node/model-code.js';
import { checkedFolder, writingOut } from '../node/out-folder.js';
import { codeVersion } from '../node/store/block-key.js';
import { studyFiles } from '../node/study-files.js';
import { openStudyFolder } from '../node/study-folder.js';
import { withWorkKept } from '../node/work-kept.js';
import { executorFor } from '../node/workers/executor-for.js';
import { VERSION } from '../results/version.js';
import { alike, type Bilingual, oneOf } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { nearestName } from '../scenario/reading/nearest-name.js';
import { STUDIES } from '../studies/catalogue.js';
import { runStudy, type StudyRun } from '../studies/run-study.js';
import { parseSettings } from '../studies/settings.js';
import type { Settings, Study } from '../studies/study.js';
import { StudyFailed } from '../studies/study-failed.js';
import { withFailurePolicy } from '../work/on-failure.js';
import { list } from './list/list.js';
import { print, printJson, say } from './output.js';
import { regionNamed } from './region-named.js';
import { optionIssues, type ReproduceOptions, type TypedOptions } from './reproduce-options.js';
import { partsReporter } from './study-progress.js';
import { studyText } from './study-text.js';

/** Region in which the main model answers a study's questions too. */
const REGION = 'maoming';

/** `reproduce [STUDY]`: re-run a published study and print its table with the paper's numbers that describe the run; without a name, list the studies. */
export async function reproduce(
  name: string | undefined,
  typed: TypedOptions,
  signal: AbortSignal,
): Promise<number> {
  const issues = optionIssues(typed);
  const options = typed as ReproduceOptions;
  if (name === undefined && options.set.length > 0) issues.push(settingWithoutStudy(options.set[0]));
  if (name === undefined && issues.length === 0) return list('studies', options);
  const study = STUDIES.find((one) => one.name === name);
  if (study === undefined) throw new InputError([...issues, ...unknownStudy(name)]);
  const parsed = parseSettings(study, options.set);
  if (!parsed.ok || issues.length > 0) throw new InputError([...issues, ...(parsed.ok ? [] : parsed.issues)]);
  return await carryOut(study, parsed.value, options, signal);
}

const settingWithoutStudy = (assignment: string): InputIssue =>
  callIssue('--set', alike(assignment), {
    en: 'the name of a study before it',
    zh: '其前须写研究名称的设置',
  });

function unknownStudy(name: string | undefined): InputIssue[] {
  if (name === undefined) return [];
  const names = STUDIES.map((study) => study.name);
  return [callIssue('study', alike(name), oneOf(names), nearestName(name, names))];
}

async function carryOut(
  study: Study,
  settings: Settings,
  options: ReproduceOptions,
  signal: AbortSignal,
): Promise<number> {
  const { language, json } = options;
  const place = placeOf(study, settings, options);
  const run = await runInFolder(study, settings, options, { ...place, signal });
  if (json) printJson(studyJson(run, place.folder, language));
  else print(`${studyText(study, run, place.folder, language)}\n`);
  return 0;
}

interface Place {
  readonly hash: string;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Run the study in its results folder: results of its parts are kept as they come, and the same command goes on from them. */
async function runInFolder(
  study: Study,
  settings: Settings,
  options: ReproduceOptions,
  { hash, folder, signal }: Place,
): Promise<StudyRun> {
  const { seed, language, workers, quiet, json } = options;
  const given = { study: study.name, settings, seed };
  const version = codeVersion(VERSION, studyCode());
  const sayNotice = (notice: Bilingual) => say(notice[language]);
  const results = writingOut(() => openStudyFolder({ folder, given, version, say: sayNotice }));
  const { execute, close } = executorFor(options);
  try {
    const began = performance.now();
    const run = await runStudy(study, {
      settings,
      seed,
      language,
      region: study.agreements === undefined ? undefined : await regionNamed(REGION),
      execute: withFailurePolicy(execute, options.onFailure),
      kept: results.kept,
      onProgress: partsReporter(quiet || json, language),
      signal,
    });
    const milliseconds = performance.now() - began;
    const files = await studyFiles(run, language, say);
    signal.throwIfAborted();
    const manifest = manifestOf(study, run, { hash, workers, milliseconds });
    writingOut(() => results.publish(files, manifest));
    return run;
  } catch (error) {
    if (error instanceof StudyFailed) results.fail(error.failures);
    const { count, place } = results;
    throw withWorkKept(error, { count: count(), counted: 'parts', place }, signal);
  } finally {
    void close();
    results.close();
  }
}

/** Where results go, and the hash of what they follow from. */
function placeOf(study: Study, settings: Settings, { seed, language, out }: ReproduceOptions) {
  const hash = inputsHash({ version: VERSION, language, study: study.name, settings, seed });
  const folder = out ?? `results/reproduce-${study.name}-${hash}`;
  return { hash, folder: checkedFolder(folder, 'study') };
}

interface Made {
  readonly hash: string;
  readonly workers: number;
  readonly milliseconds: number;
}

const manifestOf = (study: Study, run: StudyRun, { hash, workers, milliseconds }: Made) => ({
  version: run.version,
  study: run.study,
  title: study.title,
  citation: run.citation,
  doi: run.doi,
  settings: run.settings,
  seed: run.seed,
  hash,
  readings: run.readings,
  agreements: run.agreements,
  node: process.version,
  platform: process.platform,
  workers,
  timing: { milliseconds },
});

/** The `reproduce` document: texts in the language asked for. */
const studyJson = (run: StudyRun, folder: string, language: Language) => ({
  study: run.study,
  citation: run.citation,
  doi: run.doi,
  settings: run.settings,
  rows: run.rows.map((row) => ({ ...row, label: row.label[language] })),
  seed: run.seed,
  version: run.version,
  results: folder,
  readings: run.readings.map((reading) => reading[language]),
  agreements: run.agreements.map(({ question, reason, ...numbers }) => ({
    question: question[language],
    ...numbers,
    reason: reason[language],
  })),
});
