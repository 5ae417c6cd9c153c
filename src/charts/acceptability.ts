import { type Language, words } from '../language/words.js';
import type { AcceptabilityRow } from '../results/acceptability.js';
import type { Comparison } from '../results/tables.js';
import { basisNotes, placeName } from './naming.js';
import { shareNotes } from './share-interval.js';
import { type ChartSpec, chartFrame } from './theme.js';
import {
  CURVES_TITLE_WIDTH,
  type ThresholdRange,
  thresholdCurves,
  thresholdNote,
} from './threshold-curves.js';

/** Cost-effectiveness acceptability curves: probability of being the best choice over the worth of a DALY. */
export function acceptabilityCurves(
  comparison: Comparison,
  rows: readonly AcceptabilityRow[],
  range: ThresholdRange,
  language: Language,
): ChartSpec {
  const text = words(language).charts;
  const points = rows.map(({ scenario, threshold, probability }) => ({
    scenario,
    threshold,
    value: probability,
  }));
  const notes = [
    words(language).paragraph(shareNotes(text.acceptabilityReading, comparison, language)),
    thresholdNote(comparison, range, language),
    ...basisNotes({ comparison, language }),
  ];
  const axis = { title: text.acceptabilityAxis, highest: 1, format: '.0%' };
  return {
    ...chartFrame(text.acceptabilityTitle(placeName({ comparison, language })), notes, CURVES_TITLE_WIDTH),
    ...thresholdCurves(comparison, { points, range, axis }, language),
  };
}
