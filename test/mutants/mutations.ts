import ts from 'typescript';
import { type Change, changesOf } from './changes.js';

/** One fault put into a file: what is replaced by what. */
export interface Mutation {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The file with the fault in it. */
export const mutated = (source: string, { start, end, text }: Mutation): string =>
  source.slice(0, start) + text + source.slice(end);

/**
 * Every fault that can be put into the functions of a file, in the order of the text. What stands outside of
 * functions (tables, texts, types) is left alone, and a fault that changes nothing or does not parse is none.
 */
export function mutationsOf(file: string, source: string): readonly Mutation[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const parameters = namesFromParameters(tree);
  const found = new Map<string, Mutation>();
  const add = (node: ts.Node, { kind, text }: Change) => {
    const mutation = { kind, start: node.getStart(tree), end: node.getEnd(), text };
    const key = mutated(source, mutation);
    if (key !== source && !found.has(key) && parses(key)) found.set(key, mutation);
  };
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isTypeNode(node) || ts.isTypeElement(node)) return;
    if (inFunction) for (const change of changesOf(node, tree, parameters)) add(node, change);
    ts.forEachChild(node, (child) => visit(child, inFunction || isBody(child)));
  };
  visit(tree, false);
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where a fault is and how it reads: whole lines, with blanks drawn together. */
export interface Place {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The lines of a fault, before and after it. */
export function placeOf(source: string, mutation: Mutation): Place {
  const first = source.lastIndexOf('\n', mutation.start - 1) + 1;
  const newline = source.indexOf('\n', mutation.end);
  const last = newline < 0 ? source.length : newline;
  const after = source.slice(first, mutation.start) + mutation.text + source.slice(mutation.end, last);
  return {
    line: source.slice(0, mutation.start).split('\n').length,
    before: onOneLine(source.slice(first, last)),
    after: onOneLine(after),
  };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isBody = (node: ts.Node): boolean =>
  ts.isFunctionLike(node.parent) && 'body' in node.parent && node.parent.body === node;

/** Names that functions of the file take out of `p` or `y.p`, the parameters of the year, or out of the controls. */
function namesFromParameters(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectBindingPattern(node.name)) {
      if (/(^|\.)(p|controls)$/.test(node.initializer.getText(tree)))
        for (const { name } of node.name.elements) names.add(name.getText(tree));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function parses(text: string): boolean {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return (
    ts.transpileModule(text, { compilerOptions: options, reportDiagnostics: true }).diagnostics?.length === 0
  );
}
