/** Starts a thread from a script that is at hand. */
export const threadOf = (script: Blob, name: string): Worker =>
  new Worker(URL.createObjectURL(script), { name });
