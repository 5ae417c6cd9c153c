import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { LANGUAGE_OPTION, MODEL_OPTION } from './common-options.js';
import { allInWords } from './described.js';
import { type Setting, withExamples } from './help.js';

const OPTIONS = {
  queue: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'where tasks are taken, as in redis://host:6379, or encrypted, as in rediss://host:6379',
      zh: '领取任务的队列，如 redis://host:6379；加密连接如 rediss://host:6379',
    },
  },
  workers: {
    requiresArg: true,
    describe: {
      en: 'worker threads (default: as many as the machine has cores)',
      zh: '计算线程数（默认：机器的核数）',
    },
  },
  model: MODEL_OPTION,
  language: LANGUAGE_OPTION,
  quiet: {
    type: 'boolean',
    default: false,
    describe: { en: 'say nothing of what is done', zh: '不显示工作情况' },
  },
} as const;

export function addWorker(parser: Argv, { ended, language, signal }: Setting): void {
  parser.command(
    'worker',
    COMMANDS.worker.text[language],
    (y) => withExamples(y, 'worker', language).options(allInWords(OPTIONS, language)),
    async (argv) => {
      const { worker } = await import('./worker.js');
      ended(await worker(argv, signal));
    },
  );
}
