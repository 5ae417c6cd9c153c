import { formatNumber, formatWhole } from './numbers.js';
import type { WarningWords } from './warning-words.js';

const FEW = 5;

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** The first few of many. */
const firstOf = (items: readonly string[]): string =>
  items.length <= FEW + 1
    ? list(items)
    : `${items.slice(0, FEW).join(', ')} and ${formatWhole(items.length - FEW)} more`;

const years = (first: number, last: number): string => (first === last ? `${first}` : `${first} to ${last}`);

/** English sentences of what is worth a second look. */
export const ENGLISH_WARNINGS: WarningWords = {
  mostlyAssumed: ({ assumed, borrowed, all }) =>
    `Most figures are assumed or borrowed (${assumed} and ${borrowed} of ${all}).`,
  placeholders: ({ paths }) =>
    paths.length === 1
      ? `${paths[0]} is a placeholder: it says nothing of the place.`
      : `${formatWhole(paths.length)} figures are placeholders that say nothing of the place: ${firstOf(paths)}.`,
  noFacts: () => 'There are no facts to hold results against: results will say that they illustrate.',
  emptyProgramme: () => 'A programme without levers: all of its money goes to the competitive call.',
  leverAfterHorizon: ({ lever, start, last }, names) =>
    `${names.lever(lever)} starts in ${start}, after the horizon, which ends in ${last}: it does nothing.`,
  noDose: ({ lever }, names) => `The dose of ${names.lever(lever)} is 0 in every year: it does nothing.`,
  overrideOutside: ({ parameter, value, low, high }, names) =>
    `${names.parameter(parameter)} is set to ${value}, outside its plausible range ${low} to ${high}.`,
  paidFromResearch: ({ lever, payer, first, last }, names) =>
    `No programme pays for ${names.lever(lever)} in ${years(first, last)}: its cost is taken out of the research money of its payer (${names.payer(payer)}), so that less is left for the competitive call.`,
  unequalSums: ({ sums }, names) =>
    `The strategies do not cost the same: ${sums
      .map(({ scenario, payer, amount, first, last, total }) =>
        payer === null
          ? `${names.scenario(scenario)} has no programme`
          : `${names.scenario(scenario)} ${formatNumber(total)} million CNY in all (${names.payer(payer)}, ${formatNumber(amount)} a year, ${years(first, last)})`,
      )
      .join('; ')}. Differences between them are also differences in money: compare them per million CNY.`,
  unequalOverride: ({ parameter, usual, values }, names) =>
    `${names.parameter(parameter)} is not the same in all scenarios: ${values
      .map(
        ({ scenario, value }) =>
          `${value ?? `${usual ?? 'the model’s value'}`} in ${names.scenario(scenario)}`,
      )
      .join(', ')}. Differences to the baseline mix the effect of the policy with that of this parameter.`,
  fewPoints: ({ points, inputs }) => `There are fewer points (${points}) than inputs (${inputs}).`,
  unbalancedPoints: ({ points }) =>
    `${points} points of a Sobol sequence are not balanced: take a power of 2.`,
  about: (scenarios, sentence) => `${list(scenarios)}: ${sentence}`,
};
