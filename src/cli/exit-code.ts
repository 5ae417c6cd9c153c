import { sizeText } from '../node/kept-results.js';
import type { Simulated } from '../node/simulate-to-folder.js';
import { say } from './output.js';

/** 0, or 1 with a word on stderr where runs failed: everything else was written all the same. */
export function exitCode({ collected, comparison, folder }: Simulated): number {
  const { failures } = collected;
  if (failures.length === 0) return 0;
  const { draws, replicates, leftOut } = comparison;
  const whose = failures.length === 1 ? 'its' : 'their';
  const all = leftOut === undefined ? '' : ` of ${leftOut.runs}`;
  say(
    `${failures.length}${all} runs failed, see ${folder}/failures.csv; what shares ${whose} draw, or ${whose} replicate where that keeps more, was left out of all tables but the series: they rest on ${sizeText({ draws, replicates })}.`,
  );
  return 1;
}
