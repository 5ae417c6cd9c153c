import type { Lever } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { SubstitutionControls } from './controls.js';
import type { SubstitutionParameters } from './parameters.js';

export const substitutionLevers: readonly Lever<SubstitutionControls, SubstitutionParameters>[] = [
  {
    id: 'substitution',
    name: { en: 'home-made equipment', zh: '设备国产替代' },
    text: {
      en: 'research equipment is bought home-made in place of imported: it costs a premium, may yield less at first, and may keep research going in a blockade; without one it is cost alone',
      zh: '采购国产科研设备替代进口：需付溢价，初期效用可能较低，遭遇封锁时可能有助于维持科研；无封锁时仅有成本',
    },
    unit: 'share of imported equipment bought home-made',
    measures: [26],
    acts: 'rule',
    range: [0, 1],
    standard: 1,
    price: 'equipmentBought',
    cost: (dose, price, p, size) =>
      p.substitutionPremium * p.importShare * price * ofThousandPosts(dose, size),
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.substitution = Math.min(1, controls.substitution + dose);
    },
    expected: { papers: -1, equipmentReplaced: 1 },
    tradeOff: {
      en: 'money, and what research may lose while makers and users learn; use in a blockade alone',
      zh: '占用经费，磨合期内可能影响科研产出，仅在封锁时发挥作用',
    },
    source:
      'Wu and Wu 2022, section 1.2, DOI 10.16418/j.issn.1000-3045.20220726001: instruments and imaging depend on imports',
    evidence: [],
  },
];
