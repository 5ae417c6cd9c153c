import { parseSource, type SourceDocument } from './document.js';
import type { InputIssue } from './issues.js';
import { kindOf } from './kind-of.js';
import { type FoundFile, findFrom, fromFile, type Sources } from './sources.js';
import { issueAt, valueAt } from './validate.js';

/** Scenarios that extend one another, at most. */
const LONGEST_CHAIN = 20;

/**
 * A scenario's file and those it extends, the last of them first, so that what comes later goes before what came earlier.
 * A file may extend one other scenario, by name or by a path from its own folder. A chain that closes on itself is an
 * issue that names every link; what was read until then is given all the same.
 */
export function readChain(file: FoundFile, sources: Sources, issues: InputIssue[]): SourceDocument[] {
  const chain = [parseSource(file.text, file.path)];
  for (;;) {
    const [last] = chain;
    const name = valueAt(last.raw, ['extends']);
    if (typeof name !== 'string' || name === '') return chain;
    const next = findFrom(last, ['extends'], name, ['scenario'], sources, issues);
    if (next === null) return chain;
    const circle = chain.some((document) => sameFile(document.file, next.path));
    if (circle || chain.length >= LONGEST_CHAIN) {
      issues.push(
        circle
          ? issueAt(
              last,
              ['extends'],
              `a circle: ${linksOf(chain, next.path)}`,
              'a chain of scenarios that ends',
            )
          : issueAt(last, ['extends'], 'a longer chain', `at most ${LONGEST_CHAIN} scenarios in a chain`),
      );
      return chain;
    }
    const document = parseSource(next.text, next.path);
    if (document.raw !== null && kindOf(document) !== 'scenario') {
      const found = `${next.path}, a ${kindOf(document) ?? 'file of another kind'}`;
      issues.push(issueAt(last, ['extends'], found, 'a scenario'));
      return chain;
    }
    chain.unshift(document);
  }
}

/** `./a.yaml` and `a.yaml` are one file. */
const sameFile = (a: string, b: string): boolean => fromFile('', a) === fromFile('', b);

/** The links of a circle in reading order, each with the line of its `extends`, and where the last leads back to. */
function linksOf(chain: readonly SourceDocument[], back: string): string {
  const first = chain.findIndex((document) => sameFile(document.file, back));
  const links = chain
    .slice(0, first + 1)
    .reverse()
    .map((document) => `${document.file}:${document.locate(['extends']).line}`);
  return [...links, back].join(' -> ');
}

/** The document of a chain that has the last word on a field; null when none names it. */
export function lastWith(chain: readonly SourceDocument[], field: string): SourceDocument | null {
  return chain.findLast((document) => valueAt(document.raw, [field]) !== undefined) ?? null;
}
