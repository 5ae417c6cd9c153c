import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../language/words.js';
import { chartsFolder, reportFile } from '../report/file-names.js';

/** A language that a folder has a report in, and whether its charts are there as pictures too. */
export interface HeldLanguage {
  readonly language: Language;
  readonly pictures: boolean;
}

/** The languages that a results folder has reports in. */
export function languagesIn(folder: string): HeldLanguage[] {
  return LANGUAGES.filter((language) => existsSync(join(folder, reportFile(language)))).map((language) => ({
    language,
    pictures: holdsPictures(join(folder, chartsFolder(language))),
  }));
}

const holdsPictures = (charts: string): boolean =>
  existsSync(charts) && readdirSync(charts).some((name) => name.endsWith('.png'));
