import type { Bilingual } from '../reading/bilingual.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import { issueAt } from '../reading/validate.js';
import type { Scenario } from '../scenario.js';
import type { InputEntry } from './experiment-schema.js';

/** What the inputs of an experiment are read against, and where their mistakes are gathered. */
export interface InputReading {
  readonly document: SourceDocument;
  readonly catalogue: Catalogue;
  /** Null where it has mistakes itself: what depends on it is then left unsaid. */
  readonly scenario: Scenario | null;
  readonly issues: InputIssue[];
}

/** An entry without what does not fit the schema, of which enough has been said. */
export type ReadableInput = Partial<InputEntry>;

export type Path = readonly (string | number)[];

export function complain(
  { document, issues }: InputReading,
  path: Path,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): null {
  issues.push(issueAt(document, path, found, expected, suggestion));
  return null;
}
