import { expect, it } from 'vitest';
import type { ExperimentContext } from '../../../src/charts/experiment/experiment-context.js';
import { medinno } from '../../../src/model/medinno.js';
import { studiesMade } from '../../../src/report/experiment/studies-made.js';
import type { StudyFigure } from '../../../src/scenario/experiment/planned-study.js';
import { plannedStudy } from '../../results/decision/planned-study.js';

const GAIN = {
  id: 'climateGain',
  role: 'uncertainty',
  of: 'parameter',
  values: { range: [0.08, 0.35], whole: false },
  dates: null,
} as const;

const made = (language: 'en' | 'zh') => {
  const study = plannedStudy({ of: 'climateGain', deviation: 0.3, fixed: 0.25, perObservation: 0.0004 });
  const deviation: StudyFigure = { ...study.deviation, source: 'Yearbook', grade: 'B', note: '' };
  const experiment = {
    inputs: [GAIN],
    scenario: { region: { currency: { code: 'CNY' } } },
    studies: [{ ...study, deviation }],
  };
  return studiesMade({ run: { experiment }, model: medinno, language } as unknown as ExperimentContext);
};

it('says of every study what it measures, what is supposed of it, and where each number comes from', () => {
  expect(made('en')).toEqual([
    'Pay survey. Measures: largest gain of climate by a learning-hospital programme. Standard deviation of one observation: 0.3 (Yearbook, 2020, grade B). Costs: fixed 0.25 million CNY (assumed: As much as a guess); of each observation 0.0004 million CNY (assumed: As much as a guess)',
  ]);
  const [chinese] = made('zh');
  expect(chinese).toContain('单次观测的标准差为 0.3（Yearbook，2020 年，B 级）');
  expect(chinese).toContain('固定部分 25 万元（假定：');
});
