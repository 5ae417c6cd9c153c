import type { AskedExperiment } from './asked-experiment.js';
import { callText } from './call-text.js';
import { optionWords, shellLine } from './shell-line.js';

/**
 * The call that makes the results of an experiment again, without what no result depends on, so that pages that name it are
 * the same bytes however it was called: the command, or of an experiment that stands in no file the call of the library.
 * @param model the file of a custom model as it was given; undefined for that of the package
 */
export function exploreLine({ called, experiment }: AskedExperiment, model: string | undefined): string {
  const { experiment: named, onFailure, seed, set = [], years } = called;
  const { draws, replicates } = experiment.sampling;
  if (typeof named !== 'string') {
    const said = typeof named.scenario === 'object' ? { id: named.id } : named;
    return callText('explore', { ...called, experiment: said, draws, replicates });
  }
  const assigned = Array.isArray(set) ? set : Object.entries(set).map((pair) => pair.join('='));
  return shellLine([
    ...['medinno', 'explore', named],
    // Given even where the experiment says them: its file may come to say others.
    ...optionWords('draws', draws),
    ...optionWords('replicates', replicates),
    ...optionWords('model', model),
    ...optionWords('set', assigned),
    ...optionWords('seed', seed),
    ...optionWords('years', years),
    ...optionWords('on-failure', onFailure === 'continue' ? undefined : onFailure),
  ]);
}
