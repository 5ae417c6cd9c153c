import { type Language, words } from '../language/words.js';
import type { ExpectedLossRow } from '../results/expected-loss.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { basisNotes, placeName } from './naming.js';
import { type ChartSpec, chartFrame } from './theme.js';
import {
  CURVES_TITLE_WIDTH,
  type ThresholdRange,
  thresholdCurves,
  thresholdNote,
} from './threshold-curves.js';

/** Expected loss curves: net benefit missed by settling for a scenario now, over the worth of a DALY. */
export function expectedLossCurves(
  comparison: Comparison,
  rows: readonly ExpectedLossRow[],
  range: ThresholdRange,
  language: Language,
): ChartSpec {
  const text = words(language).charts;
  const points = rows.map(({ scenario, threshold, loss }) => ({ scenario, threshold, value: loss }));
  const notes = [
    words(language).paragraph([
      text.lossReading,
      allowsConclusion(comparison) ? text.lossNoInterval : text.sharesNotEstimated,
    ]),
    thresholdNote(comparison, range, language),
    ...basisNotes({ comparison, language }),
  ];
  // Where nothing was estimated, or nothing is lost, an axis in whole millions.
  const highest = (Math.max(0, ...rows.map(({ loss }) => loss ?? 0)) || 1) * 1.04;
  const axis = { title: text.lossAxis, highest, format: ',' };
  return {
    ...chartFrame(text.lossTitle(placeName({ comparison, language })), notes, CURVES_TITLE_WIDTH),
    ...thresholdCurves(comparison, { points, range, axis }, language),
  };
}
