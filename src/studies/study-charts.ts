import type { DrawnChart } from '../charts/chart.js';
import type { ChartSpec } from '../charts/theme.js';
import type { Language } from '../language/words.js';
import { paperComparisonCharts } from './paper-comparison-chart.js';
import type { StudyRun } from './run-study.js';
import type { Study, StudyChart } from './study.js';

/** Every chart of a run: those of the study, and ours next to the paper's where there are numbers of both. */
export const studyCharts = (
  study: Study,
  { settings, results, rows }: Pick<StudyRun, 'settings' | 'results' | 'rows'>,
  language: Language,
): DrawnChart[] =>
  [...study.charts(settings, results, language), ...paperComparisonCharts(rows, language)].map(drawnChart);

/** A chart of a study like any other: its title and its data are those inside its specification. */
function drawnChart({ name, spec }: StudyChart): DrawnChart {
  return { id: name, title: titleOf(spec) ?? name, spec, rows: rowsWithin(spec) };
}

function titleOf({ title }: ChartSpec): string | null {
  const text = typeof title === 'object' && 'text' in title ? title.text : title;
  if (Array.isArray(text)) return text.join('');
  return typeof text === 'string' ? text : null;
}

/** Rows of every view of a specification, in the order of the views; those that several views draw, once. */
function rowsWithin(spec: ChartSpec): readonly object[] {
  const sets = new Map<string, readonly object[]>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { data, ...others } = part as { readonly data?: { readonly values?: readonly object[] } };
    if (Array.isArray(data?.values)) sets.set(JSON.stringify(data.values), data.values);
    Object.values(others).forEach(visit);
  };
  visit(spec);
  return alike([...sets.values()].flat());
}

/** Rows that all have the columns of any, empty where they had none. */
function alike(rows: readonly object[]): readonly object[] {
  const empty = Object.fromEntries(rows.flatMap(Object.keys).map((column) => [column, null]));
  return rows.map((row) => ({ ...empty, ...row }));
}
