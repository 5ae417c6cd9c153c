import type { Bilingual, Level, Payer } from '../model/place/region.js';
import type { AskedSum, Warning } from '../scenario/reading/warning.js';
import type { LocalShare } from '../scenario/region/local-share.js';
import type { OwnScores } from '../scenario/region/own-scores.js';
import type { Lender } from '../scenario/region/region-with-sources.js';
import type { BudgetImpactRow } from './budget-impact.js';
import type { ComparisonDecision } from './decision/comparison-decision.js';
import type { BreakEvenRow, DriverRow, InformationRow } from './decision-rows.js';
import type { EffectRow, SummaryRow } from './effect-row.js';
import type { FigureRow } from './figure-rows.js';
import type { FirstMillions } from './first-millions-row.js';
import type { LeaderRow } from './leaders.js';
import type { OutlivesRow } from './outlives.js';
import type { OverrideRow } from './overrides.js';
import type { PairwiseRow } from './pairwise-row.js';
import type { PlausibilityRow } from './plausibility-row.js';
import type { ScenarioLabel } from './scenario-label.js';
import type { StructureRow } from './structures.js';
import type { DefaultWorld, VariantRow } from './variants.js';

export interface ProbabilityBestRow {
  readonly scenario: string;
  readonly goal: string;
  /** 0 to 1; null where draws or replicates are too few to estimate it. */
  readonly value: number | null;
  /** Monte-Carlo standard error of the value: how exactly the runs made so far fix it. */
  readonly standardError: number | null;
}

/** A custom indicator as shown to people. */
export interface OwnIndicator {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly unit: string;
  readonly expression: Bilingual;
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
  /** The baseline spends too, so that every difference is to a policy and none to leaving the place alone. */
  readonly baselineIsPolicy?: true;
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
  /** Where the first millions a year would go; none where it was not asked for. */
  readonly firstMillions?: FirstMillions;
  /** What the draws say of the decision; none of too few draws, or where nothing is compared. */
  readonly decision?: ComparisonDecision;
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
  /** What past forecasts of its indicators came to; none where the region does not say. */
  readonly scored?: OwnScores;
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
