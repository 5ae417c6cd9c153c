import type { Explanation } from '../results/explanation.js';
import type { Language } from './languages.js';
import { type MoneyInWords, moneyTogether } from './money-in-words.js';
import { formatNumber } from './numbers.js';

/** Digits that distinguish sums without hiding behind them. */
const DIGITS = 6;

/** Money of a programme in a year, millions. */
type ProgrammeMoney = Omit<NonNullable<Explanation['programme']>, 'payer'>;

/** Words for sums of an explanation that are said together. */
export const moneyExplained = (sums: readonly number[], currency: string, language: Language): MoneyInWords =>
  moneyTogether(sums, currency, language, (sum) => formatNumber(sum, DIGITS));

/** Words for the sums of a programme. */
export const programmeExplained = (
  { amount, asked, paid, returned }: ProgrammeMoney,
  currency: string,
  language: Language,
): MoneyInWords => moneyExplained([amount, asked, paid, returned], currency, language);

/** English words of `replay --explain`. */
export const ENGLISH_EXPLANATION = {
  number: (id: string, name: string, year: number, value: string) => `${id} (${name}) in ${year}: ${value}`,
  run: (id: string, seed: string) => `run ${id}, seed ${seed}`,
  definition: (text: string) => text,
  status: (status: string) => `status: ${status}`,
  addingUp: (dimension: string) => `By ${dimension}, adding up to it`,
  otherReadings: (dimension: string) => `By ${dimension}, each another reading of it`,
  /** `name` is the word for the part where it has one, else the part. */
  part: (part: string, name: string, value: string) =>
    `${name === part ? part : `${name} (${part})`}: ${value}`,
  undefinedValue: 'undefined in this year',
  computedFrom: 'Computed from',
  operand: (indicator: string, value: string) => `${indicator} ${value}`,
  sumOf: 'Sum of',
  term: (weight: string, indicator: string, value: string, product: string) =>
    `${weight} × ${indicator} ${value} = ${product}`,
  parameters: (draw: number) => `Parameters it leans on, in draw ${draw}`,
  parameter: (
    id: string,
    value: string,
    { range, grade }: { readonly range: string; readonly grade: string },
    text: string,
  ) => `${id} = ${value} (${range}; grade ${grade}): ${text}`,
  setByScenario: (usual: string) => `set by the scenario, usually ${usual}`,
  neverVaried: 'never varied',
  varied: (low: string, high: string, usual: string) => `${low} to ${high}, point value ${usual}`,
  source: (source: string) => source,
  asInBaseline: 'Every rule and rate of the year as in the baseline',
  unlikeBaseline: 'Rules and rates of the year that differ from the baseline',
  control: (control: string, value: string, baseline: string) =>
    `${control}: ${value} instead of ${baseline}`,
  levers: 'Levers of the year',
  lever: (id: string, name: string, dose: string, asked: string) =>
    `${id} (${name}): dose ${dose} of ${asked}`,
  priced: (price: number, currency: string) =>
    `, priced at ${moneyExplained([price], currency, 'en').sum(price)}`,
  money: (asked: number, paid: number, currency: string) => {
    const money = moneyExplained([asked, paid], currency, 'en');
    return `; asked ${money.amount(asked)}, paid ${money.sum(paid)}`;
  },
  moved: (control: string, from: string, to: string) => `${control} from ${from} to ${to}`,
  notAwarded: 'Applied for and not awarded in this run, so that it does nothing and costs nothing',
  award: (id: string, name: string, chance: string) => `${id} (${name}): chance ${chance}`,
  rules: 'Rules of the year',
  /** `years` are the year that was looked at and the first of being in force, null where it is not. */
  rule: (
    id: string,
    name: string,
    dose: string,
    { seen, since }: { readonly seen: number; readonly since: number | null },
  ) =>
    since === null
      ? `${id} (${name}): not in force, by what it saw in ${seen}`
      : `${id} (${name}): in force since ${since} with a dose of ${dose}, by what it saw in ${seen}`,
  ruleText: (when: string | null, until: string | null) =>
    [when === null ? [] : [`when ${when}`], until === null ? [] : [`until ${until}`]].flat().join(', '),
  programme: (payer: string, sums: ProgrammeMoney, currency: string) =>
    `Programme of ${payer}, ${programmeExplained(sums, currency, 'en').sum(sums.amount)} a year`,
  programmePaid: (sums: ProgrammeMoney, currency: string) => {
    const { amount } = programmeExplained(sums, currency, 'en');
    const { asked, paid, returned } = sums;
    return `its levers at full doses cost ${amount(asked)}; paid ${amount(paid)}, and ${amount(returned)} went back to the payer, since levers and call did not commit it`;
  },
};

/** Every text of an explanation; each language has the same keys with the same arguments. */
export type ExplanationWords = typeof ENGLISH_EXPLANATION;
