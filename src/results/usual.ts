/** Default number of parameter draws. */
export const USUAL_DRAWS = 50;
/** Default number of replicates per draw. */
export const USUAL_REPLICATES = 2;
