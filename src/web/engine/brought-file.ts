/** A file that a planner brings, under its name without folders. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A text as a file. */
export const broughtText = (name: string, text: string): BroughtFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
