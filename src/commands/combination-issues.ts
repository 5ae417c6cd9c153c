import { pointsOf } from '../experiment/points.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { type InputIssue, inputIssue } from '../scenario/reading/issues.js';

/** Limits on combinations of inputs that hardly any point of the design keeps, each limit possibly well by itself. */
export function combinationIssues(experiment: Experiment): InputIssue[] {
  const { id, combinations = [] } = experiment;
  if (combinations.length === 0) return [];
  try {
    pointsOf(experiment);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [inputIssue({ file: id, line: 0, column: 0, path: 'combinations' }, HARDLY_ANY, WIDER)];
  }
}

const HARDLY_ANY: Bilingual = {
  en: 'limits that fewer than 1 % of the points of the design keep together',
  zh: '抽样点中不足 1 % 能同时满足的界限',
};
const WIDER: Bilingual = {
  en: 'limits that can hold together and leave more: wider ones, or narrower ranges of the inputs',
  zh: '能同时成立且留有余地的界限：放宽界限，或缩小各输入的区间',
};
