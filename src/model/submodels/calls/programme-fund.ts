import { FUNDER } from '../../engine/codes.js';
import { giveBackUncommitted } from '../../engine/funds.js';
import { type Policy, programmeIn } from '../../engine/policy.js';
import type { Year } from '../../engine/year.js';
import type { BudgetsFlows } from '../budgets/flows.js';
import type { CallsParameters } from './parameters.js';

/** Parts of the year that the fund of a programme reads. */
type ProgrammeFundYear = Year<
  Pick<CallsParameters, 'grantsBeyondProgramme'>,
  unknown,
  Pick<BudgetsFlows, 'programmeReturned'>
>;

/** Returns uncommitted money of the year to its payers; counted as the programme's while one pays. */
export function backToProgramme({ world, policy, year, flows }: ProgrammeFundYear, rest: number): void {
  giveBackUncommitted(world, FUNDER.programme, rest);
  if (programmeIn(policy, year) !== null) flows.programmeReturned += rest;
}

/** Years that grants of the programme fund can run: at most some years beyond the end of the programme or levers that pay for them. */
export function programmeDuration({ policy, year, p }: ProgrammeFundYear, duration: number): number {
  const { programme, levers } = policy;
  const end = programme !== null && year <= programme.end ? programme.end : lastYearOf(levers, year);
  return Math.max(1, Math.min(duration, end + p.grantsBeyondProgramme - year + 1));
}

/** The last year of a policy's levers, and not before `year`. */
function lastYearOf(levers: Policy['levers'], year: number): number {
  let last = year;
  for (const { end } of levers) last = Math.max(last, end);
  return last;
}
