import type { SimulatedYear } from '../../model/run.js';
import { ratioEstimate, rescaled } from '../estimates.js';
import type { Pattern } from '../pattern.js';
import { type WithMore, withMoreMoney } from './more-money.js';

const MORE = 1.1;
const YEARS = [0, 20] as const;
/** Money that patents are counted for, million of the currency. */
const MONEY = 10;

interface Result {
  readonly patents: WithMore;
  readonly money: WithMore;
}

export const patentsForMoney: Pattern<Result> = {
  id: 'H3',
  title: { en: 'hold-out: patents for more money', zh: '留出检验：增加经费带来的专利' },
  text: {
    en: 'Ten million dollars more of NIH money brought 2.3 to 3.3 more patents of enterprises, half of them for other diseases.',
    zh: 'NIH 经费每增加一千万美元，企业专利增加 2.3—3.3 件，其中一半用于其他疾病。',
  },
  source:
    'Azoulay, Graff Zivin, Li and Sampat 2019, Review of Economic Studies 86:117, and NBER w20889 (drafts say 2.3, 3.1 and 3.26); the model’s dollars are of 2015 and buy less, hence the lower end',
  used: 'none',
  usedFor: { en: 'not used; range written down before the first run', zh: '未使用；范围在首次运行前写定' },
  claims: [
    {
      quantity: {
        en: 'invention patents more for ten million more, years 0 to 20',
        zh: '第 0 至 20 年每增加一千万经费所增加的发明专利（件）',
      },
      range: [1.5, 3.3],
      control: null,
    },
  ],
  reason: {
    en: 'The study counts patents of enterprises anywhere that cite the work; the model counts what the researchers themselves bring to a patent, at a chance a finding that was set for hospitals of a Chinese city.',
    zh: '原研究统计各地企业引用相关成果的专利；模型仅统计科研人员自身促成的专利，每项发现的概率按中国城市医院设定。',
  },
  at: 'us-nih',
  experiment: {
    text: {
      en: 'Money of the government’s call and of the funders that it pays higher by 10 % for ever from the policy year, against the baseline under common random numbers: difference in invention patents over difference in grant money paid out. The study counts private patents that cite, the model patents that researchers bring about.',
      zh: '自政策起始年起政府自身项目及其出资的资助方经费长期增加 10%，与同一随机数下的基线比较：发明专利之差与已拨付项目经费之差的比值。原研究统计引用科研成果的企业专利，模型统计科研人员促成的专利。',
    },
    replicates: 8,
    simulate: (replicate, region, seed) => {
      const of = [
        ({ flows }: SimulatedYear) => flows.inventions,
        ({ flows }: SimulatedYear) => flows.grantMoney,
      ];
      const [patents, money] = withMoreMoney(replicate, region, seed, MORE, { of, years: YEARS });
      return { patents, money };
    },
    measure: (results) => {
      const rise = ({ more, usual }: WithMore) => more - usual;
      const ratio = ratioEstimate(
        results.map(({ patents }) => rise(patents)),
        results.map(({ money }) => rise(money)),
      );
      return [{ main: rescaled(ratio, MONEY, 0), control: null }];
    },
  },
};
