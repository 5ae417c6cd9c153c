import type { Language } from '../../language/words.js';
import { namedModel } from '../named-model.js';
import { optionWords, shellLine } from '../shell-line.js';

/** An array job that makes all shards of a command, and its merge. */
export interface ArrayJob {
  /** The words of the command, without where and how it is made. */
  readonly call: readonly string[];
  readonly shards: number;
  /** Results folder of the merge; shards stand next to it, in a folder named after it. */
  readonly out: string;
  /** Threads of each shard and of the merge. */
  readonly workers: number;
  /** Of the comments. */
  readonly language: Language;
}

/** The folder in which the shards of a job stand, each by its number. */
export const partsOf = ({ out }: Pick<ArrayJob, 'out'>): string => `${out}.parts`;

/** The call of the merge, as a shell takes it: a model is code, which is run only where a call names it. */
export function mergeCall({ call, out, workers }: ArrayJob): string {
  const model = shellLine(optionWords('model', namedModel(call)));
  return `merge ${partsOf({ out })}/* --out ${out} --workers ${workers}${model === '' ? '' : ` ${model}`}`;
}
