/** Parameter draws of a simulating command that is not told otherwise. */
export const USUAL_DRAWS = 50;
/** Replicates of luck per draw of such a command. */
export const USUAL_REPLICATES = 2;
