import type { AskedBank } from '../commands/asked-bank.js';
import { forecastLine } from '../commands/forecast-line.js';
import type { ForecastResult } from '../commands/forecast-result.js';
import type { KeptRuns } from '../experiment/run-experiment.js';
import { type BankToFolder, bankToFolder } from './bank-to-folder.js';
import { forecastFiles } from './forecast-files.js';

/** Forecasts or past forecasts of a region, and the folder that they stand in. */
export interface WrittenForecast {
  readonly result: ForecastResult;
  readonly folder: string;
}

/**
 * Makes forecasts or past forecasts of a region and writes their folder whole or not at all: see `bankToFolder`.
 * @throws InputError where the folder cannot take the results
 */
export function forecastToFolder(
  asked: AskedBank,
  to: BankToFolder,
  make: (kept: KeptRuns) => Promise<ForecastResult>,
): Promise<WrittenForecast> {
  const { language, withoutPng, say, signal } = to;
  const command = forecastLine(asked, to.modelFile?.file);
  return bankToFolder(asked, to, {
    command,
    options: {},
    make,
    filesOf: (result, others) =>
      forecastFiles(result, { command, language, pictures: !withoutPng, say, signal, others }),
    aboutOf: ({ table }) => ({ failures: table('failures').length }),
  });
}
