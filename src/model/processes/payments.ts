import { ACCOUNT, move } from '../ledger.js';
import { payFrom } from '../spending.js';
import { FUNDER, type Researchers } from '../world.js';
import type { Year } from '../year-context.js';

/**
 * Step 3, last part: a year's instalments. Every payment, whatever its mechanism, leaves the overhead with the
 * institution; the rest is the researcher's money of the year. When the standing fund cannot meet its running
 * grants, all of them are cut alike; stable support takes what is left, up to its share.
 */
export function payments(y: Year): void {
  const { world, region, p } = y;
  const r = world.researchers;
  const base = p.baseFunding * p.referenceFunding;
  const due = sumInstalments(y);
  const localFactor = due.local > 0 ? Math.min(1, world.state.localReserve / due.local) : 1;
  const left = Math.max(0, world.state.localReserve - due.local * localFactor);
  const stable = Math.min(left, region.funding.localResearch * y.controls.stableShare);
  const perHead = due.heads > 0 ? stable / due.heads : 0;
  const net = 1 - p.overhead;
  const income = new Float64Array(world.institutions.rows);
  const { active, activeCount } = world;
  const { stage, institution, money, startUp, startUpLeft, unfunded } = r;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const granted = payInstalments(r, i, localFactor) + (stage[i] > 0 ? perHead : 0);
    income[institution[i]] += granted;
    money[i] = base + net * granted;
    if (startUpLeft[i] > 0) {
      money[i] += startUp[i];
      startUpLeft[i]--;
    }
  }
  bookPayments(y, due, localFactor, stable, income);
  const unfundedMoney = base + net * perHead * 1.000001;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    unfunded[i] = money[i] > unfundedMoney ? 0 : unfunded[i] + 1;
  }
}

interface Due {
  local: number;
  programme: number;
  readonly outside: Float64Array;
  heads: number;
}

function sumInstalments({ world, region }: Year): Due {
  const { researchers: r, active } = world;
  const byFunder = new Float64Array(FUNDER.firstOutside + region.funding.outside.length);
  let heads = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    if (r.stage[i] > 0) heads++;
    if (r.grantYears0[i] > 0) byFunder[r.grantFunder0[i]] += r.grantAmount0[i];
    if (r.grantYears1[i] > 0) byFunder[r.grantFunder1[i]] += r.grantAmount1[i];
    if (r.grantYears2[i] > 0) byFunder[r.grantFunder2[i]] += r.grantAmount2[i];
  }
  return {
    local: byFunder[FUNDER.local],
    programme: byFunder[FUNDER.programme],
    outside: byFunder.slice(FUNDER.firstOutside),
    heads,
  };
}

/** Pay the running grants of one researcher, count their years down, and return the sum before overhead. */
function payInstalments(r: Researchers, i: number, localFactor: number): number {
  let sum = 0;
  if (r.grantYears0[i] > 0) {
    sum += r.grantAmount0[i] * (r.grantFunder0[i] === FUNDER.local ? localFactor : 1);
    r.grantYears0[i]--;
  }
  if (r.grantYears1[i] > 0) {
    sum += r.grantAmount1[i] * (r.grantFunder1[i] === FUNDER.local ? localFactor : 1);
    r.grantYears1[i]--;
  }
  if (r.grantYears2[i] > 0) {
    sum += r.grantAmount2[i] * (r.grantFunder2[i] === FUNDER.local ? localFactor : 1);
    r.grantYears2[i]--;
  }
  return sum;
}

/** The same money in the books: funds and outside payers to institutions (overhead) and to research. */
function bookPayments(y: Year, due: Due, localFactor: number, stable: number, income: Float64Array): void {
  const { world, region, p } = y;
  const { ledger, institutions, state, tally } = world;
  const fromLocal = due.local * localFactor + stable;
  move(ledger, ACCOUNT.localFund, ACCOUNT.research, fromLocal);
  state.localReserve -= fromLocal;
  move(ledger, ACCOUNT.programmeFund, ACCOUNT.research, due.programme);
  region.funding.outside.forEach((funder, f) => {
    payFrom(world, funder.payer, 'research', ACCOUNT.research, due.outside[f]);
  });
  for (let k = 0; k < institutions.rows; k++) {
    const overhead = p.overhead * income[k];
    move(ledger, ACCOUNT.research, ACCOUNT.firstInstitution + k, overhead);
    institutions.balance[k] += overhead;
    institutions.income[k] = income[k];
  }
  tally.grantMoney = fromLocal + due.programme + due.outside.reduce((sum, amount) => sum + amount, 0);
}
