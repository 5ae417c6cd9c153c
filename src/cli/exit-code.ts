import type { Simulated } from './simulate.js';

/** 0, or 1 with a word on stderr where futures failed: everything else was written all the same. */
export function exitCode({ collected, folder }: Simulated): number {
  const { failures } = collected;
  if (failures.length === 0) return 0;
  process.stderr.write(
    `${failures.length} futures failed, see ${folder}/failures.csv; what shares their draw was left out.\n`,
  );
  return 1;
}
