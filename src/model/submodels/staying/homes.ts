import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { bestRows } from '../../engine/best-rows.js';
import { GONE, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { wholeHeads } from '../../representation.js';
import type { StayingControls } from './controls.js';
import type { StayingParameters } from './parameters.js';
import type { StayingStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type HomesYear = Year<StayingParameters, StayingControls, unknown, StayingStocks>;

/** Purposes of a lot that is drawn once have no year. */
const ONCE = 0;

/**
 * Step 9, after people have left: homes paid for go to early and established researchers of the best record without a contract who never had
 * one, and tie them by a contract. Fractions of homes wait until they make a whole one, homes without a taker until there is one.
 */
export function homes(y: HomesYear): void {
  const { world, representation, p, controls, stocks } = y;
  stocks.homesDue += controls.homes;
  if (stocks.homesDue <= 0) return;
  const { k0, k1 } = world.key;
  const lot = uniform(k0, k1, counterOf(PURPOSE.homeRounding, ONCE));
  const { contract, homed } = world.researchers;
  const owners = owning(y, wholeHeads(stocks.homesDue, representation, lot));
  for (const i of owners) {
    contract[i] = p.homeYears;
    homed[i] = 1;
  }
  stocks.homesDue -= owners.length;
}

/** Who gets the homes of the year: of those who may have one the best records; of equals, who has been there longer. */
function owning({ world, scratch }: HomesYear, homesOfYear: number): Int32Array {
  const { stage, gone, contract, homed, logRecord } = world.researchers;
  const { active, activeCount } = world;
  const { rows, work: record } = scratch;
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const seeks = stage[i] === STAGE.early || stage[i] === STAGE.established;
    if (!seeks || gone[i] !== GONE.no || contract[i] !== 0 || homed[i] !== 0) continue;
    record[count] = logRecord[i];
    rows[count++] = i;
  }
  return bestRows(scratch, count, homesOfYear);
}

export const homesProcess: Process<HomesYear> = {
  id: 'homes',
  title: { en: 'homes for those who stay', zh: '留才住房' },
  source:
    'assumed: a home is given once for years of service, like a contract of a talent programme, and to those whom a place wants most to keep',
  writes: ['researchers.contract', 'researchers.homed', 'stocks.homesDue'],
  step: homes,
};
