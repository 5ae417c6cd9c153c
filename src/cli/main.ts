import yargs from 'yargs';
import { VERSION } from '../results/version.js';
import { InputError } from './input-error.js';
import { LISTS } from './list.js';
import { checkOptions, type SharedOptions, withSharedOptions } from './options.js';

/** Exit codes: 0 done, 1 the run failed or some futures did, 2 the input or the call is wrong. */
export async function main(args: readonly string[]): Promise<number> {
  let code = 0;
  const json = args.includes('--json');
  const parser = yargs([...args])
    .scriptName('medinno')
    .version(VERSION)
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
        const options = checked(argv);
        const { compare } = await import('./compare.js');
        code = await compare(argv.baseline, argv.alternatives, options);
      },
    )
    .command(
      'run <scenarios..>',
      'simulate scenarios and write their data and charts',
      (y) =>
        withSharedOptions(y.positional('scenarios', { type: 'string', array: true, demandOption: true })),
      async (argv) => {
        const options = checked(argv);
        const { run } = await import('./run.js');
        code = await run(argv.scenarios, options);
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
    .recommendCommands()
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new InputError([callIssue(message)]);
    });
  try {
    await parser.parseAsync();
    return code;
  } catch (error) {
    return report(error, json);
  }
}

const callIssue = (message: string) => ({
  file: 'command line',
  line: 0,
  column: 0,
  path: '',
  found: message,
  expected: 'a call as in medinno --help',
  suggestion: null,
});

function checked(options: SharedOptions): SharedOptions {
  checkOptions(options);
  return options;
}

function report(error: unknown, json: boolean): number {
  const input = error instanceof InputError;
  const issues = input ? error.issues : [];
  const message = error instanceof Error ? error.message : String(error);
  if (json) {
    const failure = input ? { kind: 'input', issues } : { kind: 'failure', message, issues };
    process.stdout.write(`${JSON.stringify({ error: failure })}\n`);
  } else process.stderr.write(`${message}\n`);
  return input ? 2 : 1;
}
