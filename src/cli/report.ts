import { join } from 'node:path';
import { type Language, words } from '../language/words.js';
import { addToResults } from '../node/add-to-results.js';
import { pageFiles } from '../node/comparison-files.js';
import { writingOut } from '../node/out-folder.js';
import { refuseOtherFile, writePage } from '../node/page-file.js';
import { crateOf } from '../node/store/ro-crate.js';
import { readComparison } from '../node/stored-comparison.js';
import { readUnfinished, unfinishedBehind } from '../node/unfinished-results.js';
import { reportFile } from '../report/file-names.js';
import { loadCompiler } from '../scenario/expressions/expressions.js';
import { InputError, orThrow } from '../scenario/reading/input-error.js';
import { modelInUse } from './model-option.js';
import { print, printJson, say } from './output.js';
import { unfitReader } from './prepared-for.js';

export interface ReportOptions {
  readonly language: Language;
  /** File to write the page to, and nothing else; undefined = page and charts in the folder itself. */
  readonly out: string | undefined;
  /** Who the page is for; undefined = it does not say. */
  readonly preparedFor?: string | undefined;
  /** Leave out the PNG drawings of the charts. */
  readonly withoutPng: boolean;
  /** File of the model of the results; undefined = that of the package. */
  readonly model?: string | undefined;
  readonly json: boolean;
}

/**
 * `report RESULTS`: build report and charts of a results folder again, in either language, from what the folder holds;
 * nothing is simulated, and neither the data nor the files of the other language change. Of results that are unfinished
 * the page alone is written, next to their folder, from the draws and replicates that are complete.
 */
export async function report(folder: string, options: ReportOptions): Promise<number> {
  const unfit = unfitReader(options.preparedFor);
  if (unfit.length > 0) throw new InputError(unfit);
  const unfinished = unfinishedBehind(folder);
  return unfinished === null ? await ofResults(folder, options) : await ofUnfinished(unfinished, options);
}

async function ofResults(folder: string, options: ReportOptions): Promise<number> {
  const { language, out, json, preparedFor } = options;
  const { comparison, hash, collected, close } = orThrow(
    readComparison(folder, await modelInUse(options.model)),
  );
  try {
    if (out !== undefined) writingOut(() => refuseOtherFile(out));
    const pictures = out === undefined && !options.withoutPng;
    const files = await pageFiles(comparison, collected, language, { pictures, say, preparedFor });
    const page = reportFile(language);
    const path = out ?? join(folder, page);
    writingOut(() => {
      if (out === undefined)
        addToResults(folder, files, crateOf(comparison, hash), (notice) => say(notice[language]));
      else writePage(out, String(files[page]));
    });
    if (json) printJson({ results: folder, report: path, language, unfinished: null });
    else print(`${words(language).terminal.report(path)}\n`);
    return 0;
  } finally {
    close();
  }
}

/** Exit code 0: what there is was reported, and it says that it is not all. */
async function ofUnfinished(
  place: string,
  { language, out, model, json, preparedFor }: ReportOptions,
): Promise<number> {
  const inUse = await modelInUse(model);
  const { comparison, collected, close } = orThrow(readUnfinished(place, await loadCompiler(), inUse));
  try {
    const path = out ?? `${place.replace(/\/+$/, '')}.${reportFile(language)}`;
    writingOut(() => refuseOtherFile(path));
    const drawing = { pictures: false, preparedFor };
    const files = await pageFiles(comparison, collected, language, drawing);
    writingOut(() => writePage(path, String(files[reportFile(language)])));
    const { command, unfinished } = comparison;
    const { done = 0, runs = 0 } = unfinished ?? {};
    const { terminal, report: texts } = words(language);
    if (json) printJson({ results: place, report: path, language, unfinished: { done, runs, command } });
    else print(`${texts.unfinished(done, runs)}\n${terminal.goOn(command)}\n${terminal.report(path)}\n`);
    return 0;
  } finally {
    close();
  }
}
