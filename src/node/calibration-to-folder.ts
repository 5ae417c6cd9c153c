import type { AskedBank } from '../commands/asked-bank.js';
import type { CalibrationResult } from '../commands/calibrate.js';
import type { KeptRuns } from '../experiment/run-experiment.js';
import { csvFile } from '../results/csv.js';
import { posteriorText } from '../scenario/posterior-file.js';
import { historyText } from '../scenario/region/history-file.js';
import { type BankToFolder, bankToFolder } from './bank-to-folder.js';
import { calibrationCodebook } from './calibration-codebook.js';
import { resolvedScenarios } from './resolved-scenarios.js';
import type { ResultFiles } from './result-files.js';

/** A fit to the record of a region, and the folder that it stands in. */
export interface WrittenCalibration {
  readonly result: CalibrationResult;
  readonly folder: string;
}

/** The draws that other calls go on from. */
export const POSTERIOR = 'posterior.json';

/**
 * Fits a region to its record and writes the folder whole or not at all: see `bankToFolder`.
 * @param command the call that makes it again
 * @throws InputError where the folder cannot take the results
 */
export function calibrationToFolder(
  asked: AskedBank,
  to: BankToFolder & { readonly command: string; readonly most: number },
  make: (kept: KeptRuns) => Promise<CalibrationResult>,
): Promise<WrittenCalibration> {
  return bankToFolder(asked, to, {
    command: to.command,
    options: { most: to.most },
    make,
    filesOf: async (result) => filesOf(result),
    aboutOf: ({ table }) => ({ failures: table('failures').length }),
  });
}

function filesOf({ asked, posterior, table }: CalibrationResult): ResultFiles {
  const failures = table('failures');
  const inputs = table('inputs').map(({ prior, posterior: after, ...input }) => ({
    ...input,
    priorP05: prior.p05,
    priorP50: prior.p50,
    priorP95: prior.p95,
    p05: after.p05,
    p50: after.p50,
    p95: after.p95,
  }));
  return {
    [POSTERIOR]: posteriorText(posterior),
    'inputs.csv': csvFile(inputs),
    'fitted.csv': csvFile(table('fitted')),
    'checks.csv': csvFile(table('checks')),
    'history.csv': historyText(asked.history),
    'scenario.resolved.yaml': resolvedScenarios([asked.bank.scenario], asked.model),
    'codebook.csv': csvFile(calibrationCodebook()),
    ...(failures.length > 0 ? { 'failures.csv': csvFile(failures) } : {}),
  };
}
