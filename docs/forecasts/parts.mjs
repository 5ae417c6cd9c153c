// Parts of the built program that the library does not name.

export { askedBank } from '../../dist/commands/asked-bank.js';
export { backtestFrom } from '../../dist/commands/backtest.js';
export { calibrationFrom } from '../../dist/commands/calibrate.js';
export { forecastFrom } from '../../dist/commands/forecast.js';
export { runAskedBank } from '../../dist/commands/run-asked-bank.js';
export { fitTo } from '../../dist/forecast/calibration/fit-to.js';
export { priorInputs } from '../../dist/forecast/calibration/prior-inputs.js';
export { DISCREPANCIES } from '../../dist/forecast/conditioning/discrepancy.js';
export { observedSeries } from '../../dist/forecast/observed/observed-series.js';
export { project } from '../../dist/forecast/projection/project.js';
export { stream } from '../../dist/random/streams.js';
export { csvFile } from '../../dist/results/csv.js';
