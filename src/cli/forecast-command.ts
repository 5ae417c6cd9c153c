import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import {
  BACKTEST_OPTIONS,
  CALIBRATE_OPTIONS,
  FORECAST_OPTIONS,
  withBacktestOptions,
  withCalibrateOptions,
  withForecastOptions,
} from './forecast-options.js';
import { type Setting, withExamples } from './help.js';
import { inShares } from './in-shares.js';

export function addForecast(parser: Argv, { ended, language, running }: Setting): void {
  parser.command(
    'forecast <region>',
    COMMANDS.forecast.text[language],
    (y) =>
      withForecastOptions(
        withExamples(y, 'forecast', language).positional('region', { type: 'string', demandOption: true }),
        language,
      ),
    async (argv) => {
      const { forecastCommand } = await import('./forecast.js');
      const call = { command: 'forecast', names: [argv.region], typed: argv, table: FORECAST_OPTIONS };
      ended(await inShares(call, running, (share) => forecastCommand('forecast', argv.region, argv, share)));
    },
  );
  parser.command(
    'backtest <region>',
    COMMANDS.backtest.text[language],
    (y) =>
      withBacktestOptions(
        withExamples(y, 'backtest', language).positional('region', { type: 'string', demandOption: true }),
        language,
      ),
    async (argv) => {
      const { forecastCommand } = await import('./forecast.js');
      const call = { command: 'backtest', names: [argv.region], typed: argv, table: BACKTEST_OPTIONS };
      ended(await inShares(call, running, (share) => forecastCommand('backtest', argv.region, argv, share)));
    },
  );
  parser.command(
    'calibrate <region>',
    COMMANDS.calibrate.text[language],
    (y) =>
      withCalibrateOptions(
        withExamples(y, 'calibrate', language).positional('region', { type: 'string', demandOption: true }),
        language,
      ),
    async (argv) => {
      const { calibrateCommand } = await import('./calibrate.js');
      const call = { command: 'calibrate', names: [argv.region], typed: argv, table: CALIBRATE_OPTIONS };
      ended(await inShares(call, running, (share) => calibrateCommand(argv.region, argv, share)));
    },
  );
}
