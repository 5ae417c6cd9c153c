/** English words of the report's first page around the answer: the table of all that strategies do, what to find out first. */

const overview = {
  title: 'What each strategy changes',
  note: (years: number) =>
    `Mean differences to the baseline over ${years} years under the same luck. Bold: the 95% interval leaves out zero; intervals of all rows are in “All strategies compared” and the tables behind it. A row is rounded alike here, so last digits can differ from there. Spending holds all that follows from a strategy, such as pay and care, so it can be more than the programme paid. A to D: the weakest evidence behind a row, from measured causally to assumed.`,
  innovation: 'Innovation',
  people: 'People',
  money: (unit: string) => `Money, ${unit}`,
  health: 'Health',
  recruitsStay: 'In post at the end, of those brought in or kept',
  halfBy: 'Half of this gain reached by',
  through: 'Largest part of it through',
  mostlyFor: 'Largest part of it for',
  afterwards: 'Spent by all after the programme',
  /** A part of a whole, e.g. recruits who stay of all recruited. */
  of: (part: string, whole: string) => `${part} of ${whole}`,
  /** `payer` is empty where the strategies have different ones. */
  paidOfAsked: (payer: string) => `Paid${payer === '' ? '' : ` by ${payer}`}, of what was asked`,
  returned: 'Returned unspent',
  /** A number of each payer follows, in this order. */
  wonFrom: (payers: readonly string[]) => `Research money: ${payers.join(' / ')}`,
  spentBy: (payer: string) => `Spent by: ${payer}`,
  spentByOthers: 'Spent by: others',
};

/** What knowing everything uncertain would be worth. */
export interface WorthOfKnowing {
  readonly threshold: string;
  /** Code of the region's currency. */
  readonly currency: string;
  /** What one would choose now; null for spending nothing more. */
  readonly choice: string | null;
  readonly value: string;
  /** Of the programme's sum; null where the sums differ. */
  readonly share: string | null;
}

const information = {
  title: 'What to find out first',
  /** Where no question comes first. */
  worthTitle: 'What it is worth to know more',
  tooFew:
    'These runs are too few to say what it would be worth to know more: that takes at least six parameter draws and two replicates.',
  worth: ({ threshold, currency, choice, value, share }: WorthOfKnowing) =>
    `At ${threshold} ${currency} a DALY, the central estimate of its cost in ordinary care, one would now choose ${choice ?? 'to spend nothing more'}; to know everything uncertain before choosing would be worth ${value}${share === null ? '' : ` (${share} of the programme’s sum)`}, the most that finding out may cost. The interval is how far a mean over these draws may be off.`,
  driver: (input: string, correlation: string, grade: string) =>
    `It depends most on “${input}” (rank correlation with what a wrong choice forgoes ${correlation}, evidence grade ${grade}): find that out first.`,
  noDriver: 'No single input stands out from chance in it, so that no one question comes first.',
};

const imprint = {
  preparedFor: (name: string) => `Prepared for ${name}`,
};

export const ENGLISH_FIRST_PAGE = { overview, information, imprint };

/** Every text of these parts; each language has the same keys with the same arguments. */
export type FirstPageWords = typeof ENGLISH_FIRST_PAGE;
