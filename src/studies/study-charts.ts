import type { DrawnChart } from '../charts/chart.js';
import type { Reader } from '../charts/reader.js';
import { comparisonWithPaper } from './comparison-with-paper.js';
import type { StudyRun } from './run-study.js';
import type { Study } from './study.js';

/** Every chart of a run: those of the study, and ours next to the paper's where there are numbers of both. */
export const studyCharts = (
  study: Study,
  { settings, results, rows }: Pick<StudyRun, 'settings' | 'results' | 'rows'>,
  reader: Reader,
): DrawnChart[] => {
  const cited = { ...reader, citation: study.citation };
  return [...study.charts({ ...cited, settings, results }), ...comparisonWithPaper.draw({ ...cited, rows })];
};
