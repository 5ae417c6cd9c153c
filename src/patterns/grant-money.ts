import { STAGE } from '../model/engine/world.js';
import type { SimulatedYear } from '../model/run.js';

/**
 * Adds the year's grant money of everyone in post to a column by row, million CNY before overhead: what they have beyond
 * the least that anybody has, which is base money and stable support. Who came after the payments has none.
 */
export function addGrantMoney({ world, p }: SimulatedYear, byRow: Map<number, number>): void {
  const { active, activeCount } = world;
  const { stage, money } = world.researchers;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] !== STAGE.trainee && money[i] > 0) least = Math.min(least, money[i]);
  }
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] === STAGE.trainee || money[i] === 0) continue;
    const granted = (money[i] - least) / (1 - p.overhead);
    byRow.set(i, (byRow.get(i) ?? 0) + granted);
  }
}
