import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { CallsControls } from './controls.js';
import type { CallsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type YieldsYear = Year<Pick<CallsParameters, 'adaptiveMemory'>, Pick<CallsControls, 'adaptiveShare'>>;

/**
 * Step 4, last part. An adaptive call remembers hits and grant money of the people who hold grants of any funder, by health area,
 * X ← (1 - 1/n) X + x with n its years of memory. Before the first one nothing is counted; after it counting goes on in years
 * without one, or a call that takes it up again would follow results of long ago.
 */
export function yields({ world, p, controls }: YieldsYear): void {
  if (controls.adaptiveShare <= 0 && !remembers(world)) return;
  const { researchers, areas, active, activeCount } = world;
  const { area, granted, hits } = researchers;
  const kept = 1 - 1 / p.adaptiveMemory;
  for (let a = 0; a < areas.rows; a++) {
    areas.fundedHits[a] *= kept;
    areas.fundedMoney[a] *= kept;
  }
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (granted[i] <= 0) continue;
    areas.fundedHits[area[i]] += hits[i];
    areas.fundedMoney[area[i]] += granted[i];
  }
}

const remembers = ({ areas: { fundedMoney } }: YieldsYear['world']): boolean =>
  fundedMoney.some((money) => money > 0);

export const yieldsProcess: Process<YieldsYear> = {
  id: 'yields',
  title: { en: 'what grants brought, by health area', zh: '各疾病领域资助的产出' },
  source:
    'assumed: a call that follows results counts what it can see, hits of those who hold grants of any funder, chance included',
  writes: ['areas.fundedHits', 'areas.fundedMoney'],
  step: yields,
};
