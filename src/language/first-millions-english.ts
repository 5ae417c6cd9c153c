import { formatWhole } from './numbers.js';

/** Where the first millions a year would go, in the report and the terminal. */
export const ENGLISH_FIRST_MILLIONS = {
  /** `money` is the sum in words. */
  title: (money: string) => `Where the first ${money} a year would go`,
  note: (years: number, payer: string, draws: number, replicates: number) =>
    `Every lever that can take the sum, alone, against no policy: the sum is set aside for ${years} years (payer: ${payer}), and what a lever leaves of it goes back. Net health benefit counts every million by what it would avert as ordinary care, so that ordinary care has 0. From ${formatWhole(draws)} draws of the parameters and ${formatWhole(replicates)} runs of each, apart from the comparison and under the same luck. Only levers are ranked whose sign holds in at least 80% of the draws, by the expected rank of their means; all others are ties with ordinary care. Break-even: what a DALY would have to be worth for the lever to pay by its own net cost; empty where it does not surely avert DALYs or costs nothing on balance.`,
  tooSmall: (levers: readonly string[]) => `Left out, since they cannot take the sum: ${levers.join(', ')}.`,
  finding: (ranked: number, better: number, all: number) =>
    `Of ${formatWhole(all)} levers ${formatWhole(ranked)} have a sign that holds in at least 80% of the draws, ${formatWhole(better)} better than ordinary care and ${formatWhole(ranked - better)} worse; ${formatWhole(all - ranked)} are ties with it. Better ones come first, then ties by their means, then worse ones.`,
  none: 'No lever can take the sum, or every one has runs that failed.',
  rank: 'Expected rank',
  lever: 'Lever',
  benefit: 'Net health benefit',
  holds: 'Sign holds in',
  breakEven: (currency: string) => `Break-even, thousand ${currency} per DALY`,
  tie: 'tie',
  unknown: 'not known: runs failed',
  failed: (count: number) =>
    `${formatWhole(count)} runs of it failed: levers that they are of have no numbers, and are left out of what is said of all.`,
  more: (count: number) => `… and ${formatWhole(count)} more in first-millions.csv`,
};

/** Its texts; each language has the same keys with the same arguments. */
export type FirstMillionsWords = typeof ENGLISH_FIRST_MILLIONS;
