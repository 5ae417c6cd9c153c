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
