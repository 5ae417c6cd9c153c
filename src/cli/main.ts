import yargs from 'yargs';
import { VERSION } from '../results/version.js';
import { nearestName } from '../scenario/nearest-name.js';
import { callIssue, InputError } from './input-error.js';
import { LISTS } from './list.js';
import { OPTION_NAMES, sharedOptions, withSharedOptions } from './options.js';

/** Exit codes: 0 done, 1 the run failed or some futures did, 2 the input or the call is wrong, 130 interrupted. */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  process.stdout.on('error', endQuietly);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  // Once: who presses Ctrl-C again ends the process at once.
  process.once('SIGINT', interrupt);
  try {
    return await dispatch(args, interruption.signal);
  } catch (error) {
    return interruption.signal.aborted ? reportInterruption(json) : report(error, json);
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

/** A reader that has seen enough, as `head` does, is no failure; what it no longer takes is dropped. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** Parse the call and run its command; throws an InputError for a wrong call. */
async function dispatch(args: readonly string[], signal: AbortSignal): Promise<number> {
  let code = 0;
  const parser = yargs([...args])
    .scriptName('medinno')
    .version(VERSION)
    .locale('en')
    .command(
      'compare <baseline> <alternatives..>',
      'scenarios under shared luck: paired effects, value for money, probability of being best',
      (y) =>
        withSharedOptions(
          y
            .positional('baseline', { type: 'string', demandOption: true })
            .positional('alternatives', { type: 'string', array: true, demandOption: true }),
        ),
      async (argv) => {
        const options = sharedOptions(argv);
        const { compare } = await import('./compare.js');
        code = await compare(argv.baseline, argv.alternatives, options, signal);
      },
    )
    .command(
      'run <scenarios..>',
      'simulate scenarios and write their data and charts',
      (y) =>
        withSharedOptions(y.positional('scenarios', { type: 'string', array: true, demandOption: true })),
      async (argv) => {
        const options = sharedOptions(argv);
        const { run } = await import('./run.js');
        code = await run(argv.scenarios, options, signal);
      },
    )
    .command(
      'list <what>',
      'the catalogue, with units and sources',
      (y) =>
        y
          .positional('what', { choices: LISTS, demandOption: true })
          .option('json', { type: 'boolean', default: false }),
      async (argv) => {
        const { list } = await import('./list.js');
        code = list(argv.what, argv.json);
      },
    )
    .demandCommand(1, 'a command is needed')
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

const COMMANDS = ['compare', 'run', 'list'];

/** What the parser found wrong, with the nearest command or option where a name is unknown. */
function wrongCall(message: string) {
  const found = message.replace(/\s+/g, ' ').trim();
  const unknown = /^Unknown (?:argument|command)s?: ([^,]+)/.exec(found)?.[1];
  const suggestion = unknown === undefined ? null : nearestName(unknown, [...COMMANDS, ...OPTION_NAMES]);
  return callIssue('', found, 'a call as in medinno --help', suggestion);
}

function report(error: unknown, json: boolean): number {
  const input = error instanceof InputError;
  const issues = input ? error.issues : [];
  const message = error instanceof Error ? error.message : String(error);
  if (json) writeJson({ error: input ? { kind: 'input', issues } : { kind: 'failure', message, issues } });
  process.stderr.write(`${message}\n`);
  return input ? 2 : 1;
}

function reportInterruption(json: boolean): number {
  const message = 'interrupted: nothing was written; the same command starts again';
  if (json) writeJson({ error: { kind: 'interrupted', message, issues: [] } });
  process.stderr.write(`\n${message}\n`);
  return 130;
}

const writeJson = (document: unknown) => process.stdout.write(`${JSON.stringify(document)}\n`);
