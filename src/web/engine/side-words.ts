import { texts } from '../../language/texts.js';

/** Words of strategies that stand beside each other. */
export const SIDE_WORDS = texts({
  en: {
    againstNone: 'Each against no new policy',
    pairs: (goal: string) => `Each against each: ${goal}`,
    rowLessColumn: 'row less column',
    leads: (goal: string, leader: string) => `By ${goal}, ${leader} is ahead of all others.`,
    ties: (goal: string, leader: string, others: string) =>
      `By ${goal}, ${leader} has the highest mean, and the runs do not distinguish it from ${others}: a tie.`,
  },
  zh: {
    againstNone: '各方案与不增加投入相比',
    pairs: (goal) => `两两比较：${goal}`,
    rowLessColumn: '行减列',
    leads: (goal, leader) => `按${goal}，${leader}领先于其他各方案。`,
    ties: (goal, leader, others) => `按${goal}，${leader}均值最高，但模拟不能将其与${others}区分开：并列。`,
  },
});
