import { medinno } from './medinno.js';
import type { Model } from './model.js';

const PACKAGE_IDS: ReadonlySet<string> = new Set(medinno.indicators.map(({ id }) => id));

/** Ids of the indicators that a model adds to those of the package; tables and charts of the package do not name them. */
export const addedIndicators = ({ indicators }: Model): readonly string[] =>
  indicators.map(({ id }) => id).filter((id) => !PACKAGE_IDS.has(id));
