import { texts } from '../../language/texts.js';

/** Words of milestones and of rules to stop. */
export const MILESTONE_WORDS = texts({
  en: {
    title: (after: number, year: number, name: string) =>
      `${after === 1 ? 'After one year' : `After ${after} years`}, at the end of ${year}: ${name}`,
    indicator: 'Since the policy began',
    works: 'if it does what the model says',
    without: 'if it does nothing',
    rule: 'stop if',
    wrongly: 'stops a policy that works',
    rightly: 'stops one that does nothing',
    below: (bound: string) => `below ${bound}`,
    above: (bound: string) => `above ${bound}`,
    noRule: 'says too little',
    note: 'Means with 90% of the runs. A bound is the value that 90% of the runs with the policy reach, rounded so that no more of them are stopped; the last column is the share of the runs without new policy that it stops. Where that is below one half the indicator says too little so early. The model may be wrong in ways that no run shows.',
  },
  zh: {
    title: (after, year, name) => `${after} 年后（${year} 年末）：${name}`,
    indicator: '政策开始以来',
    works: '若如模型所示起作用',
    without: '若不起作用',
    rule: '何时停止',
    wrongly: '误停有效政策',
    rightly: '停掉无效政策',
    below: (bound) => `低于 ${bound}`,
    above: (bound) => `高于 ${bound}`,
    noRule: '尚难判断',
    note: '均值及 90% 的模拟所在区间。界限取有政策时 90% 的模拟能达到的数值，并取整，使误停不超过一成；末列为不增加投入时会被停掉的模拟比例，不足一半者说明为时尚早、该指标难以判断。模型本身也可能有误，这是任何模拟都无法显示的。',
  },
});
