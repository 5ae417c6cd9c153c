/** Files of a results folder by their path inside it: text, or bytes. */
export type ResultFiles = Readonly<Record<string, string | Uint8Array>>;
