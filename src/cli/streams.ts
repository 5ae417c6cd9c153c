import type { Language } from '../language/words.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { say } from './output.js';

/** What became of stdout until now. */
interface Streams {
  /** The exit code of a call that ended with this one: 1 with a word on stderr where its output could not be written. */
  readonly settled: (code: number) => Promise<number>;
}

/**
 * Keep a call alive whatever its streams are. Nothing is lost with a line of progress, so a stderr that takes nothing is
 * no failure; neither is a reader that has seen enough, as `head` does. A full disk behind stdout is one, but only once the
 * call has done its work.
 */
export function watchStreams(
  language: Language,
  stdout: NodeJS.EventEmitter = process.stdout,
  stderr: NodeJS.EventEmitter = process.stderr,
): Streams {
  let lost: NodeJS.ErrnoException | undefined;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost ??= error;
  });
  stderr.on('error', () => {});
  return {
    settled: async (code) => {
      // Streams say what went wrong only after the writer has ended.
      await new Promise((resolve) => setImmediate(resolve));
      if (lost === undefined) return code;
      say(unwritten(lost.code ?? lost.message)[language]);
      return code === 0 ? 1 : code;
    },
  };
}

const unwritten = (reason: string): Bilingual => ({
  en: `stdout could not be written (${reason})`,
  zh: `无法写入标准输出（${reason}）`,
});
