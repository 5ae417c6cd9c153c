import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { type Setting, withExamples } from './help.js';
import { inShares } from './in-shares.js';
import { withPatternOptions } from './pattern-options.js';
import { REPRODUCE_OPTIONS, withReproduceOptions } from './reproduce-options.js';

export function addReproduce(parser: Argv, { ended, language, running }: Setting): void {
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
      const names = argv.study === undefined ? [] : [argv.study];
      const call = { command: 'reproduce', names, typed: argv, table: REPRODUCE_OPTIONS };
      ended(await inShares(call, running, (share) => reproduce(argv.study, argv, share)));
    },
  );
}

export function addPatterns(parser: Argv, { ended, language, running }: Setting): void {
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
      ended(await patterns(argv.patterns ?? [], argv, running));
    },
  );
}
