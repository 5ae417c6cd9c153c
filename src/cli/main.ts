import yargs, { type Argv } from 'yargs';
import type { Language } from '../language/words.js';
import { errorText } from '../node/error-text.js';
import { VERSION } from '../results/version.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { asTypedHere } from './as-typed.js';
import { hiddenInCall } from './call-texts.js';
import { COMMANDS } from './commands.js';
import { JSON_OPTION, LANGUAGE_OPTION, MODEL_OPTION, PREPARED_FOR_OPTION } from './common-options.js';
import { inWords } from './described.js';
import { addFileCommands } from './file-commands.js';
import { type Setting, withExamples } from './help.js';
import { HELP_WORDS } from './help-words.js';
import { GRADES, LISTS } from './list/names.js';
import { OPTIONS } from './option-table.js';
import { sharedOptions, withSharedOptions } from './options.js';
import { printJson, say } from './output.js';
import { withPatternOptions } from './pattern-options.js';
import { withReproduceOptions } from './reproduce-options.js';
import { watchStreams } from './streams.js';
import { languageIn } from './usual-language.js';
import { COMMAND_NEEDED, onlyOneName, wrongCall } from './wrong-call.js';

/** Exit codes: 0 done, 1 the run failed or some runs did, 2 the input or the call is wrong, 130 interrupted. */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json') || args.includes('--json=true');
  const language = languageIn(args);
  const answer = { language, json };
  const streams = watchStreams(language);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  // Once: who presses Ctrl-C again ends the process at once.
  process.once('SIGINT', interrupt);
  try {
    return await streams.settled(await dispatch(args, interruption.signal));
  } catch (error) {
    const { signal } = interruption;
    return await streams.settled(
      signal.aborted ? reportInterruption(error, signal, answer) : report(error, answer),
    );
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

/** Parse the call and run its command; throws an InputError for a wrong call. */
async function dispatch(args: readonly string[], signal: AbortSignal): Promise<number> {
  const hidden = hiddenInCall(args);
  if (hidden.length > 0) throw new InputError(hidden);
  let code = 0;
  const language = languageIn(args);
  const ended = (ends: number) => {
    code = ends;
  };
  const setting = { ended, signal, language };
  const parser = yargs([...args])
    .scriptName('medinno')
    .version(VERSION)
    // What the parser finds wrong is read below, so that its words are English; those of its help are the reader's.
    .locale('en')
    .updateStrings(HELP_WORDS[language])
    // A point in an option is part of its name, so that nothing else is made of it than an unknown option.
    .parserConfiguration({ 'dot-notation': false });
  addSimulating(parser, setting);
  addReport(parser, setting);
  addReplay(parser, setting);
  addReproduce(parser, setting);
  addPatterns(parser, setting);
  addFileCommands(parser, setting);
  addList(parser, setting);
  parser
    .completion('completion', COMMANDS.completion.text[language])
    .demandCommand(1, COMMAND_NEEDED)
    .strict()
    .exitProcess(false)
    .fail((message, error) => {
      // What the parser itself throws is about the call; anything else comes out of a command.
      const called = error === undefined || error === null || error.name === 'YError';
      throw called ? new InputError([wrongCall(message ?? error.message)]) : error;
    });
  await parser.parseAsync();
  return code;
}

function addSimulating(parser: Argv, { ended, language, signal }: Setting): void {
  parser.command(
    'compare <baseline> [alternatives..]',
    COMMANDS.compare.text[language],
    (y) =>
      withSharedOptions(
        withExamples(y, 'compare', language)
          .positional('baseline', { type: 'string', demandOption: true })
          .positional('alternatives', { type: 'string', array: true, default: [] }),
        language,
      ),
    async (argv) => {
      const options = sharedOptions(argv);
      if (argv.alternatives.length === 0 && options.lever.length === 0) throw new InputError([onlyOneName()]);
      const { compare } = await import('./compare.js');
      ended(await compare(argv.baseline, argv.alternatives, options, signal));
    },
  );
  parser.command(
    'run <scenarios..>',
    COMMANDS.run.text[language],
    (y) =>
      withSharedOptions(
        withExamples(y, 'run', language).positional('scenarios', {
          type: 'string',
          array: true,
          demandOption: true,
        }),
        language,
      ),
    async (argv) => {
      const options = sharedOptions(argv);
      const { run } = await import('./run.js');
      ended(await run(argv.scenarios, options, signal));
    },
  );
}

function addReport(parser: Argv, { ended, language }: Setting): void {
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

function addReplay(parser: Argv, { ended, language }: Setting): void {
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

function addReproduce(parser: Argv, { ended, language, signal }: Setting): void {
  parser.command(
    'reproduce [study]',
    COMMANDS.reproduce.text[language],
    (y) =>
      withReproduceOptions(
        withExamples(y, 'reproduce', language).positional('study', { type: 'string' }),
        language,
      ),
    async (argv) => {
      const { reproduce } = await import('./reproduce.js');
      ended(await reproduce(argv.study, argv, signal));
    },
  );
}

function addPatterns(parser: Argv, { ended, language, signal }: Setting): void {
  parser.command(
    'patterns [patterns..]',
    COMMANDS.patterns.text[language],
    (y) =>
      withPatternOptions(
        withExamples(y, 'patterns', language).positional('patterns', { type: 'string', array: true }),
        language,
      ),
    async (argv) => {
      const { patterns } = await import('./patterns.js');
      ended(await patterns(argv.patterns ?? [], argv, signal));
    },
  );
}

function addList(parser: Argv, { ended, language }: Setting): void {
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

/** How a call is answered. */
interface Answer {
  readonly language: Language;
  readonly json: boolean;
}

const NOTHING_WRITTEN = new BilingualError({
  en: 'interrupted: nothing was written; the same command starts again',
  zh: '已中断：未写入任何内容；重新执行同一命令即从头开始',
});

function report(error: unknown, { language, json }: Answer): number {
  const input = error instanceof InputError;
  const issues = input ? error.issues.map(asTypedHere) : [];
  const shown = input ? new InputError(issues) : error;
  if (json) {
    const message = errorText(shown, 'en');
    printJson({ error: input ? { kind: 'input', issues } : { kind: 'failure', message, issues } });
  }
  say(errorText(shown, language));
  return input ? 2 : 1;
}

/** A command that kept something says so, and how to go on, in an error of its own instead of the signal's reason. */
function reportInterruption(error: unknown, signal: AbortSignal, { language, json }: Answer): number {
  const kept = error instanceof Error && error !== signal.reason ? error : NOTHING_WRITTEN;
  if (json) printJson({ error: { kind: 'interrupted', message: errorText(kept, 'en'), issues: [] } });
  say(`\n${errorText(kept, language)}`);
  return 130;
}
