import type { Lever } from '../../entries/lever.js';
import type { PublishedEffect } from '../../entries/published-effect.js';
import type { TeamRewardsControls } from './controls.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

const TOURNAMENT: PublishedEffect = {
  effect: {
    en: 'team tournament +24 % at the top, rank feedback -14 % at the bottom',
    zh: '团队竞赛使顶部 +24%，排名反馈使底部 -14%',
  },
  unit: 'percent',
  dose: { en: 'rank and prize incentives for teams', zh: '面向团队的排名与奖金激励' },
  horizon: 1,
  source: 'DOI 10.1111/jeea.12028',
  grade: 'B',
  transfer: 'distant',
};

export const teamRewardsLevers: readonly Lever<TeamRewardsControls>[] = [
  {
    id: 'teamReward',
    name: { en: 'reward of teams', zh: '团队奖惩' },
    text: {
      en: 'share of rewards moved from persons to teams; how a team divides its own is another lever',
      zh: '由奖惩个人改为奖惩团队的奖励比例；团队内部如何分配由另一工具决定',
    },
    unit: 'change of share',
    measures: [11],
    acts: 'rule',
    range: [-0.2, 0.8],
    standard: 0.3,
    price: null,
    freeBecause: { en: 'the same rewards, given to others', zh: '奖励总额不变，只改变奖励对象' },
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.collective = Math.min(1, Math.max(0, controls.collective + dose));
    },
    expected: { papers: -1 },
    tradeOff: {
      en: 'members who leave the work to others, unless rewards follow work inside teams as well',
      zh: '若团队内部不按贡献分配，易出现“搭便车”',
    },
    source: `${MAOMING}, 2.3`,
    evidence: [TOURNAMENT],
  },
  {
    id: 'memberReward',
    name: { en: 'reward by work inside teams', zh: '团队内部按贡献分配' },
    text: {
      en: 'rise of the share of teams’ rewards that follows their members’ work, which has to be measured',
      zh: '团队奖励中按成员贡献分配的比例的增幅，成员贡献须经考核',
    },
    unit: 'change of share',
    measures: [11],
    acts: 'rule',
    range: [0, 0.5],
    standard: 0.3,
    price: 'memberReward',
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.internal = Math.min(1, controls.internal + dose);
    },
    expected: { papers: 1, motivation: 1 },
    tradeOff: { en: 'time for members to assess each other', zh: '成员互评占用工作时间' },
    source: `${MAOMING}, 2.3`,
    evidence: [TOURNAMENT],
  },
];
