/** What an input is to those who decide: theirs to set, unknown to them, or a question of how the model is built. */
export const ROLES = ['lever', 'uncertainty', 'structure'] as const;

export type InputRole = (typeof ROLES)[number];

/** Designs whose points follow from the choices of the inputs, the first choice of each being the ordinary one. */
export const OF_CHOICES = ['grid', 'oneAtATime', 'pairs'] as const;

export type ChoiceDesign = (typeof OF_CHOICES)[number];

/** Points of a design at most. */
export const MOST_SAMPLES = 1_000_000;

/** How the space of the inputs is covered. */
export const METHODS = [...OF_CHOICES, 'random', 'latinHypercube', 'sobol', 'morris', 'saltelli'] as const;

export type SamplingMethod = (typeof METHODS)[number];

/**
 * How levers stand to all else that varies: together in one design, or crossed, every combination of their choices in every
 * world that the design makes of the others, so that strategies meet the same states of the world.
 */
export const LEVER_DESIGNS = ['together', 'crossed'] as const;

export type LeverDesign = (typeof LEVER_DESIGNS)[number];

export const isOfChoices = (method: string): method is ChoiceDesign =>
  OF_CHOICES.some((design) => design === method);
