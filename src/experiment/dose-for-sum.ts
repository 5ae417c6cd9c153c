import { doseRangeIn } from '../model/dose-range.js';
import { costByDose, type Lever, type Size, targetsOf } from '../model/entries/lever.js';
import type { ParameterValues } from '../model/entries/parameter.js';
import type { Model } from '../model/model.js';
import type { Region } from '../model/place/region.js';
import { filledSize } from '../model/place/size.js';
import { regionAtPolicy } from '../model/place/yearly.js';
import { doctorsOf } from '../model/population/doctors.js';
import { slackening } from '../model/slackening.js';

/** A lever at a dose, and the sum that is set aside for it. */
export interface LeverTried {
  readonly lever: Model['levers'][number];
  readonly target: string;
  readonly dose: number;
  /** Million CNY a year that the dose costs. */
  readonly cost: number;
  /** Million CNY a year; what the lever can't use goes back. */
  readonly amount: number;
  /** Whether it is all that the lever can use, which costs less than the sum. */
  readonly isMost: boolean;
}

/** A place in which levers cost something: with its posts filled, and parameters at their point values. */
interface Priced {
  readonly model: Model;
  readonly region: Region;
  readonly p: ParameterValues;
}

/** The size of the place in its policy year: posts filled, and doctors as they have grown since the start year. */
const sizeOf = ({ region, p }: Pick<Priced, 'region' | 'p'>): Size => ({
  ...filledSize(region),
  doctors: doctorsOf({
    region: regionAtPolicy(region),
    p: { doctorsGrowth: p.doctorsGrowth },
    year: region.policyYear,
  }),
});

/** What a dose of a lever costs, million CNY a year. */
export function costOf(lever: Model['levers'][number], dose: number, { region, p }: Priced): number {
  const { price, cost } = lever as Lever<never, ParameterValues>;
  const each = price === null ? 0 : price === 'money' ? 1 : region.prices[price];
  return (cost ?? costByDose)(dose, each, p, sizeOf({ region, p }));
}

/** The most that a lever can use: the upper end of its doses, or where more of it hardly moves what it acts on. */
export function mostOf(lever: Model['levers'][number], { model, region, p }: Priced): number {
  const [, high] = doseRangeIn(lever, region);
  return slackening(lever, high, p, model, sizeOf({ region, p }))?.enough ?? high;
}

/** Halvings after which a dose is known to the last digits. */
const STEPS = 60;

/** The dose that a sum pays for; the most that the lever can use where that costs less. */
export function doseFor(
  sum: number,
  most: number,
  cost: (dose: number) => number,
): Pick<LeverTried, 'dose' | 'isMost'> {
  if (cost(most) <= sum) return { dose: most, isMost: cost(most) < sum };
  let [low, high] = [0, most];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (cost(middle) <= sum) low = middle;
    else high = middle;
  }
  return { dose: low, isMost: false };
}

/** At which target a lever is tried: at all alike where it can be, else at the first that it has. */
export const targetOf = (lever: Pick<Lever, 'targets'>): string =>
  targetsOf(lever).includes('') ? '' : targetsOf(lever)[0];

/** A lever at what a sum pays for; what it can't use goes back. */
export function leverForSum(lever: Model['levers'][number], sum: number, place: Priced): LeverTried {
  const cost = (dose: number) => costOf(lever, dose, place);
  const { dose, isMost } = doseFor(sum, mostOf(lever, place), cost);
  return { lever, target: targetOf(lever), dose, isMost, cost: cost(dose), amount: sum };
}

/** A lever at a dose that is paid in full. */
export function leverAtDose(lever: Model['levers'][number], dose: number, place: Priced): LeverTried {
  const cost = costOf(lever, dose, place);
  return { lever, target: targetOf(lever), dose, isMost: false, cost, amount: cost };
}
