import type { Example } from './example.ts';

/** An attribute of an element, as its schema gives it. */
interface Attribute {
  readonly name: string;
  readonly about: string;
  readonly isOptional: boolean;
}

const plain = (comment: string) =>
  comment
    .replace(/(?:^|\s*\n)\s*(?:\*\s?)?/g, ' ')
    .trim()
    .replaceAll('|', '\\|');

/** The attributes in an element's source: each has its comment over it. */
function attributesOf(source: string): readonly Attribute[] {
  const [, schema = ''] =
    /export const schema = z\.strictObject\(\{\n(.*?)\n\}\)/s.exec(source) ?? [];
  return [...schema.matchAll(/\/\*\*\s((?:(?!\*\/).)*)\*\/\n {2}(\w+): ([^\n]+)/gs)].map(
    ([, about = '', name = '', type = '']) => ({
      name,
      about: plain(about),
      isOptional: /\.optional\(\)/.test(type),
    }),
  );
}

/** What the comment over an element says of it, without the mark it begins with. */
function aboutOf(source: string): string {
  const comments = [
    ...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\nexport const \w+: BlockElement/gs),
  ];
  return plain(comments.at(-1)?.[1] ?? '').replace(/^`:+\w+`: /, '');
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The longest run of backticks decides the fence, so that an example may hold a fence of its own. */
const fence = (markdown: string) =>
  '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([run]) => run.length + 1)));

/** What parts the words of whoever wrote an element from those that are made of its source. */
export const marker =
  '<!-- From here on written by `npm run docs`, from the source and the examples of this folder; a test keeps it so. -->';

/** The words of a README that somebody wrote: all that stands above the marker. */
export const ownWords = (readme: string): string => readme.split(marker)[0]!.trim();

/** An example as it is tested: what is written on a page, and the data that it shows. */
function shownExample({ name, markdown, files = [] }: Example): readonly string[] {
  const tables = files.filter(({ path }) => path.startsWith('data/'));
  return [
    `### ${sentence(name)}`,
    `${fence(markdown)}markdown\n${markdown}\n${fence(markdown)}`,
    ...tables.map(({ path, text }) => `\`${path}\`:\n\n\`\`\`csv\n${text.trimEnd()}\n\`\`\``),
  ];
}

/**
 * Writes the README of an element: the words that somebody wrote, else what its source says of it; then its
 * attributes, and the examples that are its tests, word for word.
 *
 * @param name The element's word in Markdown.
 * @param source The text of `<name>/<name>.ts`.
 * @param own The words that stand above the marker, if any.
 */
export function readmeOf(
  name: string,
  source: string,
  examples: readonly Example[],
  own = '',
): string {
  const attributes = attributesOf(source);
  const table = [
    '| attribute | | |',
    '| --- | --- | --- |',
    ...attributes.map(
      (one) =>
        `| \`${one.name}\` | ${one.isOptional ? 'may stand' : 'must stand'} | ${one.about} |`,
    ),
  ];
  return `${[
    own === '' ? `# The element \`${name}\`\n\n${sentence(aboutOf(source))}` : own,
    marker,
    ...(attributes.length > 0 ? ['## Attributes', table.join('\n')] : []),
    '## Examples as they are tested',
    ...examples.flatMap(shownExample),
  ].join('\n\n')}\n`;
}
