import { FUNDER } from '../../engine/codes.js';
import { appropriatedTo } from '../../engine/funds.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import { INSTITUTION_TYPES, type InstitutionType } from '../../place/institution-types.js';
import type { CallsControls } from './controls.js';
import { stableSupport } from './stable-support.js';

type BlockYear = Year<unknown, CallsControls>;

/** Names of the controls, by type of institution; made once, since every year asks for all of them. */
const BLOCKS = INSTITUTION_TYPES.map((type) => `${type}Block` as const satisfies `${InstitutionType}Block`);

/** Money without competition for the institutions of each type. */
export interface Block {
  /** Million CNY by type. */
  readonly money: Float64Array;
  /** People in post by type. */
  readonly heads: Float64Array;
  /** All of it, million CNY. */
  readonly sum: number;
}

const NONE: Block = {
  money: new Float64Array(INSTITUTION_TYPES.length),
  heads: new Float64Array(INSTITUTION_TYPES.length),
  sum: 0,
};

/**
 * Block grants of the year: for each type with people in post its share of the plan, all cut alike where more is asked than stable
 * support leaves of what was appropriated.
 */
export function blockSupport(y: BlockYear): Block {
  const { world, region, controls } = y;
  if (BLOCKS.every((name) => controls[name] <= 0)) return NONE;
  const heads = headsByType(world);
  const asked = Float64Array.from(BLOCKS, (name, type) =>
    heads[type] > 0 ? region.funding.localResearch * controls[name] : 0,
  );
  const all = asked.reduce((total, money) => total + money, 0);
  const open = Math.max(0, appropriatedTo(world.ledger, FUNDER.local) - stableSupport(y));
  const sum = Math.min(all, open);
  return all > 0 ? { money: asked.map((money) => (money * sum) / all), heads, sum } : NONE;
}

function headsByType({ researchers, institutions, active, activeCount }: World): Float64Array {
  const { stage, institution } = researchers;
  const heads = new Float64Array(INSTITUTION_TYPES.length);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] > 0) heads[institutions.type[institution[i]]]++;
  }
  return heads;
}
