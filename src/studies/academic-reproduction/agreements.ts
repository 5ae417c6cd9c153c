import { formatNumber } from '../../language/numbers.js';
import type { Region } from '../../model/place/region.js';
import type { Ratio } from '../../statistics/ratio.js';
import { modelRuns, ratioOf } from '../main-model.js';
import type { Agreement, Settings } from '../study.js';
import { academiaOf, reproductionNumber, shareBecomingFaculty } from './reproduction.js';

const LEAVING = ['retired', 'left', 'emigrants'];

/**
 * The main model measured as the study measures academia. R0 is graduates per professor and year times the length
 * of a career; the length is people in post over those who leave posts a year (Little's law), so that R0 is graduates
 * over leavers. The share who find a post is counted, and held against what that R0 leaves room for.
 */
export function agreements(s: Settings, _: readonly null[], region: Region, seed: string): Agreement[] {
  const [runs] = modelRuns(region, `${seed}/academic-reproduction`);
  const r0 = ratioOf(runs, ['graduates'], LEAVING);
  return [emergentNumber(s, r0), shareInPost(r0, ratioOf(runs, ['graduatesPosted'], ['graduates']))];
}

const emergentNumber = (s: Settings, { value, standardError }: Ratio): Agreement => ({
  question: { en: 'R0: graduates per career', zh: 'R0：每个职业生涯培养的毕业生数' },
  study: reproductionNumber(academiaOf(s)),
  studyError: null,
  model: value,
  modelError: standardError,
  unit: 'PhDs per career',
  reason: {
    en: 'Not the same place: the study is set to a university that trains for the whole world, the model is a city. There mentors take trainees by the money they have, and those who retire, leave or emigrate are counted, not assumed. Below 1 a place trains fewer than it loses and lives on people from elsewhere.',
    zh: '两者对象不同：研究的设定是一所面向各地培养人才的大学，模型则是一座城市。模型中导师按经费招收学生，退休、离职和外流人数由模拟得出而非假设。低于 1 表示培养的人少于流失的人，须靠外来人员补充。',
  },
});

function shareInPost(r0: Ratio, posted: Ratio): Agreement {
  const measured = formatNumber(r0.value, 2);
  return {
    question: { en: 'Share of graduates who find a post in the region', zh: '在本地获得岗位的毕业生比例' },
    study: shareBecomingFaculty(r0.value, 0, 1),
    studyError: r0.value > 1 ? r0.standardError / (r0.value * r0.value) : 0,
    model: posted.value,
    modelError: posted.standardError,
    unit: 'fraction',
    reason: {
      en: `The study's share is what constant posts leave room for at the R0 of ${measured} measured from the agents, 1 at most. The model stays below it: only some graduates look for a post here, they need an open one where they were trained, and posts are also filled from outside.`,
      zh: `研究一栏是按模型中测得的 R0（${measured}）、岗位数不变时的上限，最大为 1。模型低于此值：只有部分毕业生在本地求职，且须在培养单位有空缺，岗位也会由外来人员填补。`,
    },
  };
}
