import type { Language } from '../../language/languages.js';
import { shownUnit } from '../../language/units.js';
import type { Place } from '../engine/place.js';

/** The unit in which sums a year are written on the page, and how many of it make a million. */
export const moneyIn = ({ currency }: Pick<Place, 'currency'>, language: Language) =>
  shownUnit(`million ${currency}`, language);
