// Doses of levers by what they cost, and policies of one lever alone.
import { costByDose, targetsOf } from '../../dist/model/entries/lever.js';
import { filledSize } from '../../dist/model/place/size.js';
import { slackening } from '../../dist/model/slackening.js';

/** Years that a lever acts, from the policy year on: those of the strategies that come with the program. */
export const DURATION = 10;

/** What levers cost in a place, million CNY a year: at the posts that it has, and parameters at their point values. */
export function costsIn(region, p) {
  const size = filledSize(region);
  const priceOf = ({ price }) => (price === null ? 0 : price === 'money' ? 1 : region.prices[price]);
  const costOf = (lever, dose) => (lever.cost ?? costByDose)(dose, priceOf(lever), p, size);
  return { costOf, size };
}

/** The most that a lever can use: the upper end of its doses, or where more of it hardly moves what it acts on. */
export function mostOf(lever, p, model, size) {
  const [, high] = lever.range;
  return slackening(lever, high, p, model, size)?.enough ?? high;
}

const STEPS = 60;

/** The dose that a sum pays for; the most that the lever can use where that costs less. */
export function doseFor(sum, most, cost) {
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
export const targetOf = (lever) => (targetsOf(lever).includes('') ? '' : targetsOf(lever)[0]);

/** A policy of some uses of levers for ten years, paid by a programme of `amount` a year; free ones have none. */
export function policyOfUses(uses, amount, payer) {
  const years = { start: 'policyYear', end: `policyYear + ${DURATION - 1}` };
  return {
    kind: 'policy',
    title: uses[0].lever.name,
    ...(amount === 0 ? {} : { programme: { payer, amount, ...years } }),
    levers: uses.map(({ lever, target, dose }) => ({
      lever: lever.id,
      dose,
      ...years,
      ...(target === '' ? {} : { target }),
      // What it does if it comes, where another government decides.
      ...(lever.authority === 'government' ? {} : { chance: 1 }),
    })),
  };
}
