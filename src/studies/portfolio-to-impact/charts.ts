import { type ChartSpec, COLOURS, chartFrame } from '../../charts/theme.js';
import type { Language } from '../../language/words.js';
import type { Settings } from '../study.js';
import { expectedFlow } from './expectation.js';
import { expectedYears } from './expected-years.js';
import { PHASE_LABELS, PHASES } from './phases.js';
import { portfolioOf } from './settings.js';

const TEXT = {
  yearsQuestion: {
    en: 'When does the portfolio cost, and when does it launch?',
    zh: '研发组合何时花钱，何时上市？',
  },
  reading: {
    en: 'Expected values; durations are assumed (grade D). Without chance, so without interval.',
    zh: '均为期望值；时长为假设（D 级）。结果不含随机性，故无区间。',
  },
  year: { en: 'Year from the start', zh: '起始后的年份' },
  cost: { en: 'Expected cost (million USD a year)', zh: '期望成本（百万美元/年）' },
  launches: { en: 'Expected launches to date', zh: '累计期望上市数' },
  flowReading: {
    en: 'Expected values of the portfolio as set. Without chance, so without interval.',
    zh: '按设定的组合计算的期望值。结果不含随机性，故无区间。',
  },
  flowQuestion: { en: 'How many candidates come through each phase?', zh: '各阶段有多少候选？' },
  flowAxis: { en: 'Expected candidates', zh: '期望候选数' },
  launched: { en: 'launched', zh: '上市' },
} as const;

const WIDTH = 420;

/** Years with their cost and the launches to date. */
function yearRows(s: Settings) {
  let launched = 0;
  return expectedYears(portfolioOf(s)).map(({ year, cost, launches }) => {
    launched += launches;
    return { year, cost, launched };
  });
}

/** Cost by year and below it the launches to date. */
export function yearsChart(s: Settings, language: Language): ChartSpec {
  const values = yearRows(s);
  const axis = { labelAngle: 0, labelOverlap: true };
  const x = { field: 'year', type: 'ordinal', title: TEXT.year[language], axis } as const;
  const panel = (field: string, title: string, height: number, color: string) => ({
    width: WIDTH,
    height,
    mark: { type: 'bar' as const, color },
    encoding: { x, y: { field, type: 'quantitative' as const, title, axis: { tickCount: 5 } } },
  });
  return {
    ...chartFrame(TEXT.yearsQuestion[language], [TEXT.reading[language]], WIDTH + 60),
    data: { values },
    vconcat: [
      panel('cost', TEXT.cost[language], 170, COLOURS.research),
      panel('launched', TEXT.launches[language], 130, COLOURS.comparator),
    ],
  };
}

/** Expected candidates that ever enter each phase, and launches. */
export function flowChart(s: Settings, language: Language): ChartSpec {
  const labels = [...PHASES.map((phase) => PHASE_LABELS[phase][language]), TEXT.launched[language]];
  const values = expectedFlow(portfolioOf(s)).map((candidates, k) => ({ phase: labels[k], candidates }));
  const y = { field: 'phase', type: 'nominal', sort: null, title: null } as const;
  const x = { field: 'candidates', type: 'quantitative', title: TEXT.flowAxis[language] } as const;
  return {
    ...chartFrame(TEXT.flowQuestion[language], [TEXT.flowReading[language]], WIDTH + 60),
    data: { values },
    width: WIDTH,
    height: { step: 30 },
    layer: [
      { mark: { type: 'bar', color: COLOURS.research }, encoding: { x, y } },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { x, y, text: { field: 'candidates', type: 'quantitative', format: '.2f' } },
      },
    ],
  };
}
