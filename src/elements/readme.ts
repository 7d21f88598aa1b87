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
  const comments = [...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\nexport const \w+: Element/gs)];
  return plain(comments.at(-1)?.[1] ?? '').replace(/^`:+\w+`: /, '');
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The longest run of backticks decides the fence, so that an example may hold a fence of its own. */
const fence = (markdown: string) =>
  '`'.repeat(Math.max(3, ...[...markdown.matchAll(/`+/g)].map(([run]) => run.length + 1)));

/**
 * Writes the README of an element from its own source: what it is, its attributes, and the examples that are its
 * tests, word for word.
 *
 * @param name The element's word in Markdown.
 * @param source The text of `<name>/<name>.ts`.
 */
export function readmeOf(name: string, source: string, examples: readonly Example[]): string {
  const attributes = attributesOf(source);
  const table = [
    '| attribute | | |',
    '| --- | --- | --- |',
    ...attributes.map(
      (one) =>
        `| \`${one.name}\` | ${one.isOptional ? 'may stand' : 'must stand'} | ${one.about} |`,
    ),
  ];
  const shown = examples.flatMap(({ name: example, markdown }) => [
    `### ${sentence(example)}`,
    `${fence(markdown)}markdown\n${markdown}\n${fence(markdown)}`,
  ]);
  return `${[
    `# The element \`${name}\``,
    sentence(aboutOf(source)),
    ...(attributes.length > 0 ? ['## Attributes', table.join('\n')] : []),
    '## Examples',
    'These are the examples that the tests compile and that the page on how to read the site draws.',
    ...shown,
    'Written by `npm run docs` from this folder; a test keeps it so.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}
