import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { JSON_OPTION, LANGUAGE_OPTION, MODEL_OPTION, PREPARED_FOR_OPTION } from './common-options.js';
import { inWords } from './described.js';
import { type Setting, withExamples } from './help.js';
import { OPTIONS } from './option-table.js';

export function addReport(parser: Argv, { ended, language }: Setting): void {
  parser.command(
    'report <results>',
    COMMANDS.report.text[language],
    (y) =>
      withExamples(y, 'report', language)
        .positional(
          'results',
          inWords(
            { type: 'string', demandOption: true, describe: { en: 'results folder', zh: '结果文件夹' } },
            language,
          ),
        )
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option(
          'out',
          inWords(
            {
              type: 'string',
              requiresArg: true,
              describe: {
                en: 'write the page to this file, and no charts (default: page and charts in the folder)',
                zh: '只将报告写入该文件，不写图（默认：报告和图写入文件夹）',
              },
            },
            language,
          ),
        )
        .option('prepared-for', inWords(PREPARED_FOR_OPTION, language))
        .option('without-png', inWords(OPTIONS['without-png'], language))
        .option('model', inWords(MODEL_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async (argv) => {
      const { report: rebuild } = await import('./report.js');
      const { language, out, preparedFor, withoutPng, model, json } = argv;
      ended(await rebuild(argv.results, { language, out, preparedFor, withoutPng, model, json }));
    },
  );
}

export function addReplay(parser: Argv, { ended, language }: Setting): void {
  parser.command(
    'replay <results> <run-id>',
    COMMANDS.replay.text[language],
    (y) =>
      withExamples(y, 'replay', language)
        .positional(
          'results',
          inWords(
            { type: 'string', demandOption: true, describe: { en: 'results folder', zh: '结果文件夹' } },
            language,
          ),
        )
        .positional(
          'run-id',
          inWords(
            {
              type: 'string',
              demandOption: true,
              describe: {
                en: 'scenario:draw:replicate, as in baseline:1:2',
                zh: '情景:抽样:重复，如 baseline:1:2',
              },
            },
            language,
          ),
        )
        .option(
          'explain',
          inWords(
            {
              type: 'string',
              nargs: 2,
              describe: {
                en: 'indicator and year: show what made that number instead of the rows',
                zh: '指标和年份：说明该数值如何得出',
              },
            },
            language,
          ),
        )
        .option('language', inWords(LANGUAGE_OPTION, language))
        .option('model', inWords(MODEL_OPTION, language))
        .option('json', inWords(JSON_OPTION, language)),
    async (argv) => {
      const { replay } = await import('./replay.js');
      const { language, model, json } = argv;
      ended(
        await replay(argv.results, argv.runId, { explain: wordsOf(argv.explain), language, model, json }),
      );
    },
  );
}

/** An option of several words, which the parser gives as a list but calls a text. */
const wordsOf = (typed: unknown): readonly string[] | undefined =>
  typed === undefined ? undefined : [typed].flat().map(String);
