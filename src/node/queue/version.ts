import { VERSION } from '../../results/version.js';
import type { ModelFile } from '../model/named-model-file.js';
import { workCode } from '../model-code.js';

/** What a side of a queue computes with: results of another differ, so that only equal ones work for each other. */
export interface WorkVersion {
  /** Of the package. */
  readonly version: string;
  /** Hash of the code that results follow from. */
  readonly code: string;
  /** Hash of the model file; '' for the model of the package. */
  readonly model: string;
}

/** What this process computes with. */
export const ownVersion = (file: ModelFile | null): WorkVersion => ({
  version: VERSION,
  code: workCode(),
  model: file?.hash ?? '',
});

/** A version in one word, the same only for the same. */
export const versionText = ({ version, code, model }: WorkVersion): string =>
  `${version}+${code}${model === '' ? '' : `.${model}`}`;
