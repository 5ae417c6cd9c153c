import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { allInWords } from './described.js';
import { type Setting, withExamples } from './help.js';
import { JOB_OPTIONS, SCHEDULERS } from './job-options.js';
import { MERGE_OPTIONS } from './merge-options.js';

export function addJob(parser: Argv, { ended, language }: Setting): void {
  parser.command(
    'job <scheduler> [call..]',
    COMMANDS.job.text[language],
    (y) =>
      withExamples(y, 'job', language)
        .positional('scheduler', { choices: SCHEDULERS, demandOption: true })
        .positional('call', { type: 'string', array: true, default: [] })
        .options(allInWords(JOB_OPTIONS, language)),
    async (argv) => {
      const { job } = await import('./job.js');
      // The parser leaves words behind -- where those of the command itself stand.
      const call = [...argv.call, ...argv._.slice(1).map(String)];
      ended(job(argv.scheduler, call, argv));
    },
  );
}

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
