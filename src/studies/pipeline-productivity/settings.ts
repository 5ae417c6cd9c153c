import type { StudySetting } from '../study.js';
import { PHASES } from './phases.js';

const INPUT_SOURCE =
  'table of the paper as a transcript has it (secondary); with these inputs the totals are its 873 and 1,778 million USD';

export const SETTINGS: readonly StudySetting[] = [
  ...PHASES.flatMap(({ name, label, probability, cost, duration }): StudySetting[] => [
    {
      name: `${name}.probability`,
      meaning: { en: `probability of success, ${label.en}`, zh: `成功概率，${label.zh}` },
      unit: 'fraction',
      default: probability,
      lowest: 0.001,
      highest: 1,
      grade: 'B',
      source: INPUT_SOURCE,
    },
    {
      name: `${name}.cost`,
      meaning: { en: `cost of one item, ${label.en}`, zh: `单项成本，${label.zh}` },
      unit: 'million USD',
      default: cost,
      lowest: 0,
      highest: 1e5,
      grade: 'B',
      source: INPUT_SOURCE,
    },
    {
      name: `${name}.duration`,
      meaning: { en: `duration, ${label.en}`, zh: `时长，${label.zh}` },
      unit: 'years',
      default: duration,
      lowest: 0,
      highest: 30,
      grade: 'B',
      source: INPUT_SOURCE,
    },
  ]),
  {
    name: 'costOfCapital',
    meaning: { en: 'cost of capital', zh: '资本成本' },
    unit: 'fraction a year',
    default: 0.11,
    lowest: 0,
    highest: 1,
    grade: 'B',
    source: INPUT_SOURCE,
  },
  {
    name: 'swing',
    meaning: { en: 'relative change of each input in the tornado', zh: '龙卷风图中各输入的相对变动' },
    unit: 'fraction',
    default: 0.25,
    lowest: 0,
    highest: 0.9,
    grade: 'D',
    source: 'assumed: the ranges of the paper were not readable',
  },
];
