import { chartsOf } from '../charts/charts-of.js';
import type { Collected } from '../ensemble/collected.js';
import { drawsOf } from '../ensemble/plan.js';
import type { Context } from '../language/context.js';
import { labelsOf } from '../language/indicator-labels.js';
import type { Language } from '../language/words.js';
import { chartsFolder, reportFile, workbookFile } from '../report/file-names.js';
import { reportHtml } from '../report/report.js';
import { tableTexts } from '../report/table-texts.js';
import { resultsWorkbook } from '../report/workbook/results-workbook.js';
import { csvFile } from '../results/csv.js';
import { drawTable } from '../results/draw-table.js';
import type { Comparison } from '../results/tables.js';
import { withoutVariants } from '../results/variants.js';
import { type BothForms, chartFiles, type Drawn, drawnInBothForms, pictureFiles } from './chart-files.js';
import { decisionFiles } from './decision-files.js';
import { drawsParquet } from './draws-parquet.js';
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
  /** What does not show the league of the first millions, where it was made already. */
  readonly ahead?: MadeAhead;
}

/** The charts of a comparison, and their files. They do not show the league of the first millions. */
interface DrawnCharts {
  readonly drawn: readonly BothForms[];
  readonly files: ResultFiles;
}

/** All that does not show the league of the first millions, so that it can be made while the league is: charts, tables, workbook. */
export interface MadeAhead {
  readonly charts: DrawnCharts;
  readonly tables: ResultFiles;
  readonly workbook: ResultFiles;
}

/** Makes it. @throws Error where a chart would load something from outside itself */
export async function madeAhead(
  comparison: Comparison,
  collected: Collected,
  language: Language,
  options: DrawingOptions = {},
): Promise<MadeAhead> {
  return {
    charts: await drawCharts(comparison, collected, language, options),
    tables: tableFiles(comparison, collected),
    workbook: await workbookFiles(contextOf(comparison, collected, language)),
  };
}

/** Draws the charts of a comparison (specification, SVG and PNG). */
async function drawCharts(
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
    ...(options.ahead?.tables ?? tableFiles(comparison, collected)),
    ...firstMillionsFile(comparison),
    ...(comparison.decision === undefined
      ? {}
      : decisionFiles({ ...comparison.decision, turningPoints: [], studies: [] })),
    [COMPARISON_FILE]: comparisonText(comparison),
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
  const { ahead, preparedFor } = options;
  const { drawn, files } = ahead?.charts ?? (await drawCharts(comparison, collected, language, options));
  return {
    ...files,
    [reportFile(language)]: reportHtml(comparison, drawn, context, { preparedFor }),
    ...(ahead?.workbook ?? (await workbookFiles(context))),
  };
}

/** The workbook of a comparison; none where nothing is compared. */
async function workbookFiles(context: Context): Promise<ResultFiles> {
  const { comparison, language } = context;
  return comparison.effects.length > 0 ? { [workbookFile(language)]: await resultsWorkbook(context) } : {};
}

/** Tables and scenarios, but for the league of the first millions. */
function tableFiles(comparison: Comparison, collected: Collected): ResultFiles {
  const { model, scenarios, planned } = collected;
  return {
    ...tableTexts(comparison, collected),
    'draws.parquet': drawsParquet(drawTable(scenarios, drawsOf(planned), model), scenarios[0].seed),
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
