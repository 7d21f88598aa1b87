import { registers } from '../core/registers/kinds/register-list.ts';
import { referencePages } from './file-kinds.ts';
import { keyWordsReader } from './key-words.ts';
import { keysOf } from './keys-of.ts';
import { aboutOf } from './reference-page.ts';

/**
 * What the columns of each register mean, in the words of the reference: the text of `core/open-data/register-columns.json`,
 * from which open data describe them.
 *
 * @param root The folder of the project, whose sources are read.
 */
export function registerColumnsFile(root: string): string {
  const kinds = new Map(
    referencePages.flatMap((page) => page.kinds).map((kind) => [kind.path, kind]),
  );
  const own = registers.map(({ name }) => [name, kinds.get(`data/${name}.csv`)!] as const);
  const read = keyWordsReader(root, [...new Set(own.map(([, { source }]) => source[0]))]);
  const said = own.map(([name, { schema, source }]) => {
    const words = read(...source);
    const columns = keysOf(schema, true).map((key) => [
      key.path,
      aboutOf(key, words.get(key.path)).replace(/\s+/g, ' '),
    ]);
    return [name, Object.fromEntries(columns) as Record<string, string>] as const;
  });
  return `${JSON.stringify(Object.fromEntries(said), null, 2)}\n`;
}
