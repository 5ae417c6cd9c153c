import { costOf, mostOf } from '../../experiment/dose-for-sum.js';
import { aimedTitle } from '../../language/experiment-names.js';
import { shownUnit } from '../../language/units.js';
import { doseRangeIn } from '../../model/dose-range.js';
import { AWARD_CHANCE, isDecidedAbove } from '../../model/engine/award.js';
import { type Lever, targetsOf } from '../../model/entries/lever.js';
import type { PublishedEffect } from '../../model/entries/published-effect.js';
import type { Model } from '../../model/model.js';
import { parametersIn } from '../../model/parameter-values.js';
import { payerNamed } from '../../model/place/payer-named.js';
import type { Region } from '../../model/place/region.js';
import { highestWorth } from '../../results/net-benefit.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { StrategyCard } from './bundled-places.js';
import { LEVER_GROUPS } from './lever-groups.js';
import type { OwnPlace } from './own-place.js';
import { type ResponsePoint, responsesIn } from './responses.js';

/** A lever as a planner meets it, with what it costs in the place. */
export interface LeverCard {
  readonly id: string;
  /** Empty where it is aimed at all. */
  readonly target: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly unit: Bilingual;
  /** What doses are multiplied by to be in the unit that is shown. */
  readonly times: Readonly<Record<keyof Bilingual, number>>;
  /** Doses from none to the most that the lever can use, and the usual one. */
  readonly range: readonly [number, number];
  readonly standard: number;
  /** Million a year for the usual dose; 0 where it is free. */
  readonly cost: number;
  readonly freeBecause: Bilingual | null;
  readonly payer: Bilingual;
  /** Who decides, where that is another government than the place's own; null where it decides itself. */
  readonly decidedBy: Bilingual | null;
  /** Chance of an award from outside unless a strategy gives one. */
  readonly chance: number | null;
  readonly tradeOff: Bilingual;
  readonly legalNote: Bilingual | null;
  readonly source: string;
  readonly evidence: readonly PublishedEffect[];
  /** The best grade of its evidence; null where no effect was read in a source. */
  readonly grade: string | null;
  /** What it did by the dose in runs of this place; empty where it was not run there. */
  readonly response: readonly ResponsePoint[];
}

export interface CardGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly levers: readonly LeverCard[];
}

/** What a DALY may be worth, in the currency of the place. */
export interface WorthOfDaly {
  /** What one costs in ordinary care: the range that is drawn from, and its middle. */
  readonly low: number;
  readonly central: number;
  readonly high: number;
  /** The highest worth that is discussed. */
  readonly highest: number;
  /** Yearly product of a person, one and three of which are often cited. */
  readonly product: number;
  readonly source: string;
  readonly grade: string;
}

/** What a planner can choose from in a place. */
export interface Place {
  readonly id: string;
  readonly name: Bilingual;
  readonly currency: string;
  readonly policyYear: number;
  readonly horizon: number;
  readonly population: number;
  /** Name of the scenario without new policy. */
  readonly baseline: string;
  readonly seed: string;
  readonly representation: number;
  /** Who can pay a programme. */
  readonly payers: readonly { readonly id: string; readonly name: Bilingual }[];
  /** The payer that usually does: the place's own government. */
  readonly usualPayer: string;
  readonly strategies: readonly StrategyCard[];
  readonly worth: WorthOfDaly;
  readonly groups: readonly CardGroup[];
  /** Of a place of the planner's the files that it was read from; null for one that comes with the page. */
  readonly own: { readonly files: readonly string[] } | null;
}

/** What a place is shown from. */
interface PlaceParts {
  readonly baseline: Scenario;
  readonly strategies: readonly StrategyCard[];
  readonly model: Model;
  readonly own: OwnPlace | null;
}

/** A place as the page shows it, yet without what its levers do alone. */
export function placeOf({ baseline, strategies, model, own }: PlaceParts): Place {
  const { region, horizon, seed, representation } = baseline;
  const p = parametersIn(region, model);
  const shown = { region, model, p };
  return {
    id: own?.reference ?? region.id,
    own: own === null ? null : { files: own.files },
    name: region.name,
    currency: region.currency.code,
    policyYear: region.policyYear,
    horizon,
    seed,
    representation,
    population: region.population,
    baseline: own?.reference ?? baseline.id,
    payers: region.payers.map(({ id, name }) => ({ id, name })),
    usualPayer: region.roles.government,
    strategies,
    worth: worthIn(baseline),
    groups: LEVER_GROUPS.map(({ id, name, levers }) => ({
      id,
      name,
      levers: levers.flatMap((lever) => cardsOf(leverIn(lever, model), shown)),
    })),
  };
}

function worthIn({ region, figures }: Scenario): WorthOfDaly {
  const figure = figures.find(({ path }) => path === 'health.opportunityCost.central');
  return {
    ...region.health.opportunityCost,
    highest: highestWorth(region),
    product: region.gdpPerHead,
    source: figure?.source ?? '',
    grade: figure?.grade ?? '',
  };
}

interface Shown {
  readonly region: Region;
  readonly model: Model;
  readonly p: ReturnType<typeof parametersIn>;
}

function leverIn(id: string, { levers }: Model): Model['levers'][number] {
  const found = levers.find((lever) => lever.id === id);
  if (found === undefined) throw new Error(`no lever is called ${id}`);
  return found;
}

/** A card for each target of a lever. */
function cardsOf(lever: Model['levers'][number], shown: Shown): LeverCard[] {
  const { region, model, p } = shown;
  const [low, high] = doseRangeIn(lever, region);
  const isAbove = isDecidedAbove(lever, region);
  const { legalNote = null, freeBecause = null } = lever as Lever;
  const unit = { en: shownUnit(lever.unit, 'en'), zh: shownUnit(lever.unit, 'zh') };
  const place = { model, region, p };
  return targetsOf(lever).map((target) => ({
    id: lever.id,
    target,
    name: { en: aimedTitle(lever.name.en, target, 'en'), zh: aimedTitle(lever.name.zh, target, 'zh') },
    text: lever.text,
    unit: { en: unit.en.word, zh: unit.zh.word },
    times: { en: unit.en.times, zh: unit.zh.times },
    range: [Math.min(0, low), Math.min(high, Math.max(lever.standard, roundedDown(mostOf(lever, place))))],
    standard: lever.standard,
    cost: costOf(lever, lever.standard, place),
    freeBecause,
    payer: payerNamed(region, region.roles[lever.payer]).name,
    decidedBy: isAbove ? payerNamed(region, region.roles[lever.authority]).name : null,
    chance: isAbove ? p[AWARD_CHANCE] : null,
    tradeOff: lever.tradeOff,
    legalNote,
    source: lever.source,
    evidence: lever.evidence,
    grade: lever.evidence.map(({ grade }) => grade).sort()[0] ?? null,
    response: [],
  }));
}

/** The place in which every lever was run alone. */
const RESPONSES_OF = 'maoming';

/** Whether the levers of a place were run alone there. */
export const hasResponses = ({ id }: Pick<Place, 'id'>): boolean => id === RESPONSES_OF;

/** The place with what its levers do alone, from the text of `docs/levers/league.csv`. */
export function withResponses(place: Place, league: string): Place {
  const responses = responsesIn(league);
  const groups = place.groups.map((group) => ({
    ...group,
    levers: group.levers.map((card) => ({ ...card, response: responses(card.id, card.target) })),
  }));
  return { ...place, groups };
}

/** To two digits, never beyond what the lever can use. */
function roundedDown(most: number): number {
  const unit = Number(`1e${Math.floor(Math.log10(most)) - 1}`);
  return Number((Math.floor(most / unit) * unit).toPrecision(2));
}
