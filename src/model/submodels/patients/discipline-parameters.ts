import { fixed, uncertain, unsupported } from '../../entries/parameter.js';
import { DISCIPLINES } from './controls.js';

/** Parameters of leading disciplines. */
export const disciplineParameters = {
  disciplinePosts: fixed(
    {
      en: 'research-active people of a hospital in the area of a leading discipline',
      zh: '一个重点学科的科研活跃人员数',
    },
    'persons',
    10,
    { grade: 'D', source: 'assumed: a hospital of eighty research-active people has eight areas' },
  ),
  disciplineBuild: uncertain(
    {
      en: 'share of the way to the leading disciplines paid for that is gone in a year',
      zh: '重点学科建设每年向所资助规模靠近的比例',
    },
    '1/year',
    0.35,
    [0.2, 0.6],
    { grade: 'D', behind: DISCIPLINES, source: 'assumed: provincial programmes last three years' },
  ),
  disciplineEquipment: uncertain(
    { en: 'rise of equipment in leading disciplines', zh: '重点学科的设备水平升幅' },
    '1',
    0.3,
    [0.1, 0.6],
    {
      grade: 'D',
      behind: DISCIPLINES,
      source: 'assumed: a third of a programme buys equipment, most of it for care',
    },
  ),
  disciplineClimate: unsupported(
    { en: 'rise of learning climate in leading disciplines', zh: '重点学科的学习氛围升幅' },
    'fraction',
    [0, 0.15],
    { behind: DISCIPLINES, source: 'assumed: no study was read' },
  ),
  disciplinePractice: unsupported(
    { en: 'rise of the quality of practice in leading disciplines', zh: '重点学科的诊疗水平升幅' },
    'fraction',
    [0, 0.15],
    { behind: DISCIPLINES, source: 'assumed: no study was read' },
  ),
  disciplineDraw: uncertain(
    {
      en: 'doctors’ years of care that county hospitals lose to a leading discipline beyond what is given there',
      zh: '每个重点学科使县级医院净损失的医师诊疗年',
    },
    'persons',
    0.5,
    [0, 2],
    {
      grade: 'D',
      behind: DISCIPLINES,
      source: 'assumed: a few able doctors move, who give most of their care in the new place',
      hard: [0, 1000],
    },
  ),
};
