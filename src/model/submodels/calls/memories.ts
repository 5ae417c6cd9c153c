import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { CallsFlows } from './flows.js';
import { PRIVATE_PANEL } from './panels.js';
import type { CallsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type MemoriesYear = Year<CallsParameters, unknown, CallsFlows>;

/** Step 3, afterwards: awards and rejections fade, and the success rate that people remember moves towards the last. */
export function memories({ world, p, funders, flows }: MemoriesYear): void {
  const { researchers, active, state } = world;
  const { awardMemory, outsideAwardMemory, privateAwardMemory, rejectionMemory } = researchers;
  const havePrivate = funders.panel.includes(PRIVATE_PANEL);
  const { awardMemoryKept, rejectionMemoryKept } = p;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    awardMemory[i] *= awardMemoryKept;
    outsideAwardMemory[i] *= awardMemoryKept;
    if (havePrivate) privateAwardMemory[i] *= awardMemoryKept;
    rejectionMemory[i] *= rejectionMemoryKept;
  }
  if (flows.applicants > 0)
    state.successRate += p.successRateMove * (flows.awardees / flows.applicants - state.successRate);
}

export const memoriesProcess: Process<MemoriesYear> = {
  id: 'memories',
  title: { en: 'memories of awards and rejections', zh: '获资助与落选的记忆' },
  source:
    'memories of awards and rejections: Bol et al. 2018, DOI 10.1073/pnas.1719557115; that they fade by a fixed share a year is assumed',
  writes: [
    'researchers.awardMemory',
    'researchers.outsideAwardMemory',
    'researchers.privateAwardMemory',
    'researchers.rejectionMemory',
    'state.successRate',
  ],
  step: memories,
};
