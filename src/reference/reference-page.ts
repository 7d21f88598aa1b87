import { exampleFrom } from './council-example.ts';
import type { FileKind, ReferencePage } from './file-kinds.ts';
import type { Key, KeyWords } from './key.ts';
import type { KeyWordsReader } from './key-words.ts';
import { keysOf } from './keys-of.ts';
import { sharedExample, sharedWords } from './shared-words.ts';
import { exampleOf } from './value-kinds.ts';

/** What stands over every page, for those who would edit it. */
const marker = '<!-- Written by `npm run docs` from the schemas; a test keeps it so. -->';

const cell = (text: string) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** The names of an officer's own are told with the key above them. */
const isName = ({ path, takes }: Key) => path.endsWith('<name>') && /^a (?:group|list)/.test(takes);

/** What a key means: the comment over it, else what it means everywhere. */
export function aboutOf(key: Key, words: KeyWords | undefined): string {
  const said = (words?.about ?? '').replace(/\{@link (\w+)\}/g, '`$1`');
  if (said !== '') return said;
  return key.path.endsWith('<name>') ? 'What readers see.' : sharedWords(key.path);
}

/** What may stand under a key: its kind, and the words there are. */
function takesOf({ takes }: Key, words: readonly string[]): string {
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return listed === '' ? takes : takes.replace(/one of some words|words$/, listed);
}

function rowOf(kind: FileKind, key: Key, words: KeyWords | undefined): string {
  const known = words?.words ?? [];
  const example =
    exampleFrom(kind.path, key.path) ?? known[0] ?? sharedExample(key.path) ?? exampleOf(key.takes);
  const without = key.isNeeded ? '**needed**' : (words?.otherwise ?? '');
  const cells = [
    `\`${key.path}\``,
    aboutOf(key, words),
    takesOf(key, known),
    without,
    example === undefined ? '' : `\`${example}\``,
  ];
  return `| ${cells.map(cell).join(' | ')} |`;
}

/** The table of a kind of file: a row for each key. */
function partOf(kind: FileKind, read: KeyWordsReader): string {
  const words = read(...kind.source);
  const rows = keysOf(kind.schema, kind.isTable)
    .filter((key) => !isName(key))
    .map((key) => rowOf(kind, key, words.get(key.path)));
  const name = kind.isTable ? 'column' : 'key';
  return [
    `## \`${kind.path}\``,
    `${kind.is.charAt(0).toUpperCase()}${kind.is.slice(1)}.`,
    [
      `| ${name} | what it is | what may stand there | if left out | example |`,
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

/** A page of the reference, in Markdown. @param more What stands at its end besides. */
export const toReferencePage = (
  { title, lead, kinds }: ReferencePage,
  read: KeyWordsReader,
  more: readonly string[] = [],
): string =>
  `${[`# ${title}`, marker, lead, ...kinds.map((kind) => partOf(kind, read)), ...more].join('\n\n')}\n`;

/** The first page: which file is explained on which. */
export function toReferenceIndex(pages: readonly ReferencePage[]): string {
  const rows = pages.flatMap(({ name, kinds }) =>
    kinds.map(({ path, is }) => `| \`${path}\` | ${is} | [${name}](${name}.md) |`),
  );
  return `${[
    '# Reference: every key of every file',
    marker,
    'What may stand in each file of a publication. [The guide](../writing-a-report.md) leads through the same by example; the [READMEs of the elements](../../src/elements/) list the attributes of what officers write between colons.',
    'A key of a group is written below it, indented; here they stand with a point between them, so `licence.name` is `name` on an indented line below `licence:`. Text that begins with a sign such as `#` or holds `: ` stands in quotation marks.',
    ['| file | what it is | where its keys are |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}
