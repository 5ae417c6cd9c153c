import type { Bank } from '../forecast/bank/bank.js';
import { type EnoughDraws, type Fit, fitTo, type InputLearnt } from '../forecast/calibration/fit-to.js';
import { type PredictiveCheck, predictiveChecks } from '../forecast/calibration/predictive-checks.js';
import { quantilesOf } from '../forecast/projection/predictive.js';
import { VERSION } from '../results/version.js';
import type { PosteriorFile } from '../scenario/posterior-file.js';
import { InputError } from '../scenario/reading/input-error.js';
import { type AskedBank, askedBank } from './asked-bank.js';
import { callText } from './call-text.js';
import type { CalibrateOptions } from './forecast-options.js';
import { notWhole } from './limits.js';
import { runAskedBank } from './run-asked-bank.js';
import { unknownName } from './unknown-name.js';

/** A year of a series: what was observed, and what the fitted runs have there, each with its discrepancy. */
export interface FittedRow {
  readonly series: string;
  readonly indicator: string;
  readonly year: number;
  readonly observed: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface CalibrationTables {
  /** Every uncertain input, the best informed first. */
  readonly inputs: readonly InputLearnt[];
  /** The record and the fitted runs, each with its discrepancy. */
  readonly fitted: readonly FittedRow[];
  /** Whether the fitted runs are like the record: level, trend and unevenness of every series. */
  readonly checks: readonly PredictiveCheck[];
  readonly failures: Bank['failures'];
}

/** What `calibrate` gives. */
export interface CalibrationResult {
  readonly asked: AskedBank;
  /** Draws for other calls, as `drawsFrom`. */
  readonly posterior: PosteriorFile;
  /** Whether there are draws enough to say which inputs the record informs. */
  readonly enough: EnoughDraws;
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof CalibrationTables>(name: Name) => CalibrationTables[Name];
  /** All as one plain document. */
  readonly json: object;
}

/** Inputs that are fitted unless a call says otherwise: as many as a few short series can separate. */
export const USUALLY_FITTED = 4;

/**
 * Fits the uncertain inputs of a region to its record: posterior draws of those of which the record says most; which of them it does
 * not inform is said. Other calls draw from it by `drawsFrom`.
 * @throws InputError with every mistake in the options, the region and its history; Error where too few runs succeeded
 * @example
 * import { calibrate } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const result = await calibrate({ region: 'guangdong', sources: scenarioFiles, draws: 20, representation: 100 });
 * result.posterior.draws.length; // => 20
 */
export async function calibrate(options: CalibrateOptions): Promise<CalibrationResult> {
  const wrong = notWhole('most', options.most, [0, 100]);
  if (wrong.length > 0) throw new InputError(wrong);
  const asked = await askedBank('calibrate', options);
  const bank = await runAskedBank(asked, options);
  const { kept: _, ...called } = options;
  return calibrationFrom(asked, bank, { most: options.most, madeBy: callText('calibrate', called) });
}

/** The fit of a call from the runs that were made for it. */
export function calibrationFrom(
  asked: AskedBank,
  bank: Bank,
  { most = USUALLY_FITTED, madeBy }: { readonly most?: number | undefined; readonly madeBy: string },
): CalibrationResult {
  const { history, origin, place, model } = asked;
  const made = fitTo(bank, history, { origin, most, model });
  const posterior = { region: place.region.id, version: VERSION, madeBy, ...made.posterior };
  const tables: CalibrationTables = {
    inputs: made.inputs,
    fitted: fittedRows(made),
    checks: predictiveChecks(made.projection.series),
    failures: bank.failures,
  };
  const informed = made.inputs.filter((input) => input.informed).map(({ id }) => id);
  return {
    asked,
    posterior,
    enough: made.enough,
    table: (name) => {
      if (!Object.hasOwn(tables, name)) throw unknownName('table', name, Object.keys(tables));
      return tables[name];
    },
    json: {
      region: place.region.id,
      fittedTo: origin,
      runs: { draws: asked.draws, replicates: asked.replicates, failed: bank.failures.length },
      newerThanOrigin: asked.newer,
      informed,
      ...made.enough,
      uninformed: made.inputs.filter((input) => !input.informed).map(({ id }) => id),
      inputs: made.inputs,
      fitted: tables.fitted,
      checks: tables.checks,
    },
  };
}

const fittedRows = ({ projection }: Fit): FittedRow[] =>
  projection.series.flatMap(({ known, years, samples }) =>
    known.observed.flatMap(({ year, value }) => {
      const place = years.indexOf(year);
      if (place < 0) return [];
      const { p05, p50, p95 } = quantilesOf(samples[place]);
      return [{ series: known.series, indicator: known.indicator, year, observed: value, p05, p50, p95 }];
    }),
  );
