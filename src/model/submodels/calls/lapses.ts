import { giveBackBeyond } from '../../engine/funds.js';
import { FUNDER, GONE, type World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { BudgetsFlows } from '../budgets/flows.js';

/** What the process reads. */
export type LapsesYear = Year<unknown, unknown, Pick<BudgetsFlows, 'programmeReturned'>>;

/**
 * After people have gone: what was left of their grants goes back to the payers, so that each fund of the region ends the
 * year with what its running grants are still to be paid and no more.
 */
export function lapses({ world, policy: { programme }, year, flows }: LapsesYear): void {
  giveBackBeyond(world, FUNDER.local, commitments(world, FUNDER.local));
  const returned = giveBackBeyond(world, FUNDER.programme, commitments(world, FUNDER.programme));
  if (programme !== null && year >= programme.start) flows.programmeReturned += returned;
}

/** Instalments still to be paid to those who are there, million CNY. */
function commitments({ researchers: r, active, activeCount }: World, funder: number): number {
  let sum = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (r.gone[i] !== GONE.no) continue;
    if (r.grantFunder0[i] === funder) sum += r.grantYears0[i] * r.grantAmount0[i];
    if (r.grantFunder1[i] === funder) sum += r.grantYears1[i] * r.grantAmount1[i];
    if (r.grantFunder2[i] === funder) sum += r.grantYears2[i] * r.grantAmount2[i];
  }
  return sum;
}

export const lapsesProcess: Process<LapsesYear> = {
  id: 'lapses',
  title: { en: 'grants of those who went', zh: '离开者的项目经费退回' },
  source:
    'assumed: accounting; a grant is a person’s, and what is left of it when the person goes is the payer’s',
  writes: ['flows.programmeReturned', 'ledger', 'state.localReserve', 'state.programmeReserve'],
  step: lapses,
};
