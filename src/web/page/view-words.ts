import { texts } from '../../language/texts.js';

/** Words of what stands below the panels. */
export const VIEW_WORDS = texts({
  en: {
    more: 'More to see',
    moreNote: 'Each is worked out when it is opened, from the same runs as the panels.',
    views: {
      pipeline: 'Research pipeline, from paper to approval',
      people: 'People: who comes, who goes, ability in post',
      payers: 'Money by payer',
      channels: 'Health by channel',
      areas: 'Health by area of disease',
      years: 'Today and the target year; what comes after it',
      milestones: 'Milestones: what to see after 1, 3 and 5 years, and when to stop',
    },
    decision: 'What decides it, what to find out first, and when it fails',
    tooFew: (pairs: number, needed: number) =>
      `${pairs} pairs of runs are too few to say what decides it: that takes ${needed}.`,
    deciding: 'Being worked out, which takes a few seconds …',
    pending: 'Being worked out …',
    nothing: 'Nothing to draw: no strategy changes this.',
    numbers: 'The numbers of the chart',
    from: (pairs: number) => `From ${pairs} pairs of runs.`,
  },
  zh: {
    more: '更多内容',
    moreNote: '展开时才计算，所用模拟与上方各栏相同。',
    views: {
      pipeline: '科研链条：从论文到获批',
      people: '人才：流入、流出与在岗能力',
      payers: '各出资方资金',
      channels: '健康：按途径',
      areas: '健康：按疾病领域',
      years: '当前年份与目标年份；期末之后',
      milestones: '里程碑：1、3、5 年后应看到什么，何时停止',
    },
    decision: '取决于什么、应当先弄清什么、何时会失败',
    tooFew: (pairs, needed) => `${pairs} 对模拟过少，尚不能判断取决于什么：至少需要 ${needed} 对。`,
    deciding: '正在计算，需要几秒钟……',
    pending: '正在计算……',
    nothing: '无可绘内容：没有方案改变这一项。',
    numbers: '图中数值',
    from: (pairs) => `基于 ${pairs} 对模拟。`,
  },
});
