import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { withExploreOptions } from './explore-options.js';
import { type Setting, withExamples } from './help.js';

export function addExplore(parser: Argv, { ended, language, signal }: Setting): void {
  parser.command(
    'explore <experiment>',
    COMMANDS.explore.text[language],
    (y) =>
      withExploreOptions(
        withExamples(y, 'explore', language).positional('experiment', { type: 'string', demandOption: true }),
        language,
      ),
    async (argv) => {
      const { explore } = await import('./explore.js');
      ended(await explore(argv.experiment, argv, signal));
    },
  );
}
