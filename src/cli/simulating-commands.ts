import type { Argv } from 'yargs';
import { InputError } from '../scenario/reading/input-error.js';
import { COMMANDS } from './commands.js';
import { type Setting, withExamples } from './help.js';
import { inShares } from './in-shares.js';
import { COMPARE_OPTIONS, OPTIONS } from './option-table.js';
import { sharedOptions, withCompareOptions, withSharedOptions } from './options.js';
import { onlyOneName } from './wrong-call.js';

export function addSimulating(parser: Argv, { ended, language, running }: Setting): void {
  parser.command(
    'compare <baseline> [alternatives..]',
    COMMANDS.compare.text[language],
    (y) =>
      withCompareOptions(
        withExamples(y, 'compare', language)
          .positional('baseline', { type: 'string', demandOption: true })
          .positional('alternatives', { type: 'string', array: true, default: [] }),
        language,
      ),
    async (argv) => {
      const options = sharedOptions(argv);
      if (argv.alternatives.length === 0 && options.lever.length === 0) throw new InputError([onlyOneName()]);
      const { compare } = await import('./compare.js');
      const names = [argv.baseline, ...argv.alternatives];
      const call = { command: 'compare', names, typed: argv, table: COMPARE_OPTIONS };
      ended(
        await inShares(call, running, (share) => compare(argv.baseline, argv.alternatives, options, share)),
      );
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
      const call = { command: 'run', names: argv.scenarios, typed: argv, table: OPTIONS };
      ended(await inShares(call, running, (share) => run(argv.scenarios, options, share)));
    },
  );
}
