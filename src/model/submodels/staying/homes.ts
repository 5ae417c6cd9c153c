import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
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
export function homes({ world, representation, p, controls, stocks }: HomesYear): void {
  stocks.homesDue += controls.homes;
  if (stocks.homesDue <= 0) return;
  const { k0, k1 } = world.key;
  const lot = uniform(k0, k1, counterOf(PURPOSE.homeRounding, ONCE));
  const { contract, homed } = world.researchers;
  const owners = withoutHome(world).slice(0, wholeHeads(stocks.homesDue, representation, lot));
  for (const i of owners) {
    contract[i] = p.homeYears;
    homed[i] = 1;
  }
  stocks.homesDue -= owners.length;
}

/** Who may have a home, the best record first; of equals, who has been there longer. */
function withoutHome({ researchers: r, active, activeCount }: World): number[] {
  const rows: number[] = [];
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const seeks = r.stage[i] === STAGE.early || r.stage[i] === STAGE.established;
    if (seeks && r.gone[i] === GONE.no && r.contract[i] === 0 && r.homed[i] === 0) rows.push(i);
  }
  return rows.sort((a, b) => r.logRecord[b] - r.logRecord[a] || a - b);
}

export const homesProcess: Process<HomesYear> = {
  id: 'homes',
  title: { en: 'homes for those who stay', zh: '留才住房' },
  source:
    'assumed: a home is given once for years of service, like a contract of a talent programme, and to those whom a place wants most to keep',
  writes: ['researchers.contract', 'researchers.homed', 'stocks.homesDue'],
  step: homes,
};
