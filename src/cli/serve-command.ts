import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { JSON_OPTION, LANGUAGE_OPTION } from './common-options.js';
import { inWords } from './described.js';
import { type Setting, withExamples } from './help.js';

/** Loopback: nothing outside of this machine reaches the page unless it is asked for. */
const USUAL_HOST = '127.0.0.1';
const USUAL_PORT = 8080;

export function addServe(parser: Argv, { ended, language, signal }: Setting): void {
  parser.command(
    'serve',
    COMMANDS.serve.text[language],
    (y) =>
      withExamples(y, 'serve', language)
        .option(
          'port',
          inWords(
            {
              type: 'number',
              requiresArg: true,
              default: USUAL_PORT,
              describe: { en: 'port to listen at; 0 takes a free one', zh: '监听端口；0 表示任选空闲端口' },
            },
            language,
          ),
        )
        .option(
          'host',
          inWords(
            {
              type: 'string',
              requiresArg: true,
              default: USUAL_HOST,
              describe: {
                en: 'address to listen at; 0.0.0.0 lets other machines in',
                zh: '监听地址；0.0.0.0 允许其他机器访问',
              },
            },
            language,
          ),
        )
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async ({ port, host, language, json }) => {
      const { serve } = await import('./serve.js');
      ended(await serve({ port, host, language, json }, signal));
    },
  );
}
