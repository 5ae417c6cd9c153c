import { exp } from '../../../maths/exp.js';
import { isAwarded } from '../../engine/award.js';
import { FUNDER } from '../../engine/codes.js';
import { deposit } from '../../engine/deposits.js';
import { doseInYear, isActing } from '../../engine/dose.js';
import { appropriate, giveBackUncommitted } from '../../engine/funds.js';
import { type LeverUse, programmeIn } from '../../engine/policy.js';
import { payFrom, useOf } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import {
  costByDose,
  type Destination,
  type Lever,
  leverOf,
  type Size,
  targetsOf,
} from '../../entries/lever.js';
import { MONEY } from '../../entries/price.js';
import type { Process } from '../../entries/process.js';
import type { Region } from '../../place/region.js';
import { filledSize } from '../../place/size.js';
import { doctorsOf } from '../../population/doctors.js';
import { staffOf } from '../../population/staff.js';
import type { HealthParameters } from '../health/parameters.js';
import type { BudgetsControls } from './controls.js';
import type { BudgetsFlows } from './flows.js';
import type { BudgetsParameters } from './parameters.js';
import type { BudgetsStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type BudgetsYear = Year<
  BudgetsParameters & Pick<HealthParameters, 'doctorsGrowth'>,
  BudgetsControls,
  BudgetsFlows,
  BudgetsStocks
>;

type YearLever = BudgetsYear['levers'][number];

/** A lever at its dose of the year, with defaults filled in. */
interface DatedLever extends Required<Pick<YearLever, 'id' | 'spentOn' | 'cost' | 'act'>> {
  readonly target: string;
  readonly payer: string;
  readonly isFree: boolean;
  readonly dose: number;
  readonly price: number;
  readonly size: Size;
}

/**
 * Step 2. Each payer's money of the year; levers are paid out of their payer's money, all by the same fraction
 * when it is short, and act in proportion to the money paid, on the year's controls.
 */
export function budgets(y: BudgetsYear): void {
  const { controls, region, spinUp, year } = y;
  const uses = spinUp ? [] : leversOfYear(y);
  actFree(uses, y);
  const factor = budgetFactor(y, controls.commitment);
  const { planned, wasted } = plannedMoney(y);
  const left = shares(region, factor * (planned - wasted));
  if (wasted > 0) payWaste(y, shares(region, factor * wasted));
  const priced = uses.filter(({ isFree }) => !isFree);
  const programme = spinUp ? null : programmeIn(y.policy, year);
  if (programme !== null) {
    payProgramme(y, priced, programme.payer, programme.amount);
  } else {
    for (const [n, { id: payer }] of region.payers.entries()) {
      const own = priced.filter((use) => use.payer === payer);
      if (own.length === 0) continue;
      const paid = payLevers(y, own, payer, left[n]);
      left[n] -= paid;
      y.flows.takenFromResearch += paid;
    }
  }
  fundLocalCall(y, left);
}

/** Factor on a yearly budget: log-normal with mean 1, damped by a commitment. */
function budgetFactor({ world, p }: BudgetsYear, commitment: number): number {
  const spread = p.budgetVolatility * (1 - p.commitmentEffect * commitment);
  return exp(spread * world.state.budgetNoise - 0.5 * spread * spread);
}

/**
 * The local research money that is planned for the year: that of the region at the level that policy gives it, and where it would fall
 * faster than a commitment lets it, the bound part of the rest; and the waste, a part of the money beyond the amount
 * that can be spent well within a year.
 */
function plannedMoney({ region, controls, stocks, p }: BudgetsYear): { planned: number; wasted: number } {
  const asked = region.funding.localResearch * controls.budgetLevel;
  const before = stocks.plannedMoney === 0 ? asked : stocks.plannedMoney;
  const floor = (1 - p.commitmentFall) * before;
  const planned = asked + controls.commitment * Math.max(0, floor - asked);
  stocks.plannedMoney = planned;
  return { planned, wasted: p.riseWasted * Math.max(0, planned - (1 + p.riseAbsorbed) * before) };
}

function payWaste({ world, region }: BudgetsYear, money: Float64Array): void {
  for (let n = 0; n < money.length; n++)
    payFrom(world, region.payers[n].id, 'programmes', useOf('programmes'), money[n]);
}

/** Local research money by payer, in their order; those without a share of it have none. */
function shares({ payers, funding }: Region, local: number): Float64Array {
  const money = new Float64Array(payers.length);
  for (let n = 0; n < money.length; n++) money[n] = local * (funding.localShares[payers[n].id] ?? 0);
  return money;
}

/** The levers that act this year, those decided above where they were awarded; doses of the same lever and target add up before they act, so that limits hold. */
function leversOfYear(y: BudgetsYear): DatedLever[] {
  const doses = new Map<YearLever, Map<string, number>>();
  for (let n = 0; n < y.policy.levers.length; n++) {
    const use = y.policy.levers[n];
    if (!isActing(use, y.year) || isOutOfForce(use, n, y)) continue;
    const lever = leverOf(use.lever, y.levers);
    if (!isAwarded(use, lever, y)) continue;
    const { target = '' } = use;
    if (!targetsOf(lever).includes(target)) throw targetError(lever, target);
    const byTarget = doses.get(lever) ?? new Map<string, number>();
    byTarget.set(target, (byTarget.get(target) ?? 0) + doseOf(use, n, y));
    doses.set(lever, byTarget);
  }
  const dated: DatedLever[] = [];
  if (doses.size === 0) return dated;
  const size = { ...filledSize(y.region), staff: staffOf(y.world), doctors: doctorsOf(y) };
  for (const [lever, byTarget] of doses)
    for (const [target, dose] of byTarget) dated.push(datedLever({ lever, target, dose }, y.region, size));
  return dated;
}

/** Whether the rule of a use, the nth of the policy, keeps it out of force. */
const isOutOfForce = ({ rule }: LeverUse, n: number, { world }: BudgetsYear): boolean =>
  rule !== undefined && (world.memory?.since[n] ?? 0) === 0;

/** Dose of a use, the nth of the policy: by its rule, where it has one, as it was decided at the start of the year. */
const doseOf = (use: LeverUse, n: number, { year, region, world }: BudgetsYear): number =>
  use.rule === undefined ? doseInYear(use, year, region) : (world.memory?.doses[n] ?? 0);

const targetError = (lever: YearLever, target: string): RangeError =>
  new RangeError(`found ${lever.id} aimed at "${target}", expected one of ${targetsOf(lever).join(', ')}`);

interface Dosed {
  readonly lever: YearLever;
  readonly target: string;
  readonly dose: number;
}

function datedLever({ lever, target, dose }: Dosed, region: Region, size: Size): DatedLever {
  const { id, act, cost = costByDose, spentOn = 'programmes' } = lever;
  return {
    id,
    target,
    payer: region.roles[lever.payer],
    spentOn,
    cost,
    act,
    isFree: lever.price === null,
    dose,
    price: priceOf(lever, region),
    size,
  };
}

function priceOf({ price }: Pick<Lever, 'price'>, { id, prices }: Region): number {
  if (price === null) return 0;
  if (price === MONEY) return 1;
  if (Object.hasOwn(prices, price)) return prices[price];
  throw new RangeError(`region ${id} was read by a model without the price ${price}`);
}

const costOf = ({ cost, dose, price, size }: DatedLever, fraction: number, y: BudgetsYear): number =>
  cost(dose * fraction, price, y.p, size);

function costOfAll(uses: readonly DatedLever[], fraction: number, y: BudgetsYear): number {
  let total = 0;
  for (const use of uses) total += costOf(use, fraction, y);
  return total;
}

function actFree(uses: readonly DatedLever[], y: BudgetsYear): void {
  for (const use of uses) if (use.isFree) act(y, use, 1, 0);
}

/** Lets a lever act at a fraction of its dose, which cost `paid` million CNY, and records its action if a record is kept. */
function act(y: BudgetsYear, use: DatedLever, fraction: number, paid: number): void {
  const { controls, record, p } = y;
  const before = record === null ? null : { ...controls };
  const dose = use.dose * fraction;
  use.act(controls, dose, p, use);
  if (record === null || before === null) return;
  const asked = use.isFree ? 0 : costOf(use, 1, y);
  const { id: lever, target, dose: doseAsked, price } = use;
  record.acts.push({ lever, target, doseAsked, dose, price, asked, paid, before, after: { ...controls } });
}

/** The largest common fraction of the doses that the money pays for; costs rise with the fraction. */
function paidFraction(uses: readonly DatedLever[], money: number, y: BudgetsYear): number {
  if (costOfAll(uses, 1, y) <= money) return 1;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (costOfAll(uses, middle, y) <= money) low = middle;
    else high = middle;
  }
  return low;
}

/** Pays levers from one payer's money, lets them act, and returns their cost. */
function payLevers(y: BudgetsYear, uses: readonly DatedLever[], payer: string, money: number): number {
  const fraction = paidFraction(uses, money, y);
  let total = 0;
  for (const use of uses) {
    const cost = costOf(use, fraction, y);
    act(y, use, fraction, cost);
    bookLever(y, payer, use.spentOn, cost);
    total += cost;
  }
  return total;
}

/** Money for the call goes into the programme fund, which commits it or gives it back, guarantees are a deposit; all other is used up in the year. */
function bookLever(y: BudgetsYear, payer: string, spentOn: Destination, cost: number): void {
  if (spentOn === 'call') appropriate(y.world, FUNDER.programme, payer, cost);
  else if (spentOn === 'guarantees') deposit(y.world, payer, cost);
  else payFrom(y.world, payer, spentOn, useOf(spentOn), cost);
}

/** Charges the fixed sum of a programme; the part its levers do not ask for goes back in the same year, before the call commits the rest. */
function payProgramme(y: BudgetsYear, uses: readonly DatedLever[], payer: string, amount: number): void {
  const { flows, world } = y;
  flows.programmeAsked = amount;
  flows.programmeDoses = costOfAll(uses, 1, y);
  const rest = Math.max(0, amount - payLevers(y, uses, payer, amount));
  appropriate(world, FUNDER.programme, payer, rest);
  giveBackUncommitted(world, FUNDER.programme, rest);
  flows.programmeReturned += rest;
}

function fundLocalCall({ world, region }: BudgetsYear, money: Float64Array): void {
  for (let n = 0; n < money.length; n++) appropriate(world, FUNDER.local, region.payers[n].id, money[n]);
}

export const budgetsProcess: Process<BudgetsYear> = {
  id: 'budgets',
  title: { en: 'budgets, and levers paid from them', zh: '预算与政策工具的支付' },
  source:
    'assumed: levers short of money are cut alike, so that their order never matters; the factor is log-normal, so that money stays positive and its mean is the plan',
  writes: [
    'controls.*',
    'flows.programmeAsked',
    'flows.programmeDoses',
    'flows.programmeReturned',
    'flows.takenFromResearch',
    'ledger',
    'state.localReserve',
    'state.programmeReserve',
    'stocks.plannedMoney',
  ],
  step: budgets,
};
