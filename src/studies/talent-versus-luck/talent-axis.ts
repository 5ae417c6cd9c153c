/** An axis of talent begins at 0.2, or below the least talent that is shown. */
const USUAL_LEAST = 0.2;

export const talentAxisFrom = (talents: readonly number[]): number =>
  Math.floor(10 * talents.reduce((low, talent) => Math.min(low, talent), USUAL_LEAST)) / 10;
