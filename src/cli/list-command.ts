import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { JSON_OPTION, LANGUAGE_OPTION, MODEL_OPTION } from './common-options.js';
import { inWords } from './described.js';
import { type Setting, withExamples } from './help.js';
import { GRADES, LISTS } from './list/names.js';

export function addList(parser: Argv, { ended, language }: Setting): void {
  parser.command(
    'list <what> [words..]',
    COMMANDS.list.text[language],
    (y) =>
      withExamples(y, 'list', language)
        .positional('what', { choices: LISTS, demandOption: true })
        .positional(
          'words',
          inWords(
            {
              type: 'string',
              array: true,
              default: [],
              describe: {
                en: 'only entries with these words, or the one that is called so',
                zh: '只列含有这些词的条目，或该名称的条目',
              },
            },
            language,
          ),
        )
        .option(
          'grade',
          inWords(
            {
              choices: GRADES,
              requiresArg: true,
              describe: {
                en: 'only parameters whose evidence has this grade (D = assumed)',
                zh: '只列证据为该等级的参数（D 为假设）',
              },
            },
            language,
          ),
        )
        .option(
          'group',
          inWords(
            {
              type: 'string',
              requiresArg: true,
              describe: {
                en: 'only levers, parameters or indicators of this part of the model, as in careers',
                zh: '只列模型该部分的政策工具、参数或指标，如 careers',
              },
            },
            language,
          ),
        )
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option('model', inWords(MODEL_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async ({ what, words, grade, group, language, model, json }) => {
      const { list } = await import('./list/list.js');
      ended(await list(what, { words, grade, group, language, model, json }));
    },
  );
}
