import { ACTIONS, costByDose, type Lever, leverOf } from '../model/entries/lever.js';
import { MEASURES } from '../model/measures.js';
import { medinno } from '../model/medinno.js';
import { extend, type Model } from '../model/model.js';
import type { Bilingual } from '../model/place/region.js';
import { filledSize } from '../model/place/size.js';
import { staffOf } from '../model/population/staff.js';
import { requireLaws } from './broken-laws.js';
import { type TrialPlace, trialPlace } from './trial-place.js';
import { areSame, observedUnder, policyOfDoses, type Trial, untouched } from './trial-runs.js';

const YEARS = 4;
/** Years that a lever waits in the trial of its first year. */
const DELAY = 2;

/**
 * The laws of a lever: its texts are there in both languages, the measures it is for exist, it says why where it is free, its standard dose lies in its range, it is expected to move
 * indicators that there are, its cost rises with the dose from nothing, a dose of 0 changes nothing, the standard dose
 * changes something and nothing before its first year. Runs that do not balance their books fail as well.
 * @throws BrokenLawsError with all that is broken
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const lottery = medinno.levers.find(({ id }) => id === 'lottery');
 * assertLever(lottery, { region: scenario.region });
 */
export function assertLever(lever: Lever, { region, model = medinno }: Trial): void {
  const own = model.levers.some(({ id }) => id === lever.id) ? model : extend(model, { levers: [lever] });
  const place = trialPlace(region, own);
  requireLaws(`lever ${lever.id}`, [
    ...brokenTexts(lever, own),
    ...brokenGrounds(lever),
    ...brokenCost(lever.id, place),
    ...(hasStandard(lever) ? brokenEffect(lever, place) : []),
  ]);
}

const hasStandard = ({ range, standard }: Lever): boolean =>
  standard > 0 && standard >= range[0] && standard <= range[1];

const isBilingual = ({ en, zh }: Bilingual): boolean => en.trim() !== '' && /\p{Script=Han}/u.test(zh);

function brokenTexts(lever: Lever, model: Model): string[] {
  const { name, text, tradeOff, range, standard, expected } = lever;
  const broken: string[] = [];
  for (const [field, words] of Object.entries({ name, text, tradeOff }))
    if (!isBilingual(words)) broken.push(`${field} is not there in English and Chinese`);
  if (!hasStandard(lever))
    broken.push(`the standard dose ${standard} is not above 0 within ${range[0]} to ${range[1]}`);
  for (const id of Object.keys(expected))
    if (!model.indicators.some((indicator) => indicator.id === id))
      broken.push(`it is expected to move ${id}, which is no indicator`);
  return broken;
}

/** What it is for, through what it acts, why it is free, and what was published of the same. */
function brokenGrounds({ measures, acts, price, cost, freeBecause, evidence }: Lever): string[] {
  const broken: string[] = [];
  const unknown = measures.filter((number) => MEASURES[number - 1] === undefined);
  if (unknown.length > 0)
    broken.push(`there is no measure ${unknown.join(', ')}: they are 1 to ${MEASURES.length}`);
  if (!ACTIONS.includes(acts)) broken.push(`it acts through ${acts}, which is none of ${ACTIONS.join(', ')}`);
  const isFree = price === null && cost === undefined;
  if (isFree !== (freeBecause !== undefined))
    broken.push(isFree ? 'it is free and does not say why' : 'it says why it is free and has a price');
  if (freeBecause !== undefined && !isBilingual(freeBecause))
    broken.push('why it is free is not there in English and Chinese');
  for (const { effect, dose, source } of evidence)
    if (![effect, dose].every(isBilingual) || source.trim() === '')
      broken.push('a published effect lacks its source, or effect and dose in English and Chinese');
  return broken;
}

/** Parts of the standard dose at which the cost is asked. */
const PARTS = [0, 0.25, 0.5, 0.75, 1];

function brokenCost(id: string, { setting, world }: TrialPlace): string[] {
  const { cost = costByDose, price, standard } = leverOf(id, setting.levers);
  if (price === null && cost === costByDose) return [];
  const unit = price === null || price === 'money' ? 1 : setting.region.prices[price];
  const size = { ...filledSize(setting.whole), staff: staffOf(world) };
  const costs = PARTS.map((part) => cost(part * standard, unit, setting.p, size));
  const broken: string[] = [];
  if (costs[0] !== 0) broken.push(`a dose of 0 costs ${costs[0]} million`);
  if (costs.some((value, n) => n > 0 && !(value >= costs[n - 1])))
    broken.push(`its cost does not rise with the dose: ${costs.join(', ')} million`);
  return broken;
}

function brokenEffect({ id, standard }: Lever, place: TrialPlace): string[] {
  const broken: string[] = [];
  const nothing = untouched(place, YEARS);
  const under = (dose: number, delay = 0, years = YEARS) =>
    observedUnder(place, policyOfDoses(place, { [id]: dose }, delay), years);
  if (!areSame(nothing, under(0))) broken.push('a dose of 0 changes what is observed');
  if (areSame(nothing, under(standard))) broken.push(`its standard dose changes nothing in ${YEARS} years`);
  if (!areSame(under(standard, DELAY, DELAY), nothing)) broken.push('it acts before its first year');
  return broken;
}
