import { fixed, uncertain } from '../../entries/parameter.js';

/** Parameters of the income from patients kept, and of its use by hospitals. */
export const incomeParameters = {
  keptFee: uncertain(
    {
      en: 'fee and effort of a stay that would else be elsewhere over those of a mean stay',
      zh: '本会外流的住院其费用与诊疗量相对于平均住院之比',
    },
    '1',
    1.5,
    [1, 3],
    {
      grade: 'D',
      source: 'assumed: severe and dear cases leave more often',
      distribution: 'logUniform',
    },
  ),
  keptMarginalCost: uncertain(
    {
      en: 'cost of one more stay over its fee, doctors’ time apart',
      zh: '多收治一例住院的成本占其费用的比例（不计医师时间）',
    },
    'fraction',
    0.5,
    [0.3, 0.8],
    { grade: 'D', source: 'assumed: drugs, consumables and nursing; beds and buildings are there' },
  ),
  travelSaved: uncertain(
    {
      en: 'travel and lodging that a patient saves who is treated in the region',
      zh: '患者留在本地治疗所节省的交通与食宿费用',
    },
    'million CNY',
    0.002,
    [0.0005, 0.005],
    {
      grade: 'D',
      source: 'assumed: two people for a week in the provincial capital',
      distribution: 'logUniform',
    },
  ),
  keptReinvested: uncertain(
    {
      en: 'share of what patients kept leave to hospitals that goes into their research equipment and posts',
      zh: '留住患者所带来的结余中用于科研设备与岗位的比例',
    },
    'fraction',
    0.2,
    [0, 0.5],
    { grade: 'D', source: 'assumed: most goes to pay, buildings and debts' },
  ),
  keptMost: fixed(
    {
      en: 'most that hospitals put into research out of such income, a thousand of their research-active posts',
      zh: '医院每千个科研岗位从该类收入中投入科研的上限',
    },
    'million CNY a year',
    30,
    { grade: 'D', source: 'assumed: about the research money of a city of a thousand posts, once more' },
  ),
};
