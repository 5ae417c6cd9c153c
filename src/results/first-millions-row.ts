import type { Bilingual } from '../model/place/region.js';

/** A lever alone, at the dose that a sum pays for, in the league of net health benefit. What the runs do not let one estimate is null. */
export interface FirstMillionsRow {
  readonly lever: string;
  readonly name: Bilingual;
  /** The target that it is tried at; empty for all alike. */
  readonly target: string;
  readonly dose: number;
  readonly doseUnit: string;
  readonly unit: string;
  /** Net health benefit over the horizon, against no policy. */
  readonly mean: number | null;
  /** 95 % of what could happen, over draws and replicates. */
  readonly low: number | null;
  readonly high: number | null;
  /** 95 % confidence interval of the mean. */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  /** Share of the draws whose mean over replicates has the sign of the mean over all. */
  readonly signShare: number | null;
  /** Expected rank among the levers whose sign holds, 1 for the best; null for the others, which are ties. */
  readonly rank: number | null;
  /** CNY that a DALY would have to be worth for the lever to pay by its own net cost; null unless it surely averts DALYs and costs something. */
  readonly breakEven: number | null;
}

/** Where the first millions a year would go: every lever that can take the sum, alone, best first. */
export interface FirstMillions {
  /** Million CNY a year. */
  readonly sum: number;
  /** Id of the payer that sets the sum aside. */
  readonly payer: string;
  /** Years in which it does. */
  readonly years: number;
  readonly draws: number;
  readonly replicates: number;
  readonly rows: readonly FirstMillionsRow[];
  /** Runs that failed; what they are of has no numbers. */
  readonly failed: number;
  /** Levers that have a price and cannot take the sum, by id. */
  readonly tooSmall: readonly string[];
}
