/**
 * The model file that a call names; undefined where it names none.
 * @example
 * namedModel(['run', 'baseline', '--model', 'mine.mjs']); // => 'mine.mjs'
 */
export function namedModel(call: readonly string[]): string | undefined {
  const at = call.findLastIndex((word) => word === NAME || word.startsWith(`${NAME}=`));
  if (at < 0) return undefined;
  return call[at] === NAME ? (call[at + 1] ?? '') : call[at].slice(`${NAME}=`.length);
}

const NAME = '--model';
