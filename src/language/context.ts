import type { Model } from '../model/model.js';
import type { Comparison } from '../results/tables.js';
import type { IndicatorLabels } from './labels.js';
import type { Language } from './words.js';

/** A comparison on its way to a reader: what was computed, the names of what it is about, and the reader's language. */
export interface Context {
  readonly comparison: Comparison;
  readonly model: Model;
  readonly labels: IndicatorLabels;
  readonly language: Language;
}

/** The same without the comparison: which model's names are said in which language. */
export type Wording = Omit<Context, 'comparison'>;

/** What it takes to name places and scenarios: a comparison and the reader's language. */
export type Naming = Pick<Context, 'comparison' | 'language'>;
