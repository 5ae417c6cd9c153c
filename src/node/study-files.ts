import type { Language } from '../language/words.js';
import { csv } from '../results/csv.js';
import type { StudyRun } from '../studies/run-study.js';
import { drawPng, type Picture, unknownNotice } from './draw-png.js';
import { drawSvg } from './draw-svg.js';
import type { ResultFiles } from './result-files.js';

/**
 * What a results folder of a study holds, its manifest apart: table, agreements if any, and charts (specification, SVG
 * and PNG). `say` is called with a message about characters that the pictures lack.
 * @example
 * const run = await runStudy(STUDIES.find(({ name }) => name === 'pipeline-productivity'));
 * 'table.csv' in (await studyFiles(run, 'en')); // => true
 */
export async function studyFiles(
  run: StudyRun,
  language: Language,
  say: (message: string) => void = (message) => process.emitWarning(message),
): Promise<ResultFiles> {
  const files: Record<string, string | Uint8Array> = { 'table.csv': tableCsv(run, language) };
  if (run.agreements.length > 0) files['agreements.csv'] = agreementsCsv(run, language);
  const pictures: Picture[] = [];
  for (const { name, spec } of run.charts) {
    const svg = await drawSvg(spec);
    const picture = await drawPng(svg);
    files[`charts/${name}.vl.json`] = `${JSON.stringify(spec, null, 2)}\n`;
    files[`charts/${name}.svg`] = svg;
    files[`charts/${name}.png`] = picture.png;
    pictures.push(picture);
  }
  const notice = unknownNotice(pictures);
  if (notice !== null) say(notice[language]);
  return files;
}

const tableCsv = ({ rows }: StudyRun, language: Language): string =>
  csv(
    rows.map(({ label, published, ...row }) => ({
      ...row,
      label: label[language],
      published: published?.value ?? null,
      publishedError: published?.readingError ?? null,
      confidence: published?.confidence ?? null,
      source: published?.source ?? null,
    })),
    ['id', 'label', 'value', 'standardError', 'unit', 'published', 'publishedError', 'confidence', 'source'],
  );

const agreementsCsv = ({ agreements }: StudyRun, language: Language): string =>
  csv(
    agreements.map(({ question, reason, ...numbers }) => ({
      question: question[language],
      ...numbers,
      reason: reason[language],
    })),
    ['question', 'study', 'studyError', 'model', 'modelError', 'unit', 'reason'],
  );
