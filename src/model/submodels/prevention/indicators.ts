import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import type { PreventionFlows } from './flows.js';
import type { PreventionStocks } from './stocks.js';

export const preventionIndicators: readonly Indicator<
  Year<unknown, unknown, PreventionFlows, PreventionStocks>
>[] = [
  {
    id: 'peopleUnderControl',
    name: { en: 'people under blood-pressure control', zh: '血压受管理人数' },
    unit: 'persons',
    direction: 1,
    kind: 'stock',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'people whose high blood pressure village doctors look after by a programme, each counted by the need of the first',
      zh: '由村医通过专门项目管理高血压的人数，各按首批受管理者的需要程度折算',
    },
    leansOn: ['preventionBuild', 'preventionNeed'],
    observe: ({ y }) => y.stocks.underControl,
  },
  {
    id: 'preventionSavings',
    name: { en: 'treatment saved by prevention', zh: '预防节省的治疗费用' },
    unit: 'million CNY a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'cost to insurance and patients of the strokes and heart attacks that prevention averted',
      zh: '预防所避免的脑卒中和心肌梗死本应由医保和患者承担的费用',
    },
    leansOn: ['eventsPrevented', 'eventCost', 'preventionScale'],
    observe: ({ y }) => y.flows.preventionSaved,
  },
];
