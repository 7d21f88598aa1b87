import ts from 'typescript';

/** Two words and a space between them: what no name, key or code of a program is. */
const words = /\p{L}{2,}[,;:.]? \p{L}+/u;

/** What is for programs or programmers, though it may hold words: patterns, errors that nobody should see, markup. */
const isForPrograms = (node: ts.Node, text: string): boolean =>
  (ts.isNewExpression(node.parent) &&
    /^(?:RegExp|Error)$/.test(node.parent.expression.getText())) ||
  /^\s*<|\(\?[:!<=]/.test(text);

/** The text of a literal, with a sign for what is put into it. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** The string literals of a program that hold prose, each with its line. Comments and patterns are none. */
export function proseIn(path: string, program: string): readonly string[] {
  const source = ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && words.test(text) && !isForPrograms(node, text))
      found.push(
        `${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text}`,
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
