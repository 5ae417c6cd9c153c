import type { Argv } from 'yargs';
import { InputError } from './input-error.js';

/** Options that every simulating command shares. */
export interface SharedOptions {
  readonly draws: number;
  readonly replicates: number;
  readonly seed: string | undefined;
  readonly years: number | undefined;
  readonly out: string | undefined;
  readonly language: 'en' | 'zh';
  readonly quiet: boolean;
  readonly json: boolean;
}

export function withSharedOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('draws', { type: 'number', default: 50, describe: 'parameter draws; 0 = point values alone' })
    .option('replicates', { type: 'number', default: 2, describe: 'replicates of luck per draw' })
    .option('seed', { type: 'string', describe: 'seed of luck and draws (default: the scenario’s)' })
    .option('years', { type: 'number', describe: 'horizon in years (default: the scenario’s)' })
    .option('out', {
      type: 'string',
      describe: 'results folder (default: ./results/<command>-<name>-<hash>)',
    })
    .option('language', {
      choices: ['en', 'zh'] as const,
      default: 'en' as const,
      describe: 'language of charts, table and report',
    })
    .option('quiet', { type: 'boolean', default: false, describe: 'no progress' })
    .option('json', {
      type: 'boolean',
      default: false,
      describe: 'one JSON document on stdout and nothing else',
    });
}

/** Every numeric option that is not a whole number in its range is a mistake of its own. */
export function checkOptions(options: SharedOptions): void {
  const wrong = [
    ...outside('draws', options.draws, 0, 100_000),
    ...outside('replicates', options.replicates, 1, 100_000),
    ...(options.years === undefined ? [] : outside('years', options.years, 1, 200)),
  ];
  if (wrong.length > 0) throw new InputError(wrong);
}

function outside(name: string, value: number, low: number, high: number) {
  if (Number.isInteger(value) && value >= low && value <= high) return [];
  const expected = `a whole number from ${low} to ${high}`;
  return [
    {
      file: 'command line',
      line: 0,
      column: 0,
      path: `--${name}`,
      found: String(value),
      expected,
      suggestion: null,
    },
  ];
}
