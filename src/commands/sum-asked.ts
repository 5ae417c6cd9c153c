import { USUAL_SUM } from '../experiment/first-millions.js';

/** The sum that a call asks the league of; null where it asks for none. */
export const sumAsked = (option: number | boolean | undefined): number | null =>
  option === undefined || option === false ? null : option === true ? USUAL_SUM : option;
