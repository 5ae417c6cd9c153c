import type { ExperimentResult } from '../commands/experiment-result.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import type { ChangeRow } from '../experiment/changes.js';
import { codebookRows } from '../language/codebook.js';
import { experimentHtml } from '../report/experiment/experiment-page.js';
import { chartsFolder, reportFile } from '../report/file-names.js';
import { csvFile } from '../results/csv.js';
import { drawnInputs } from '../results/drawn-inputs.js';
import { chartFiles, drawnInBothForms, pictureFiles, type Telling } from './chart-files.js';
import { decisionFiles } from './decision-files.js';
import type { HeldLanguage } from './language-files.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';

interface DrawingOptions extends Telling {
  /** The call that makes the results again, for the page. */
  readonly command: string;
  /** Draw PNG files too. */
  readonly pictures: boolean;
  /** Ends the drawing between two charts. */
  readonly signal?: AbortSignal | undefined;
  /** Other languages to write page and charts in. */
  readonly others?: readonly HeldLanguage[];
}

/** What a results folder of an experiment holds, its manifest apart: tables, the same in every language, page and charts. */
export async function experimentFiles(
  result: ExperimentResult,
  { others = [], ...own }: DrawingOptions,
): Promise<ResultFiles> {
  const files = { ...tableFiles(result), ...(await pageFiles(result, own)) };
  for (const other of others) Object.assign(files, await pageFiles(result, { ...own, ...other }));
  return files;
}

/** Of more marks the page would be too large with a second drawing: the wide one serves on telephones too. */
const MOST_DRAWN_TWICE = 1000;

/** The page of an experiment in one language, and its charts. */
async function pageFiles(
  result: ExperimentResult,
  { command, language, pictures, say, signal }: DrawingOptions,
): Promise<ResultFiles> {
  const [wide, narrow] = (['wide', 'narrow'] as const).map((form) => result.charts({ language, form }));
  const twice = narrow.map((chart) => (chart.rows.length > MOST_DRAWN_TWICE ? undefined : chart));
  const charts = await drawnInBothForms(wide, twice, { pictures, signal });
  const folder = chartsFolder(language);
  const linked = charts.map((chart) => ({ ...chart, files: addressesOf(folder, chart.id) }));
  return {
    ...(await chartFiles(folder, charts)),
    ...(pictures ? await pictureFiles(folder, charts, { language, say }) : {}),
    [reportFile(language)]: experimentHtml(result.context({ language }), linked, command),
  };
}

/** Where the page finds what stands in its folder: of many points a chart is too large to be in the page twice. */
const addressesOf = (folder: string, id: string) => ({
  data: `${folder}/${id}.csv`,
  specification: `${folder}/${id}.vl.json`,
});

function tableFiles({ asked, table }: ExperimentResult): ResultFiles {
  const { model, experiment } = asked;
  const { scenario, inputs, sampling } = experiment;
  const failures = table('failures').map(({ values, ...row }) => ({ ...row, point: row.point + 1 }));
  const drawn = sampling.draws === 0 ? [] : drawnInputs([scenario], model);
  return {
    'scenario.resolved.yaml': resolvedScenarios([scenario], model),
    'points.csv': csvFile(
      table('points').map(({ inputs: at, ...row }) => ({ ...at, ...row })),
      ['point', ...inputs.map(({ id }) => id), 'withinLimits', 'runs', 'failures'],
    ),
    'responses.csv': csvFile(table('responses')),
    ...filledFile(
      'goals.csv',
      table('goals').map(({ alike, ...row }) => ({ ...row, alike: alike.join(' ') })),
    ),
    ...changeFiles('changes.csv', table('changes')),
    ...changeFiles('together.csv', table('together')),
    ...filledFile('league.csv', table('league')),
    ...decisionFiles({
      robustness: table('robustness'),
      structureRanks: table('structureRanks'),
      agreement: table('agreement'),
      sensitivity: table('sensitivity'),
      noise: table('noise'),
      discovery: table('discovery'),
      information: table('information'),
      studies: table('studies'),
      turningPoints: table('turningPoints'),
    }),
    'codebook.csv': csvFile(codebookRows(scenarioModel(scenario, model).indicators, drawn, scenario.scored)),
    ...filledFile('failures.csv', failures),
  };
}

/** A table as a file; none where it is empty, as goals and league are of strategies in many states of the world. */
const filledFile = (name: string, rows: readonly object[]): ResultFiles =>
  rows.length === 0 ? {} : { [name]: csvFile(rows) };

/** What changes bring, a line a change and goal; no file where there are none. */
const changeFiles = (name: string, rows: readonly ChangeRow[]): ResultFiles =>
  filledFile(
    name,
    rows.map(({ point, changed, ...row }) => ({
      point,
      changed: Object.entries(changed)
        .map(([id, value]) => `${id}=${value}`)
        .join(' '),
      ...row,
    })),
  );
