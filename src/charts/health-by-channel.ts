import type { IndicatorLabels } from '../language/labels.js';
import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { basisNotes, indicatorUnit, placeName } from './naming.js';
import { effectOf, rankedEffects } from './rows.js';
import { rowName } from './scenario-rows.js';
import { STACKED_TITLE_WIDTH, type StackedRow, stackedParts } from './stacked-parts.js';
import { CHANNEL_COLOURS, type ChartSpec, chartFrame } from './theme.js';

/** Channels of the burden account, gains first. */
export const CHANNELS = [
  'practice',
  'ownProducts',
  'outsideAdoption',
  'ordinaryCare',
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

/** Mean effect of each alternative through each channel and net, highest first. */
function rowsOf(comparison: Comparison, language: Language): StackedRow[] {
  return rankedEffects(comparison, 'dalysAverted').map(({ scenario, effect }) => {
    const { mean, low, high } = effect;
    const text = formatEstimate(mean, low, high, { signed: true });
    return {
      name: rowName(comparison, scenario, language),
      amounts: channelsPresent(comparison).map(
        (channel) => effectOf(comparison, scenario.id, 'dalysAverted', `channel=${channel}`)?.mean ?? 0,
      ),
      net: { mean, low, high },
      texts: [words(language).interval(text.mean, text.low, text.high)],
    };
  });
}

/** Bars of the health effect by channel, gains to the right and losses to the left, with the net on top. */
export function healthByChannel(
  comparison: Comparison,
  labels: IndicatorLabels,
  language: Language,
): ChartSpec {
  const { chart, channels } = words(language);
  const unit = indicatorUnit({ labels, language }, 'dalysAverted');
  const notes = [chart.channelReading, ...basisNotes({ comparison, language })];
  return {
    ...chartFrame(chart.channelTitle(placeName({ comparison, language })), notes, STACKED_TITLE_WIDTH),
    ...stackedParts({
      parts: channelsPresent(comparison).map((channel) => ({
        name: channels[channel],
        colour: CHANNEL_COLOURS[channel],
      })),
      rows: rowsOf(comparison, language),
      axis: chart.channelAxis(unit, comparison.horizon),
      columns: [{ title: '', width: 0 }],
      zero: chart.baseline,
    }),
  };
}
