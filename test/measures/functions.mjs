// Every named function of a source text: its name, its lines and how many parameters it takes.
import ts from 'typescript';

/** Functions and methods by name, and arrows and function expressions bound to one; in the order of the text. */
export function functionsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const lineOf = (position) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node) => {
    const name = nameOf(node);
    if (name !== null && node.body !== undefined) {
      const line = lineOf(node.getStart(tree));
      found.push({
        file,
        name,
        line,
        lines: lineOf(node.end) - line + 1,
        parameters: node.parameters.length,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function nameOf(node) {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.name?.getText() ?? null;
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : null;
}

/** Functions that an entry file gives to the public, by the file they are declared in: those without a comment above. */
export function publicWithoutComment(entries, root) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noEmit: true,
  };
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.valueDeclaration;
      if (declaration === undefined || !isFunction(declaration)) return [];
      const commented = symbol.getDocumentationComment(checker).length > 0;
      const file = declaration.getSourceFile().fileName.replace(`${root}/`, '');
      return commented ? [] : [`${file}: ${symbol.name}`];
    });
  });
}

const isFunction = (declaration) =>
  ts.isFunctionDeclaration(declaration) ||
  (ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    ts.isArrowFunction(declaration.initializer));
