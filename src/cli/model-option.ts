import { readModelFile } from '../node/model/model-file.js';
import { type ModelInUse, OWN_MODEL } from '../node/model/model-in-use.js';
import { filesOf, scenarioFiles } from '../node/scenario-files.js';
import { orThrow } from '../scenario/reading/input-error.js';
import type { Sources } from '../scenario/reading/sources.js';

/** The model that `--model` names, else that of the package; throws an InputError where the file gives none. */
export const modelInUse = async (file: string | undefined): Promise<ModelInUse> =>
  file === undefined ? OWN_MODEL : orThrow(await readModelFile(file));

/** Files as ever, under the names of a model. */
export const filesFor = ({ model, file }: ModelInUse): Sources =>
  file === null ? scenarioFiles : filesOf(model);
