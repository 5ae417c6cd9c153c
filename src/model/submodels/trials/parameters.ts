import { type ParametersOf, uncertain } from '../../entries/parameter.js';

export const trialsParameters = {
  trialBuild: uncertain(
    {
      en: 'share of the way to the trial units paid for that approvals and staff come in a year',
      zh: '审批与人员每年向所付费的临床试验单元规模靠近的比例',
    },
    '1/year',
    0.5,
    [0.25, 1],
    {
      grade: 'C',
      behind: ['trialUnits'],
      source:
        'from contract to the first patient: a median of 234 days at 150 sites (2023, DOI 10.1186/s13063-023-07802-2); staff and sponsors take longer',
    },
  ),
  trialPatientsPerUnit: uncertain(
    {
      en: 'patients whom a full trial unit can look after in a year',
      zh: '一个满负荷临床试验单元每年可管理的受试者',
    },
    'persons',
    200,
    [100, 300],
    {
      grade: 'D',
      behind: ['trialUnits'],
      source: 'assumed: ten research nurses with ten to thirty patients each',
    },
  ),
  trialPatientsPerClinician: uncertain(
    {
      en: 'trial patients whom a clinical researcher of usual effort recruits in a year',
      zh: '一名投入正常的临床研究者每年招募的受试者',
    },
    'persons',
    2,
    [0.5, 5],
    {
      grade: 'D',
      behind: ['trialUnits'],
      source: 'assumed: one trial of some twenty patients for every ten investigators',
      distribution: 'logUniform',
    },
  ),
  trialDoctorTime: uncertain(
    {
      en: 'time of doctors that a patient in a company trial takes from care',
      zh: '每名企业试验受试者占用的医师诊疗时间',
    },
    'years of a doctor',
    0.01,
    [0.004, 0.03],
    {
      grade: 'C',
      behind: ['trialUnits'],
      source:
        'some 200 hours of staff a patient at 21 sites (2003, DOI 10.1200/JCO.2003.08.156); that a tenth is doctors’, of 2,000 hours a year, is assumed',
      distribution: 'logUniform',
      hard: [0, 1],
    },
  ),
  trialIncomePerPatient: uncertain(
    { en: 'income from a patient in a company trial', zh: '企业发起试验中每名受试者的收入' },
    'million CNY',
    0.032,
    [0.016, 0.065],
    {
      grade: 'C',
      behind: ['trialUnits'],
      source:
        '0.2 to 0.8 of the 9,200 GBP a patient in England (2016-19), DOI 10.1136/bmj.l6052; contracts of tumour trials in a Chinese hospital were about 48,900 to 90,600 CNY a patient, a third of it to coordinators, DOI 10.1186/s12962-021-00297-1',
      distribution: 'logUniform',
      knownUntil: 2021,
    },
  ),
  trialMargin: uncertain(
    { en: 'surplus of company trials over their full cost', zh: '企业发起试验收入超出全部成本的比例' },
    '1',
    0.05,
    [-0.1, 0.2],
    {
      grade: 'D',
      behind: ['trialUnits'],
      source: 'assumed: hospitals price trials at about what they cost',
      hard: [-0.9, 10],
    },
  ),
};

export type TrialsParameters = ParametersOf<typeof trialsParameters>;
