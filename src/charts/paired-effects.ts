import type { IndicatorLabels } from '../language/labels.js';
import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import { pairOf } from '../results/pairwise.js';
import type { Comparison } from '../results/tables.js';
import { excludesZero, showsChance } from '../statistics/estimable.js';
import { rankedContenders } from './contenders.js';
import {
  alternativeKinds,
  basisNotes,
  indicatorName,
  indicatorUnit,
  kindOf,
  kindScale,
  placeName,
} from './naming.js';
import { rankedEffects } from './rows.js';
import { AMOUNT_AXIS, NAME_AXIS, ROW_HEIGHT, rowName, zeroLine } from './scenario-rows.js';
import { type ChartSpec, COLOURS, chartFrame, LABEL_SIZE, type Layer } from './theme.js';
import { whereKnown } from './where-known.js';

const PLOT_WIDTH = 430;
const TITLE_WIDTH = 760;

/** Whether 0 is what the same money buys in ordinary care: that use of it is then the line, and no row. */
const isMeasured = (indicator: string): boolean => indicator.startsWith('netHealthBenefit');

const drawnEffects = (comparison: Comparison, indicator: string) =>
  rankedEffects(comparison, indicator).filter(
    ({ scenario }) => !(scenario.yardstick && isMeasured(indicator)),
  );

/** One row per alternative, highest mean first, with the text that stands at its right. */
function effectRows(comparison: Comparison, indicator: string, language: Language) {
  return drawnEffects(comparison, indicator).map(({ scenario, effect }) => {
    const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
    return {
      scenario: rowName(comparison, scenario, language),
      kind: kindOf(comparison, scenario, language),
      mean: effect.mean,
      low: effect.low,
      high: effect.high,
      chanceLow: effect.chanceLow,
      chanceHigh: effect.chanceHigh,
      text: words(language).interval(text.mean, text.low, text.high),
    };
  });
}

/** Whether a label reads higher than one above it: each is rounded as its own interval allows, the order follows the means. */
function readsOutOfOrder(texts: readonly string[]): boolean {
  const shown = texts.map((text) =>
    Number(/^[+−]?[\d,.]+/.exec(text)?.[0].replaceAll(',', '').replace('−', '-')),
  );
  return shown.some((value, n) => n > 0 && value > shown[n - 1]);
}

/** Whether a neighbour in the order is not told apart from the next. */
function someNotApart(comparison: Comparison, indicator: string): boolean {
  const ids = rankedContenders(comparison, indicator).map(({ scenario }) => scenario.id);
  return ids.slice(1).some((id, n) => {
    const pair = pairOf(comparison, ids[n], id, indicator);
    return pair !== undefined && !excludesZero(pair, comparison);
  });
}

function layers(): Layer[] {
  const across = { field: 'low', type: 'quantitative' } as const;
  return [
    {
      transform: whereKnown('low'),
      mark: { type: 'rule', strokeWidth: 13, opacity: 0.3 },
      encoding: { x: across, x2: { field: 'high' } },
    },
    {
      transform: whereKnown('chanceLow'),
      mark: { type: 'rule', strokeWidth: 1.8 },
      encoding: { x: { ...across, field: 'chanceLow' }, x2: { field: 'chanceHigh' } },
    },
    {
      mark: { type: 'point', filled: true, size: 110, opacity: 1, stroke: 'white', strokeWidth: 1.2 },
      encoding: { x: { ...across, field: 'mean' } },
    },
    {
      mark: { type: 'text', align: 'left', color: COLOURS.ink, fontSize: LABEL_SIZE },
      encoding: { x: { value: PLOT_WIDTH + 14 }, text: { field: 'text' }, color: { value: COLOURS.ink } },
    },
  ];
}

/**
 * Dots and intervals of the paired effects on one indicator over the horizon, highest mean first: the broad
 * bar is the 95 % interval over draws and replicates, the thin line that of chance alone.
 */
export function pairedEffects(
  comparison: Comparison,
  indicator: string,
  labels: IndicatorLabels,
  language: Language,
): ChartSpec {
  const text = words(language).chart;
  const name = indicatorName({ labels, language }, indicator);
  const unit = indicatorUnit({ labels, language }, indicator);
  const values = effectRows(comparison, indicator, language);
  const notes = [
    words(language).paragraph([
      text.pairedReading,
      ...(showsChance(comparison) ? [text.pairedChance] : []),
      ...(someNotApart(comparison, indicator) ? [text.pairedTies] : []),
      ...(readsOutOfOrder(values.map((row) => row.text)) ? [text.pairedRounding] : []),
    ]),
    ...basisNotes({ comparison, language }),
  ];
  return {
    ...chartFrame(text.pairedTitle(name, placeName({ comparison, language })), notes, TITLE_WIDTH),
    data: { values },
    width: PLOT_WIDTH,
    height: Math.max(values.length, 1) * ROW_HEIGHT,
    encoding: {
      y: {
        field: 'scenario',
        type: 'nominal',
        sort: null,
        axis: { ...NAME_AXIS, grid: true },
      },
      x: {
        type: 'quantitative',
        title: isMeasured(indicator)
          ? text.pairedAxisMeasured(name, unit, comparison.horizon)
          : text.pairedAxis(name, unit, comparison.horizon),
        axis: AMOUNT_AXIS,
      },
      color: { field: 'kind', type: 'nominal', scale: kindScale(language, alternativeKinds(comparison)) },
    },
    layer: [...zeroLine(isMeasured(indicator) ? text.measure : text.baseline), ...layers()],
  };
}
