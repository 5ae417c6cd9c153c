/** Years that a scenario simulates from the policy year on, unless it says otherwise. */
export const DEFAULT_HORIZON = 20;
/** Years. */
export const LONGEST_HORIZON = 100;
