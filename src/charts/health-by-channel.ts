import { countWord } from '../language/english-phrases.js';
import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { alternativesOf } from './alternatives.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { indicatorUnit } from './naming.js';
import { barsInWords, barsOf } from './part-bars.js';
import { type PartRow, partRowsOf, scenariosIn } from './part-rows.js';
import { effectOf, rankedEffects } from './rows.js';
import { stackedRows } from './stacked-rows.js';
import { CHANNEL_COLOURS } from './theme.js';

const TEXT = texts({
  en: {
    title: (channel: string, count: number, all: number) =>
      all === 1
        ? `${channel}: the main source of health`
        : `${channel}: the main source of health in ${countWord(count)} of ${countWord(all)} ways of spending`,
    none: 'No way of spending changes health',
    measure: (unit: string, years: number) =>
      `Health gained (right) and lost (left) over ${years} years against spending nothing, by channel (${unit}).`,
    reading: 'Bars: means. Dot and line below: all channels together with their 95% interval.',
    small: (names: string) => `Not drawn, since under 1% of every bar: ${names}.`,
    all: 'All channels',
    axis: (unit: string) => `Difference (${unit})`,
    zero: '0 = spending nothing',
    to: (value: string) => `to ${value}`,
    head: 'All channels [95% interval]',
  },
  zh: {
    title: (channel, count, all) =>
      all === 1
        ? `健康收益主要来自“${channel}”`
        : `${all} 种投入方式中，有 ${count} 种的健康收益主要来自“${channel}”`,
    none: '没有一种投入方式改变健康状况',
    measure: (unit, years) =>
      `${years} 年内与不增加投入相比的健康得失，按途径划分，向右为得、向左为失（${unit}）。`,
    reading: '条：均值；下方的点和线：各途径合计及其 95% 区间。',
    small: (names) => `占各条均不足 1%、未绘出：${names}。`,
    all: '各途径合计',
    axis: (unit) => `差值（${unit}）`,
    zero: '0 = 不增加投入',
    to: (value) => `至 ${value}`,
    head: '合计 [95% 区间]',
  },
});

/** Channels of the burden account, gains first. */
export const CHANNELS = [
  'practice',
  'ownProducts',
  'outsideAdoption',
  'ordinaryCare',
  'prevention',
  'careHours',
  'incidents',
] as const;

/** Channels that some scenario has an effect through. */
export function channelsPresent(comparison: Comparison): (typeof CHANNELS)[number][] {
  return CHANNELS.filter((channel) =>
    comparison.effects.some(
      (row) => row.indicator === 'dalysAverted' && row.part === `channel=${channel}` && row.mean !== 0,
    ),
  );
}

function rowsOf(context: ChartContext): PartRow[] {
  const { comparison, language } = context;
  const { channels } = words(language);
  return rankedEffects(comparison, 'dalysAverted').flatMap(({ scenario, effect }) => {
    const parts = channelsPresent(comparison).map(
      (id) => [id, channels[id], effectOf(comparison, scenario.id, 'dalysAverted', `channel=${id}`)] as const,
    );
    return partRowsOf(context, scenario, [['', TEXT[language].all, effect], ...parts]);
  });
}

/** A channel is drawn if it is at least a hundredth of what happens through all channels of some scenario. */
function isDrawn(rows: readonly PartRow[], channel: string): boolean {
  return scenariosIn(rows).some((scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.part !== '');
    const all = own.reduce((sum, { mean }) => sum + Math.abs(mean), 0);
    return Math.abs(own.find(({ part }) => part === channel)?.mean ?? 0) > 0.01 * all;
  });
}

/** The channel that brings the most in most scenarios, and in how many. */
function finding({ comparison, language }: ChartContext, rows: readonly PartRow[]): string {
  const largest = scenariosIn(rows).flatMap((scenario) => {
    const gains = rows.filter((row) => row.scenario === scenario && row.part !== '' && row.mean > 0);
    return gains.sort((a, b) => b.mean - a.mean).slice(0, 1);
  });
  const counts = CHANNELS.map((channel) => largest.filter(({ part }) => part === channel).length);
  const most = Math.max(...counts);
  if (most === 0) return TEXT[language].none;
  const name = words(language).channels[CHANNELS[counts.indexOf(most)]];
  return TEXT[language].title(name, most, alternativesOf(comparison).length);
}

/** The health effect of each alternative by the channel through which it comes, and of all channels together. */
export const healthByChannel = chart({
  id: 'health-by-channel',
  rows: rowsOf,
  title: finding,
  reading: (context) => {
    const text = TEXT[context.language];
    return [text.measure(indicatorUnit(context, 'dalysAverted'), context.comparison.horizon), text.reading];
  },
  notes: ({ comparison, language }, rows) => {
    const { channels, list } = words(language);
    const small = channelsPresent(comparison).filter((channel) => !isDrawn(rows, channel));
    return small.length === 0 ? [] : [TEXT[language].small(list(small.map((channel) => channels[channel])))];
  },
  plot: (context, rows) => {
    const text = TEXT[context.language];
    const { channels } = words(context.language);
    const drawn = channelsPresent(context.comparison).filter((channel) => isDrawn(rows, channel));
    return stackedRows({
      parts: drawn.map((id) => ({ id, name: channels[id], colour: CHANNEL_COLOURS[id] })),
      rows: barsOf(context, rows),
      heads: [context.form === 'wide' ? text.head : ''],
      axis: text.axis(indicatorUnit(context, 'dalysAverted')),
      zero: text.zero,
      to: text.to,
      form: context.form,
    });
  },
  inWords: barsInWords,
});
