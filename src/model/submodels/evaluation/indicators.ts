import type { Indicator } from '../../entries/indicator.js';

export const evaluationIndicators: readonly Indicator[] = [
  {
    id: 'motivation',
    name: { en: 'motivation', zh: '积极性' },
    unit: '1 = normal',
    kind: 'ratio',
    scale: 'intensive',
    direction: 1,
    status: 'assumption only',
    definition: { en: 'mean motivation of those in post', zh: '在岗人员的平均积极性' },
    leansOn: ['bonusEffect'],
    observe: ({ people }) => people.motivation,
  },
  {
    id: 'originality',
    name: { en: 'originality', zh: '原创性' },
    unit: '0 to 1',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'assumption only',
    definition: { en: 'mean originality of those in post', zh: '在岗人员的平均原创性' },
    leansOn: ['meanOriginality', 'countEffect'],
    observe: ({ people }) => people.originality,
  },
];
