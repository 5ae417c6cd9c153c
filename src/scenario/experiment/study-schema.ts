import { z } from 'zod';
import { gradeField, labelField, textField, titleField, yearField } from '../reading/figure.js';

/** Studies of one experiment, and sizes of one study. */
const MOST_STUDIES = 20;
const MOST_SIZES = 20;
const LARGEST_STUDY = 100_000_000;

/** A number with its unit and source; one of grade D says in a note why it was assumed. */
const studyFigure = (value: z.ZodNumber) =>
  z.strictObject({
    value,
    unit: labelField,
    source: textField,
    year: yearField,
    grade: gradeField,
    note: textField.optional(),
  });

/** Studies that could be made before a strategy is chosen. */
export const plannedStudies = z
  .array(
    z.strictObject({
      title: titleField,
      of: textField.describe('the input of vary that it measures: an uncertainty with a range'),
      deviation: studyFigure(z.number().positive()).describe(
        'standard deviation of one observation around the true value, in the unit of the input; of a yes or no with share p at most 0.5, the root of p(1 - p)',
      ),
      sizes: z
        .array(z.int().min(1).max(LARGEST_STUDY))
        .min(1)
        .max(MOST_SIZES)
        .describe('numbers of observations that come into question'),
      cost: z
        .strictObject({
          fixed: studyFigure(z.number().min(0)).describe('whatever its size'),
          perObservation: studyFigure(z.number().min(0)),
        })
        .describe('million in the currency of the region, in prices of its price year'),
    }),
  )
  .max(MOST_STUDIES);

export type StudyEntry = z.infer<typeof plannedStudies>[number];
