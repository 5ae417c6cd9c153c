import { fixed, WORKING } from '../../entries/parameter.js';

/** Parameters of hits among papers. */
export const hitParameters = {
  hitShare: fixed(
    {
      en: 'share of papers that are hits at reference money and mean originality',
      zh: '参照经费与平均原创性下高影响论文的比例',
    },
    'fraction',
    0.1,
    {
      grade: 'B',
      source: 'definition: a hit is a paper in the top tenth of its field’s citations',
      transfer: 'same',
    },
  ),
  hitAbility: fixed(
    { en: 'weight of ln ability in the chance of a hit', zh: '能力对数在高影响论文概率中的权重' },
    '1',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  hitMoney: fixed(
    { en: 'weight of ln relative money in the chance of a hit', zh: '相对经费对数在高影响论文概率中的权重' },
    '1',
    0.1,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  hitSpread: fixed(
    { en: 'spread of paper quality without originality', zh: '不计原创性时论文质量的离散程度' },
    '1',
    0.7,
    { grade: 'D', source: WORKING },
  ),
  hitOriginality: fixed(
    {
      en: 'rise of the spread of paper quality per unit of originality',
      zh: '单位原创性带来的论文质量离散程度上升',
    },
    '1',
    1,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
};
