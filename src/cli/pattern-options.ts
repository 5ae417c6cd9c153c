import type { Argv } from 'yargs';
import type { Language } from '../language/words.js';
import { allInWords } from './described.js';
import { OPTIONS } from './option-table.js';
import { NO_SHARD_OPTION } from './shard-option.js';

const { workers, queue, language, quiet, json } = OPTIONS;

const PATTERN_OPTIONS = {
  region: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'name or path of the region in which all are looked for (default: each in its own)',
      zh: '检验全部规律所用地区的名称或路径（默认：各有规定）',
    },
  },
  replicates: {
    requiresArg: true,
    describe: {
      en: 'replicates of every pattern (default: each has its own number)',
      zh: '每条规律的重复次数（默认：各有规定）',
    },
  },
  seed: {
    type: 'string',
    requiresArg: true,
    default: '1',
    describe: { en: 'seed of all random numbers', zh: '随机数种子' },
  },
  workers,
  shard: NO_SHARD_OPTION,
  queue,
  language,
  quiet,
  json,
} as const;

export const withPatternOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(PATTERN_OPTIONS, language));
