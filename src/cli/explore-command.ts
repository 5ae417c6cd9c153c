import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { EXPLORE_OPTIONS, withExploreOptions } from './explore-options.js';
import { type Setting, withExamples } from './help.js';
import { inShares } from './in-shares.js';

export function addExplore(parser: Argv, { ended, language, running }: Setting): void {
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
      const call = { command: 'explore', names: [argv.experiment], typed: argv, table: EXPLORE_OPTIONS };
      ended(await inShares(call, running, (share) => explore(argv.experiment, argv, share)));
    },
  );
}
