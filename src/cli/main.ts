import yargs, { type Argv } from 'yargs';
import type { Language } from '../language/words.js';
import { errorText } from '../node/error-text.js';
import { VERSION } from '../results/version.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { InputError } from '../scenario/reading/input-error.js';
import { asTypedHere } from './as-typed.js';
import { hiddenInCall } from './call-texts.js';
import { addFileCommands } from './file-commands.js';
import { GRADES, LISTS } from './list/names.js';
import {
  JSON_OPTION,
  LANGUAGE_OPTION,
  MODEL_OPTION,
  OPTIONS,
  PREPARED_FOR_OPTION,
  sharedOptions,
  withSharedOptions,
} from './options.js';
import { printJson, say } from './output.js';
import { withPatternOptions } from './pattern-options.js';
import { withReproduceOptions } from './reproduce-options.js';
import { watchStreams } from './streams.js';
import { languageIn } from './usual-language.js';
import { COMMAND_NEEDED, onlyOneName, wrongCall } from './wrong-call.js';

/** Exit codes: 0 done, 1 the run failed or some runs did, 2 the input or the call is wrong, 130 interrupted. */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json') || args.includes('--json=true');
  const answer = { language: languageIn(args), json };
  const streams = watchStreams();
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
  const ended: Ended = (ends) => {
    code = ends;
  };
  const parser = yargs([...args])
    .scriptName('medinno')
    .version(VERSION)
    .locale('en')
    // A point in an option is part of its name, so that nothing else is made of it than an unknown option.
    .parserConfiguration({ 'dot-notation': false });
  addSimulating(parser, ended, signal);
  addReport(parser, ended);
  addReplay(parser, ended);
  addReproduce(parser, ended, signal);
  addPatterns(parser, ended, signal);
  addFileCommands(parser, ended);
  addList(parser, ended);
  parser
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

/** Takes the exit code of the command that was run. */
type Ended = (code: number) => void;

function addSimulating(parser: Argv, ended: Ended, signal: AbortSignal): void {
  parser.command(
    'compare <baseline> [alternatives..]',
    'scenarios under shared luck: paired effects, value for money, probability of being best',
    (y) =>
      withSharedOptions(
        y
          .positional('baseline', { type: 'string', demandOption: true })
          .positional('alternatives', { type: 'string', array: true, default: [] }),
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
    'simulate scenarios and write their data and charts',
    (y) => withSharedOptions(y.positional('scenarios', { type: 'string', array: true, demandOption: true })),
    async (argv) => {
      const options = sharedOptions(argv);
      const { run } = await import('./run.js');
      ended(await run(argv.scenarios, options, signal));
    },
  );
}

function addReport(parser: Argv, ended: Ended): void {
  parser.command(
    'report <results>',
    'build report and charts of a results folder again, in either language; nothing is simulated',
    (y) =>
      y
        .positional('results', { type: 'string', demandOption: true, describe: 'results folder' })
        .option('language', {
          choices: ['en', 'zh'] as const,
          default: 'en' as const,
          requiresArg: true,
          describe: 'language of the report',
        })
        .option('out', {
          type: 'string',
          requiresArg: true,
          describe: 'write the page to this file, and no charts (default: page and charts in the folder)',
        })
        .option('prepared-for', PREPARED_FOR_OPTION)
        .option('without-png', OPTIONS['without-png'])
        .option('model', MODEL_OPTION)
        .option('json', JSON_OPTION),
    async (argv) => {
      const { report: rebuild } = await import('./report.js');
      const { language, out, preparedFor, withoutPng, model, json } = argv;
      ended(await rebuild(argv.results, { language, out, preparedFor, withoutPng, model, json }));
    },
  );
}

function addReplay(parser: Argv, ended: Ended): void {
  parser.command(
    'replay <results> <run-id>',
    'run one replicate of a results folder again, alone, to identical rows',
    (y) =>
      y
        .positional('results', { type: 'string', demandOption: true, describe: 'results folder' })
        .positional('run-id', {
          type: 'string',
          demandOption: true,
          describe: 'scenario:draw:replicate, as in baseline:1:2',
        })
        .option('explain', {
          type: 'string',
          nargs: 2,
          describe: 'indicator and year: show what made that number instead of the rows',
        })
        .option('language', LANGUAGE_OPTION)
        .option('model', MODEL_OPTION)
        .option('json', JSON_OPTION),
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

function addReproduce(parser: Argv, ended: Ended, signal: AbortSignal): void {
  parser.command(
    'reproduce [study]',
    'run a published study again and print its table beside the paper’s; without a name, list the studies',
    (y) => withReproduceOptions(y.positional('study', { type: 'string' })),
    async (argv) => {
      const { reproduce } = await import('./reproduce.js');
      ended(await reproduce(argv.study, argv, signal));
    },
  );
}

function addPatterns(parser: Argv, ended: Ended, signal: AbortSignal): void {
  parser.command(
    'patterns [patterns..]',
    'look for the patterns that the model must show, with their controls: P1 …, all where none is named',
    (y) => withPatternOptions(y.positional('patterns', { type: 'string', array: true })),
    async (argv) => {
      const { patterns } = await import('./patterns.js');
      ended(await patterns(argv.patterns ?? [], argv, signal));
    },
  );
}

function addList(parser: Argv, ended: Ended): void {
  parser.command(
    'list <what> [words..]',
    'the catalogue as a table; one entry that is left by words and filters in full, with units and sources',
    (y) =>
      y
        .positional('what', { choices: LISTS, demandOption: true })
        .positional('words', {
          type: 'string',
          array: true,
          default: [],
          describe: 'only entries with these words, or the one that is called so',
        })
        .option('grade', {
          choices: GRADES,
          requiresArg: true,
          describe: 'only parameters whose evidence has this grade (D = assumed)',
        })
        .option('group', {
          type: 'string',
          requiresArg: true,
          describe: 'only levers, parameters or indicators of this part of the model, as in careers',
        })
        .option('language', LANGUAGE_OPTION)
        .option('model', MODEL_OPTION)
        .option('json', JSON_OPTION),
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
