import type { Model } from '../model/model.js';
import type { RuleSeen } from './year-seen.js';

/** What the rule of a lever saw and did in the year. */
export interface RuleOfYear {
  readonly lever: string;
  readonly name: string;
  /** What it is aimed at; empty for a lever without targets. */
  readonly target: string;
  readonly when: string | null;
  readonly until: string | null;
  /** Named values of its policy that it uses. */
  readonly values: Readonly<Record<string, number>>;
  readonly yearSeen: number;
  /** Not a number where an indicator had no value, or nothing was seen yet. */
  readonly seen: readonly { readonly indicator: string; readonly unit: string; readonly value: number }[];
  /** First year of being in force without a break; null where it was not in force. */
  readonly since: number | null;
  /** Dose that it asked for; 0 where it was not in force. */
  readonly dose: number;
  readonly unit: string;
}

/** The same as plain data, by names. */
export const ruleOfYear = (
  { use, lever, yearSeen, seen, since, dose }: RuleSeen,
  { indicators }: Model,
): RuleOfYear => ({
  lever: lever.id,
  name: lever.name.en,
  target: use.target ?? '',
  when: use.rule?.when?.source ?? null,
  until: use.rule?.until?.source ?? null,
  values: use.values ?? {},
  yearSeen,
  seen: Object.entries(seen).map(([indicator, value]) => ({
    indicator,
    unit: indicators.find(({ id }) => id === indicator)?.unit ?? '1',
    value,
  })),
  since,
  dose,
  unit: lever.unit,
});
