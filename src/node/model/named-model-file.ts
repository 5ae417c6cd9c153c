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
