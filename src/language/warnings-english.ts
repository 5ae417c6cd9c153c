import type { Warning } from '../scenario/reading/warning.js';
import { list } from './english-phrases.js';
import { judgedFigure } from './judged-figure.js';
import { moneyTogether } from './money-in-words.js';
import { formatNumber, formatShare, formatWhole } from './numbers.js';
import type { WarningWords } from './warning-words.js';

const FEW = 5;

/** The first few of many. */
const firstOf = (items: readonly string[]): string =>
  items.length <= FEW + 1
    ? list(items)
    : `${items.slice(0, FEW).join(', ')} and ${formatWhole(items.length - FEW)} more`;

const years = (first: number, last: number): string => (first === last ? `${first}` : `${first} to ${last}`);

/** In how many runs an award came, and what results are then. */
function cameIn(came: number, runs: number): string {
  if (came === 0) return `none of ${formatWhole(runs)} runs: results show nothing of it`;
  if (came === runs) return `all of ${formatWhole(runs)} runs: results are those with it`;
  return `${formatWhole(came)} of ${formatWhole(runs)} runs: results and effects are means over runs with it and without`;
}

/** Why a policy changes nothing. */
function noChange(why: Warning<'changesNothing'>['why']): string {
  switch (why.kind) {
    case 'afterHorizon':
      return `Its lever starts in ${why.start}, the horizon ends in ${why.last}.`;
    case 'noDose':
      return 'The doses of its levers are 0.';
    case 'noLevers':
      return 'It has no levers.';
    case 'noMoney':
      return 'Its programme pays 0.';
    case 'notAwarded':
      return `Nothing that it applies for was awarded in ${why.runs === 1 ? 'the one run' : `any of the ${formatWhole(why.runs)} runs`}; a chance of 1 in the policy asks what it does if it comes.`;
    case 'notInForce':
      return `Its rules had no lever in force in ${why.runs === 1 ? 'the one run' : `any of the ${formatWhole(why.runs)} runs`}.`;
    case 'unknown':
      return 'Its levers find nothing that they could act on.';
  }
}

/** English sentences of what is worth a second look. */
export const ENGLISH_WARNINGS: WarningWords = {
  mostlyAssumed: ({ assumed, borrowed, all }) =>
    `Most figures are assumed or borrowed (${assumed} and ${borrowed} of ${all}).`,
  placeholders: ({ paths }) =>
    paths.length === 1
      ? `${paths[0]} is a placeholder: it says nothing of the place.`
      : `${formatWhole(paths.length)} figures are placeholders that say nothing of the place: ${firstOf(paths)}.`,
  noFacts: () => 'There are no facts to hold results against: results will say that they illustrate.',
  emptyProgramme: () =>
    'A programme without levers: all of its money goes back to its payer, and nothing changes.',
  leverAfterHorizon: ({ lever, start, last }, names) =>
    `${names.lever(lever)} starts in ${start}, after the horizon, which ends in ${last}: it does nothing.`,
  noDose: ({ lever }, names) => `The dose of ${names.lever(lever)} is 0 in every year: it does nothing.`,
  overrideOutside: ({ parameter, value, low, high }, names) =>
    `${names.parameter(parameter)} is set to ${value}, outside its plausible range ${low} to ${high}.`,
  figureOutside: (outside, names) => {
    const { path, per } = outside;
    const { value, range } = judgedFigure(outside, names, 'en');
    const each = per === null ? '' : per === 'resident' ? ' per million residents' : ` per ${per}`;
    return `${names.figure(path)} is ${value}${each}, outside its plausible range ${range}${each}.`;
  },
  postsOutside: ({ posts, population, density, low, high }) =>
    `${formatWhole(posts)} research-active posts for ${formatWhole(population)} residents are ${formatNumber(density)} per 100,000, outside the plausible ${formatNumber(low)} to ${formatNumber(high)}; check that both belong to this place.`,
  doseBeyond: ({ lever, dose, year, control, enough }, names) =>
    `The dose of ${names.lever(lever)} is ${formatNumber(dose)} in ${year}: what goes beyond some ${formatNumber(enough)} hardly moves anything (${names.control(control)}).`,
  paidFromResearch: ({ lever, payer, first, last }, names) =>
    `No programme pays for ${names.lever(lever)} in ${years(first, last)}: its cost is taken out of the research money of its payer (${names.payer(payer)}), so that less is left for the competitive call.`,
  unequalSums: ({ sums }, names) => {
    const all = sums.flatMap(({ amount, total }) => [amount, total]);
    const money = moneyTogether(all, names.currency, 'en', formatNumber);
    return `The strategies do not cost the same: ${sums
      .map(({ scenario, payer, amount, first, last, total }) =>
        payer === null
          ? `${names.scenario(scenario)} has no programme`
          : `${names.scenario(scenario)} ${money.sum(total)} in all (${names.payer(payer)}, ${money.amount(amount)} a year, ${years(first, last)})`,
      )
      .join(
        '; ',
      )}. Differences between them are also differences in money: compare them per million ${names.currency}.`;
  },
  unequalOverride: ({ parameter, usual, values }, names) =>
    `${names.parameter(parameter)} is not the same in all scenarios: ${values
      .map(
        ({ scenario, value }) =>
          `${value ?? `${usual ?? 'the model’s value'}`} in ${names.scenario(scenario)}`,
      )
      .join(', ')}. Differences to the baseline mix the effect of the policy with that of this parameter.`,
  changesNothing: ({ of, why }, names) =>
    `${list(of.map(names.scenario))} changes nothing: every run is that of the baseline. ${noChange(why)}`,
  awardByChance: ({ lever, chance, came, runs }, names) =>
    `${names.lever(lever)} is decided by another government: it comes with a chance of ${formatNumber(chance)} and came in ${cameIn(came, runs)}.`,
  inForceByRule: ({ lever, ever, runs, share, first, last, most }, names) =>
    first === null || last === null || most === null
      ? `A rule decides when ${names.lever(lever)} is in force: it was so in ${runs === 1 ? 'no year of the one run' : `none of ${formatWhole(runs)} runs`}.`
      : `A rule decides when ${names.lever(lever)} is in force: it was so in ${formatWhole(ever)} of ${formatWhole(runs)} runs, in ${formatShare(share)} of all their years (${years(first, last)}), in most runs in ${most.year} (${formatShare(most.share)}). Effects are means over years and runs with it and without.`,
  muchReturned: ({ sums }, names) => {
    const all = sums.flatMap(({ returned, asked }) => [returned, asked]);
    const money = moneyTogether(all, names.currency, 'en');
    return `Money that went back to the payer unspent: ${sums
      .map(
        ({ scenario, returned, asked }) =>
          `${money.pair(returned, 'of', asked)} of ${names.scenario(scenario)}`,
      )
      .join('; ')} (mean over all runs).`;
  },
  callCannotFund: ({ sums }, names) => {
    const all = sums.flatMap(({ returned, asked }) => [returned, asked]);
    const money = moneyTogether(all, names.currency, 'en');
    return `Too few applicants worth funding, so that money went back: ${sums
      .map(
        ({ scenario, levers, returned, asked, first, last }) =>
          `${money.pair(returned, 'of', asked)} of ${names.scenario(scenario)}, ${list(levers.map(names.lever))}, ${years(first, last)}`,
      )
      .join('; ')} (mean over all runs). A larger dose does nothing more.`;
  },
  researchTaken: ({ sums }, names) => {
    const money = moneyTogether(
      sums.map(({ taken }) => taken),
      names.currency,
      'en',
      formatNumber,
    );
    return `Levers that no programme pays for took local research money away from the standing call: ${sums
      .map(({ scenario, taken }) => `${money.sum(taken)} in ${names.scenario(scenario)}`)
      .join('; ')} (mean over all runs).`;
  },
  dosesCut: ({ sums }, names) => {
    const all = sums.flatMap(({ doses, asked }) => [doses, asked]);
    const money = moneyTogether(all, names.currency, 'en');
    return `At the prices of the runs the full doses cost more than their programme pays, so that all of them are cut alike: ${sums
      .map(
        ({ scenario, doses, asked }) =>
          `${money.sum(doses)} for the doses of ${names.scenario(scenario)}, whose programme has ${money.amount(asked)}`,
      )
      .join('; ')} (mean over all runs).`;
  },
  fewRowsWon: ({ representation, funders }) =>
    `A row stands for ${representation} people, so that few rows a year win from ${list(
      funders.map(({ name, rows }) => `${name.en} (${formatNumber(rows)})`),
    )}: what is won there differs from what is won person by person, up or down, by some 4 percent where it is ten rows and by up to two fifths where it is one or two.`,
  fewPoints: ({ points, inputs }) => `There are fewer points (${points}) than inputs (${inputs}).`,
  unbalancedPoints: ({ points }) =>
    `${points} points of a Sobol sequence are not balanced: take a power of 2.`,
  about: (scenarios, sentence) => `${list(scenarios)}: ${sentence}`,
};
