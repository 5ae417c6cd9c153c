import type { Progress } from '../ensemble/ensemble.js';

/** Progress on stderr: one line rewritten on a terminal, a plain line every tenth elsewhere. */
export function progressReporter(quiet: boolean): ((progress: Progress) => void) | undefined {
  if (quiet) return undefined;
  const began = performance.now();
  const terminal = process.stderr.isTTY === true;
  let tenths = 0;
  return ({ done, total, failed }) => {
    const left = Math.round((((performance.now() - began) / done) * (total - done)) / 1000);
    const line = `${done} of ${total} futures, ${left} s left${failed > 0 ? `, ${failed} failed` : ''}`;
    if (terminal) process.stderr.write(`\r\u001b[K${done === total ? '' : line}`);
    else if (Math.floor((10 * done) / total) > tenths) {
      tenths = Math.floor((10 * done) / total);
      process.stderr.write(`${line}\n`);
    }
  };
}
