import type { Argv } from 'yargs';
import { COMMANDS } from './commands.js';
import { withBacktestOptions, withCalibrateOptions, withForecastOptions } from './forecast-options.js';
import { type Setting, withExamples } from './help.js';

export function addForecast(parser: Argv, { ended, language, signal }: Setting): void {
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
      ended(await forecastCommand('forecast', argv.region, argv, signal));
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
      ended(await forecastCommand('backtest', argv.region, argv, signal));
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
      ended(await calibrateCommand(argv.region, argv, signal));
    },
  );
}
