import type { InputIssue } from '../../scenario/reading/issues.js';
import { resultsIssue } from '../changed-files.js';
import type { NamedModelFile } from './model-in-use.js';

/**
 * Why results cannot be read with the model of a call: they are of a model in a file, which was not given or is another
 * by now, or of the package's own. Null where they can.
 * @param of the model file that the results name; undefined where they are of the package's model
 */
export function otherModelIssue(
  folder: string,
  of: NamedModelFile | undefined,
  file: NamedModelFile | null,
): InputIssue | null {
  if (of === undefined && file === null) return null;
  if (of === undefined)
    return resultsIssue(folder, 'results of the model of the package', 'the same call without --model');
  const found = `results of the model in ${of.file} (${of.hash})`;
  if (file === null)
    return resultsIssue(folder, found, `that file, which is needed to read them: --model ${of.file}`);
  if (file.hash === of.hash) return null;
  return resultsIssue(folder, found, `that file as it was: ${file.file} has other code (${file.hash})`);
}
