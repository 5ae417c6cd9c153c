import type { Language } from '../language/words.js';

/** The report of a results folder in a language: one folder holds those of all languages side by side. */
export const reportFile = (language: Language): string =>
  language === 'en' ? 'report.html' : `report.${language}.html`;

/** The tables of a comparison as a workbook, in a language, as the report has it. */
export const workbookFile = (language: Language): string =>
  language === 'en' ? 'results.xlsx' : `results.${language}.xlsx`;

/** Where the charts with the words of a language stand in a results folder. */
export const chartsFolder = (language: Language): string =>
  language === 'en' ? 'charts' : `charts/${language}`;
