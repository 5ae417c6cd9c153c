import type { CalledExperiment } from './asked-experiment.js';
import { callText } from './call-text.js';
import { optionWords, shellLine } from './shell-line.js';

/** What makes results of an experiment. */
interface By {
  readonly command: 'explore' | 'optimise';
  readonly target?: string | undefined;
}

/**
 * The call that makes the results of an experiment again, without what no result depends on, so that pages that name it are
 * the same bytes however it was called: the command, or of an experiment that stands in no file the call of the library.
 * @param model the file of a custom model as it was given; undefined for that of the package
 * @param by the command, and of a search the target as it was typed
 */
export function exploreLine(
  { called, experiment }: CalledExperiment,
  model: string | undefined,
  { command, target }: By = { command: 'explore' },
): string {
  const { experiment: named, onFailure, seed, set = [], years } = called;
  const { draws, replicates } = experiment.sampling;
  if (typeof named !== 'string') {
    const said = typeof named.scenario === 'object' ? { id: named.id } : named;
    return callText(command, { ...called, experiment: said, draws, replicates, target });
  }
  const assigned = Array.isArray(set) ? set : Object.entries(set).map((pair) => pair.join('='));
  return shellLine([
    ...['medinno', command, named],
    // Given even where the experiment says them: its file may come to say others.
    ...optionWords('draws', draws),
    ...optionWords('replicates', replicates),
    ...optionWords('target', target),
    ...optionWords('model', model),
    ...optionWords('set', assigned),
    ...optionWords('seed', seed),
    ...optionWords('years', years),
    ...optionWords('on-failure', onFailure === 'continue' ? undefined : onFailure),
  ]);
}
