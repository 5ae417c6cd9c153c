import type { Argv } from 'yargs';
import { OPTIONS } from './options.js';

const USUAL_REGION = 'maoming';

const { workers, language, quiet, json } = OPTIONS;

const PATTERN_OPTIONS = {
  region: {
    type: 'string',
    requiresArg: true,
    default: USUAL_REGION,
    describe: 'name or path of the region',
  },
  replicates: {
    requiresArg: true,
    describe: 'replicates of every pattern (default: each has its own number)',
  },
  seed: { type: 'string', requiresArg: true, default: '1', describe: 'seed of all luck' },
  workers,
  language,
  quiet,
  json,
} as const;

export const withPatternOptions = <T>(yargs: Argv<T>) => yargs.options(PATTERN_OPTIONS);
