import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../language/words.js';

/** The report of a results folder in a language: one folder holds those of all languages side by side. */
export const reportFile = (language: Language): string =>
  language === 'en' ? 'report.html' : `report.${language}.html`;

/** The tables of a comparison as a workbook, in a language, as the report has it. */
export const workbookFile = (language: Language): string =>
  language === 'en' ? 'results.xlsx' : `results.${language}.xlsx`;

/** Where the charts with the words of a language stand in a results folder. */
export const chartsFolder = (language: Language): string =>
  language === 'en' ? 'charts' : `charts/${language}`;

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
