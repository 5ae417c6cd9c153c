import type { Lever } from '../../entries/lever.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { IntegrityControls } from './controls.js';
import type { IntegrityParameters } from './parameters.js';

export const integrityLevers: readonly Lever<
  IntegrityControls & Pick<EvaluationControls, 'assessmentTime'>,
  IntegrityParameters
>[] = [
  {
    id: 'integrityChecks',
    name: { en: 'checks of integrity', zh: '科研诚信核查' },
    text: {
      en: 'raw data and authorship of papers are checked before they count, and bought ones are removed',
      zh: '论文计入业绩前核查原始数据与署名，撤除买卖论文',
    },
    unit: 'share of full checks',
    measures: [39],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: 'integrityChecks',
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose, p) => {
      controls.integrityChecks += dose;
      controls.misconductDetected = Math.min(1, controls.misconductDetected + p.checksDetected * dose);
      controls.assessmentTime += p.checksTime * dose;
    },
    expected: { boughtPapers: -1, papers: -1, trust: -1 },
    tradeOff: {
      en: 'researchers’ time, fewer papers, and trust while what was hidden comes out',
      zh: '占用科研时间，论文减少；问题曝光期间公众信任受损',
    },
    source: 'DOI 10.16418/j.issn.1000-3045.20220726001, 3.6',
    evidence: [
      {
        effect: {
          en: '1,031 papers retracted, of them plagiarism 255, invalid data 212, false review 175, honest error 163',
          zh: '撤稿 1,031 篇，其中抄袭 255 篇、数据无效 212 篇、虚假评审 175 篇、诚实错误 163 篇',
        },
        unit: 'papers',
        dose: {
          en: 'papers of Chinese university hospitals of 2000 to 2021, without a programme of checks',
          zh: '2000 至 2021 年中国高校附属医院论文，未专门核查',
        },
        horizon: null,
        source: 'DOI 10.2478/jdis-2023-0022',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];
