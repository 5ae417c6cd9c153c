import type { Bilingual } from '../reading/bilingual.js';
import type { Figure } from '../reading/figure.js';

/** A number of a planned study with where it comes from. */
export type StudyFigure = Pick<Figure, 'value' | 'unit' | 'source' | 'year' | 'grade' | 'note'>;

/** A study that could be made before a strategy is chosen: so many observations of one uncertain input, with what they would cost. */
export interface PlannedStudy {
  readonly title: Bilingual;
  /** The input of the experiment that it measures. */
  readonly of: string;
  /** Standard deviation of one observation around the true value, in the unit of the input; above 0. */
  readonly deviation: StudyFigure;
  /** Numbers of observations that come into question. */
  readonly sizes: readonly number[];
  /** Million in the currency of the region, in prices of its price year: whatever its size, and of each observation. */
  readonly cost: { readonly fixed: StudyFigure; readonly perObservation: StudyFigure };
}

/** What tables call a study. */
export const studyId = ({ title }: Pick<PlannedStudy, 'title'>): string => title.en;
