import { fixed, uncertain } from '../../entries/parameter.js';

/** Parameters of doctors’ time for care: worth of a year, number of doctors, speed at which vacated time is covered. */
export const careParameters = {
  careWorth: uncertain(
    {
      en: 'burden that a doctor’s year of care averts, over what its pay buys as ordinary care',
      zh: '一名医师一年诊疗所避免的疾病负担与其薪酬用于常规医疗所能避免的负担之比',
    },
    '1',
    1,
    [0.5, 2],
    {
      grade: 'C',
      source:
        'assumed to lie around 1, for else hospitals would hire doctors or do with fewer; the 4.5 to 10 DALYs of a doctor-year by 0.45 lives (US by instrument, SSRN 3493192) lie inside',
      distribution: 'logUniform',
    },
  ),
  coverSpeed: uncertain(
    {
      en: 'share of clinical time vacated by research and not yet covered that is covered in a year',
      zh: '因科研腾出而尚未有人顶替的诊疗时间中，每年得到顶替的比例',
    },
    '1/year',
    0.5,
    [0.2, 0.9],
    {
      grade: 'D',
      source:
        'assumed: it takes a year or two to hire a doctor, longer in Maoming, whose supply over need is 0.55, the lowest of Guangdong’s 21 cities (2019)',
      transfer: 'same',
    },
  ),
  ownPatientElasticity: fixed(
    {
      en: 'fall of the burden of a doctor’s own patients per rise of the days spent in care, were the association all causal',
      zh: '若该相关全为因果，医师诊疗时间每增加一定比例，其患者负担下降的比例',
    },
    '1',
    0.086,
    {
      grade: 'B',
      source:
        'deaths within 30 days 10.5 against 9.6 % of patients of US hospitalists with 57.6 and 163.3 clinical days a year, by the physician on duty (2021, DOI 10.1001/jamainternmed.2021.5247)',
    },
  ),
  ownPatientCausal: uncertain(
    {
      en: 'share of the association of clinical days with own patients’ survival that is causal',
      zh: '医师诊疗天数与其患者生存率的相关中属于因果的比例',
    },
    'fraction',
    0.5,
    [0, 1],
    { grade: 'D', source: 'assumed: who does less care differs in other ways too' },
  ),
  residentCare: uncertain(
    {
      en: 'care by a trainee of a hospital, as a resident, over that of a doctor in care',
      zh: '医院培养对象（住院医师）所提供的诊疗与专职医师诊疗之比',
    },
    'fraction',
    0.15,
    [0, 0.3],
    { grade: 'D', source: 'assumed: half of the time that their research leaves, the rest being courses' },
  ),
  doctorsLeave: fixed(
    { en: 'share of doctors in care who retire in a year', zh: '每年退休的诊疗医师比例' },
    '1/year',
    0.03,
    { grade: 'D', source: 'assumed: a working life of some 35 years' },
  ),
  doctorsGrowth: uncertain(
    { en: 'yearly growth of the number of doctors', zh: '医师人数的年增长率' },
    '1/year',
    0.03,
    [0, 0.06],
    {
      grade: 'D',
      source: 'assumed to slow down: the density of doctors in China grew 5.4 % a year',
      transfer: 'similar',
    },
  ),
};
