import { optionWords, shellLine } from '../../commands/shell-line.js';
import type { Precision } from '../engine/precision.js';
import { STRATEGY_ID, type Strategy } from './strategy.js';

/** How a call names a saved strategy. */
export const fileOf = (id: string): string => `./${id}.yaml`;

/** The command that gives the numbers of the page for the file that it saves, each word quoted where a shell would not take it as it is. */
export function commandOf(
  reference: string,
  { seed, horizon }: Pick<Strategy, 'seed' | 'horizon'>,
  { draws, replicates }: Precision,
  ids: readonly string[] = [STRATEGY_ID],
): string {
  const options = Object.entries({ draws, replicates, seed, years: horizon });
  const words = options.flatMap(([name, value]) => optionWords(name, value));
  return shellLine(['medinno', 'compare', reference, ...ids.map(fileOf), ...words]);
}
