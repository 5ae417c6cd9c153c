import type { StudyResult } from '../commands/study-result.js';
import type { Language } from '../language/words.js';
import { csvFile } from '../results/csv.js';
import { chartFiles, drawn, pictureFiles, type Telling } from './chart-files.js';
import type { ResultFiles } from './result-files.js';

/** What a results folder of a study holds, its manifest apart: table, agreements if any, and charts. */
export async function studyFiles(
  result: StudyResult,
  { language, pictures = true, say }: Telling & { readonly pictures?: boolean | undefined },
): Promise<ResultFiles> {
  const charts = await Promise.all(result.charts({ language }).map((chart) => drawn(chart, pictures)));
  return {
    'table.csv': tableCsv(result, language),
    ...(result.table('agreements').length > 0 ? { 'agreements.csv': agreementsCsv(result, language) } : {}),
    ...(await chartFiles('charts', charts)),
    ...(pictures ? await pictureFiles('charts', charts, { language, say }) : {}),
  };
}

const tableCsv = ({ table }: StudyResult, language: Language): string =>
  csvFile(
    table('rows').map(({ label, published, ...row }) => ({
      ...row,
      label: label[language],
      published: published?.value ?? null,
      publishedError: published?.readingError ?? null,
      confidence: published?.confidence ?? null,
      source: published?.source ?? null,
    })),
    COLUMNS,
  );

const COLUMNS = [
  'id',
  'label',
  'value',
  'standardError',
  'unit',
  'published',
  'publishedError',
  'agrees',
  'confidence',
  'source',
];

const agreementsCsv = ({ table }: StudyResult, language: Language): string =>
  csvFile(
    table('agreements').map(({ question, reason, ...numbers }) => ({
      question: question[language],
      ...numbers,
      reason: reason[language],
    })),
    ['question', 'study', 'studyError', 'model', 'modelError', 'unit', 'reason'],
  );
