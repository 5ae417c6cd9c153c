import { medinno } from '../../model/medinno.js';
import type { Model } from '../../model/model.js';
import { modelCode } from '../model-code.js';
import type { ModelFile, NamedModelFile } from './named-model-file.js';

/** What a call simulates, and where it comes from. */
export interface ModelInUse {
  readonly model: Model;
  /** Null where the model is that of the package. */
  readonly file: ModelFile | null;
}

/** The model of the package. */
export const OWN_MODEL: ModelInUse = { model: medinno, file: null };

/**
 * The code of a model in short: that of the package, and where the model comes from a file, that of the file.
 * @example
 * codeInUse(null); // => modelCode()
 */
export const codeInUse = (file: NamedModelFile | null): string =>
  file === null ? modelCode() : `${modelCode()}.${file.hash}`;

/** What a manifest says of a model file; nothing where there is none. */
export const named = (file: NamedModelFile | null): { readonly modelFile?: NamedModelFile } =>
  file === null ? {} : { modelFile: { file: file.file, hash: file.hash } };
