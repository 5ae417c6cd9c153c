import type { Collected } from '../ensemble/collected.js';
import { unitIn } from '../model/place/currency.js';
import { pairedEffect } from '../statistics/paired.js';

import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** What goes on after the programme has ended, and who has to pay for it. */
export interface OutlivesRow {
  readonly scenario: string;
  readonly what: { readonly en: string; readonly zh: string };
  /** Mean paired difference to the baseline and its 95 % interval, null where it cannot be estimated. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly payer: string;
}

const WHAT = {
  people: { en: 'people in post above the baseline, the year after', zh: '专项结束后一年高于基准的在岗人员' },
  money: { en: 'programme money not yet paid out at its end', zh: '专项结束时尚未支付的经费' },
  later: { en: 'money paid in the years after, above the baseline', zh: '专项结束后各年高于基准的支出' },
} as const;

/** Whether a row is money that a payer pays in the years after the programme. */
export const isPaidAfterwards = ({ what }: Pick<OutlivesRow, 'what'>): boolean => what.en === WHAT.later.en;

/** Less than that a payer's later money is not worth a row, million CNY. */
const WORTH_A_ROW = 1;

/** What goes on after a programme has ended: people, money not yet awarded, and who pays in the years after. */
export function outlivesRows(collected: Collected): OutlivesRow[] {
  return collected.scenarios.slice(1).flatMap((scenario, offset) => {
    const end = lastYear(collected, offset + 1);
    if (end === null || end >= collected.horizon) return [];
    const row = (
      what: OutlivesRow['what'],
      effect: Pick<OutlivesRow, 'value' | 'low' | 'high'>,
      unit: string,
      payer: string,
    ): OutlivesRow => ({ scenario: scenario.id, what, ...effect, unit, payer });
    const effect = (indicator: string, part: string, from: number, until: number) => {
      const column = seriesIndex(collected, indicator, part);
      const difference = pairedDifference(
        totalOver(collected, offset + 1, column, from, until),
        totalOver(collected, 0, column, from, until),
      );
      const { draws, replicates } = collected;
      const { mean, low, high } = pairedEffect(difference, draws.length, replicates.length);
      return { value: mean, low, high };
    };
    const money = unitIn('million CNY', scenario.region.currency.code);
    const payer = scenario.policy.programme?.payer ?? '';
    return [
      row(WHAT.people, effect('researchers', '', end, end + 1), 'persons', scenario.region.roles.hospitals),
      row(WHAT.money, effect('programmeFund', '', end - 1, end), money, payer),
      ...scenario.region.payers
        .map(({ id }) =>
          row(WHAT.later, effect('spending', `payer=${id}`, end, collected.horizon), money, id),
        )
        .filter(({ value }) => Math.abs(value) >= WORTH_A_ROW),
    ];
  });
}

/** Years from the policy year to the end of what the policy pays for, or null when it pays for nothing. */
function lastYear(collected: Collected, scenario: number): number | null {
  const { policy, region } = collected.scenarios[scenario];
  const ends = [...policy.levers.map(({ end }) => end), ...(policy.programme ? [policy.programme.end] : [])];
  return ends.length === 0 ? null : Math.max(...ends) - region.policyYear + 1;
}
