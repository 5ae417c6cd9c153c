/** Characters an expression may have. */
export const LONGEST_EXPRESSION = 500;

/** Levels of brackets, and of operations inside operations. */
export const DEEPEST_EXPRESSION = 40;
