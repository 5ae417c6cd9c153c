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
  const lose = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') lost ??= error;
  };
  stdout.on('error', lose);
  for (const stream of [stdout, stderr]) keepUnmoved(stream);
  return {
    settled: async (code) => {
      // Streams say what went wrong only after the writer has ended.
      await new Promise((resolve) => setImmediate(resolve));
      stdout.off('error', lose);
      if (lost === undefined) return code;
      say(unwritten(lost.code ?? lost.message)[language]);
      return code === 0 ? 1 : code;
    },
  };
}

/** A stream may fail after the call has ended too. However many calls there are in a process, one listener is enough for that. */
function keepUnmoved(stream: NodeJS.EventEmitter): void {
  stream.off('error', unmoved);
  stream.on('error', unmoved);
}

const unmoved = (): void => undefined;

const unwritten = (reason: string): Bilingual => ({
  en: `stdout could not be written (${reason})`,
  zh: `无法写入标准输出（${reason}）`,
});
