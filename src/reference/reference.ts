import { referencePages } from './file-kinds.ts';
import { keyWordsReader } from './key-words.ts';
import { toReferenceIndex, toReferencePage } from './reference-page.ts';

/** The columns of a table of figures, as the specification of the format lists them. */
function figureColumns(specification: string): readonly string[] {
  const [, table = ''] = /^### Columns\n\n((?:\|.*\n)+)/m.exec(specification) ?? [];
  return [
    '## `data/indicators/<id>.csv`',
    'The figures of a measure, a row each: [the observation format](../format-1.md).',
    table.replaceAll('](#', '](../format-1.md#').trimEnd(),
  ];
}

/**
 * The pages of `docs/reference/`, by the names of their files.
 *
 * @param root The folder of the project, whose sources are read.
 * @param specification The text of `docs/format-1.md`.
 */
export function referenceOf(root: string, specification: string): ReadonlyMap<string, string> {
  const files = referencePages.flatMap(({ kinds }) => kinds.map(({ source: [file] }) => file));
  const read = keyWordsReader(root, [...new Set(files)]);
  return new Map([
    ['README.md', toReferenceIndex(referencePages)],
    ...referencePages.map((page): [string, string] => [
      `${page.name}.md`,
      toReferencePage(page, read, page.name === 'indicators' ? figureColumns(specification) : []),
    ]),
  ]);
}
