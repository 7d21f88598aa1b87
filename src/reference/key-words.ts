import ts from 'typescript';
import type { KeyWords } from './key.ts';

/** What the source says of keys: asked by the file and the name of a schema, and the path of a key in it. */
export type KeyWordsReader = (file: string, schema: string) => ReadonlyMap<string, KeyWords>;

type Found = Map<string, KeyWords>;

const add = (found: Found, path: string, words: Partial<KeyWords>) => {
  const before = found.get(path) ?? { about: '', otherwise: undefined, words: [] };
  found.set(path, {
    about: before.about || (words.about ?? ''),
    otherwise: before.otherwise ?? words.otherwise,
    words: [...new Set([...before.words, ...(words.words ?? [])])],
  });
};

/** Goes through the types of what is typed, or of what becomes of it. */
class TypeWalker {
  readonly checker: ts.TypeChecker;
  readonly found: Found;

  constructor(checker: ts.TypeChecker, found: Found) {
    this.checker = checker;
    this.found = found;
  }

  walk(type: ts.Type, path: string): void {
    const plain = this.checker.getNonNullableType(type);
    if (plain.isUnion()) {
      for (const one of plain.types) this.walk(one, path);
    } else if (plain.isStringLiteral()) {
      add(this.found, path, { words: [plain.value] });
    } else if (this.checker.isTupleType(plain)) {
      return;
    } else if (this.checker.isArrayType(plain) || isReadonlyArray(plain)) {
      this.walk(this.checker.getTypeArguments(plain as ts.TypeReference)[0]!, path);
    } else if (plain.flags & ts.TypeFlags.Object) {
      this.walkGroup(plain, path);
    }
  }

  walkGroup(type: ts.Type, path: string): void {
    const any = this.checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const step = (name: string) => (path === '' ? name : `${path}.${name}`);
    if (any) this.walk(any, step('<name>'));
    for (const property of this.checker.getPropertiesOfType(type)) {
      const there = step(property.name);
      const tags = property.getJsDocTags(this.checker);
      const otherwise = tags.find(({ name }) => name === 'default')?.text;
      add(this.found, there, {
        about: ts.displayPartsToString(property.getDocumentationComment(this.checker)),
        otherwise: otherwise && ts.displayPartsToString(otherwise),
      });
      this.walk(this.checker.getTypeOfSymbol(property), there);
    }
  }
}

const isReadonlyArray = (type: ts.Type) => type.symbol?.name === 'ReadonlyArray';

/**
 * Reads what the source says of the keys of schemas: the comment over each, and the words that its value may be, which
 * the types know. The one place where the compiler is asked.
 *
 * @param root The folder of the project.
 * @param files The files that hold schemas, from there.
 */
export function keyWordsReader(root: string, files: readonly string[]): KeyWordsReader {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const paths = files.map((file) => `${root}/${file}`);
  const program = ts.createProgram(paths, { ...options, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  return (file, schema) => {
    const source = program.getSourceFile(`${root}/${file}`)!;
    const symbol = checker
      .getExportsOfModule(checker.getSymbolAtLocation(source)!)
      .find(({ name }) => name === schema);
    const found: Found = new Map();
    if (!symbol) throw new Error(`There is no ${schema} in ${file}.`);
    const type = checker.getTypeOfSymbolAtLocation(symbol, source);
    for (const side of ['_input', '_output']) {
      const property = checker.getPropertyOfType(type, side);
      if (property) new TypeWalker(checker, found).walk(checker.getTypeOfSymbol(property), '');
    }
    return found;
  };
}
