import { fixed, uncertain } from '../../entries/parameter.js';

/** Parameters of the burden: limits of the channels of health, and payers of adopted innovations. */
export const burdenParameters = {
  amenableCeiling: uncertain(
    {
      en: 'largest share of an area’s burden that any combination of channels averts',
      zh: '各渠道合计最多可避免的领域疾病负担比例',
    },
    'fraction',
    0.6,
    [0.4, 0.8],
    { grade: 'D', source: 'assumed: ceiling of the burden that care can avert at all' },
  ),
  practiceBase: uncertain(
    { en: 'practice quality without findings', zh: '无发现时的诊疗质量' },
    'fraction',
    0.47,
    [0.3, 0.65],
    { grade: 'D', source: 'assumed: middling; only what is gained on the references counts' },
  ),
  practiceCeiling: fixed(
    { en: 'highest practice quality that hospitals move to', zh: '医院诊疗质量所趋向的最高水平' },
    'fraction',
    0.95,
    { grade: 'D', source: 'assumed: no practice is perfect' },
  ),
  fastestAdoption: fixed(
    {
      en: 'largest share of the gap to outside practice closed in a year',
      zh: '每年最多可缩小的与外部诊疗水平差距的比例',
    },
    '1/year',
    0.9,
    { grade: 'D', source: 'assumed: guidelines and training take some months however well they are paid' },
  ),
  adoptionByInsurance: fixed(
    {
      en: 'share of the cost of adopted innovations that insurance pays; the three payers’ shares add up to 1',
      zh: '采用创新的成本中医保支付的比例；三方比例之和为 1',
    },
    'fraction',
    0.6,
    { grade: 'D', source: 'assumed: insurance pays most of what is adopted' },
  ),
  adoptionByPatients: fixed(
    {
      en: 'share of the cost of adopted innovations that patients pay',
      zh: '采用创新的成本中患者支付的比例',
    },
    'fraction',
    0.3,
    { grade: 'D', source: 'assumed: patients pay about a third' },
  ),
  adoptionByHospitals: fixed(
    {
      en: 'share of the cost of adopted innovations that hospitals pay',
      zh: '采用创新的成本中医院支付的比例',
    },
    'fraction',
    0.1,
    { grade: 'D', source: 'assumed: hospitals pay the rest' },
  ),
};
