import { say } from './output.js';
import type { Simulated } from './simulate.js';

/** 0, or 1 with a word on stderr where futures failed: everything else was written all the same. */
export function exitCode({ collected, folder }: Simulated): number {
  const { failures } = collected;
  if (failures.length === 0) return 0;
  const [count, whose] =
    failures.length === 1 ? ['1 future', 'its'] : [`${failures.length} futures`, 'their'];
  say(
    `${count} failed, see ${folder}/failures.csv; what shares ${whose} draw, or ${whose} replicate where that keeps more, was left out of all tables but the series.`,
  );
  return 1;
}
