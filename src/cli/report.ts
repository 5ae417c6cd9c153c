import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelsOf } from '../language/indicator-labels.js';
import { type Language, words } from '../language/words.js';
import { comparisonFiles } from '../node/comparison-files.js';
import { readComparison } from '../node/stored-comparison.js';
import { callIssue, InputError, orThrow } from './input-error.js';
import { print, printJson } from './output.js';

export interface ReportOptions {
  readonly language: Language;
  /** File to write; the folder's own report unless given. */
  readonly out: string | undefined;
  readonly json: boolean;
}

const REPORT = 'report.html';

/**
 * `report RESULTS`: build the report of a results folder again, in either language, from what the folder holds; nothing
 * is simulated and nothing else in the folder changes.
 */
export async function report(folder: string, { language, out, json }: ReportOptions): Promise<number> {
  const { comparison, collected, close } = orThrow(readComparison(folder));
  try {
    const files = await comparisonFiles(comparison, collected, labelsOf(comparison), language, {
      pictures: false,
    });
    const path = out ?? join(folder, REPORT);
    write(path, String(files[REPORT]));
    if (json) printJson({ results: folder, report: path, language });
    else print(`${words(language).terminal.report(path)}\n`);
    return 0;
  } finally {
    close();
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([callIssue('--out', `${path}: ${reason}`, 'a file that can be written')]);
  }
}
