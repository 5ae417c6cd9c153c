import type { Lever } from '../../entries/lever.js';
import { MONEY } from '../../entries/price.js';
import { perThousandPosts } from '../../place/size.js';
import type { StandardsControls } from './controls.js';

export const standardsLevers: readonly Lever<StandardsControls>[] = [
  {
    id: 'traditionalStandards',
    name: { en: 'standards of traditional medicine', zh: '中医药标准建设' },
    text: {
      en: 'money to write and test standards of materials, preparation and efficacy: projects of traditional medicine that begin meanwhile have a longer first stage, may fail less often, and their products may sell further, also once the money has stopped',
      zh: '资助药材、制法与疗效标准的制定和检验：期间启动的中医药项目首个研发阶段延长，失败可能减少，其产品可能销往更多地区，经费停止后依然如此',
    },
    unit: 'million CNY a year',
    measures: [39],
    acts: 'projects',
    range: [0, 500],
    standard: 5,
    price: MONEY,
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, { size }) => {
      controls.standardsMoney += perThousandPosts(dose, size);
    },
    expected: { approvals: 1, revenue: 1 },
    tradeOff: {
      en: 'money, development money for the longer stage, and products that come later',
      zh: '占用经费；首个阶段延长，研发资金占用增加，产品推迟问世',
    },
    legalNote: {
      en: 'preparations of hospitals by traditional methods are filed with the province and not approved; what is sold outside is approved by the nation',
      zh: '传统工艺配制的医疗机构制剂由省级药监部门备案，不需审批；院外销售的药品须经国家批准',
    },
    source:
      'Wu and Wu 2022, sections 2.2 and 3.6, DOI 10.16418/j.issn.1000-3045.20220726001: standards for traditional medicine',
    evidence: [],
  },
];
