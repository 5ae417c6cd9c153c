import type { Lever } from '../../entries/lever.js';
import type { TeamsControls } from './controls.js';

export const teamsLevers: readonly Lever<TeamsControls>[] = [
  {
    id: 'teamGrants',
    name: { en: 'grants to teams', zh: '团队资助' },
    text: {
      en: 'team proposals that may enter the local call each year: the established applicants of the highest scores each bring two colleagues of their field and are judged as one; every member gets a grant of the usual size out of the same money, and two technicians are paid in addition',
      zh: '每年可进入本地项目征集的团队申报数：评分最高的骨干申请人各带两名同领域同事，按一个整体评审；成员各获一项常规额度资助，总经费不变，另配两名技术人员',
    },
    unit: 'teams a year',
    measures: [35],
    acts: 'people',
    range: [0, 1000],
    standard: 20,
    price: 'teamGrant',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.teamGrants += dose;
    },
    expected: { papers: 1, originality: -1 },
    tradeOff: {
      en: 'time for agreement, grants of people who apply alone, and original work where teams prefer what is surer',
      zh: '占用协调时间，挤占个人申请者的资助名额，团队求稳可能削弱原创性',
    },
    source:
      'DOI 10.25236/AJMHS.2024.050605, 2.2, 3.2; DOI 10.16418/j.issn.1000-3045.20220726001, 2.1: teams, their forming, staffing and cooperation',
    evidence: [
      {
        effect: {
          en: '0.25 papers a year, less and less, fewer beyond 25 members',
          zh: '每年多 0.25 篇论文，增幅递减，超过 25 人后减少',
        },
        unit: 'papers a year',
        dose: { en: 'one more member of a laboratory', zh: '实验室增加一名成员' },
        horizon: 1,
        source: 'DOI 10.1016/j.respol.2015.01.001',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];
