import { uncertain, unsupported } from '../../entries/parameter.js';

/** Parameters of patients kept: what makes them stay, and their outcomes. */
export const keptParameters = {
  keptReputation: unsupported(
    {
      en: 'rise of the odds of being treated in the region with the reputation of its hospitals in the area',
      zh: '本地医院在该领域的声誉提高时，患者留在本地治疗的几率（对数）的升幅',
    },
    'logit per unit',
    [0, 0.5],
    { source: 'assumed: no study was read of whether patients follow research reputation' },
  ),
  keptPractice: uncertain(
    {
      en: 'rise of the odds of being treated in the region with the quality of practice in the area',
      zh: '该领域诊疗水平提高时，患者留在本地治疗的几率（对数）的升幅',
    },
    'logit per unit',
    2,
    [0, 7],
    {
      grade: 'D',
      source:
        'assumed: were the fall of patients who went elsewhere by some 30 % after 76 regional medical centres of China (official, before and after, no comparison) caused by a gain of 0.05 in practice, it would be 7; a county consortium in Anhui lost patients instead (PMC6625539)',
      transfer: 'similar',
      distribution: 'decreasing',
    },
  ),
  keptSpeed: uncertain(
    {
      en: 'share of the way to where they will be treated that patients go in a year',
      zh: '患者就医去向每年向其最终水平靠近的比例',
    },
    '1/year',
    0.3,
    [0.1, 0.6],
    { grade: 'D', source: 'assumed: patients and those who refer them learn slowly' },
  ),
  keptQuality: uncertain(
    {
      en: 'burden averted by treating a patient in the region instead of elsewhere, of what inpatient care can act on',
      zh: '患者留在本地而非外地治疗所避免的疾病负担（占住院诊疗可影响部分的比例）',
    },
    'share of burden',
    0,
    [-0.1, 0.1],
    {
      grade: 'D',
      source:
        'assumed: the sign is open, for larger hospitals elsewhere may treat better, and care at home comes sooner and is followed up',
      hard: [-1, 1],
    },
  ),
  inpatientTime: uncertain(
    { en: 'share of doctors’ time that inpatients take', zh: '住院患者所占用的医师时间比例' },
    'fraction',
    0.4,
    [0.25, 0.55],
    { grade: 'D', source: 'assumed: outpatients and the rest take more than half' },
  ),
};
