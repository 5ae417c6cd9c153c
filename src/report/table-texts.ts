import type { Collected } from '../ensemble/collected.js';
import { drawsOf } from '../ensemble/plan.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { codebookRows } from '../language/codebook.js';
import { csvFile } from '../results/csv.js';
import { drawRows, drawTable } from '../results/draw-table.js';
import type { Comparison } from '../results/tables.js';

/** The tables of a comparison as comma-separated text, by the name of their file, but for the league of the first millions. */
export function tableTexts(
  comparison: Comparison,
  { model, scenarios, planned, failures }: Collected,
): Readonly<Record<string, string>> {
  // As in the series, every draw that was asked for, also one that tables leave out.
  const draws = drawTable(scenarios, drawsOf(planned), model);
  return {
    'summary.csv': csvFile(comparison.summary),
    ...(comparison.effects.length > 0
      ? { 'effects.csv': csvFile(comparison.effects), 'pairwise.csv': csvFile(comparison.pairwise) }
      : {}),
    'codebook.csv': csvFile(
      codebookRows(scenarioModel(scenarios[0], model).indicators, draws.inputs, scenarios[0].scored),
    ),
    'draws.csv': csvFile(drawRows(draws)),
    ...(failures.length > 0 ? { 'failures.csv': csvFile(failures) } : {}),
  };
}
