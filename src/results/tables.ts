import type { Bilingual, Level, Payer } from '../model/place/region.js';
import type { AskedSum, Warning } from '../scenario/reading/warning.js';
import type { LocalShare } from '../scenario/region/local-share.js';
import type { Origin } from '../scenario/region/origin.js';
import type { FieldSheet } from '../scenario/region/region-field.js';
import type { Lender } from '../scenario/region/region-file.js';
import type { EffectIntervals } from '../statistics/paired.js';
import type { Summary } from '../statistics/summary.js';

/** The tidy tables every chart, file and report is made from. Field names are those of the JSON output. */

/** A simulated year, or the sum (flows), the last value (stocks) or the mean (ratios) over the horizon. */
export type YearOrTotal = number | 'total';

export interface SeriesRow {
  readonly scenario: string;
  readonly draw: number;
  readonly replicate: number;
  readonly year: number;
  readonly indicator: string;
  /** Empty for a total, else `dimension=value`, e.g. `area=oncology`. */
  readonly part: string;
  readonly value: number;
}

/** Levels over all runs, in the unit that the row names. */
export interface SummaryRow extends Summary {
  readonly scenario: string;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly year: YearOrTotal;
}

export interface EffectRow extends EffectIntervals {
  readonly scenario: string;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly year: YearOrTotal;
  /** Mean of the baseline. */
  readonly baseline: number;
  /** Mean paired difference to the baseline. */
  readonly mean: number;
  readonly pairs: number;
  /** Mean difference in percent of the baseline mean; null where the zero is arbitrary. */
  readonly percent: number | null;
}

/** Two scenarios against each other under the same random numbers; each unordered pair once, the baseline included. */
export interface PairwiseRow {
  readonly a: string;
  readonly b: string;
  /** The whole of an indicator, never a part of it. */
  readonly indicator: string;
  readonly year: YearOrTotal;
  /** Mean paired difference a - b; null where a run has no value. */
  readonly mean: number | null;
  /** 95 % interval of chance and parameters together; null where it cannot be estimated. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Share of paired runs in which a is better by the direction of the indicator, equal runs counted half; null where the
   * indicator has no direction or the interval cannot be estimated.
   */
  readonly shareBetter: number | null;
  readonly pairs: number;
}

export interface ProbabilityBestRow {
  readonly scenario: string;
  readonly goal: string;
  /** 0 to 1; null where draws or replicates are too few to estimate it. */
  readonly value: number | null;
  /** Monte-Carlo standard error of the value: how exactly the runs made so far fix it. */
  readonly standardError: number | null;
}

/** One known fact of the place with its simulated value. */
export interface PlausibilityRow {
  readonly id: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** Simulated mean over draws and replicates of the baseline, and its 5th and 95th percentile; null where there are none. */
  readonly simulated: number;
  readonly simulatedLow: number | null;
  readonly simulatedHigh: number | null;
  /** Known range; infinite where it is open at that end (JSON writes null). */
  readonly low: number;
  readonly high: number;
  /** Share of the runs inside the known range; null where there are no runs to count. */
  readonly shareInside: number | null;
  readonly grade: string;
  readonly source: string;
  /** inside: nine runs in ten or more are; partly: half or more; outside: fewer; explained: fewer, and the region says why. */
  readonly verdict: 'inside' | 'partly' | 'explained' | 'outside';
  readonly explanation: string;
  /** input: the model was given it; tuned: a parameter was set with it in view; check: neither. */
  readonly use: 'input' | 'tuned' | 'check';
  /** True for a check that holds everywhere, and thus is no known fact of the place. */
  readonly general: boolean;
}

/** One number that was said of the place, with where it comes from. */
export interface FigureRow {
  /** Where it stands in the region. */
  readonly path: string;
  readonly topic: FieldSheet;
  /** What it is; null for a background number of the file's own. */
  readonly label: { readonly en: string; readonly zh: string } | null;
  /** Id of the institution, funder or area whose it is; empty where it is the region's own. */
  readonly entry: string;
  /** Its name; null where the words of the language have it, or there is none. */
  readonly entryName: { readonly en: string; readonly zh: string } | null;
  readonly value: number;
  /** Ends of the range believed possible; null where none is given. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** The year it describes. */
  readonly year: number;
  readonly source: string;
  readonly grade: string;
  readonly origin: Origin;
  /** Id of the region that it was taken from; null for the place's own. */
  readonly borrowedFrom: string | null;
  /** True where the range was made wider in borrowing. */
  readonly widened: boolean;
  /** True where it is counted in `data`. */
  readonly counted: boolean;
}

/** What goes on after the programme has ended, and who has to pay for it. */
export interface OutlivesRow {
  readonly scenario: string;
  readonly what: { readonly en: string; readonly zh: string };
  /** Mean paired difference to the baseline and its 95 % interval, null where it cannot be estimated. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly payer: string;
}

/** What a payer pays more than in the baseline, undiscounted, in one of the first years or in all of them together. */
export interface BudgetImpactRow {
  readonly scenario: string;
  /** Empty for all payers together. */
  readonly payer: string;
  readonly year: YearOrTotal;
  /** Million CNY, mean paired difference and its 95 % interval, null where it cannot be estimated. */
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A paired difference of a variant of an alternative to the baseline, over the horizon. */
export interface VariantRow extends EffectRow {
  /** The alternative that it is a variant of; `scenario` is the variant's own id. */
  readonly of: string;
  readonly kind: 'stopped' | 'halfPaid';
}

/** The baseline without what its scenario changed of the parameters: levels, and differences to the baseline as it is. */
export interface DefaultWorld {
  readonly summary: readonly SummaryRow[];
  readonly effects: readonly EffectRow[];
}

/** A parameter that a scenario sets to another value than the model's own. */
export interface OverrideRow {
  readonly scenario: string;
  readonly parameter: string;
  readonly unit: string;
  readonly usual: number;
  readonly value: number;
}

/** A compared scenario as shown to people. */
export interface ScenarioLabel {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: { readonly en: string; readonly zh: string };
  readonly comparator: boolean;
  /** True for the use of money that net health benefit measures the others by: ordinary care at its own price. */
  readonly yardstick: boolean;
}

/** A custom indicator as shown to people. */
interface OwnIndicator {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  readonly expression: string;
}

/** What was asked for, where tables rest on less: runs failed, or were not computed yet. */
export interface LeftOut {
  readonly draws: number;
  readonly replicates: number;
  /** A run is a replicate of a draw, all scenarios together: how many were asked for, were computed, and failed. */
  readonly runs: number;
  readonly done: number;
  readonly failed: number;
}

/** Net health benefit of a scenario in the draws that took a form of the model, against those that took the usual one. */
export interface StructureRow {
  /** Id of the parameter that chooses, and what it is in English. */
  readonly parameter: string;
  readonly text: string;
  readonly value: number;
  readonly name: Bilingual;
  /** What the form stands in place of. */
  readonly usual: Bilingual;
  readonly draws: number;
  readonly scenario: string;
  readonly mean: number;
  /** Mean less that of the draws with the usual form, and its 95 % interval, in which everything else that was drawn differs too. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Whether chance gives so large a difference to any form of the model with a probability below 5 %. */
  readonly beyondChance: boolean;
}

/** A scenario pays, in the mean, if an input lies above (or below) a value. */
export interface BreakEvenRow {
  readonly scenario: string;
  /** Id of a parameter, or path of a figure in the region. */
  readonly parameter: string;
  readonly text: string;
  readonly unit: string;
  readonly grade: string;
  readonly value: number;
  readonly above: boolean;
  /** Share of draws on the side on which it pays. */
  readonly share: number;
  /** Mean, lowest and highest of what was drawn. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A scenario that has the highest mean net benefit if a DALY is worth at least so much, up to the worth of the next one. */
export interface LeaderRow {
  readonly scenario: string;
  /** CNY per DALY. */
  readonly from: number;
}

/** What an input has to do with an outcome over parameter draws. */
interface DriverRow {
  /** Id of a parameter, or path of a figure in the region. */
  readonly parameter: string;
  /** What it is, in English; `unit` is its unit. */
  readonly text: string;
  readonly unit: string;
  readonly grade: string;
  /** Rank correlation, -1 to 1. */
  readonly correlation: number;
}

/** What it would be worth to know everything uncertain before choosing. */
export interface InformationRow {
  /** What a DALY is taken to be worth, CNY. */
  readonly threshold: number;
  /** The scenario with the highest mean net benefit, which one would choose now. */
  readonly choice: string;
  /** Expected value of perfect information, million CNY, discounted, with its 95 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** What it depends on most; null where no input stands out from chance. */
  readonly driver: DriverRow | null;
}

/** Everything one comparison shows, in plain data. The first scenario is the baseline. */
export interface Comparison {
  /** Indicators of the scenarios' own, where they have any; the others are the catalogue's. */
  readonly indicators?: readonly OwnIndicator[];
  readonly version: string;
  readonly command: string;
  /** When the last of its runs was computed, ISO 8601 in UTC; none where that is not recorded. */
  readonly computedAt?: string;
  /** None where everything that was asked for is in the tables. */
  readonly leftOut?: LeftOut;
  /** Runs that are computed, of those that were asked for, where nothing is published yet; none in finished results. */
  readonly unfinished?: { readonly done: number; readonly runs: number };
  readonly region: {
    readonly id: string;
    readonly name: { readonly en: string; readonly zh: string };
    readonly population: number;
    /** ISO 4217. */
    readonly currency: string;
    /** Who pays, in the order of tables. */
    readonly levels: readonly Level[];
    readonly payers: readonly Payer[];
    /** Id of the level whose budgets and people count in net health benefit. */
    readonly perspective: string;
    readonly priceYear: number;
    readonly policyYear: number;
    /** CNY a year. */
    readonly gdpPerHead: number;
    /** True while no fact of the place is known, or a fact or check lies outside without an excuse: titles say so. */
    readonly illustrative: boolean;
  };
  /** The sum that strategies share, from one payer over some years; null when they differ or have none. */
  readonly programme: { readonly payer: string; readonly amount: number; readonly years: number } | null;
  /** What each alternative's programme asks for, in their order. */
  readonly sums: readonly AskedSum[];
  readonly horizon: number;
  readonly draws: number;
  readonly replicates: number;
  readonly seed: string;
  readonly discountRate: number;
  /** Central threshold, CNY per DALY. */
  readonly threshold: number;
  readonly scenarios: readonly ScenarioLabel[];
  readonly summary: readonly SummaryRow[];
  readonly effects: readonly EffectRow[];
  /** Every scenario against every other, totals over the horizon. */
  readonly pairwise: readonly PairwiseRow[];
  readonly probabilityBest: readonly ProbabilityBestRow[];
  /** Sets of scenarios tied on a goal; none where the probability of being best is not estimated. */
  readonly ties: readonly {
    readonly goal: string;
    readonly scenarios: readonly string[];
    readonly reliability: number | null;
  }[];
  readonly costPerDaly: readonly {
    readonly scenario: string;
    /** CNY per DALY, ratio of means; null where the effect on health is not surely above 0. */
    readonly value: number | null;
  }[];
  readonly plausibility: readonly PlausibilityRow[];
  readonly outlives: readonly OutlivesRow[];
  readonly budgetImpact: readonly BudgetImpactRow[];
  /** Empty unless variants were asked for; they are never ranked. */
  readonly variants: readonly VariantRow[];
  /** Null where the baseline changes no parameter and thus is the default world. */
  readonly defaultWorld: DefaultWorld | null;
  readonly overrides: readonly OverrideRow[];
  /** What is worth a second look, most important first; `warningInWords` says it. */
  readonly warnings: readonly Warning[];
  /** How much of what is said of the place was found there. */
  readonly data: LocalShare;
  /** The region that the place borrows from; null where it stands on its own. */
  readonly lender: Lender | null;
  /** Every number that was said of the place. */
  readonly figures: readonly FigureRow[];
  /** What forms of the model change in net health benefit; empty where none was varied. */
  readonly structures: readonly StructureRow[];
  /** Which scenario has the highest mean net benefit by what a DALY is worth, from a worth of 0 up. */
  readonly leaders: readonly LeaderRow[];
  /** Where the strongest driver of a scenario turns the sign of its net health benefit. */
  readonly breakEvens: readonly BreakEvenRow[];
  /** Rank correlation over draws between a parameter or figure of the region and a scenario's net health benefit. */
  readonly drivers: readonly (DriverRow & { readonly scenario: string })[];
  /** Value of knowing more before choosing; null where the runs are too few to estimate it. */
  readonly information: InformationRow | null;
}
