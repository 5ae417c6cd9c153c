import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { basisNotes, placeName } from './naming.js';
import { summaryOf } from './rows.js';
import { rowName } from './scenario-rows.js';
import { STACKED_TITLE_WIDTH, type StackedRow, stackedParts } from './stacked-parts.js';
import { type ChartSpec, chartFrame } from './theme.js';

/** Where development projects end: indicator and part that count them. */
export const OUTCOMES = [
  { id: 'introduced', indicator: 'introductions', part: '', colour: '#117733' },
  { id: 'afterProof', indicator: 'projects', part: 'stage=afterProof', colour: '#0072b2' },
  { id: 'proof', indicator: 'projects', part: 'stage=proof', colour: '#56b4e9' },
  { id: 'beforeProof', indicator: 'projects', part: 'stage=beforeProof', colour: '#bcdff5' },
  { id: 'failed', indicator: 'failures', part: '', colour: '#e69f00' },
  { id: 'unfinanced', indicator: 'unfinancedDeaths', part: '', colour: '#882255' },
] as const;

const COLUMN_WIDTH = 125;

function countText(comparison: Comparison, scenario: string, indicator: string, language: Language): string {
  const row = summaryOf(comparison, scenario, indicator);
  if (row === undefined) return '';
  const { mean, low, high } = formatEstimate(row.mean, row.p05, row.p95);
  return words(language).interval(mean, low, high);
}

function rowsOf(comparison: Comparison, language: Language): StackedRow[] {
  return comparison.scenarios.map((scenario) => ({
    name: rowName(comparison, scenario, language),
    amounts: OUTCOMES.map(
      ({ indicator, part }) => summaryOf(comparison, scenario.id, indicator, part)?.mean ?? 0,
    ),
    texts: ['leads', 'introductions'].map((indicator) =>
      countText(comparison, scenario.id, indicator, language),
    ),
  }));
}

/**
 * What became of all development projects, by scenario, the baseline first: introduced, running by stage, failed, or
 * dropped. Parts are drawn without intervals, since they add up to what ran and entered; the numbers next to them have intervals.
 */
export function pipelineFlow(comparison: Comparison, language: Language): ChartSpec {
  const text = words(language).charts;
  const notes = [text.pipelineReading(comparison.horizon), ...basisNotes({ comparison, language })];
  return {
    ...chartFrame(text.pipelineTitle(placeName({ comparison, language })), notes, STACKED_TITLE_WIDTH + 120),
    ...stackedParts({
      parts: OUTCOMES.map(({ id, colour }) => ({ name: text.outcomes[id], colour })),
      rows: rowsOf(comparison, language),
      axis: text.pipelineAxis(comparison.horizon),
      columns: [
        { title: text.pipelineEntered, width: COLUMN_WIDTH },
        { title: text.pipelinePassed, width: COLUMN_WIDTH },
      ],
    }),
  };
}
