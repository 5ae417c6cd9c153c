/** What an input is to those who decide: theirs to set, unknown to them, or a question of how the model is built. */
export const ROLES = ['lever', 'uncertainty', 'structure'] as const;

export type InputRole = (typeof ROLES)[number];

/** Designs whose points follow from the choices of the inputs, the first choice of each being the ordinary one. */
export const OF_CHOICES = ['grid', 'oneAtATime', 'pairs'] as const;

export type ChoiceDesign = (typeof OF_CHOICES)[number];

/** How the space of the inputs is covered. */
export const METHODS = [...OF_CHOICES, 'random', 'latinHypercube', 'sobol', 'morris'] as const;

export type SamplingMethod = (typeof METHODS)[number];
