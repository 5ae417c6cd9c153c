import type { Language } from '../language/words.js';
import type { WrittenStudy } from '../node/study-to-folder.js';

/** The `reproduce` document: texts in the language asked for, numbers in full. */
export const studyJson = ({ result, folder }: WrittenStudy, language: Language) => {
  const { run, againstPaper, table } = result;
  return {
    study: run.study,
    citation: run.citation,
    doi: run.doi,
    settings: run.settings,
    rows: table('rows').map((row) => ({ ...row, label: row.label[language] })),
    againstPaper,
    seed: run.seed,
    version: run.version,
    results: folder,
    readings: run.readings.map((reading) => reading[language]),
    agreements: table('agreements').map(({ question, reason, ...numbers }) => ({
      question: question[language],
      ...numbers,
      reason: reason[language],
    })),
  };
};
