/** What an input is to those who decide: theirs to set, unknown to them, or a question of how the model is built. */
export const ROLES = ['lever', 'uncertainty', 'structure'] as const;

export type InputRole = (typeof ROLES)[number];

/** How the space of the inputs is covered. */
export const METHODS = ['grid', 'random', 'latinHypercube', 'sobol', 'morris'] as const;

export type SamplingMethod = (typeof METHODS)[number];
