import { STAGE } from '../model/engine/codes.js';
import type { SimulatedYear } from '../model/run.js';

/** Adds the year's instalments of all people in post to a column by row, million CNY before overhead, from all funders. */
export function addGrantMoney({ world }: SimulatedYear, byRow: Map<number, number>): void {
  const { active, activeCount } = world;
  const { stage, granted } = world.researchers;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] !== STAGE.trainee) byRow.set(i, (byRow.get(i) ?? 0) + granted[i]);
  }
}
