import type { ExperimentResult } from '../commands/experiment-result.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import type { ChangeRow } from '../experiment/changes.js';
import { codebookRows } from '../language/codebook.js';
import { csvFile } from '../results/csv.js';
import { drawnInputs } from '../results/drawn-inputs.js';
import { chartFiles, drawn, pictureFiles, type Telling } from './chart-files.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';

/** What a results folder of an experiment holds, its manifest apart: tables, the same in every language, and charts. */
export async function experimentFiles(
  result: ExperimentResult,
  { language, pictures, say }: Telling & { readonly pictures: boolean },
): Promise<ResultFiles> {
  const charts = await Promise.all(result.charts({ language }).map((chart) => drawn(chart, pictures)));
  return {
    ...tableFiles(result),
    ...(await chartFiles('charts', charts)),
    ...(pictures ? await pictureFiles('charts', charts, { language, say }) : {}),
  };
}

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
    'goals.csv': csvFile(table('goals').map(({ alike, ...row }) => ({ ...row, alike: alike.join(' ') }))),
    ...changeFiles('changes.csv', table('changes')),
    ...changeFiles('together.csv', table('together')),
    'league.csv': csvFile(table('league')),
    'codebook.csv': csvFile(codebookRows(scenarioModel(scenario, model).indicators, drawn)),
    ...(failures.length > 0 ? { 'failures.csv': csvFile(failures) } : {}),
  };
}

/** What changes bring, a line a change and goal; no file where there are none. */
const changeFiles = (name: string, rows: readonly ChangeRow[]): ResultFiles =>
  rows.length === 0
    ? {}
    : {
        [name]: csvFile(
          rows.map(({ point, changed, ...row }) => ({
            point,
            changed: Object.entries(changed)
              .map(([id, value]) => `${id}=${value}`)
              .join(' '),
            ...row,
          })),
        ),
      };
