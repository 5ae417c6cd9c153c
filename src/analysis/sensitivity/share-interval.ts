/** A share of variance with its interval; null where the runs do not let one estimate it. */
export interface ShareInterval {
  /** Unbiased estimates can lie a little below 0 or above 1 by chance. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The same with what cannot be estimated left empty. */
export const shareInterval = (
  estimate: number,
  { low, high }: { readonly low: number; readonly high: number },
): ShareInterval => ({ estimate: orNull(estimate), low: orNull(low), high: orNull(high) });
