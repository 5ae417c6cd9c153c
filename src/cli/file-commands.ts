import type { Argv } from 'yargs';
import { alike } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue } from '../scenario/reading/issues.js';
import { KINDS } from '../scenario/reading/kind.js';
import { COMMANDS } from './commands.js';
import { JSON_OPTION, LANGUAGE_OPTION, MODEL_OPTION } from './common-options.js';
import { inWords } from './described.js';
import { type Setting, withExamples } from './help.js';

/** `check`, `new` and `schema`: what helps to write files. */
export function addFileCommands(parser: Argv, setting: Setting): void {
  const { ended, language } = setting;
  parser.command(
    'check <file>',
    COMMANDS.check.text[language],
    (y) =>
      withExamples(y, 'check', language)
        .positional(
          'file',
          inWords(
            { type: 'string', demandOption: true, describe: { en: 'a name or a path', zh: '名称或路径' } },
            language,
          ),
        )
        .option('model', inWords(MODEL_OPTION, language))
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async ({ file, json, language, model }) => {
      const { check } = await import('./check.js');
      ended(await check(file, { json, language, model }));
    },
  );
  addNew(parser, setting);
  parser.command(
    'schema <kind>',
    COMMANDS.schema.text[language],
    (y) =>
      withExamples(y, 'schema', language)
        .positional('kind', { choices: KINDS, demandOption: true })
        .option('model', inWords(MODEL_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async (argv) => {
      const { schema } = await import('./schema.js');
      ended(await schema(argv.kind, argv.model));
    },
  );
}

function addNew(parser: Argv, { ended, language }: Setting): void {
  parser.command(
    'new <kind> <name>',
    COMMANDS.new.text[language],
    (y) =>
      withExamples(y, 'new', language)
        .positional('kind', { choices: KINDS, demandOption: true })
        .positional(
          'name',
          inWords(
            { type: 'string', demandOption: true, describe: { en: 'as in my-city', zh: '如 my-city' } },
            language,
          ),
        )
        .option(
          'like',
          inWords(
            {
              type: 'string',
              requiresArg: true,
              describe: {
                en: 'the region that it borrows from (a name), or that it is about (a name or a path)',
                zh: '借用数据的地区（名称），或所针对的地区（名称或路径）',
              },
            },
            language,
          ),
        )
        .option(
          'workbook',
          inWords(
            {
              type: 'boolean',
              default: false,
              describe: {
                en: 'a region as a workbook (.xlsx) to fill in instead of a text',
                zh: '以待填的工作簿（.xlsx）代替文本描述地区',
              },
            },
            language,
          ),
        )
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async ({ kind, name, like, json, workbook, language }) => {
      if (workbook && kind !== 'region')
        throw new InputError([callIssue('--workbook', alike(kind), alike('region'))]);
      const { newCommand, newWorkbookCommand } = await import('./new.js');
      const options = { like, json, language };
      ended(workbook ? await newWorkbookCommand(name, options) : newCommand(kind, name, options));
    },
  );
}
