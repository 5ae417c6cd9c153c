import { fixed, uncertain } from '../../entries/parameter.js';

/** Parameters of filling open posts: the hospital’s own doctors, people of the region, hires from outside. */
export const hiringParameters = {
  vacancyFill: uncertain(
    { en: 'share of open posts that are filled in a year', zh: '每年得到填补的空缺岗位比例' },
    'fraction',
    0.5,
    [0.25, 0.8],
    {
      grade: 'D',
      source: 'assumed: Maoming’s supply of doctors is 0.55 of its need',
      transfer: 'same',
    },
  ),
  residentPay: fixed(
    { en: 'pay of a trainee of a hospital over that of a post', zh: '医院培养对象待遇与岗位薪酬之比' },
    'fraction',
    0.15,
    {
      grade: 'D',
      source: 'assumed: what hospitals give for the share of a doctor’s work that a resident does',
    },
  ),
  ownDoctorShare: uncertain(
    {
      en: 'share of a hospital’s filled research posts that go to its own doctors',
      zh: '医院所填补的科研岗位中由本院医师转任的比例',
    },
    'fraction',
    0.7,
    [0.4, 0.95],
    {
      grade: 'D',
      source: 'assumed: most research-active staff are doctors of the hospital itself; no study was found',
      transfer: 'same',
    },
  ),
  internalShare: uncertain(
    {
      en: 'share of the other filled posts that go to people of another institution of the region',
      zh: '其余所填补岗位中由区域内其他单位人员转入的比例',
    },
    'fraction',
    0.3,
    [0.1, 0.6],
    {
      grade: 'D',
      source:
        'assumed: most moves of doctors in China stay within the province and the type of hospital (DOI 10.1186/s12960-025-01009-z), fewer within a city',
      transfer: 'similar',
    },
  ),
  ownDoctorAge: fixed(
    { en: 'age of the youngest own doctors who take a research post', zh: '转任科研岗位的本院医师最低年龄' },
    'years',
    28,
    { hard: [15, 100], grade: 'D', source: 'assumed: residency is finished about then' },
  ),
  ownDoctorAgeSpan: fixed(
    { en: 'span of ages of own doctors who take a research post', zh: '转任科研岗位的本院医师年龄跨度' },
    'years',
    15,
    { grade: 'D', source: 'assumed: the years in which doctors seek titles, for which research counts' },
  ),
  hireAbility: uncertain(
    { en: 'mean ln ability of outside hires', zh: '外部招聘人员能力对数的均值' },
    'ln',
    -0.25,
    [-0.45, -0.05],
    {
      hard: [-3, 3],
      grade: 'D',
      source: 'assumed: the unselected mean of the spread, the able being sought elsewhere',
    },
  ),
  hireAge: fixed({ en: 'age of the youngest outside hires', zh: '外部招聘人员的最低年龄' }, 'years', 27, {
    hard: [15, 100],
    grade: 'D',
    source: 'assumed: end of training',
  }),
  hireAgeSpan: fixed({ en: 'span of ages of outside hires', zh: '外部招聘人员的年龄跨度' }, 'years', 9, {
    grade: 'D',
    source: 'assumed: junior posts are advertised for those under 35',
  }),
};
