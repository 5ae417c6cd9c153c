import { INDICATORS } from '../model/indicators/catalogue.js';
import type { IndicatorLabels } from './labels.js';

/** Labels of the catalogue's indicators; throws for an id that is not in it. */
export const catalogueLabels: IndicatorLabels = (id) => {
  const indicator = INDICATORS.find((entry) => entry.id === id);
  if (indicator === undefined) throw new Error(`no indicator is called "${id}"`);
  return indicator;
};
