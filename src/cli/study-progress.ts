import { standardError } from './output.js';
import { progressReporter } from './progress.js';

/** Progress as other commands have it, of work that is cut into parts. */
export function partsReporter(silent: boolean, counted = 'parts') {
  const report = progressReporter(silent, standardError(), counted);
  return report && ((progress: { done: number; total: number }) => report({ ...progress, failed: 0 }));
}
