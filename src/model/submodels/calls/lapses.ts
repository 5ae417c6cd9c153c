import { FUNDER, GONE } from '../../engine/codes.js';
import { giveBackBeyond } from '../../engine/funds.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { BudgetsFlows } from '../budgets/flows.js';

/** Parts of the year that the process reads. */
type LapsesYear = Year<unknown, unknown, Pick<BudgetsFlows, 'programmeReturned'>>;

/**
 * After departures: the rest of their grants goes back to the payers, so that each fund of the region ends the
 * year with exactly the unpaid instalments of its running grants.
 */
export function lapses({ world, policy: { programme }, year, flows }: LapsesYear): void {
  const { local, ofProgramme } = commitments(world);
  giveBackBeyond(world, FUNDER.local, local);
  const returned = giveBackBeyond(world, FUNDER.programme, ofProgramme);
  if (programme !== null && year >= programme.start) flows.programmeReturned += returned;
}

/** Unpaid instalments of the region's funds to people who are still there, million CNY. */
function commitments(world: World): { local: number; ofProgramme: number } {
  const { researchers: r, active, activeCount } = world;
  const { gone, grantYears0, grantYears1, grantYears2 } = r;
  const left = new Float64Array(FUNDER.firstOutside + world.references.payline.length);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    // all three at once, since most hold none
    if (gone[i] !== GONE.no || grantYears0[i] + grantYears1[i] + grantYears2[i] === 0) continue;
    left[r.grantFunder0[i]] += grantYears0[i] * r.grantAmount0[i];
    left[r.grantFunder1[i]] += grantYears1[i] * r.grantAmount1[i];
    left[r.grantFunder2[i]] += grantYears2[i] * r.grantAmount2[i];
  }
  return { local: left[FUNDER.local], ofProgramme: left[FUNDER.programme] };
}

export const lapsesProcess: Process<LapsesYear> = {
  id: 'lapses',
  title: { en: 'grants of those who went', zh: '离开者的项目经费退回' },
  source:
    'assumed: accounting; a grant is a person’s, and what is left of it when the person goes is the payer’s',
  writes: ['flows.programmeReturned', 'ledger', 'state.localReserve', 'state.programmeReserve'],
  step: lapses,
};
