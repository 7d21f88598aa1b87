import ts from 'typescript';
import { changesOf } from './operators.ts';

/** One small fault that is put into a file of code to see whether a test notices. */
export interface Mutant {
  /** The file's own name, without its folders: it stays when the file moves. */
  readonly file: string;
  /** From 1; for people, since it changes with every edit. */
  readonly line: number;
  /** What is changed into what, on one line; of several alike in a file the second ends in ` (2)`. With the file it names the mutant. */
  readonly change: string;
  /** The whole text of the file with the fault. */
  readonly text: string;
}

/** How much of the code around a change is shown, in characters before and after it. */
const near = 45;

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim();

/** All mutants of a file of TypeScript, in the order of its text. Types, imports and what is written for people have none. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const seen = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node))
      return;
    for (const { from, to, with: put, shown } of changesOf(node)) {
      const before = text.slice(Math.max(shown.getStart(), from - near), from);
      const after = text.slice(to, Math.min(shown.getEnd(), to + near));
      const [old, fresh] = [text.slice(from, to), put].map((piece) =>
        onOneLine(before + piece + after),
      );
      const name = `${old} → ${fresh || 'nothing'}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      found.push({
        file,
        line: source.getLineAndCharacterOfPosition(from).line + 1,
        change: times === 1 ? name : `${name} (${times})`,
        text: text.slice(0, from) + put + text.slice(to),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
