/** What a user of the study may change. */
import { normalCdf } from '../../maths/normal.js';
import { numberOf, textOf } from '../setting-values.js';
import type { Settings, StudySetting } from '../study.js';
import { TIMINGS, type Timing } from './funding.js';
import type { WorldSettings } from './world.js';

const PAPER = 'rules of the paper, section 2';

export const SETTINGS: readonly StudySetting[] = [
  {
    name: 'people',
    meaning: {
      en: 'people in the world; its area and its events grow with them',
      zh: '世界中的人数；面积和事件数随之增加',
    },
    unit: 'persons',
    default: 1000,
    lowest: 100,
    highest: 1_000_000,
    whole: true,
    grade: 'A',
    source: PAPER,
  },
  {
    name: 'runs',
    meaning: { en: 'independent runs, each with all strategies', zh: '独立模拟次数，每次包含全部策略' },
    unit: 'runs',
    default: 300,
    lowest: 2,
    highest: 100_000,
    whole: true,
    grade: 'D',
    source: 'chosen so that percentages have standard errors of about 0.2',
  },
  {
    name: 'timing',
    meaning: {
      en: 'when in each five-year period money is paid: at its start, at its end, or at its start but not in the first',
      zh: '每个五年周期内的拨款时点：期初、期末，或期初但首期不拨',
    },
    unit: '',
    default: 'end',
    choices: TIMINGS,
    grade: 'B',
    source: "the paper leaves it open; of the three the end comes closest to the paper's table of strategies",
  },
  {
    name: 'steps',
    meaning: { en: 'steps of six months', zh: '模拟步数（每步六个月）' },
    unit: 'steps',
    default: 80,
    lowest: 1,
    highest: 1000,
    whole: true,
    grade: 'A',
    source: PAPER,
  },
  {
    name: 'eventsPerPerson',
    meaning: { en: 'wandering events per person', zh: '人均游走事件数' },
    unit: 'events a person',
    default: 0.5,
    lowest: 0,
    highest: 10,
    grade: 'A',
    source: PAPER,
  },
  {
    name: 'luckyShare',
    meaning: { en: 'chance of an event to be lucky', zh: '事件为幸运事件的概率' },
    unit: 'fraction',
    default: 0.5,
    lowest: 0,
    highest: 1,
    grade: 'A',
    source: PAPER,
  },
  {
    name: 'talentMean',
    meaning: { en: 'mean of talent before it is cut to 0 to 1', zh: '才能均值（截断至 0 至 1 之前）' },
    unit: '0 to 1',
    default: 0.6,
    lowest: 0,
    highest: 1,
    grade: 'A',
    source: PAPER,
  },
  {
    name: 'talentDeviation',
    meaning: { en: 'standard deviation of talent', zh: '才能标准差' },
    unit: '0 to 1',
    default: 0.1,
    lowest: 0.001,
    highest: 10,
    grade: 'A',
    source: PAPER,
  },
  {
    name: 'talented',
    meaning: { en: 'talent above which a person counts as talented', zh: '视为人才的才能门槛' },
    unit: '0 to 1',
    default: 0.7,
    lowest: 0,
    highest: 1,
    grade: 'A',
    source: 'rules of the paper, section 3',
  },
];

/** What the world is made of. */
export const worldSettings = (settings: Settings): WorldSettings => ({
  people: numberOf(settings, 'people'),
  eventsPerPerson: numberOf(settings, 'eventsPerPerson'),
  luckyShare: numberOf(settings, 'luckyShare'),
  talentMean: numberOf(settings, 'talentMean'),
  talentDeviation: numberOf(settings, 'talentDeviation'),
});

/** When money is paid. */
export const timingOf = (settings: Settings): Timing => textOf(settings, 'timing') as Timing;

/** Share of the population with less than a talent. */
export function talentBelow(settings: Settings): (talent: number) => number {
  const { talentMean, talentDeviation } = worldSettings(settings);
  const uncut = (talent: number) => normalCdf((talent - talentMean) / talentDeviation);
  const within = uncut(1) - uncut(0);
  return (talent) => (uncut(Math.min(1, Math.max(0, talent))) - uncut(0)) / within;
}
