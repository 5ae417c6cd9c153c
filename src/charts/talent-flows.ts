import { formatEstimate } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { basisNotes, placeName } from './naming.js';
import { summaryOf } from './rows.js';
import { rowName } from './scenario-rows.js';
import { STACKED_TITLE_WIDTH, type StackedRow, stackedParts } from './stacked-parts.js';
import { type ChartSpec, chartFrame } from './theme.js';

/** Channels by which people come to posts of research and leave them, with the sign of their bar. */
export const FLOWS = [
  { id: 'hires', sign: 1, colour: '#0072b2' },
  { id: 'returnees', sign: 1, colour: '#56b4e9' },
  { id: 'imports', sign: 1, colour: '#332288' },
  { id: 'youngRecruits', sign: 1, colour: '#117733' },
  { id: 'postdocsStayed', sign: 1, colour: '#44aa99' },
  { id: 'conversions', sign: 1, colour: '#999933' },
  { id: 'graduatesPosted', sign: 1, colour: '#b8c4cc' },
  { id: 'emigrants', sign: -1, colour: '#d55e00' },
  { id: 'left', sign: -1, colour: '#e69f00' },
  { id: 'retired', sign: -1, colour: '#dcd6c4' },
  { id: 'deaths', sign: -1, colour: '#8c8c8c' },
] as const;

function rowsOf(comparison: Comparison, language: Language): StackedRow[] {
  return comparison.scenarios.map((scenario) => {
    const net = summaryOf(comparison, scenario.id, 'netTalentFlow');
    const text = net === undefined ? undefined : formatEstimate(net.mean, net.p05, net.p95, { signed: true });
    return {
      name: rowName(comparison, scenario, language),
      amounts: FLOWS.map(({ id, sign }) => sign * (summaryOf(comparison, scenario.id, id)?.mean ?? 0)),
      ...(net === undefined ? {} : { net: { mean: net.mean, low: net.p05, high: net.p95 } }),
      texts: [text === undefined ? '' : words(language).interval(text.mean, text.low, text.high)],
    };
  });
}

/** People who came to posts of research and left them over the horizon, by channel, the baseline first. */
export function talentFlows(comparison: Comparison, language: Language): ChartSpec {
  const text = words(language).charts;
  const notes = [
    words(language).paragraph([text.talentReading, text.talentNet]),
    ...basisNotes({ comparison, language }),
  ];
  return {
    ...chartFrame(text.talentTitle(placeName({ comparison, language })), notes, STACKED_TITLE_WIDTH),
    ...stackedParts({
      parts: FLOWS.map(({ id, colour }) => ({ name: text.flows[id], colour })),
      rows: rowsOf(comparison, language),
      axis: text.talentAxis(comparison.horizon),
      columns: [{ title: text.talentNetColumn, width: 0 }],
    }),
  };
}
