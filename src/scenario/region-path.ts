import { parseSource } from './reading/document.js';
import { lastWith, readChain } from './reading/extends.js';
import { kindOf } from './reading/kind-of.js';
import { type FoundFile, fromFile, isPath, type Sources } from './reading/sources.js';
import { valueAt } from './reading/validate.js';

/** The path of the region that a scenario file leads to, or that it is, from the working folder; null where it has it by name alone. */
export function regionPath(file: FoundFile, named: string, sources: Sources): string | null {
  if (file.bytes !== undefined || kindOf(parseSource(file.text, file.path)) === 'region')
    return isPath(named) ? file.path : null;
  const document = lastWith(readChain(file, sources, []), 'region');
  const name = valueAt(document?.raw, ['region']);
  return document === null || typeof name !== 'string' || !isPath(name)
    ? null
    : fromFile(document.file, name);
}
