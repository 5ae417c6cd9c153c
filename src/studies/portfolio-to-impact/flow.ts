import { amountAxis } from '../../charts/amount-axis.js';
import { rowLayout } from '../../charts/row-layout.js';
import { COLOURS } from '../../charts/theme.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { domainWithZero } from '../domain.js';
import { NO_CHANCE } from '../no-chance.js';
import { stretches } from '../row-marks.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { expectedFlow } from './expectation.js';
import { PHASE_LABELS, PHASES } from './phases.js';
import { portfolioOf } from './settings.js';

const TEXT = texts({
  en: {
    title: (candidates: string, launches: string) =>
      `Of ${candidates} candidates in the portfolio, ${launches} are launched by expectation`,
    empty: 'The portfolio has 0 candidates, and nothing is launched',
    reading:
      'Expected candidates that ever enter each phase, those from the phase before included, and launches.',
    axis: 'Expected candidates',
    head: 'Candidates',
    launched: 'launched',
    point: (phase: string, candidates: string) => `${phase}: ${candidates}`,
  },
  zh: {
    title: (candidates, launches) => `研发组合共有 ${candidates} 个候选，期望上市 ${launches} 个`,
    empty: '研发组合中候选为 0 个，没有产品上市',
    reading: '曾进入各阶段的候选期望数（含由前一阶段进入者），以及期望上市数。',
    axis: '期望候选数',
    head: '候选数',
    launched: '上市',
    point: (phase, candidates) => `${phase}：${candidates}`,
  },
});

const BAR = 20;

type Context = StudyChartContext<null>;

/** Expected candidates that ever enter each phase, and launches. */
function rowsOf({ settings, language }: Context) {
  const labels = [...PHASES.map((phase) => PHASE_LABELS[phase][language]), TEXT[language].launched];
  return expectedFlow(portfolioOf(settings)).map((candidates, k) => ({ phase: labels[k], candidates }));
}

type Row = ReturnType<typeof rowsOf>[number];

function title({ settings, language }: Context, rows: readonly Row[]): string {
  const text = TEXT[language];
  const all = portfolioOf(settings).candidates.reduce((sum, count) => sum + count, 0);
  return all === 0 ? text.empty : text.title(formatNumber(all), formatNumber(rows.at(-1)!.candidates));
}

function plot({ form, language }: Context, rows: readonly Row[]) {
  const text = TEXT[language];
  const labelled = rows.map(({ phase, candidates }) => ({ name: phase, texts: [formatNumber(candidates)] }));
  const layout = rowLayout(labelled, form, [text.head]);
  const bars = rows.map(({ candidates }, row) => ({
    row,
    from: 0,
    to: candidates,
    colour: row === rows.length - 1 ? COLOURS.comparator : COLOURS.research,
  }));
  const ends = domainWithZero(rows.map(({ candidates }) => candidates));
  return {
    width: layout.width,
    height: layout.height,
    encoding: { x: amountAxis(ends, layout, text.axis) },
    layer: [...layout.layers, stretches(bars, layout, BAR)],
  };
}

/** Expected candidates in each phase, and launches. */
export const flow = studyChart({
  id: 'flow',
  rows: rowsOf,
  title,
  reading: ({ language }) => [TEXT[language].reading],
  notes: ({ language }) => [NO_CHANCE[language]],
  plot,
  inWords: ({ language }, rows) =>
    rows.map(({ phase, candidates }) => TEXT[language].point(phase, formatNumber(candidates))),
});
