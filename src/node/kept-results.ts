import type { Comparison } from '../results/tables.js';
import { type HeldResults, restsOnAsMuch, type Size } from './held-results.js';

/** What results are made from: the hash of the inputs, and the code of the model. */
interface Made {
  readonly hash: string;
  readonly code: string;
}

/** True where the folder's report is of the same inputs and the same model, and what was asked for is not as good. */
export const staysAsItIs = (
  held: HeldResults | null,
  { hash, code }: Made,
  asked: Size,
): held is HeldResults =>
  held !== null && held.hash === hash && held.model === code && !restsOnAsMuch(asked, held.size);

/** What is said where a folder's report stays. */
export const keptText = (folder: string, held: Size, { draws, replicates }: Comparison): string =>
  `${folder} holds ${sizeText(held)}: its report and files stay as they are, since ${sizeText({ draws, replicates })} are not as many or more of both; what is printed is of the latter. Another folder (--out) takes files of them.`;

/** What is said before results of something else are replaced; null where nothing is. */
export function replacedText(folder: string, held: HeldResults | null, { hash, code }: Made): string | null {
  if (held === null) return null;
  if (held.hash === hash)
    return held.model === code
      ? null
      : `${folder} holds results of another model (${held.command}); they are replaced when these are complete`;
  return `${folder} holds results of other inputs (${held.command}); they are replaced when these are complete`;
}

/** How many runs, in a line of stderr. */
export const sizeText = ({ draws, replicates }: Size): string =>
  `${draws === 0 ? 'point values' : counted(draws, 'draw')} x ${counted(replicates, 'replicate')}`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
