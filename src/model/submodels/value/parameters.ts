import { fixed, type ParametersOf, uncertain } from '../../entries/parameter.js';

const ALL_NEARBY =
  'assumed: all, so that nothing taken from elsewhere in the nation counts above the region; a place that knows how much comes from further away says so';

export const valueParameters = {
  peopleNearby: fixed(
    {
      en: 'share of the people who come from elsewhere, or go there, for whom that is within the level above the region',
      zh: '流入或流出人员中，来自或去往本地区上一级范围内其他地方的比例',
    },
    'fraction',
    1,
    { grade: 'D', source: ALL_NEARBY },
  ),
  patientsNearby: fixed(
    {
      en: 'share of the patients kept whom hospitals within the level above the region lose',
      zh: '留住的患者中，原本会去本地区上一级范围内其他医院就诊的比例',
    },
    'fraction',
    1,
    { grade: 'D', source: ALL_NEARBY },
  ),
  grantsNearby: fixed(
    {
      en: 'share of the grants won from budgets above the level above the region that others within that level would have won',
      zh: '从更高层级争取到的资助中，原本会由本地区上一级范围内其他申请者获得的比例',
    },
    'fraction',
    0,
    {
      grade: 'D',
      source:
        'assumed: none, since a payline funds all above it and a province is a small part of those who apply',
    },
  ),
  publicFundsCost: uncertain(
    {
      en: 'what raising a yuan of public money costs beyond the yuan',
      zh: '筹集一元公共资金的额外成本',
    },
    '1',
    0.2,
    [0, 0.5],
    {
      grade: 'D',
      source: 'assumed: taxes distort; no estimate for China was read',
    },
  ),
};

export type ValueParameters = ParametersOf<typeof valueParameters>;
