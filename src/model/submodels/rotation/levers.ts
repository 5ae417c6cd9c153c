import type { Lever } from '../../entries/lever.js';
import type { RotationControls } from './controls.js';
import type { RotationParameters } from './parameters.js';

export const rotationLevers: readonly Lever<RotationControls, RotationParameters>[] = [
  {
    id: 'endRotation',
    name: { en: 'end of taking turns', zh: '破除平均主义与轮流坐庄' },
    text: {
      en: 'fall of the share of prizes and bonuses that go by turn or alike to all; measured work is to decide instead',
      zh: '奖励与奖金中轮流或平均分配的比例的降幅，改按考核业绩分配',
    },
    unit: 'change of share',
    measures: [9],
    acts: 'rule',
    range: [0, 0.7],
    standard: 0.3,
    price: null,
    freeBecause: { en: 'the same rewards, given to others', zh: '奖励总额不变，只改变分配方式' },
    payer: 'hospitals',
    authority: 'government',
    act: (controls, dose, p) => {
      controls.egalitarianism = Math.max(0, controls.egalitarianism - p.turnsEnded * dose);
    },
    expected: { papers: 1, motivation: 1, originality: -1 },
    tradeOff: {
      en: 'who scores low loses heart and leaves more often, and what counts decides more over what is tried',
      zh: '考核靠后者积极性下降、更易离开；考核导向更强，原创探索受抑',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 4.1',
    evidence: [],
  },
];
