/** Screens on which levers stand over the effects, as in the style sheet. */
export const NARROW = '(max-width: 60rem)';
