import type { PlannedStudy, StudyFigure } from '../../../src/scenario/experiment/planned-study.js';

const assumed = (value: number, unit: string): StudyFigure => ({
  ...{ value, unit, source: 'assumption', year: 2020 },
  ...{ grade: 'D', note: 'As much as a guess.' },
});

interface Asked {
  readonly of?: string;
  readonly deviation?: number;
  readonly sizes?: readonly number[];
  readonly fixed?: number;
  readonly perObservation?: number;
  readonly title?: PlannedStudy['title'];
}

/** A study with assumed numbers. */
export const plannedStudy = ({
  of = 'gap',
  deviation = 1,
  sizes = [1, 10, 100],
  fixed = 0.1,
  perObservation = 0.001,
  title = { en: 'Pay survey', zh: '薪酬调查' },
}: Asked = {}): PlannedStudy => ({
  title,
  of,
  deviation: assumed(deviation, '1'),
  sizes,
  cost: { fixed: assumed(fixed, 'million CNY'), perObservation: assumed(perObservation, 'million CNY') },
});
