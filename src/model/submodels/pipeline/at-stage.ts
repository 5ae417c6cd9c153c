/** A stage and the years waited at it, packed as the "year" of the counter: random numbers belong to project and stage. */
export const atStage = (stage: number, waited = 0): number => stage * 256 + Math.min(waited, 255);
