import type { Lever } from '../../entries/lever.js';
import type { SelectionControls } from './controls.js';

export const selectionLevers: readonly Lever<SelectionControls>[] = [
  {
    id: 'postCompetition',
    name: { en: 'competition for posts', zh: '岗位公开竞聘' },
    text: {
      en: 'rise of the weight of ability over seniority in filling posts, by open competition before committees',
      zh: '岗位公开竞聘，由评审委员会择优聘任：能力相对于资历的权重的增幅',
    },
    unit: 'change of weight',
    measures: [13],
    acts: 'people',
    range: [0, 0.9],
    standard: 0.5,
    price: 'postCompetition',
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose) => {
      controls.postCompetition = Math.min(1, controls.postCompetition + dose);
    },
    expected: { abilityInPost: 1, emigrants: 1, originality: -1 },
    tradeOff: {
      en: 'stress for all, and young researchers who play safe; the able leave more often',
      zh: '普遍的压力，青年人员求稳；能者更易外流',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 2.3, 4.2',
    evidence: [],
  },
];
