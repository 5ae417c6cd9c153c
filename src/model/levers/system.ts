import type { Lever } from './entry.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

/** More platforms than that add neither gain nor coordination time (grade D). */
const PLATFORMS_OF_USE = 3;

export const systemLevers: readonly Lever[] = [
  {
    id: 'platforms',
    name: { en: 'hospital-university-enterprise platforms', zh: '医院—高校—企业协同平台' },
    text: {
      en: 'joint institutes running: shared work, shared questions, a way to industry',
      zh: '运行中的联合研究平台数：共同课题、共同工作、通向产业',
    },
    unit: 'platforms',
    range: [0, 20],
    price: 'platform',
    payer: 'city',
    authority: 'city',
    act: (controls, dose) => {
      controls.platforms = Math.min(PLATFORMS_OF_USE, controls.platforms + dose);
    },
    expected: { leads: 1, patents: 1 },
    tradeOff: { en: 'coordination time', zh: '协调时间' },
    source: `${MAOMING}, 2.1, 2.3, 4.2`,
  },
  {
    id: 'technologyTransfer',
    name: { en: 'technology-transfer offices', zh: '技术转移机构' },
    text: { en: 'transfer and incubator teams running', zh: '运行中的技术转移与孵化团队数' },
    unit: 'offices',
    range: [0, 50],
    price: 'technologyTransfer',
    payer: 'city',
    authority: 'city',
    act: (controls, dose) => {
      controls.transferOffices += dose;
    },
    expected: { leads: 1 },
    tradeOff: { en: 'money not spent on research', zh: '占用研究经费' },
    source: `${MAOMING}, 1, 2.3, 4.2`,
  },
  {
    id: 'learningHospital',
    name: { en: 'learning-hospital climate', zh: '学习型医院' },
    text: {
      en: 'money for training, mentoring and shared learning in hospitals',
      zh: '用于医院培训、带教与共同学习的经费',
    },
    unit: 'million CNY a year',
    range: [0, 1000],
    price: 'money',
    payer: 'city',
    authority: 'city',
    act: (controls, dose) => {
      controls.climateMoney += dose;
    },
    expected: { emigrants: -1, dalysAverted: 1 },
    tradeOff: { en: 'working time', zh: '占用工作时间' },
    source: `${MAOMING}, 4.2`,
  },
  {
    id: 'protectedTime',
    name: { en: 'protected research time', zh: '临床人员科研保护时间' },
    text: {
      en: 'share of the clinical load of research-active hospital staff freed, others being paid to cover',
      zh: '减免科研型临床人员的临床工作比例，并付费由他人替代',
    },
    unit: 'share of clinical load',
    range: [0, 0.8],
    price: 'protectedTime',
    cost: (dose, price, p, staff) => dose * staff.hospitals * p.clinicalLoad * price,
    payer: 'city',
    authority: 'city',
    act: (controls, dose) => {
      controls.protectedTime += dose;
    },
    expected: { papers: 1 },
    tradeOff: { en: 'care hours that cover does not replace', zh: '未能替代的诊疗时间' },
    source: 'research literature',
  },
  {
    id: 'evaluationReform',
    name: { en: 'evaluation reform', zh: '评价改革' },
    text: {
      en: 'fair, open evaluation by originality, patents and use instead of paper counts',
      zh: '以原创性、专利和应用代替论文计数的公开公平评价',
    },
    unit: 'share of full reform',
    range: [0, 1],
    price: 'evaluationReform',
    payer: 'city',
    authority: 'city',
    act: (controls, dose, p) => {
      controls.evaluationReform += dose;
      controls.countWeight = Math.max(0, controls.countWeight - p.reformCount * dose);
      controls.measurementNoise = Math.max(0.05, controls.measurementNoise - p.reformNoise * dose);
      controls.favouritism = Math.max(0, controls.favouritism - p.reformFavouritism * dose);
    },
    expected: { papers: -1, hits: 1, discoveries: 1 },
    tradeOff: { en: 'fewer papers, time for evaluation', zh: '论文减少、评价耗时' },
    source: `${MAOMING}, 2.2, 3.3, 4.1`,
  },
];
