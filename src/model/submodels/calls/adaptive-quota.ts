import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { CallsControls } from './controls.js';

/** Parts of the year that an adaptive call reads. */
export type AdaptiveYear = Pick<Year<unknown, Pick<CallsControls, 'adaptiveShare'>>, 'world' | 'controls'>;

/**
 * Share of awards that an adaptive call keeps for a health area, s e_a / Σ e, with e_a = max(0, H_a/M_a - ΣH/ΣM): of the hits H
 * and the grant money M, of any funder, of the last years, how far those of the area per money lie above those of all. None before anything is known.
 */
export function adaptiveQuota({ world: { areas }, controls }: AdaptiveYear, area: number): number {
  if (controls.adaptiveShare <= 0) return 0;
  const usual = yieldOfAll(areas);
  const above = excessOf(areas, area, usual);
  if (above <= 0) return 0;
  let all = 0;
  for (let a = 0; a < areas.rows; a++) all += excessOf(areas, a, usual);
  return (controls.adaptiveShare * above) / all;
}

type Areas = World['areas'];

/** Hits per million of grant money over all areas; 0 without money. */
function yieldOfAll({ fundedHits, fundedMoney, rows }: Areas): number {
  let hits = 0;
  let money = 0;
  for (let a = 0; a < rows; a++) {
    hits += fundedHits[a];
    money += fundedMoney[a];
  }
  return money > 0 ? hits / money : 0;
}

const excessOf = ({ fundedHits, fundedMoney }: Areas, a: number, usual: number): number =>
  fundedMoney[a] > 0 ? Math.max(0, fundedHits[a] / fundedMoney[a] - usual) : 0;
