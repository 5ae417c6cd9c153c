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

/** What an input has to do with an outcome over parameter draws. */
export interface DriverRow {
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
