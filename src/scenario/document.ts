import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import type { InputIssue } from './issues.js';

export type FieldPath = readonly (string | number)[];

/** A parsed YAML or JSON text that still knows where each field stands. */
export interface SourceDocument {
  readonly file: string;
  /** The content as plain values, before any validation. */
  readonly raw: unknown;
  /** Mistakes of the syntax itself. */
  readonly issues: readonly InputIssue[];
  /** Position of a field's value; when it is missing, of the field it belongs to. */
  locate(path: FieldPath): Position;
  /** Position of the first character of a text's content, behind its quotation mark if it has one. */
  locateText(path: FieldPath): Position;
  /** Position of a key inside the mapping at `path`. */
  locateKey(path: FieldPath, key: string): Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

type Parsed = Document.Parsed<ParsedNode>;
type PositionOf = (node: Node | null) => Position | null;

const START: Position = { line: 1, column: 1 };

/** Parses a text; mistakes of syntax become issues, and there is then no content. */
export function parseSource(text: string, file: string): SourceDocument {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const content = plain(doc);
  const issues = [
    ...doc.errors.map((error) => syntaxIssue(error, file, lines)),
    ...(content.problem === null ? [] : [unreadable(file, content.problem)]),
  ];
  const position: PositionOf = (node) => {
    if (!node?.range) return null;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  };
  return {
    file,
    raw: content.value,
    issues,
    locate: (path) => locate(doc, path, position),
    locateText: (path) => {
      const here = locate(doc, path, position);
      const node = nodeAt(doc, path);
      const quoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
      return { line: here.line, column: here.column + (quoted ? 1 : 0) };
    },
    locateKey: (path, key) => position(keyNode(doc, path, key)) ?? locate(doc, path, position),
  };
}

function syntaxIssue(error: YAMLParseError, file: string, lines: LineCounter): InputIssue {
  const { line, col } = lines.linePos(error.pos[0]);
  const found = oneLine(error.message);
  return { file, line, column: col, path: '', found, expected: 'valid YAML or JSON', suggestion: null };
}

/** The values; an alias to no anchor and a flood of aliases show only here. */
function plain(doc: Parsed): { value: unknown; problem: string | null } {
  if (doc.errors.length > 0) return { value: null, problem: null };
  try {
    return { value: doc.toJS({ maxAliasCount: 10_000 }), problem: null };
  } catch (thrown) {
    return { value: null, problem: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function unreadable(file: string, problem: string): InputIssue {
  const found = oneLine(problem);
  return { file, ...START, path: '', found, expected: 'valid YAML or JSON', suggestion: null };
}

function locate(doc: Parsed, path: FieldPath, position: PositionOf): Position {
  const found = position(nodeAt(doc, path));
  if (found !== null || path.length === 0) return found ?? START;
  return locateOwner(doc, path.slice(0, -1), position);
}

/** Where the mapping begins that a missing field belongs to: at its own key, where it has one. */
function locateOwner(doc: Parsed, path: FieldPath, position: PositionOf): Position {
  if (nodeAt(doc, path) === null) return locate(doc, path, position);
  const key = path.at(-1);
  const owner = typeof key === 'string' ? position(keyNode(doc, path.slice(0, -1), key)) : null;
  return owner ?? locate(doc, path, position);
}

function nodeAt(doc: Parsed, path: FieldPath): Node | null {
  return path.length === 0 ? doc.contents : ((doc.getIn(path, true) as Node | undefined) ?? null);
}

function keyNode(doc: Parsed, path: FieldPath, key: string): Node | null {
  const map = nodeAt(doc, path);
  if (!isMap(map)) return null;
  const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return (pair?.key as Node | undefined) ?? null;
}

function oneLine(text: string): string {
  return text.split('\n')[0];
}
