import { texts } from '../../language/texts.js';

/** Heads and notes of tables that stand below the panels. */
export const LOOK_WORDS = texts({
  en: {
    present: (year: number) => `${year}, today`,
    without: (year: number) => `${year}, without new policy`,
    withPolicy: (year: number, name: string) => `${year}, ${name}`,
    difference: (year: number) => `difference in ${year}`,
    differenceTo: (name: string) => `difference, ${name}`,
    levels: 'Today and in the last year',
    levelsNote:
      'Amounts of the year, of stocks at its end: means, with 90% of runs below; of differences with the 95% interval. Bold: the interval leaves out zero.',
    indicator: 'Indicator',
    part: 'Part',
    amount: 'Amount',
    realised: (years: number) => `What the ${years} years hold, and what comes after them`,
    realisedNote:
      'Differences to no new policy. Health after the last year is an expectation from findings, projects and products that there are then; it is never added to what the years hold.',
  },
  zh: {
    present: (year) => `${year} 年（当前）`,
    without: (year) => `${year} 年，不增加投入`,
    withPolicy: (year, name) => `${year} 年，${name}`,
    difference: (year) => `${year} 年差异`,
    differenceTo: (name) => `差异：${name}`,
    levels: '当前年份与目标年份',
    levelsNote:
      '流量为当年数值，存量为年末数值：均值及 90% 的模拟所在区间；差异附 95% 区间。粗体：区间不含零。',
    indicator: '指标',
    part: '分项',
    amount: '数值',
    realised: (years) => `${years} 年内已实现的，以及期末之后的`,
    realisedNote:
      '均为与不增加投入之差。期末之后的健康按届时已有的发现、项目和产品估计，从不与期内数值相加。',
  },
});
