import { optionWords, shellLine } from '../../commands/shell-line.js';
import type { Precision } from '../engine/precision.js';
import { STRATEGY_ID, type Strategy } from './strategy.js';

/** The command that gives the numbers of the page for the file that it saves, each word quoted where a shell would not take it as it is. */
export function commandOf(
  baseline: string,
  { seed, horizon }: Pick<Strategy, 'seed' | 'horizon'>,
  { draws, replicates }: Precision,
): string {
  const options = Object.entries({ draws, replicates, seed, years: horizon });
  const words = options.flatMap(([name, value]) => optionWords(name, value));
  return shellLine(['medinno', 'compare', baseline, `./${STRATEGY_ID}.yaml`, ...words]);
}
