import type { Bilingual } from './bilingual.js';
import { parseSource, type SourceDocument } from './document.js';
import type { InputIssue, IssueWords } from './issues.js';
import type { Kind } from './kind.js';
import { KIND_NAMES, ofKinds } from './kind-names.js';
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
          ? issueAt(last, ['extends'], ...circleOf(linksOf(chain, next.path)))
          : issueAt(last, ['extends'], ...LONGER),
      );
      return chain;
    }
    const document = parseSource(next.text, next.path);
    if (document.raw !== null && kindOf(document) !== 'scenario') {
      issues.push(issueAt(last, ['extends'], foundKind(next.path, kindOf(document)), ofKinds(['scenario'])));
      return chain;
    }
    chain.unshift(document);
  }
}

const circleOf = (links: string): IssueWords => [
  { en: `a circle: ${links}`, zh: `循环引用：${links}` },
  { en: 'a chain of scenarios that ends', zh: '不循环的情景链' },
];

const LONGER: IssueWords = [
  { en: 'a longer chain', zh: '过长的情景链' },
  { en: `at most ${LONGEST_CHAIN} scenarios in a chain`, zh: `一条链至多 ${LONGEST_CHAIN} 个情景` },
];

const foundKind = (path: string, kind: Kind | null): Bilingual => ({
  en: `${path}, a ${kind ?? 'file of another kind'}`,
  zh: `${kind === null ? '另一类文件' : `${KIND_NAMES[kind]}文件`} ${path}`,
});

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
