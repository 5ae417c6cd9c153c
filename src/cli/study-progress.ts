import type { Counted } from '../language/progress-line.js';
import type { Language } from '../language/words.js';
import { standardError } from './output.js';
import { progressReporter } from './progress.js';
import { type Running, reporterIn } from './running.js';

/** Progress as other commands have it, of work that is cut into parts. */
export function partsReporter(
  silent: boolean,
  language: Language,
  running: Running,
  {
    counted = 'parts',
    workers,
  }: { readonly counted?: Counted; readonly workers: (() => number) | undefined },
) {
  const report = reporterIn(
    running,
    progressReporter(silent, standardError(), { counted, language, workers }),
  );
  return report && ((progress: { done: number; total: number }) => report({ ...progress, failed: 0 }));
}
