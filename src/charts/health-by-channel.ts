import type { IndicatorLabels } from '../language/labels.js';
import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { basisLine, indicatorUnit, placeName } from './naming.js';
import { effectOf, rankedEffects } from './rows.js';
import { AMOUNT_AXIS, NAME_AXIS, ROW_HEIGHT, rowName, zeroLine } from './scenario-rows.js';
import { CHANNEL_COLOURS, type ChartSpec, COLOURS, chartFrame, LABEL_SIZE } from './theme.js';

const PLOT_WIDTH = 430;
const TITLE_WIDTH = 760;

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

/** Net effect of each alternative, highest first. */
function netRows(comparison: Comparison, language: Language) {
  return rankedEffects(comparison, 'dalysAverted').map(({ scenario, effect }) => {
    const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
    return {
      scenario: rowName(comparison, scenario, language),
      net: effect.mean,
      low: effect.low,
      high: effect.high,
      text: words(language).interval(text.mean, text.low, text.high),
    };
  });
}

/** Mean effect of each alternative through each channel. */
function channelRows(comparison: Comparison, language: Language) {
  return rankedEffects(comparison, 'dalysAverted').flatMap(({ scenario }) =>
    channelsPresent(comparison).map((channel, order) => ({
      scenario: rowName(comparison, scenario, language),
      channel: words(language).channels[channel],
      order,
      dalys: effectOf(comparison, scenario.id, 'dalysAverted', `channel=${channel}`)?.mean ?? 0,
    })),
  );
}

function netLayers(rows: ReturnType<typeof netRows>) {
  const data = { values: rows };
  return [
    {
      data,
      mark: { type: 'rule', strokeWidth: 1.8, color: COLOURS.ink },
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' } },
    },
    {
      data,
      mark: { type: 'point', filled: true, size: 90, opacity: 1, color: COLOURS.ink, stroke: 'white' },
      encoding: { x: { field: 'net', type: 'quantitative' } },
    },
    {
      data,
      mark: { type: 'text', align: 'left', color: COLOURS.ink, fontSize: LABEL_SIZE },
      encoding: { x: { value: PLOT_WIDTH + 14 }, text: { field: 'text' } },
    },
  ] as const;
}

function channelBars(comparison: Comparison, language: Language) {
  const present = channelsPresent(comparison);
  return {
    data: { values: channelRows(comparison, language) },
    mark: { type: 'bar', height: { band: 0.62 } },
    encoding: {
      x: { field: 'dalys', type: 'quantitative', stack: 'zero' },
      order: { field: 'order', type: 'quantitative' },
      color: {
        field: 'channel',
        type: 'nominal',
        scale: {
          domain: present.map((channel) => words(language).channels[channel]),
          range: present.map((channel) => CHANNEL_COLOURS[channel]),
        },
        legend: { columns: 3 },
      },
    },
  } as const;
}

/** Bars of the health effect by channel, gains to the right and losses to the left, with the net on top. */
export function healthByChannel(
  comparison: Comparison,
  labels: IndicatorLabels,
  language: Language,
): ChartSpec {
  const text = words(language).chart;
  const net = netRows(comparison, language);
  const unit = indicatorUnit('dalysAverted', labels, language);
  const notes = [text.channelReading, basisLine(comparison, language)];
  return {
    ...chartFrame(text.channelTitle(placeName(comparison, language)), notes, TITLE_WIDTH),
    width: PLOT_WIDTH,
    height: Math.max(net.length, 1) * ROW_HEIGHT,
    encoding: {
      y: {
        field: 'scenario',
        type: 'nominal',
        sort: net.map((row) => row.scenario),
        axis: NAME_AXIS,
      },
      x: {
        type: 'quantitative',
        title: text.channelAxis(unit, comparison.horizon),
        axis: AMOUNT_AXIS,
      },
    },
    layer: [channelBars(comparison, language), ...zeroLine(text.baseline), ...netLayers(net)],
  };
}
