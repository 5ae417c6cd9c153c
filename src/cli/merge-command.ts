import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { allInWords } from './described.js';
import { type Setting, withExamples } from './help.js';
import { MERGE_OPTIONS } from './merge-options.js';

export function addMerge(parser: Argv, { ended, language, running, carryOut }: Setting): void {
  parser.command(
    'merge <shards..>',
    COMMANDS.merge.text[language],
    (y) =>
      withExamples(y, 'merge', language)
        .positional('shards', { type: 'string', array: true, demandOption: true })
        .options(allInWords(MERGE_OPTIONS, language)),
    async (argv) => {
      const { merge } = await import('./merge.js');
      ended(await merge(argv.shards, argv, { running, carryOut }));
    },
  );
}
