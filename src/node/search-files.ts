import { join, relative, sep } from 'node:path';
import type { OptimisationResult } from '../commands/optimisation-result.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import type {
  FrontFormRow,
  FrontRow,
  HandWrittenRow,
  ReachedRow,
} from '../experiment/search/optimisation-rows.js';
import { codebookRows } from '../language/codebook.js';
import { chartsFolder, reportFile } from '../report/file-names.js';
import { searchHtml } from '../report/search/search-page.js';
import { csvFile } from '../results/csv.js';
import { drawnInputs } from '../results/drawn-inputs.js';
import { chartFiles, drawnInBothForms, pictureFiles, type Telling } from './chart-files.js';
import { frontScenario } from './front-scenario.js';
import type { HeldLanguage } from './language-files.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';

interface DrawingOptions extends Telling {
  /** The call that makes the results again, for the page. */
  readonly command: string;
  /** Where the files will stand, from the working folder. */
  readonly folder: string;
  /** Draw PNG files too. */
  readonly pictures: boolean;
  /** Ends the drawing between two charts. */
  readonly signal?: AbortSignal | undefined;
  /** Other languages to write page and charts in. */
  readonly others?: readonly HeldLanguage[];
}

/** What a results folder of a search holds, its manifest apart: tables and portfolios, the same in every language, page and charts. */
export async function searchFiles(
  result: OptimisationResult,
  { others = [], ...own }: DrawingOptions,
): Promise<ResultFiles> {
  const files = {
    ...tableFiles(result),
    ...portfolioFiles(result, own.folder),
    ...(await pageFiles(result, own)),
  };
  for (const other of others) Object.assign(files, await pageFiles(result, { ...own, ...other }));
  return files;
}

async function pageFiles(
  result: OptimisationResult,
  { command, language, pictures, say, signal }: Omit<DrawingOptions, 'folder'>,
): Promise<ResultFiles> {
  const [wide, narrow] = (['wide', 'narrow'] as const).map((form) => result.charts({ language, form }));
  const charts = await drawnInBothForms(wide, narrow, { pictures, signal });
  const folder = chartsFolder(language);
  const linked = charts.map((chart) => ({
    ...chart,
    files: { data: `${folder}/${chart.id}.csv`, specification: `${folder}/${chart.id}.vl.json` },
  }));
  return {
    ...(await chartFiles(folder, charts)),
    ...(pictures ? await pictureFiles(folder, charts, { language, say }) : {}),
    [reportFile(language)]: searchHtml(result.context({ language }), linked, command),
  };
}

/** Every portfolio of the front as a scenario that other commands take. */
function portfolioFiles({ asked, run }: OptimisationResult, folder: string): ResultFiles {
  const { model, experiment } = asked;
  const region = regionFrom(join(folder, FRONT), experiment);
  return Object.fromEntries(
    run.front.map((_, n) => [`${FRONT}/point-${n + 1}.yaml`, frontScenario(run, n, { model, region })]),
  );
}

const FRONT = 'front';

/** The region of an experiment as a file of a folder names it. */
function regionFrom(
  folder: string,
  { regionPath, scenario }: OptimisationResult['asked']['experiment'],
): string {
  if (regionPath === undefined) return scenario.region.id;
  const path = relative(folder, regionPath).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

function tableFiles({ asked, run, table }: OptimisationResult): ResultFiles {
  const { model, experiment } = asked;
  const { scenario, sampling } = experiment;
  const levers = run.space.levers.map(({ id }) => id);
  const dosesOf = ({ doses, starts, values }: Pick<FrontRow, 'doses' | 'starts' | 'values'>) => ({
    ...Object.fromEntries(levers.map((id) => [id, doses[id] ?? 0])),
    ...Object.fromEntries(startsOf(run).map((id) => [`start ${id}`, starts[id] ?? null])),
    ...Object.fromEntries(run.space.values.map(({ id }) => [`value ${id}`, values[id]])),
  });
  const drawn = sampling.draws === 0 ? [] : drawnInputs([scenario], model);
  return {
    'scenario.resolved.yaml': resolvedScenarios([scenario], model),
    'front.csv': csvFile(
      table('front').map((row) => ({
        point: row.point,
        ...dosesOf(row),
        asked: row.asked,
        holds: row.holds,
        withinLimits: row.withinLimits,
        ...reachedColumns(row.goals, run),
      })),
    ),
    'hand-written.csv': csvFile(table('handWritten').map((row) => handWrittenColumns(row, run))),
    'shrinkage.csv': csvFile(table('shrinkage')),
    'retest.csv': csvFile(table('retest')),
    'forms.csv': csvFile(
      table('forms').map(({ leads, ...row }) => ({
        ...row,
        ...Object.fromEntries(
          run.sought.map((goal, g) => [`lead ${nameOf(goal.indicator, goal.part)}`, leads[g]]),
        ),
      })),
    ),
    'front-forms.csv': csvFile(table('frontForms').map(frontFormColumns)),
    'candidates.csv': csvFile(
      table('candidates').map((row) => ({
        search: row.search,
        generation: row.generation,
        ...dosesOf(row),
        asked: row.asked,
        runs: row.runs,
        ...Object.fromEntries(run.sought.map((goal, g) => [nameOf(goal.indicator, goal.part), row.means[g]])),
        point: row.point,
      })),
    ),
    'generations.csv': csvFile(table('generations')),
    'searches.csv': csvFile(table('agreement')),
    'codebook.csv': csvFile(codebookRows(scenarioModel(scenario, model).indicators, drawn, scenario.scored)),
  };
}

const startsOf = ({ space }: OptimisationResult['run']): string[] =>
  space.levers.filter(({ later }) => later >= 0).map(({ id }) => id);

const nameOf = (id: string, part: string): string => (part === '' ? id : `${id} ${part}`);

/** What strategies come to; what counts of a goal stands apart where that is not the mean. */
const reachedColumns = (
  goals: readonly ReachedRow[],
  { sought }: OptimisationResult['run'],
): Record<string, number | null> =>
  Object.fromEntries(
    goals.flatMap(({ id, part, mean, low, high, searched, counted, countedSearched }, g) => {
      const name = nameOf(id, part);
      const apart = [
        [`${name} counted`, counted],
        [`${name} counted searched`, countedSearched],
      ];
      return [
        [name, mean],
        [`${name} low`, low],
        [`${name} high`, high],
        [`${name} searched`, searched],
        ...(sought[g].aggregate.kind === 'mean' ? [] : apart),
      ];
    }),
  );

const handWrittenColumns = (
  { goals, signs, by, ...row }: HandWrittenRow,
  run: OptimisationResult['run'],
) => ({
  ...row,
  by,
  signs: signs.join(' '),
  ...reachedColumns(goals, run),
});

/** The front in every other form of the model, a goal a pair of columns: there, and in the ordinary form in the same worlds. */
const frontFormColumns = ({ goals, ...row }: FrontFormRow) => ({
  ...row,
  ...Object.fromEntries(
    goals.flatMap(({ id, part, mean, ordinary }) => [
      [nameOf(id, part), mean],
      [`${nameOf(id, part)} ordinary`, ordinary],
    ]),
  ),
});
