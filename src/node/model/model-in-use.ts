import { medinno } from '../../model/medinno.js';
import type { Model } from '../../model/model.js';
import { modelCode } from '../model-code.js';

/** A model from outside, as a manifest names it. */
export interface NamedModelFile {
  /** As it was given in the call. */
  readonly file: string;
  /** First twelve hexadecimal digits of the hash of its text and of the files that it imports by a relative path. */
  readonly hash: string;
}

/** The same where it lies. */
export interface ModelFile extends NamedModelFile {
  readonly address: URL;
}

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
