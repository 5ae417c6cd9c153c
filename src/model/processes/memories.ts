import type { Year } from '../year-context.js';

/** Step 3, afterwards: awards and rejections fade, and the success rate that people remember moves halfway. */
export function memories({ world, p }: Year): void {
  const { researchers, active, tally, state } = world;
  const { awardMemory, rejectionMemory } = researchers;
  const { awardMemoryKept, rejectionMemoryKept } = p;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    awardMemory[i] *= awardMemoryKept;
    rejectionMemory[i] *= rejectionMemoryKept;
  }
  if (tally.applicants > 0)
    state.successRate += 0.5 * (tally.awardees / tally.applicants - state.successRate);
}
