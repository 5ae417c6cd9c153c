import type { StudySetting } from '../study.js';

const EXAMPLE =
  'example university of the paper, as quoted in nanopolitan.blogspot.com/2015/02/a-phd-glut.html';

export const SETTINGS: readonly StudySetting[] = [
  {
    name: 'phdsPerYear',
    meaning: { en: 'PhDs graduated a year', zh: '每年毕业博士人数' },
    unit: 'persons a year',
    default: 500,
    lowest: 0.001,
    highest: 1e9,
    grade: 'B',
    source: EXAMPLE,
  },
  {
    name: 'faculty',
    meaning: { en: 'faculty positions', zh: '教职岗位数' },
    unit: 'persons',
    default: 1000,
    lowest: 0.001,
    highest: 1e9,
    grade: 'B',
    source: EXAMPLE,
  },
  {
    name: 'careerYears',
    meaning: { en: "length of a professor's career", zh: '教职生涯年数' },
    unit: 'years',
    default: 20,
    lowest: 0.1,
    highest: 80,
    grade: 'B',
    source: EXAMPLE,
  },
  {
    name: 'facultyGrowth',
    meaning: { en: 'growth of the number of positions', zh: '教职岗位数的年增长率' },
    unit: 'fraction a year',
    default: 0,
    lowest: -0.5,
    highest: 0.5,
    grade: 'D',
    source: 'positions constant, as in the first paper',
  },
];
