import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { type Setting, withExamples } from './help.js';
import { withOptimiseOptions } from './optimise-options.js';

export function addOptimise(parser: Argv, { ended, language, running }: Setting): void {
  parser.command(
    'optimise <experiment>',
    COMMANDS.optimise.text[language],
    (y) =>
      withOptimiseOptions(
        withExamples(y, 'optimise', language).positional('experiment', {
          type: 'string',
          demandOption: true,
        }),
        language,
      ),
    async (argv) => {
      const { optimise } = await import('./optimise.js');
      ended(await optimise(argv.experiment, argv, running));
    },
  );
}
