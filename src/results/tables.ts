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

export interface SummaryRow {
  readonly scenario: string;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly year: YearOrTotal;
  readonly mean: number;
  readonly sd: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Monte-Carlo standard error of the mean. */
  readonly mcse: number;
}

export interface EffectRow {
  readonly scenario: string;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly year: YearOrTotal;
  /** Mean of the baseline. */
  readonly baseline: number;
  /** Mean paired difference to the baseline. */
  readonly mean: number;
  /** 95 % interval of chance and parameters together. */
  readonly low: number;
  readonly high: number;
  /** 95 % interval of chance alone (between replicates within a parameter draw). */
  readonly chanceLow: number;
  readonly chanceHigh: number;
  /** 95 % interval of parameters alone (between draws, replicate noise removed). */
  readonly parameterLow: number;
  readonly parameterHigh: number;
  readonly pairs: number;
  /** Mean difference in percent of the baseline mean; null where the zero is arbitrary. */
  readonly percent: number | null;
}

export interface ProbabilityBestRow {
  readonly scenario: string;
  readonly goal: string;
  readonly value: number;
}

/** One known fact of the place beside its simulated value. */
export interface PlausibilityRow {
  readonly id: string;
  readonly label: { readonly en: string; readonly zh: string };
  readonly unit: string;
  /** Simulated mean over draws and replicates of the baseline, and its 5th and 95th percentile. */
  readonly simulated: number;
  readonly simulatedLow: number;
  readonly simulatedHigh: number;
  /** Known range; infinite where it is open at that end (JSON writes null). */
  readonly low: number;
  readonly high: number;
  readonly grade: string;
  readonly source: string;
  readonly verdict: 'inside' | 'explained' | 'outside';
  readonly explanation: string;
  /** input: the model was given it; tuned: a parameter was set with it in view; check: neither. */
  readonly use: 'input' | 'tuned' | 'check';
}

/** What goes on after the programme has ended, and who has to pay for it. */
export interface OutlivesRow {
  readonly scenario: string;
  readonly what: { readonly en: string; readonly zh: string };
  readonly value: number;
  readonly unit: string;
  readonly payer: string;
}

/** A compared scenario as shown to people. */
export interface ScenarioLabel {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly description: { readonly en: string; readonly zh: string };
  readonly comparator: boolean;
}

/** Everything one comparison shows, in plain data. The first scenario is the baseline. */
export interface Comparison {
  readonly version: string;
  readonly command: string;
  readonly region: {
    readonly id: string;
    readonly name: { readonly en: string; readonly zh: string };
    readonly population: number;
    readonly currency: string;
    readonly priceYear: number;
    readonly policyYear: number;
    /** True until the plausibility table passes: titles then say so. */
    readonly illustrative: boolean;
  };
  /** The sum that strategies share, from one payer over some years; null when they differ or have none. */
  readonly programme: { readonly payer: string; readonly amount: number; readonly years: number } | null;
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
  readonly probabilityBest: readonly ProbabilityBestRow[];
  /** Sets of scenarios that cannot be told apart on a goal. */
  readonly ties: readonly {
    readonly goal: string;
    readonly scenarios: readonly string[];
    readonly reliability: number | null;
  }[];
  readonly costPerDaly: readonly {
    readonly scenario: string;
    /** CNY per DALY, ratio of means; null where the effect's interval contains 0. */
    readonly value: number | null;
  }[];
  readonly plausibility: readonly PlausibilityRow[];
  readonly outlives: readonly OutlivesRow[];
  /** Rank correlation over draws between a parameter or figure of the region and a scenario's net health benefit. */
  readonly drivers: readonly {
    readonly scenario: string;
    /** Id of a parameter, or path of a figure in the region. */
    readonly parameter: string;
    readonly text: string;
    readonly grade: string;
    readonly correlation: number;
  }[];
}
