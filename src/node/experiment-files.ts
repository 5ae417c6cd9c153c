import type { ExperimentResult } from '../commands/experiment-result.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { codebookRows } from '../language/codebook.js';
import { csvFile } from '../results/csv.js';
import { drawnInputs } from '../results/drawn-inputs.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';

/** What a results folder of an experiment holds, its manifest apart; the same in every language. */
export function experimentFiles({ asked, table }: ExperimentResult): ResultFiles {
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
    'league.csv': csvFile(table('league')),
    'codebook.csv': csvFile(codebookRows(scenarioModel(scenario, model).indicators, drawn)),
    ...(failures.length > 0 ? { 'failures.csv': csvFile(failures) } : {}),
  };
}
