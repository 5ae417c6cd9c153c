import type { ForecastResult } from '../commands/forecast-result.js';
import { chartsFolder, reportFile } from '../report/file-names.js';
import { forecastHtml } from '../report/forecast/forecast-page.js';
import { csvFile } from '../results/csv.js';
import { historyText } from '../scenario/region/history-file.js';
import { chartFiles, drawnInBothForms, pictureFiles, type Telling } from './chart-files.js';
import { forecastCodebook } from './forecast-codebook.js';
import { hubRows } from './hub-rows.js';
import type { HeldLanguage } from './language-files.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';
import { scoredText } from './scored-text.js';

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

/** What a results folder of forecasts holds, its manifest apart: tables, the same in every language, page and charts. */
export async function forecastFiles(
  result: ForecastResult,
  { others = [], ...own }: DrawingOptions,
): Promise<ResultFiles> {
  const files = { ...tableFiles(result, own.command), ...(await pageFiles(result, own)) };
  for (const other of others) Object.assign(files, await pageFiles(result, { ...own, ...other }));
  return files;
}

/** The page of forecasts in one language, and its charts. */
async function pageFiles(
  result: ForecastResult,
  { command, language, pictures, say, signal }: DrawingOptions,
): Promise<ResultFiles> {
  const [wide, narrow] = (['wide', 'narrow'] as const).map((form) => result.charts({ language, form }));
  const charts = await drawnInBothForms(wide, narrow, { pictures, signal });
  const folder = chartsFolder(language);
  const linked = charts.map((chart) => ({ ...chart, files: addressesOf(folder, chart.id) }));
  return {
    ...(await chartFiles(folder, charts)),
    ...(pictures ? await pictureFiles(folder, charts, { language, say }) : {}),
    [reportFile(language)]: forecastHtml(result.context({ language }), linked, command),
  };
}

/** Where the page finds what stands in its folder. */
const addressesOf = (folder: string, id: string) => ({
  data: `${folder}/${id}.csv`,
  specification: `${folder}/${id}.vl.json`,
});

const WORKBOOK = /\.xlsx$/i;

function tableFiles(result: ForecastResult, command: string): ResultFiles {
  const { asked, table } = result;
  // A workbook has no place for it.
  const scored = WORKBOOK.test(asked.called.region)
    ? null
    : scoredText(asked.place.region.id, table('verdicts'), command);
  const forecasts = table('forecasts');
  const failures = table('failures');
  const families = table('families');
  return {
    'scenario.resolved.yaml': resolvedScenarios([asked.bank.scenario], asked.model),
    'history.csv': historyText(asked.history),
    ...(forecasts.length > 0 ? { 'forecast.csv': csvFile(forecasts) } : {}),
    'forecast-hub.csv': csvFile(hubRows(result)),
    'scores.csv': csvFile(table('scores')),
    'scored.csv': csvFile(table('scored')),
    ...(families.length > 0 ? { 'families.csv': csvFile(families) } : {}),
    ...(scored === null ? {} : { 'scored.yaml': scored }),
    'newer.csv': csvFile(newerRows(result), ['kind', 'id', 'year', 'widened', 'factor']),
    'codebook.csv': csvFile(forecastCodebook(result)),
    ...(failures.length > 0 ? { 'failures.csv': csvFile(failures) } : {}),
  };
}

/** What was not known at the origin, a line a figure or parameter. */
function newerRows({ asked: { newer } }: ForecastResult): object[] {
  return [
    ...newer.figures.map(({ path, year, ...wider }) => ({ kind: 'figure', id: path, year, ...wider })),
    ...newer.parameters.map(({ id, knownUntil, ...wider }) => ({
      kind: 'parameter',
      id,
      year: knownUntil,
      ...wider,
    })),
  ];
}
