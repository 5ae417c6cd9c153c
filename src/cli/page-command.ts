import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { JSON_OPTION, LANGUAGE_OPTION } from './common-options.js';
import { inWords } from './described.js';
import { type Setting, withExamples } from './help.js';

export function addPage(parser: Argv, { ended, language }: Setting): void {
  parser.command(
    'page',
    COMMANDS.page.text[language],
    (y) =>
      withExamples(y, 'page', language)
        .option(
          'single',
          inWords(
            {
              type: 'boolean',
              default: false,
              describe: {
                en: 'one file that opens from a disk, instead of a folder',
                zh: '写出可从磁盘直接打开的单个文件，而非文件夹',
              },
            },
            language,
          ),
        )
        .option(
          'out',
          inWords(
            {
              type: 'string',
              requiresArg: true,
              describe: {
                en: 'where to write it: by default medinno-page, or medinno.html; nothing is overwritten',
                zh: '写入位置：默认 medinno-page 或 medinno.html；不覆盖已有文件',
              },
            },
            language,
          ),
        )
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async ({ single, out, language, json }) => {
      const { page } = await import('./page.js');
      ended(page({ single, out, language, json }));
    },
  );
}
