import { medinno } from './medinno.js';
import type { Model } from './model.js';

const PACKAGE_IDS: ReadonlySet<string> = new Set(medinno.indicators.map(({ id }) => id));

/** Ids of the indicators that a model has beside those of the package, which tables and charts do not name by themselves. */
export const addedIndicators = ({ indicators }: Model): readonly string[] =>
  indicators.map(({ id }) => id).filter((id) => !PACKAGE_IDS.has(id));
