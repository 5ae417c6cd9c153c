import { askedStudy } from '../commands/asked-study.js';
import { runAskedStudy } from '../commands/run-asked-study.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { studyToFolder } from '../node/study-to-folder.js';
import { alike } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { list } from './list/list.js';
import { print, printJson, say } from './output.js';
import { optionIssues, type ReproduceCall, type TypedOptions } from './reproduce-options.js';
import type { Running } from './running.js';
import { studyJson } from './study-json.js';
import { partsReporter } from './study-progress.js';
import { studyText } from './study-text.js';

/** `reproduce [STUDY]`: re-run a published study and print its table with the paper's numbers that describe the run; without a name, list the studies. */
export async function reproduce(
  study: string | undefined,
  typed: TypedOptions,
  running: Running,
): Promise<number> {
  const issues = optionIssues(typed);
  const options = typed as ReproduceCall;
  if (study === undefined) {
    if (options.set.length > 0) issues.push(settingWithoutStudy(options.set[0]));
    if (issues.length > 0) throw new InputError(issues);
    return list('studies', options);
  }
  const asked = await askedStudy({ ...options, study, sources: scenarioFiles }, issues);
  const { onFailure, language, quiet, json } = options;
  const { execute: executor, close, workers, there } = await running.executorFor(options, null);
  try {
    const { signal } = running;
    const onProgress = partsReporter(quiet || json, language, running, { workers: there });
    const making = { executor, onFailure, onProgress, signal };
    const to = { ...options, workers, say, signal };
    const written = await studyToFolder(asked, to, (kept) => runAskedStudy(asked, { ...making, kept }));
    if (json) printJson(studyJson(written, language));
    else print(`${studyText(written, language)}\n`);
    return 0;
  } finally {
    void close();
  }
}

const settingWithoutStudy = (assignment: string): InputIssue =>
  callIssue('--set', alike(assignment), {
    en: 'the name of a study before it',
    zh: '其前须写研究名称的设置',
  });
