import { sum } from '../../../maths/sum.js';
import { FUNDER, STAGE } from '../../engine/codes.js';
import { payOut } from '../../engine/funds.js';
import { ACCOUNT, institutionAccount, move } from '../../engine/ledger.js';
import { perHeadMoney } from '../../engine/per-head.js';
import { payFrom } from '../../engine/spending.js';
import type { Researchers, World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { BudgetsParameters } from '../budgets/parameters.js';
import type { ResearchParameters } from '../research/parameters.js';
import { type Block, blockSupport } from './block-support.js';
import type { CallsControls } from './controls.js';
import type { CallsFlows } from './flows.js';
import type { CallsParameters } from './parameters.js';
import { stableSupport } from './stable-support.js';

/** Parts of the year that the process reads. */
type PaymentsYear = Year<
  Pick<CallsParameters, 'blockEquipment'> &
    Pick<BudgetsParameters, 'overhead'> &
    Pick<ResearchParameters, 'baseFunding' | 'referenceFunding'>,
  CallsControls,
  CallsFlows
>;

/**
 * Step 3, last part: a year's instalments. Every payment, whatever its mechanism, leaves the overhead with the
 * institution, at the rate of its funder; the rest is the researcher's money of the year. Funds of the region hold the instalments of
 * their grants, and outside funders always pay in full; money per head and of blocks, the region's and that of others, is paid in the year.
 */
export function payments(y: PaymentsYear): void {
  const { world, p } = y;
  const r = world.researchers;
  const base = p.baseFunding * p.referenceFunding;
  const due = new Float64Array(y.funders.rows);
  const inPosts = countInPost(world);
  const stable = inPosts > 0 ? stableSupport(y) : 0;
  const heads = perHeadOf(y, inPosts, stable);
  const block = blockSupport(y);
  const ofType = blockPerHead(block, p.blockEquipment);
  const net = 1 - p.overhead;
  const income = new Float64Array(world.institutions.rows);
  const withheld = new Float64Array(world.institutions.rows);
  const allUsual = y.funders.overheadBeyond.every((beyond) => beyond === 0);
  const { active, activeCount } = world;
  const { stage, institution, money, startUp, startUpLeft, unfunded } = r;
  const { type } = world.institutions;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const inPost = stage[i] > 0;
    const beyond = allUsual ? 0 : overheadBeyond(y, i) + (inPost ? heads.overheadBeyond : 0);
    r.granted[i] = payInstalments(r, i, due);
    const granted = r.granted[i] + (inPost ? heads.money + ofType[type[institution[i]]] : 0);
    income[institution[i]] += granted;
    withheld[institution[i]] += beyond;
    const startsUp = Math.min(1, startUpLeft[i]);
    money[i] = base + net * granted + startsUp * startUp[i] - beyond;
    startUpLeft[i] -= startsUp;
  }
  if (inPosts > 0) addPerHead(y, due);
  grantEquipment(y, block, withheld);
  bookPayments(y, due, stable + block.sum, { income, withheld });
  const unfundedMoney = ofType.map(
    (each) => base + (net * (heads.money + each) - heads.overheadBeyond) * 1.000001,
  );
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    unfunded[i] = money[i] > unfundedMoney[type[institution[i]]] ? 0 : unfunded[i] + 1;
  }
}

/** Block money of each person in post, by type of institution. */
const blockPerHead = ({ money, heads }: Block, equipment: number): Float64Array =>
  money.map((sum, type) => (heads[type] > 0 ? ((1 - equipment) * sum) / heads[type] : 0));

/** The part of block grants for equipment, to institutions by their people in post. */
function grantEquipment(
  { world, p }: PaymentsYear,
  { money, heads, sum }: Block,
  withheld: Float64Array,
): void {
  const { researchers, institutions, active, activeCount } = world;
  const { type, equipmentGrant } = institutions;
  equipmentGrant.fill(0);
  if (sum === 0) return;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (researchers.stage[i] === 0) continue;
    const k = researchers.institution[i];
    equipmentGrant[k] += (p.blockEquipment * money[type[k]]) / heads[type[k]];
  }
  for (let k = 0; k < institutions.rows; k++) withheld[k] += equipmentGrant[k];
}

/** By institution: payments to its people, and the part it keeps beyond the usual overhead. */
interface PaidTo {
  readonly income: Float64Array;
  readonly withheld: Float64Array;
}

function countInPost({ researchers: { stage }, active, activeCount }: World): number {
  let count = 0;
  for (let n = 0; n < activeCount; n++) count += Number(stage[active[n]] !== STAGE.trainee);
  return count;
}

/** Money of every person in post from the region's stable support and from funders without selection. */
function perHeadOf({ funders }: PaymentsYear, heads: number, stable: number) {
  if (heads === 0) return { money: 0, overheadBeyond: 0 };
  let money = stable;
  let beyond = 0;
  for (let funder: number = FUNDER.firstOutside; funder < funders.rows; funder++) {
    const given = perHeadMoney(funders, funder);
    money += given;
    beyond += funders.overheadBeyond[funder] * given;
  }
  return { money: money / heads, overheadBeyond: beyond / heads };
}

/** Money of funders without selection is due with the rest. */
function addPerHead({ funders }: PaymentsYear, due: Float64Array): void {
  for (let funder: number = FUNDER.firstOutside; funder < funders.rows; funder++)
    due[funder] += perHeadMoney(funders, funder);
}

/** Overhead on the running grants of one researcher beyond the usual overhead. */
function overheadBeyond({ world: { researchers: r }, funders }: PaymentsYear, i: number): number {
  const { overheadBeyond: beyond } = funders;
  let sum = 0;
  if (r.grantYears0[i] > 0) sum += beyond[r.grantFunder0[i]] * r.grantAmount0[i];
  if (r.grantYears1[i] > 0) sum += beyond[r.grantFunder1[i]] * r.grantAmount1[i];
  if (r.grantYears2[i] > 0) sum += beyond[r.grantFunder2[i]] * r.grantAmount2[i];
  return sum;
}

/** Pay the running grants of one researcher, which their funders owe, count their years down, and return the sum before overhead. */
function payInstalments(r: Researchers, i: number, due: Float64Array): number {
  let sum = 0;
  if (r.grantYears0[i] > 0) {
    sum += r.grantAmount0[i];
    due[r.grantFunder0[i]] += r.grantAmount0[i];
    r.grantYears0[i]--;
  }
  if (r.grantYears1[i] > 0) {
    sum += r.grantAmount1[i];
    due[r.grantFunder1[i]] += r.grantAmount1[i];
    r.grantYears1[i]--;
  }
  if (r.grantYears2[i] > 0) {
    sum += r.grantAmount2[i];
    due[r.grantFunder2[i]] += r.grantAmount2[i];
    r.grantYears2[i]--;
  }
  return sum;
}

/** The same money in the books: funds and outside payers to institutions (overhead) and to research. */
function bookPayments(y: PaymentsYear, due: Float64Array, withoutCall: number, paid: PaidTo): void {
  const { income, withheld } = paid;
  const { world, region, p } = y;
  const { ledger, institutions } = world;
  payOut(world, FUNDER.local, due[FUNDER.local] + withoutCall);
  payOut(world, FUNDER.programme, due[FUNDER.programme]);
  region.funding.outside.forEach((funder, f) => {
    const paid = due[FUNDER.firstOutside + f];
    payFrom(world, funder.payer, 'research', ACCOUNT.research, paid);
    y.flows.outsidePaid[f] = paid;
  });
  for (let k = 0; k < institutions.rows; k++) {
    const overhead = p.overhead * income[k] + withheld[k];
    move(ledger, ACCOUNT.research, institutionAccount(ledger, k), overhead);
    institutions.balance[k] += overhead;
    institutions.income[k] = income[k];
  }
  y.flows.grantMoney = sum(income);
}

export const paymentsProcess: Process<PaymentsYear> = {
  id: 'payments',
  title: { en: 'instalments of grants', zh: '拨付经费' },
  source:
    'assumed: accounting; overhead is charged by every mechanism, or one without it would look better than it is',
  writes: [
    'flows.grantMoney',
    'flows.outsidePaid',
    'institutions.balance',
    'institutions.equipmentGrant',
    'institutions.income',
    'ledger',
    'researchers.grantYears0',
    'researchers.grantYears1',
    'researchers.grantYears2',
    'researchers.granted',
    'researchers.money',
    'researchers.startUpLeft',
    'researchers.unfunded',
    'state.localReserve',
    'state.programmeReserve',
  ],
  step: payments,
};
