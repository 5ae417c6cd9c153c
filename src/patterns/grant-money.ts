import { STAGE } from '../model/engine/world.js';
import type { SimulatedYear } from '../model/run.js';

/**
 * Adds the year's grant money of everybody in post to a column by row, million CNY before overhead: what they have beyond
 * what the unfunded have, base money and stable support. Who came after the payments of the year has none.
 */
export function addGrantMoney({ world, p }: SimulatedYear, byRow: Map<number, number>): void {
  const { active, activeCount } = world;
  const { stage, money, unfunded } = world.researchers;
  let floor = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] !== STAGE.trainee && unfunded[i] > 0) floor = Math.max(floor, money[i]);
  }
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] === STAGE.trainee) continue;
    const granted = Math.max(0, money[i] - floor) / (1 - p.overhead);
    byRow.set(i, (byRow.get(i) ?? 0) + granted);
  }
}
