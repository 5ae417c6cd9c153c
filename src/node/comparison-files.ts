import { chartsOf } from '../charts/charts-of.js';
import type { Collected } from '../ensemble/collected.js';
import { drawsOf } from '../ensemble/plan.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { codebookRows } from '../language/codebook.js';
import type { Context } from '../language/context.js';
import { labelsOf } from '../language/indicator-labels.js';
import type { Language } from '../language/words.js';
import { reportHtml } from '../report/report.js';
import { resultsWorkbook } from '../report/workbook/results-workbook.js';
import { csvFile } from '../results/csv.js';
import { drawRows, drawTable } from '../results/draw-table.js';
import type { Comparison } from '../results/tables.js';
import { withoutVariants } from '../results/variants.js';
import { type BothForms, chartFiles, type Drawn, drawnInBothForms, pictureFiles } from './chart-files.js';
import { drawsParquet } from './draws-parquet.js';
import { chartsFolder, reportFile, workbookFile } from './language-files.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';
import { COMPARISON_FILE, comparisonText } from './stored-comparison.js';

interface DrawingOptions {
  /** Draw PNG files too; true unless said. */
  readonly pictures?: boolean;
  /** Called with a message about characters that pictures lack; Node's warnings unless given. */
  readonly say?: (message: string) => void;
  /** Who the page is for; it does not say unless given. */
  readonly preparedFor?: string | undefined;
  /** Ends the drawing between two charts. */
  readonly signal?: AbortSignal | undefined;
  /** Its charts, where they were drawn already. */
  readonly charts?: DrawnCharts;
}

/** The charts of a comparison, and their files. They do not show the league of the first millions. */
export interface DrawnCharts {
  readonly drawn: readonly BothForms[];
  readonly files: ResultFiles;
}

/** Draws the charts of a comparison (specification, SVG and PNG). @throws Error where one would load something from outside itself */
export async function drawCharts(
  comparison: Comparison,
  collected: Collected,
  language: Language,
  { pictures = true, say, signal }: DrawingOptions = {},
): Promise<DrawnCharts> {
  const context = contextOf(comparison, collected, language);
  const drawn = await drawings(context, withoutVariants(collected), { pictures, signal });
  const folder = chartsFolder(language);
  const files = await chartFiles(folder, drawn);
  return {
    drawn,
    files: pictures ? { ...files, ...(await pictureFiles(folder, drawn, { language, say })) } : files,
  };
}

/**
 * Every file of a results folder but the manifest, with report and charts in one language.
 * @throws Error where a chart would load something from outside itself
 * @example
 * const few = { sources: scenarioFiles, draws: 2, replicates: 1, years: 2 };
 * const result = await simulate({ scenarios: ['baseline'], ...few });
 * const collected = result.runs.collected(result.plan, blocksOf(result.plan));
 * const files = await comparisonFiles(result.comparison, collected, 'en', { pictures: false });
 * 'report.html' in files; // => true
 */
export async function comparisonFiles(
  comparison: Comparison,
  collected: Collected,
  language: Language,
  options: DrawingOptions = {},
): Promise<ResultFiles> {
  return {
    ...dataFiles(comparison, collected),
    ...(await pageFiles(comparison, collected, language, options)),
  };
}

/**
 * What of a results folder has words in it: charts (specification, SVG and PNG), the report, and of a comparison its
 * workbook. Each language has files of
 * its own, so that a folder holds them side by side.
 * @throws Error where a chart would load something from outside itself
 */
export async function pageFiles(
  comparison: Comparison,
  collected: Collected,
  language: Language,
  options: DrawingOptions = {},
): Promise<ResultFiles> {
  const context = contextOf(comparison, collected, language);
  const { drawn, files } = options.charts ?? (await drawCharts(comparison, collected, language, options));
  return {
    ...files,
    [reportFile(language)]: reportHtml(comparison, drawn, context, { preparedFor: options.preparedFor }),
    ...(comparison.effects.length > 0 ? { [workbookFile(language)]: await resultsWorkbook(context) } : {}),
  };
}

function dataFiles(comparison: Comparison, { model, scenarios, planned, failures }: Collected): ResultFiles {
  // As in the series, every draw that was asked for, also one that tables leave out.
  const draws = drawTable(scenarios, drawsOf(planned), model);
  return {
    'summary.csv': csvFile(comparison.summary),
    ...(comparison.effects.length > 0
      ? { 'effects.csv': csvFile(comparison.effects), 'pairwise.csv': csvFile(comparison.pairwise) }
      : {}),
    ...firstMillionsFile(comparison),
    'codebook.csv': csvFile(codebookRows(scenarioModel(scenarios[0], model).indicators, draws.inputs)),
    'draws.csv': csvFile(drawRows(draws)),
    'draws.parquet': drawsParquet(draws, scenarios[0].seed),
    [COMPARISON_FILE]: comparisonText(comparison),
    ...(failures.length > 0 ? { 'failures.csv': csvFile(failures) } : {}),
    'scenario.resolved.yaml': resolvedScenarios(scenarios, model),
  };
}

/** The league of the first millions; no file where it was not asked for. Names are in the catalogue. */
const firstMillionsFile = ({ firstMillions }: Comparison): ResultFiles =>
  firstMillions === undefined
    ? {}
    : {
        'first-millions.csv': csvFile(
          firstMillions.rows.map(({ name: _, ...row }) => ({ sum: firstMillions.sum, ...row })),
        ),
      };

const contextOf = (comparison: Comparison, { model }: Collected, language: Language): Context => ({
  comparison,
  model,
  labels: labelsOf(comparison, model),
  language,
});

const drawings = (context: Context, collected: Collected, how: Drawn): Promise<BothForms[]> =>
  drawnInBothForms(
    chartsOf({ ...context, form: 'wide' }, collected),
    chartsOf({ ...context, form: 'narrow' }, collected),
    how,
  );
