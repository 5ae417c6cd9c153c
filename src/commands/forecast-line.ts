import type { AskedBank } from './asked-bank.js';
import { callText } from './call-text.js';
import { optionWords, shellLine } from './shell-line.js';

/**
 * The call that makes the results of a forecast again, without what no result depends on, so that pages that name it are the
 * same bytes however it was called: the command, or with a history that stands in no file the call of the library.
 * @param model the file of a custom model as it was given; undefined for that of the package
 */
export function forecastLine(asked: AskedBank, model: string | undefined): string {
  const { command, called, origin, until, given, draws, replicates } = asked;
  const { region, history, set = [], seed, representation, onFailure } = called;
  const ofForecast = command === 'forecast' ? { origin, given } : {};
  // Given even where the history says them: its file may come to say others.
  const size = { ...ofForecast, until, draws, replicates };
  if (history !== undefined && typeof history !== 'string')
    return callText(command, { ...called, history: `${history.length} rows, see history.csv`, ...size });
  const assigned = Array.isArray(set) ? set : Object.entries(set).map((pair) => pair.join('='));
  const options = {
    origin: ofForecast.origin,
    until,
    given: ofForecast.given,
    history,
    draws,
    replicates,
    set: assigned,
    seed,
    representation,
    model,
    'on-failure': onFailure === 'continue' ? undefined : onFailure,
  };
  return shellLine([
    ...['medinno', command, region],
    ...Object.entries(options).flatMap(([name, value]) => optionWords(name, value)),
  ]);
}
