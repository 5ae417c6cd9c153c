import type { Argv } from 'yargs';
import { alike } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue } from '../scenario/reading/issues.js';
import { KINDS } from '../scenario/reading/kind.js';
import { JSON_OPTION, LANGUAGE_OPTION, MODEL_OPTION } from './options.js';

/** Takes the exit code of the command that was run. */
type Ended = (code: number) => void;

/** `check`, `new` and `schema`: what helps to write files. */
export function addFileCommands(parser: Argv, ended: Ended): void {
  parser.command(
    'check <file>',
    'read a region, policy, scenario or experiment, and all that it leads to; nothing is simulated',
    (y) =>
      y
        .positional('file', { type: 'string', demandOption: true, describe: 'a name or a path' })
        .option('model', MODEL_OPTION)
        .option('language', LANGUAGE_OPTION)
        .option('json', JSON_OPTION),
    async ({ file, json, language, model }) => {
      const { check } = await import('./check.js');
      ended(await check(file, { json, language, model }));
    },
  );
  addNew(parser, ended);
  parser.command(
    'schema <kind>',
    'the JSON Schema of a kind of file, for editors',
    (y) =>
      y
        .positional('kind', { choices: KINDS, demandOption: true })
        .option('model', MODEL_OPTION)
        .option('json', JSON_OPTION),
    async (argv) => {
      const { schema } = await import('./schema.js');
      ended(await schema(argv.kind, argv.model));
    },
  );
}

function addNew(parser: Argv, ended: Ended): void {
  parser.command(
    'new <kind> <name>',
    'start a file from a template with comments; nothing is overwritten',
    (y) =>
      y
        .positional('kind', { choices: KINDS, demandOption: true })
        .positional('name', { type: 'string', demandOption: true, describe: 'as in my-city' })
        .option('like', {
          type: 'string',
          requiresArg: true,
          describe: 'the region that it borrows from (a name), or that it is about (a name or a path)',
        })
        .option('workbook', {
          type: 'boolean',
          default: false,
          describe: 'a region as a workbook (.xlsx) to fill in instead of a text',
        })
        .option('language', {
          choices: ['en', 'zh'] as const,
          default: 'en' as const,
          requiresArg: true,
          describe: 'language of the workbook',
        })
        .option('json', JSON_OPTION),
    async ({ kind, name, like, json, workbook, language }) => {
      if (workbook && kind !== 'region')
        throw new InputError([callIssue('--workbook', alike(kind), alike('region'))]);
      const { newCommand, newWorkbookCommand } = await import('./new.js');
      const options = { like, json };
      ended(
        workbook ? await newWorkbookCommand(name, { ...options, language }) : newCommand(kind, name, options),
      );
    },
  );
}
